package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages with columns and small links, on a phone and on paper.
class NarrowBrowserTest {

    private static final int PHONE = 360;

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.inBrowser();

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
    }

    /// Nobody looks for a column beyond the edge.
    @ParameterizedTest
    @ValueSource(strings = {"/graph", "/graph/07STATE167412", "/wanted", "/concordance?q=treaty"})
    void tablesAreSeenWholeOnAPhone(String path) {
        Page page = page(PHONE, path);
        assertThat(page.locator("main td").count()).isGreaterThan(10);
        assertThat(widest(page, "main td, main th")).isLessThanOrEqualTo(PHONE);
    }

    /// Chromium lays out for A4, less its margins, in so many pixels: upright, and lengthwise.
    @ParameterizedTest
    @CsvSource({
        "658, /graph/07STATE167412",
        "658, /wanted",
        "658, /concordance?q=treaty",
        "1009, /coverage"
    })
    void tablesArePrintedWhole(int paper, String path) {
        Page page = page(paper, path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main td").count()).isGreaterThan(10);
        assertThat(widest(page, "main td, main th, main svg")).isLessThanOrEqualTo(paper);
        assertThat(page.locator("main form").first().isVisible()).isFalse();
    }

    @Test
    void resultsArePrintedWithoutWhatNarrowsThem() {
        Page page = page(658, "/search?q=treaty");
        assertThat(page.locator(".facets").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".facets").isVisible()).isFalse();
        assertThat(page.locator(".hit").first().isVisible()).isTrue();
    }

    @Test
    void queriesOfTheHelpAreNotBroken() {
        Page page = page(PHONE, "/help");
        Object broken =
                page.locator("article code")
                        .evaluateAll(
                                "all => all.filter(code => code.getClientRects().length > 1).map(code => code.innerText)");
        assertThat(broken).asInstanceOf(LIST).isEmpty();
    }

    /// A finger hits what it aims at, and who speaks a link's name follows it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/telegrams/09ASTANA1967",
                "/telegrams/08VALLETTA112",
                "/graph",
                "/graph/07STATE167412",
                "/coverage",
                "/entity/post/TUNIS"
            })
    void linksAreHitAndNamed(String path) {
        Page page = page(PHONE, path);
        List<String> violations =
                new AxeBuilder(page)
                                .withRules(List.of("target-size", "label-content-name-mismatch"))
                                // axe takes the title of a dot, which browsers show on pointing,
                                // for its text
                                .exclude(".drawing")
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule ->
                                        rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                                .toList();
        assertThat(violations).isEmpty();
    }

    private static double widest(Page page, String what) {
        return ((Number)
                        page.locator(what)
                                .evaluateAll(
                                        "all => Math.max(...all.map(each => each.getBoundingClientRect().right))"))
                .doubleValue();
    }

    private Page page(int width, String path) {
        BrowserContext context =
                SERVED.chromium()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(width, 800));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(SERVED.uri(path).toString());
        return page;
    }
}
