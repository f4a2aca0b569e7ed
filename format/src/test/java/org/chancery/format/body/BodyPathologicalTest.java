package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.format.telegram.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Inputs built to hurt. A body that takes time by the square of its length would need hours here.
final class BodyPathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("a million blank lines", "\n".repeat(1_000_000)),
                Arguments.of(
                        "a million blank lines in a sentence",
                        "1. (C) He\n" + "\n".repeat(1_000_000) + "left.\n"),
                Arguments.of("ten megabytes on one line", "1. (C) " + "word ".repeat(2_000_000)),
                Arguments.of("ten megabytes without a blank", "A".repeat(10_000_000)),
                Arguments.of(
                        "a hundred thousand paragraphs",
                        numbered(100_000, "%d. (C) Text of this paragraph.\n\n")),
                Arguments.of(
                        "a hundred thousand paragraphs on one line",
                        numbered(100_000, "%d. (C) Text of this one. ")),
                Arguments.of("paragraph 1, for ever", "1. (C) Text.\n\n".repeat(100_000)),
                Arguments.of("headings only", "A HEADING OF CAPITALS\n\n".repeat(200_000)),
                Arguments.of("open brackets", "1. " + "(".repeat(3_000_000)),
                Arguments.of("open square brackets", "1. " + "[ n [ n".repeat(500_000)),
                Arguments.of("open brackets on lines", "([{\n".repeat(500_000)),
                Arguments.of("full stops", ". ".repeat(3_000_000)),
                Arguments.of("quotations", "1. QUOTE ".repeat(300_000)),
                Arguments.of("quotations on lines", "QUOTE\n".repeat(500_000)),
                Arguments.of("closed quotations", "UNQUOTE\n".repeat(500_000)),
                Arguments.of("summaries", "SUMMARY: END SUMMARY\n\n".repeat(200_000)),
                Arguments.of("ends", "1. END END END ".repeat(500_000)),
                Arguments.of("sets", "REF/A/DOC/SECNAV//".repeat(300_000)),
                Arguments.of("slashes", "REF/" + "//".repeat(2_000_000)),
                Arguments.of("tables", "A    B    C    D    E    F\n".repeat(200_000)),
                Arguments.of(
                        "columns",
                        "a   ".repeat(30) + "\n" + ("a   ".repeat(30) + "\n").repeat(20_000)),
                Arguments.of("rules", "-----\n".repeat(500_000)),
                Arguments.of("underlined", "TITLE\n-----\n".repeat(200_000)),
                Arguments.of("lists", "-- item;\n".repeat(500_000)),
                Arguments.of("letters", "(A) item;\n(B) item;\n".repeat(200_000)),
                Arguments.of("crosses", "X".repeat(5_000_000)),
                Arguments.of("crosses apart", "XXXXXXXX ".repeat(200_000)),
                Arguments.of("figures", "1 ".repeat(3_000_000)),
                Arguments.of("pilcrows", "\u00B6".repeat(2_000_000)),
                Arguments.of("notes", "a [1] ]".repeat(500_000)),
                Arguments.of("apostrophes", "'".repeat(3_000_000)),
                Arguments.of("closing brackets", "]".repeat(3_000_000)),
                Arguments.of("cuts", (BodyText.CUT + "\ntext\n").repeat(100_000)));
    }

    private static String numbered(int n, String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(form.formatted(i % 999 + 1));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isReadInTime(String name, String text) {
        BodyText body = assertTimeoutPreemptively(LIMIT, () -> BodyText.read(text, Dialect.ACP127));
        assertThat(body.result()).as(name).isNotNull();
    }
}
