package org.chancery.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The way of a reader through the pages, in a browser; what it looked like is kept in
/// `target/screenshots`.
class ReadingBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String SAMPLE = "/telegrams/09ASTANA1967";

    private static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("/", "start"),
                    Map.entry("/search?q=", "results"),
                    Map.entry(SAMPLE, "reading"),
                    Map.entry(SAMPLE + "?view=source", "source"),
                    Map.entry("/help", "help"),
                    Map.entry("/api", "api"),
                    Map.entry("/progress", "progress"),
                    Map.entry("/search?q=%28a", "bad"),
                    Map.entry("/telegrams/09NOWHERE1", "missing"),
                    Map.entry("/nowhere", "nowhere"),
                    Map.entry("/graph/07STATE167412", "graph"),
                    Map.entry("/graph", "weights"),
                    Map.entry("/wanted", "wanted"),
                    Map.entry("/coverage", "coverage"),
                    Map.entry("/calendar", "calendar"),
                    Map.entry("/collections", "collections"),
                    Map.entry("/alerts", "alerts"),
                    Map.entry("/coverage/TUNIS/2007", "series"));

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.inBrowser();

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void searchesAndOpensTheSample() {
        Page page = page(1440, 1000, ColorScheme.LIGHT, true);
        page.navigate(at("/"));
        keep(page, "start-wide-light");
        page.fill("#q", "Shaikhutdinov KazBrig");
        page.press("#q", "Enter");
        keep(page, "results-wide-light");
        assertThat(page.locator(".hit mark").first()).isVisible();
        page.locator(".hit h3 a").first().click();
        assertThat(page.locator("#subject"))
                .hasText("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL");
        assertThat(page.locator("#p4 .words"))
                .containsText("to establish a \"security belt around Afghanistan.\" The proposal");
        assertThat(page.locator(".paragraph")).hasCount(11);
        keep(page, "reading-wide-light");
        assertThat(noticed(page)).isEmpty();
    }

    @Test
    void saysWhatIsNotInEnglish() {
        Page page = page(1440, 1000, ColorScheme.LIGHT, true);
        page.navigate(at("/search?q=from%3Atunis"));
        page.locator(".facet-language a", new Page.LocatorOptions().setHasText("Spanish")).click();
        assertThat(page.locator("#q")).hasValue("from:tunis lang:spanish");
        assertThat(page.locator(".hit")).hasCount(1);
        page.locator(".hit h3 a").click();
        assertThat(page.locator(".spoken").first()).hasText("French in paragraph 3");
        assertThat(page.locator("#p5 .words")).hasAttribute("lang", "es");
        assertThat(page.locator("#p6 .words[lang]")).hasCount(0);
        page.locator(".spoken a").last().click();
        assertThat(page.locator("#p5")).isInViewport();
        assertThat(noticed(page)).isEmpty();
        page.navigate(at("/search?q=from%3Aastana"));
        assertThat(page.locator(".facet-language")).hasCount(0);
    }

    @Test
    void explainsTheSourceTokenByToken() {
        Page page = page(1440, 1000, ColorScheme.LIGHT, true);
        page.navigate(at(SAMPLE));
        page.click("#explain");
        assertThat(page.locator("#source")).isVisible();
        page.locator("a.tok", new Page.LocatorOptions().setHasText("XRO9485")).hover();
        assertThat(page.locator("#inspector")).containsText("Channel");
        page.locator("a.tok").first().focus();
        String first = page.locator("#inspector").innerText();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#inspector").innerText()).isNotEqualTo(first);
        page.locator("a.tok", new Page.LocatorOptions().setHasText("C O N F I D E N T I A L"))
                .first()
                .hover();
        keep(page, "source-wide-light");
        assertThat(noticed(page)).isEmpty();
    }

    @Test
    void isReadByKeyboardAlone() {
        Page page = page(1280, 900, ColorScheme.LIGHT, true);
        page.navigate(at("/search?q="));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(".found :focus")).hasCount(1);
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".hit.at")).hasCount(1);
        String second = page.locator(".hit h3").nth(1).innerText();
        page.keyboard().press("k");
        page.keyboard().press("j");
        page.keyboard().press("o");
        assertThat(page.locator("#subject")).containsText(second);
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isVisible();
        keep(page, "keyboard-wide-light");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.waitForURL("**n=2**");
        page.keyboard().press("s");
        assertThat(page.locator("#source")).isVisible();
        page.keyboard().press("u");
        assertThat(page.locator(".hits")).isVisible();
    }

    @Test
    void worksWithoutScript() {
        Page page = page(1280, 900, ColorScheme.LIGHT, false);
        page.navigate(at("/"));
        page.fill("#q", "from:astana");
        page.press("#q", "Enter");
        page.locator(".hit h3 a").first().click();
        page.click("#explain");
        page.locator("a.tok").first().click();
        assertThat(page.locator(".glossary dl")).isVisible();
        page.locator(".trail #back").click();
        assertThat(page.locator(".hits")).isVisible();
        page.locator(".timeline svg a").first().click();
        page.waitForURL("**date**");
    }

    @Test
    void narrowsByWhatStandsUnderEachOtherWithoutScript() {
        Page page = page(1280, 900, ColorScheme.LIGHT, false);
        page.navigate(at("/search?q="));
        com.microsoft.playwright.Locator region =
                page.locator(".facet-place > ul > li")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText("Near East"));
        assertThat(page.locator(".facet-place >> text=Embassy Tunis")).isHidden();
        region.locator("> details > summary").focus();
        page.keyboard().press("Enter");
        region.locator("text=Tunisia").click();
        page.waitForURL("**country%3Atn**");
        assertThat(page.locator(".facet-place >> text=Embassy Tunis")).isVisible();
        String count = page.locator(".facet-place .on > a .count").first().innerText();
        assertThat(page.locator(".tally strong")).hasText(count + " telegrams");
        page.locator(".facet-place .on > a").first().click();
        page.waitForURL("**q=");
    }

    @Test
    void takesAStretchOfTimeByDragging() {
        Page page = page(1280, 900, ColorScheme.LIGHT, true);
        page.navigate(at("/search?q="));
        com.microsoft.playwright.options.BoundingBox first =
                page.locator(".timeline a .reach").first().boundingBox();
        com.microsoft.playwright.options.BoundingBox last =
                page.locator(".timeline a .reach").last().boundingBox();
        page.mouse().move(first.x + 2, first.y + 30);
        page.mouse().down();
        page.mouse().move(last.x + 1, last.y + 30);
        page.mouse().up();
        page.waitForURL("**..**");
        assertThat(page.locator(".filters")).containsText("date:");
    }

    @Test
    void runsNothingThatCameInATelegram() throws Exception {
        Page page = page(1280, 900, ColorScheme.LIGHT, true);
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        for (String path :
                List.of(
                        SERVED.hostile(),
                        SERVED.hostile() + "?view=source",
                        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                        "/telegrams/%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
            page.navigate(at(path));
            page.waitForLoadState();
            assertThat(page.locator("main script")).hasCount(0);
            assertThat(page.locator("main img")).hasCount(0);
        }
        assertThat(dialogs).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void fitsAPhone(ColorScheme scheme) {
        Page page = page(390, 844, scheme, true);
        PAGES.forEach((path, name) -> {
            page.navigate(at(path));
            keep(page, name + "-narrow-" + scheme.name().toLowerCase(Locale.ROOT));
            Object wider =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wider).as("scrolls sideways: " + path).isEqualTo(0);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        Page page = page(1440, 1000, scheme, true);
        for (String path : PAGES.keySet()) {
            page.navigate(at(path));
            if (scheme == ColorScheme.DARK) {
                keep(page, PAGES.getOrDefault(path, "other") + "-wide-dark");
            }
            AxeResults results =
                    new AxeBuilder(page)
                            .withTags(
                                    List.of(
                                            "wcag2a",
                                            "wcag2aa",
                                            "wcag21a",
                                            "wcag21aa",
                                            "wcag22aa",
                                            "best-practice"))
                            .analyze();
            assertThat(results.getViolations().stream().map(ReadingBrowserTest::told).toList())
                    .as(path + " in " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void printsWithItsClassificationOnEachPage() {
        Page page = page(1000, 1000, ColorScheme.DARK, true);
        page.navigate(at(SAMPLE));
        page.pdf(
                new Page.PdfOptions()
                        .setPath(SCREENSHOTS.resolve("reading.pdf"))
                        .setPreferCSSPageSize(true)
                        .setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".masthead")).isHidden();
        assertThat(page.locator(".band").first()).isVisible();
        keep(page, "reading-print");
    }

    private Page page(int width, int height, ColorScheme scheme, boolean script) {
        BrowserContext context =
                SERVED.chromium()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(width, height)
                                        .setColorScheme(scheme)
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setJavaScriptEnabled(script));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        return page;
    }

    private final List<String> troubles = new ArrayList<>();

    /// What the browser complained of: above all, what the content security policy refused.
    private List<String> noticed(Page page) {
        page.waitForLoadState();
        return troubles;
    }

    private static String at(String path) {
        return SERVED.uri(path).toString();
    }

    private static void keep(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(!name.startsWith("source") && !name.startsWith("keyboard")));
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
