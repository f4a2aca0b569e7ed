package org.chancery.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"ASTANA, 6", "'', 0", "caf\u00E9, 4", "cafe\u0301, 4", "\u6F22\u5B57, 4"})
    void widthIsOfTheScreen(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void wrapsAtBlanks() {
        assertThat(Columns.wrap("the goat has left the chancery", 12))
                .isEqualTo(List.of("the goat has", "left the", "chancery"));
        assertThat(Columns.wrap("", 12)).isEmpty();
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Columns.wrap("ab abcdefghij k", 4))
                .isEqualTo(List.of("ab", "abcd", "efgh", "ij k"));
    }

    @Test
    void megabytesOfOneWordWrapInLinearTime() {
        assertThat(Columns.wrap("X".repeat(2_000_000), 80)).hasSize(25_000);
    }

    @ParameterizedTest
    @CsvSource({
        "SECSTATE WASHDC, 20, SECSTATE WASHDC",
        "the goat has left, 16, the goat has\u2026",
        "abcdefghij, 5, abcd\u2026"
    })
    void shortens(String text, int width, String expected) {
        assertThat(Columns.shorten(text, width)).isEqualTo(expected);
    }
}
