package org.chancery.server.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Reader;
import org.chancery.server.Browser;
import org.chancery.server.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A site read from the disk, in a browser that has no network.
class SiteBrowserTest {

    /// Rules that fetch style sheets and media, which files do not answer.
    private static final List<String> FETCHING =
            List.of("css-orientation-lock", "no-autoplay-audio");

    @TempDir static Path folder;

    private static Browser browser;
    private static Path site;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void write() throws Exception {
        browser = Browser.start();
        site = folder.resolve("a site #1 100%");
        try (TestArchive archive = TestArchive.ofSamples(folder)) {
            Site.write(archive.archive(), "", Reader.everything(), site, (done, total) -> {});
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        assertThat(troubles).isEmpty();
    }

    @Test
    void findsWhatAllWordsStandIn() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(at("index.html"));
        page.fill("#q", "Afghanistan security bel");
        page.press("#q", "Enter");
        assertThat(page.locator("#said")).hasText("1 telegram with all of these words");
        assertThat(page.locator(".hit .excerpt mark").first()).hasText("security");
        page.locator(".hit h3 a").click();
        assertThat(page.locator("#subject"))
                .hasText("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL");
        page.locator("#back").click();
        assertThat(page.locator("#q")).hasValue("Afghanistan security bel");
        assertThat(page.locator(".hit")).hasCount(1);
        page.fill("#q", "kazbrig xyzzy");
        assertThat(page.locator("#said")).containsText("0 telegrams");
        page.fill("#q", "09astana1967");
        assertThat(page.locator(".hit .number").first()).hasText("09 ASTANA 1967");
    }

    @Test
    void findsWordsInAllTheirForms() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(at("search.html?q=%22compares+notes%22"));
        assertThat(page.locator("#said")).hasText("1 telegram with all of these words");
        assertThat(page.locator(".hit h3 mark")).hasText("COMPARES NOTES");
        // any form finds any other: three of one word find the same, whichever stands in the text
        for (String word : List.of("treaty ", "treaties ", "\"treaty\"", "\"treaties\"")) {
            page.fill("#q", word);
            assertThat(page.locator(".hit").first()).isVisible();
        }
        int all = hits(page, "treaty ");
        assertThat(hits(page, "treaties ")).isEqualTo(all);
        assertThat(hits(page, "\"treaty\"")).isPositive().isLessThan(all);
        // a form that stands nowhere
        assertThat(hits(page, "goating ")).isEqualTo(hits(page, "goat ")).isPositive();
        assertThat(hits(page, "no position ")).isGreaterThan(hits(page, "\"no position\""));
        assertThat(hits(page, "\"security belt\"")).isEqualTo(1);
        assertThat(page.locator(".hit .excerpt mark").first()).hasText("security belt");
        assertThat(hits(page, "\"belt security\"")).isZero();
        assertThat(hits(page, "\"security belt\" kazakhst")).isEqualTo(1);
        assertThat(hits(page, "\"security bel")).isZero();
    }

    /// What stands side by side across the end of a paragraph or of the subject is no phrase.
    @Test
    void phraseEndsWhereATextDoes() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(at("search.html"));
        assertThat(hits(page, "\"an answer in spanish\"")).isEqualTo(1);
        assertThat(hits(page, "\"end summary\"")).isPositive();
        assertThat(hits(page, "\"end summary the note\"")).isZero();
        assertThat(hits(page, "\"end summary 2\"")).isZero();
    }

    private static int hits(Page page, String query) {
        page.fill("#q", "");
        page.waitForCondition(() -> page.locator("#search").isHidden());
        page.fill("#q", query);
        page.waitForCondition(() -> page.locator("#search").isVisible());
        page.waitForFunction("() => !document.querySelector('#search').hasAttribute('aria-busy')");
        return Integer.parseInt(page.locator("#said").innerText().replaceAll("\\D.*", "").strip());
    }

    @Test
    void isSearchedByKeyboardAlone() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(at("telegrams/2009/09ASTANA1967.html"));
        page.keyboard().press("/");
        page.keyboard().type("bernarda");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit").nth(19)).isVisible();
        page.locator("#more").press("Enter");
        assertThat(page.locator(".hit").nth(20)).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator(".hit.at")).hasCount(1);
        page.keyboard().press("o");
        assertThat(page.locator("#subject")).isVisible();
    }

    @Test
    void leadsFromReferenceToReference() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(at("telegrams/2009/09VALLETTA440.html"));
        page.locator("#refs a").first().click();
        assertThat(page.locator("#subject")).isVisible();
        assertThat(page.locator(".apparatus .citations")).containsText("09 VALLETTA 440");
    }

    @Test
    void isBrowsedWithoutScript() {
        Page page = page(false, ColorScheme.LIGHT);
        page.navigate(at("index.html"));
        assertThat(page.locator(".ask")).isHidden();
        page.locator(".facet-post a", new Page.LocatorOptions().setHasText("Embassy Tunis"))
                .click();
        page.locator(".hit h3 a").first().click();
        assertThat(page.locator("#subject")).isVisible();
        page.locator(".tags a").first().click();
        assertThat(page.locator(".hit").first()).isVisible();
        page.navigate(at("index.html"));
        page.locator(".timeline svg a").first().click();
        assertThat(page.locator(".hit").first()).isVisible();
    }

    @Test
    void runsNothingThatCameInATelegram() {
        Page page = page(true, ColorScheme.LIGHT);
        page.onDialog(dialog -> {
            troubles.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate(at("search.html?q=%3Cscript%3Ealert(1)%3C/script%3E%20onerror"));
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator(".hit img, .hit script")).hasCount(0);
        page.locator(".hit h3 a").first().click();
        assertThat(page.locator("main img, main script")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        Page page = page(true, scheme);
        for (String name :
                List.of(
                        "index.html",
                        "search.html?q=kazbrig",
                        "lists/post-ASTANA.html",
                        "lists/tags.html",
                        "telegrams/2009/09ASTANA1967.html")) {
            page.navigate(at(name));
            page.waitForLoadState();
            assertThat(
                            new AxeBuilder(page)
                                            .disableRules(FETCHING)
                                            .withTags(
                                                    List.of(
                                                            "wcag2a",
                                                            "wcag2aa",
                                                            "wcag21aa",
                                                            "best-practice"))
                                            .analyze()
                                            .getViolations()
                                            .stream()
                                            .map(rule ->
                                                    rule.getId()
                                                            + " "
                                                            + rule.getNodes().getFirst().getHtml())
                                            .toList())
                    .as(name)
                    .isEmpty();
        }
    }

    private Page page(boolean script, ColorScheme scheme) {
        BrowserContext context =
                browser.chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setColorScheme(scheme)
                                .setOffline(true)
                                .setJavaScriptEnabled(script));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        return page;
    }

    private static String at(String name) {
        return site.toUri() + name;
    }
}
