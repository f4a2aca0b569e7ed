package org.chancery.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing in a telegram drives the terminal that shows it.
class VisibleTest {

    @Test
    void plainTextIsTheSameObject() {
        String text = "SUBJECT: VISIT OF THE MINISTER, \u00E9t\u00E9, \u6F22";
        assertThat(Visible.line(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[2J", // clears the screen
                "\u001B]0;title\u0007", // renames the window
                "\u009B31m", // the same in one byte of Latin-1
                "a\rb", // overwrites the line
                "a\bb",
                "\u202Egnp.exe", // turns the direction of writing
                "\u2066x\u2069",
                "\u007F",
                "\uD800 alone",
                "\u2028",
            })
    void controlsBecomeVisible(String hostile) {
        String shown = Visible.line(hostile);
        assertThat(shown).hasSameSizeAs(hostile);
        assertThat(
                        shown.chars()
                                .noneMatch(c ->
                                        Character.isISOControl(c)
                                                || Character.getType(c) == Character.FORMAT
                                                || Character.isSurrogate((char) c)))
                .isTrue();
    }

    @Test
    void escapeIsShownAsItsPicture() {
        assertThat(Visible.line("\u001B[31m")).isEqualTo("\u241B[31m");
    }

    @Test
    void linesKeepTheirEndsAndTabs() {
        assertThat(Visible.lines("a\n\tb\r\n")).isEqualTo("a\n\tb\u240D\n");
        assertThat(Visible.line("a\tb\n")).isEqualTo("a b\u240A");
    }

    @Test
    void pairsStayWhole() {
        assertThat(Visible.line("\u0007 \uD83D\uDE00")).isEqualTo("\u2407 \uD83D\uDE00");
    }
}
