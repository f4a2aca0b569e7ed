package org.chancery.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.archive.Archive;
import org.chancery.archive.Note;
import org.chancery.archive.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notes beside the sheet, as a reader writes them.
class NotesBrowserTest {

    private static final String SAMPLE = "/telegrams/09ASTANA1967";

    @RegisterExtension static final ServedSamples SERVED = ServedSamples.inBrowser();

    @AfterEach
    void eraseAll() throws Exception {
        Archive opened = SERVED.archive();
        for (Note note : opened.notes(Reader.everything())) {
            opened.desk().erase(note.number(), Reader.everything());
        }
    }

    @Test
    void isWrittenOnMarkedWordsByKeyboard() throws Exception {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(at(SAMPLE));
            String words = page.locator("#p4 .words").textContent();
            mark(page, "#p4 .words", words.indexOf("Afghanistan"), "Afghanistan".length());
            page.keyboard().press("a");
            assertThat(page.locator("#note")).isFocused();
            assertThat(page.locator("#quote")).hasValue("Afghanistan");
            page.keyboard().type("Which part of it?");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".note")).hasCount(1);
            // The word stands in the text before; the one that was marked is the one that is on.
            assertThat(page.locator("#p4 .noted")).hasText("Afghanistan");
            assertThat(page.locator(".noted")).hasCount(1);
            page.locator(".noted").focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#note-\\d+$"));
            Locator erase = page.locator(".note button");
            erase.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".note")).hasCount(0);
        }
    }

    @Test
    void markThatGoesOverAParagraphIsOnWhatItHasOfTheFirst() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(at(SAMPLE));
            page.evaluate(
                    """
                    () => {
                        const first = document.querySelector('#p2 .words');
                        const range = document.createRange();
                        range.setStart(first.firstChild, 0);
                        range.setEndAfter(document.querySelector('#p4 .words').firstChild);
                        getSelection().removeAllRanges();
                        getSelection().addRange(range);
                    }\
                    """);
            assertThat(page.locator("#quote"))
                    .hasValue(page.locator("#p2 .words").textContent().strip());
        }
    }

    @Test
    void isWrittenWithoutScript() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(at(SAMPLE));
            page.click(".jot summary");
            page.fill("#quote", "security  belt");
            page.fill("#note", "Of what?");
            page.click(".jot button");
            assertThat(page.locator(".note")).containsText("Of what?");
            page.click(".note button");
            assertThat(page.locator(".note")).hasCount(0);
        }
    }

    @Test
    void nothingInANoteRuns() throws Exception {
        note(
                "security belt",
                "</textarea></div><script>alert(1)</script><img src=x onerror=alert(1)>");
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(at(SAMPLE));
            assertThat(page.locator(".note")).containsText("<script>alert(1)</script><img");
            assertThat(page.locator("main .note script, main .note img")).hasCount(0);
            assertThat(dialogs).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1200, LIGHT", "1200, DARK", "1600, LIGHT"})
    void fitsAndIsAccessible(int width, ColorScheme scheme) throws Exception {
        note("security belt", "Compare the budget of 2008.\nWho pays for it?");
        note("assessing the potential risks of sending elements", "Nobody asked for that.");
        try (BrowserContext context = context(width, scheme, true)) {
            Page page = context.newPage();
            page.navigate(at(SAMPLE));
            page.click(".jot summary");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(
                                    Path.of(
                                            "target",
                                            "screenshots",
                                            "notes-%d-%s.png"
                                                    .formatted(
                                                            width,
                                                            scheme.name()
                                                                    .toLowerCase(Locale.ROOT))))
                            .setFullPage(true));
            assertThat(
                            page.evaluate(
                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private static void note(String words, String text) throws Exception {
        Reader reader = Reader.everything();
        Archive opened = SERVED.archive();
        var holding = opened.find("09ASTANA1967", reader).orElseThrow();
        var telegram = opened.whole(holding, reader);
        opened.desk()
                .annotate(
                        holding,
                        telegram,
                        org.chancery.archive.ReadingText.of(telegram)
                                .find(words, "", "")
                                .orElseThrow(),
                        text,
                        reader);
    }

    private static void mark(Page page, String element, int from, int length) {
        page.evaluate(
                """
                ([element, from, length]) => {
                    const texts = document.createTreeWalker(document.querySelector(element), NodeFilter.SHOW_TEXT);
                    const range = document.createRange();
                    let at = 0;
                    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                        const end = at + text.length;
                        if (at <= from && from < end) range.setStart(text, from - at);
                        if (at < from + length && from + length <= end) range.setEnd(text, from + length - at);
                        at = end;
                    }
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                }\
                """,
                List.of(element, from, length));
        page.waitForFunction("document.querySelector('#quote').value !== ''");
    }

    private static BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return SERVED.chromium()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme)
                                .setJavaScriptEnabled(script));
    }

    private static String at(String path) {
        return SERVED.uri(path).toString();
    }
}
