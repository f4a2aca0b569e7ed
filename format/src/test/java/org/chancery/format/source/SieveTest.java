package org.chancery.format.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.format.source.Sieve.Sign;
import org.junit.jupiter.api.Test;

/// A sieve lets a reader pass over a stretch only where what it looks for does not stand.
final class SieveTest {

    private static final String[] WORDS = {
        "QUOTE",
        "UNQUOTE",
        "QTE",
        "UNQTE",
        "BEGIN",
        "Begin",
        "END",
        "End",
        "SEQUENCE",
        "BEND",
        "1.",
        "(C)",
        "A4",
        "[2",
        "(b)(1)",
        "XXXXXX",
        "xxxxxx",
        "EX",
        "\u00B6",
        "caf\u00E9",
        "\u0007",
        "TEXT",
        "and",
        "it",
        "//",
        "/",
        "\n",
        "\t",
        "\r\n"
    };

    @Test
    void nothingThatStandsInATextIsPassedOver() {
        Random random = new Random(9);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 300) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
                text.append(random.nextInt(5) == 0 ? "" : " ".repeat(random.nextInt(1, 20)));
            }
            String whole = text.toString();
            assertNoneMissed(whole, Sign.QUOTATION, "(?<![\\p{L}\\p{Nd}])(?:QU|QT|UN|B[Ee]|E[Nn])");
            assertNoneMissed(whole, Sign.NUMBER, "(?<=^|[\\s\u0007])[0-9(]");
            assertNoneMissed(whole, Sign.REDACTION, "\\[|\\)\\(|XX|xx");
            assertNoneMissed(whole, Sign.GAP, "  |\\t");
            assertNoneMissed(whole, Sign.SET_END, "//");
            assertNoneMissed(whole, Sign.FOREIGN, "[^ -~\\n\\r\\t\\f]");
        }
    }

    @Test
    void aPlainSentenceIsPassedOver() {
        String text =
                "AMBASSADOR CALLED ON MINISTER TODAY\nTO DISCUSS THE VISIT OF THE DELEGATION.\n";
        Sieve sieve = SourceText.of(text.getBytes(StandardCharsets.UTF_8)).sieve();
        for (Sign sign : Sign.values()) {
            assertThat(sieve.mayHave(sign, 0, text.length())).as("%s", sign).isFalse();
        }
    }

    private static void assertNoneMissed(String text, Sign sign, String shape) {
        Sieve sieve = SourceText.of(text.getBytes(StandardCharsets.UTF_8)).sieve();
        Matcher matcher = Pattern.compile(shape).matcher(text);
        while (matcher.find()) {
            assertThat(sieve.mayHave(sign, matcher.start(), matcher.end()))
                    .as("%s at %d of %s", sign, matcher.start(), text)
                    .isTrue();
        }
    }
}
