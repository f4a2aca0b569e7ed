package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.Completions;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How queries go on; every count is what the search then finds.
final class CompletingTest {

    private static final List<Paper> PAPERS =
            List.of(
                    Paper.of(
                                    "ASTANA",
                                    1967,
                                    "2009-11-05",
                                    "CONFIDENTIAL",
                                    "KAZAKHSTAN: THE COUNCIL",
                                    "C|THE COUNCIL OF KAZAKHSTAN MET.",
                                    "U|MORE.")
                            .tagged("PGOV", "PREL", "KZ"),
                    Paper.of(
                                    "VALLETTA",
                                    31,
                                    "2008-03-02",
                                    "UNCLASSIFIED",
                                    "FISHING TREATY",
                                    "U|THE TREATY MENTIONS A GOAT OF KAZAKHSTAN.")
                            .tagged("ETRD", "MT"),
                    Paper.of("VALLETTA", 40, "2008-03-09", "SECRET", "MALTA", "S|SECRETIVE GOATS.")
                            .tagged("PREL", "MT"));

    @TempDir private Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = Shelf.of(folder, PAPERS);
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ta|tag:",
                "c|country: class: cited-by: collection: caption: classifiedby: comment:",
                "tag:pr|tag:PREL",
                "TAG:pr|tag:PREL",
                "kazakhst|kazakhstan",
                "goat tag:|tag:MT",
                "(ta|tag:",
                "-has:no|has:notal",
                "from:val|from:VALLETTA",
                "class:sec|class:SECRET",
                "has:xyz|``",
                "qqqq|``",
                "subject:goa|``",
                "\"rapid rea|``",
                "``|``",
            },
            quoteCharacter = '`')
    void begins(String query, String choices) throws IOException {
        Completions completions = complete(query, query.length());
        assertThat(
                        completions.choices().stream()
                                .map(Completions.Choice::text)
                                .collect(Collectors.joining(" ")))
                .startsWith(choices);
        for (Completions.Choice choice : completions.choices()) {
            String whole =
                    query.substring(0, completions.start())
                            + choice.text()
                            + query.substring(completions.end());
            if (choice.count() != null && !whole.startsWith("-") && !whole.startsWith("(")) {
                assertThat(
                                shelf.index
                                        .search(
                                                new Search(whole, Sort.NEWEST, 0, 0),
                                                Reader.everything())
                                        .total())
                        .as(whole)
                        .isEqualTo(choice.count());
            }
        }
    }

    @Test
    void theCaretMayStandInTheMiddle() throws IOException {
        Completions completions = complete("goat tag:M date:2008", "goat tag:M".length());
        assertThat(completions.start()).isEqualTo("goat ".length());
        assertThat(completions.end()).isEqualTo("goat tag:M".length());
        assertThat(completions.choices()).extracting(Completions.Choice::text).contains("tag:MT");
    }

    @Test
    void aPlaceOutsideIsTheNearerEnd() throws IOException {
        assertThat(complete("ta", 99).end()).isEqualTo(2);
        assertThat(complete("ta", -5).choices()).isEmpty();
    }

    /// What a reader may not see is proposed by nothing and counted nowhere.
    @Test
    void nothingLeaks() throws IOException {
        Reader low = Shelf.upTo(0);
        assertThat(shelf.index.complete("secretiv", 8, low).choices()).isEmpty();
        assertThat(shelf.index.complete("counc", 5, low).choices()).isEmpty();
        assertThat(shelf.index.complete("tag:", 4, low).choices())
                .extracting(Completions.Choice::text, Completions.Choice::count)
                .containsExactly(tuple("tag:ETRD", 1L), tuple("tag:MT", 1L));
        assertThat(shelf.index.complete("kazakh", 6, low).choices())
                .extracting(Completions.Choice::count)
                .containsExactly(1L);
    }

    private Completions complete(String query, int caret) throws IOException {
        return shelf.index.complete(query, caret, Reader.everything());
    }
}
