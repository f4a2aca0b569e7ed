package org.chancery.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The search box proposes how a query goes on.
class CompletionBrowserTest {

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.inBrowser();

    @Test
    void goesOnByKeyboardAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(SERVED.uri("/").toString());
            Locator box = page.locator("#q");
            box.pressSequentially("ta");
            assertThat(page.locator(".proposals li").first()).hasText("tag:");
            assertThat(box).hasAttribute("aria-expanded", "true");
            box.press("ArrowDown");
            assertThat(box).hasAttribute("aria-activedescendant", "proposals-0-0");
            box.press("Enter");
            assertThat(box).hasValue("tag:");
            box.pressSequentially("pre");
            Locator first = page.locator(".proposals li").first();
            assertThat(first.locator("span").first()).hasText("tag:PREL");
            String count = first.locator(".count").textContent();
            box.press("ArrowDown");
            box.press("Tab");
            assertThat(box).hasValue("tag:PREL ");
            assertThat(page.locator(".proposals")).isHidden();
            box.press("Enter");
            assertThat(page.locator("main")).containsText(count + " telegrams");
        }
    }

    @Test
    void escapeLeavesTheQueryAsItIs() {
        try (BrowserContext context = context(ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(SERVED.uri("/search?q=fish").toString());
            Locator box = page.locator("#q");
            box.press("End");
            box.pressSequentially("er");
            assertThat(page.locator(".proposals")).isVisible();
            box.press("Escape");
            assertThat(page.locator(".proposals")).isHidden();
            assertThat(box).hasValue("fisher");
            box.press("Enter");
            page.waitForURL("**/search?q=fisher");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        try (BrowserContext context = context(scheme)) {
            Page page = context.newPage();
            page.navigate(SERVED.uri("/search").toString());
            page.locator("#q").pressSequentially("tag:p");
            assertThat(page.locator(".proposals li").first()).isVisible();
            page.locator("#q").press("ArrowDown");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private static BrowserContext context(ColorScheme scheme) {
        return SERVED.chromium()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setColorScheme(scheme));
    }
}
