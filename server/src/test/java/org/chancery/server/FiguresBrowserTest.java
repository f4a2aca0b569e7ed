package org.chancery.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages that look at many telegrams at once.
class FiguresBrowserTest {

    private static final List<String> PAGES =
            List.of(
                    "/statistics",
                    "/statistics?q=tag:PREL&by=tag",
                    "/statistics?by=class",
                    "/statistics?q=nothinghasthisword",
                    "/statistics?q=%28a",
                    "/concordance",
                    "/concordance?q=security+border&sort=left",
                    "/concordance?q=from:astana",
                    "/concordance?q=%28a",
                    "/entities",
                    "/entities?q=from:astana&kind=person",
                    "/entities?q=%28a",
                    "/entity/person/KARZAI",
                    "/entity/post/VALLETTA",
                    "/entity/post/NOWHERE");

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.inBrowser();

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void areAccessible(ColorScheme scheme) {
        Page page = page(1280, scheme, true);
        for (String path : PAGES) {
            page.navigate(at(path));
            List<String> violations =
                    new AxeBuilder(page)
                                    .withTags(
                                            List.of(
                                                    "wcag2a",
                                                    "wcag2aa",
                                                    "wcag21a",
                                                    "wcag21aa",
                                                    "wcag22aa",
                                                    "best-practice"))
                                    .analyze()
                                    .getViolations()
                                    .stream()
                                    .map(FiguresBrowserTest::told)
                                    .toList();
            assertThat(violations).as(path + " in " + scheme).isEmpty();
        }
    }

    @Test
    void fitAPhone() {
        Page page = page(390, ColorScheme.LIGHT, true);
        for (String path : PAGES) {
            page.navigate(at(path));
            Object wider =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wider).as("scrolls sideways: " + path).isEqualTo(0);
        }
        page.navigate(at("/concordance?q=border"));
        Object right =
                page.locator(".keywords td.keyword")
                        .first()
                        .evaluate("cell => cell.getBoundingClientRect().right");
        assertThat(((Number) right).doubleValue()).as("the keyword is on it").isLessThan(390);
    }

    @Test
    void theMastheadFitsAWindowOfAThousandPixels() {
        Page page = page(1000, ColorScheme.LIGHT, true);
        page.navigate(at("/search?q=border"));
        Object right =
                page.locator("#theme").evaluate("button => button.getBoundingClientRect().right");
        assertThat(((Number) right).doubleValue()).isLessThan(1000 - 16);
    }

    @Test
    void aBarLeadsToItsTelegrams() {
        Page page = page(1280, ColorScheme.LIGHT, false);
        page.navigate(at("/statistics?q=tag:PREL"));
        page.locator(".chart a[aria-label^='2008']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(at("/search?q=tag%3APREL+date%3A2008"));
    }

    @Test
    void keywordsStandUnderEachOther() {
        Page page = page(1280, ColorScheme.LIGHT, false);
        page.navigate(at("/concordance?q=border"));
        Object edges =
                page.locator(".keywords td.keyword")
                        .evaluateAll(
                                "cells => new Set(cells.map(cell => cell.getBoundingClientRect().left)).size");
        assertThat(edges).isEqualTo(1);
        page.locator(".keywords a.number").first().click();
        assertThat(page.locator(".paragraph:target")).hasCount(1);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    private Page page(int width, ColorScheme scheme, boolean script) {
        BrowserContext context =
                SERVED.chromium()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setColorScheme(scheme)
                                        .setJavaScriptEnabled(script));
        contexts.add(context);
        return context.newPage();
    }

    private static String at(String path) {
        return SERVED.uri(path).toString();
    }
}
