package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Anything may be typed.
class QueryFuzz {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "word",
                    " ",
                    " ",
                    "(",
                    ")",
                    "\"",
                    "-",
                    ":",
                    "*",
                    "?",
                    "and ",
                    "or ",
                    "not ",
                    "from:",
                    "date:",
                    "class:",
                    "precedence:",
                    "dialect:",
                    "lang:",
                    "tagg:",
                    "2009",
                    "-13",
                    "..",
                    "<",
                    ">=",
                    "secret",
                    "“",
                    "\n",
                    "\u0000",
                    "\uD83D",
                    "\uDE00",
                    "é",
                    "'",
                    "\\",
                    "/",
                    "&&",
                    "||");

    @Test
    void nothingThatIsTypedFails() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                typed.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : PIECES.get(random.nextInt(PIECES.size())));
            }
            ParsedQuery parsed = QueryParser.parse(typed.toString());
            assertThat(parsed.diagnostics())
                    .as("seed " + seed)
                    .allSatisfy(bad -> {
                        assertThat(bad.end()).isBetween(bad.start(), typed.length());
                        assertThat(bad.message()).endsWith(".").matches("(?s)[\"A-Z].*");
                    });
            if (parsed.diagnostics().isEmpty()) {
                String printed = QueryPrinter.print(parsed.query());
                ParsedQuery again = QueryParser.parse(printed);
                assertThat(again.diagnostics())
                        .as("seed " + seed + ": " + typed + " -> " + printed)
                        .isEmpty();
                assertThat(QueryPrinter.print(again.query())).as("seed " + seed).isEqualTo(printed);
            }
        }
    }
}
