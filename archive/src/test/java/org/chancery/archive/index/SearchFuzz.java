package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.chancery.archive.Reader;
import org.chancery.archive.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Anything may be asked, and is answered.
class SearchFuzz {

    private static final List<String> PIECES =
            List.of(
                    "treaty",
                    "goat",
                    "TREATIES",
                    " ",
                    " ",
                    " ",
                    " ",
                    "(",
                    ")",
                    "\"",
                    "-",
                    "*",
                    "?",
                    "and ",
                    "or ",
                    "not ",
                    "from:",
                    "to:",
                    "tag:",
                    "ref:",
                    "mrn:",
                    "signed:",
                    "caption:",
                    "text:",
                    "subject:",
                    "date:2009",
                    "class:secret",
                    "class:>=c ",
                    "09ROME5",
                    "o'brien",
                    "U.S.",
                    "1,200",
                    "al-qaeda",
                    "\u00e9",
                    "\u0301",
                    "\uD83D\uDE00",
                    "\u5317\u4eac",
                    "_",
                    "'",
                    ".",
                    "/");

    @TempDir Path folder;

    @Test
    void whateverIsAskedIsAnswered() throws IOException {
        try (Shelf shelf = shelf()) {
            int answered = 0;
            for (long seed = 0; seed < 3_000; seed++) {
                Random random = new Random(seed);
                StringBuilder query = new StringBuilder();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    query.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                SearchResult result =
                        shelf.search(
                                query.toString(),
                                random.nextBoolean() ? Reader.everything() : Shelf.upTo(2));
                assertThat(result.total())
                        .as("seed " + seed + ": " + query)
                        .isGreaterThanOrEqualTo(result.hits().size());
                answered += result.diagnostics().isEmpty() ? 1 : 0;
            }
            assertThat(answered).isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treaty ",
                "treaty-goat ",
                "\"treaty goat\" ",
                "subject:treaty ",
                "from:rome ",
                "-goat ",
                "or goat ",
                "09ROME5 ",
                "U.S. ",
                "\u5317\u4eac "
            })
    void asMuchAsMayBeAskedIsAnswered(String piece) throws IOException {
        try (Shelf shelf = shelf()) {
            for (int times : List.of(100, 200)) {
                SearchResult result = shelf.search("goat " + piece.repeat(times - 1));
                assertThat(result.total()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private Shelf shelf() throws IOException {
        return Shelf.of(
                folder,
                List.of(
                        Paper.of(
                                "ROME",
                                5,
                                "2009-01-01",
                                "SECRET",
                                "GOAT",
                                "S|THE TREATY IS WITH O'BRIEN.",
                                "U|A GOAT."),
                        Paper.of(
                                        "TUNIS",
                                        6,
                                        "2008-01-01",
                                        "UNCLASSIFIED",
                                        "TREATIES",
                                        "U|A U.S. GOAT AT 1,200 DOLLARS.")
                                .citing("09ROME5")));
    }
}
