package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.archive.Hit;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hits that cannot be among the best are passed over unweighed: the best are the same as where all
/// are weighed, and in the same order.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BestHitsTest {

    private static final int TELEGRAMS = 900;
    private static final List<String> WORDS =
            List.of("BORDER", "SECURITY", "MINISTER", "TREATY", "TREATIES", "GRAIN", "OF", "THE");

    private Shelf shelf;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        shelf = Shelf.of(folder, List.of());
        Random random = new Random(11);
        for (int i = 1; i <= TELEGRAMS; i++) {
            // every seventh comes twice, each time with words of its own
            int copies = i % 7 == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                int rank = random.nextInt(3);
                Paper paper =
                        Paper.of(
                                "TUNIS",
                                i,
                                "2006-0" + (1 + random.nextInt(9)) + "-11",
                                Paper.CLASSES.get(rank),
                                text(random, 4),
                                "U|" + text(random, 30),
                                Paper.MARKS.get(rank) + "|" + text(random, 20));
                shelf.put(paper, copies, copy);
            }
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(words); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.append("END").toString();
    }

    @AfterAll
    void close() throws IOException {
        shelf.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "border",
                "border security",
                "border minister treaty",
                "grain OR treaty",
                "(border security) OR minister",
                "\"border security\"",
                "bord*",
                "border security date:2006-03..2006-06",
                "border security -grain",
                "security from:tunis",
                "class:unclassified",
                ""
            })
    void theBestAreTheBestOfAll(String query) throws IOException {
        for (Reader reader : List.of(Reader.everything(), Shelf.upTo(2), Shelf.upTo(1))) {
            for (Sort sort : Sort.values()) {
                Search whole = new Search(query, sort, 0, 2 * TELEGRAMS);
                List<Hit> all = shelf.index.search(whole, reader).hits();
                assertThat(all).hasSizeGreaterThan(20);
                for (Search page : List.of(whole, whole.withoutValues(), whole.withoutCounts())) {
                    Search first = of(page, 0, 10, null);
                    SearchResult found = shelf.index.search(first, reader);
                    assertThat(found.hits()).isEqualTo(all.subList(0, 10));
                    assertThat(shelf.index.search(of(page, 7, 9, null), reader).hits())
                            .isEqualTo(all.subList(7, 16));
                    assertThat(shelf.index.search(of(page, 0, 9, found.next()), reader).hits())
                            .isEqualTo(all.subList(10, 19));
                }
            }
        }
    }

    private static Search of(Search like, int from, int size, @Nullable String after) {
        Search page = new Search(like.query(), like.sort(), from, size, after);
        return switch (like.counting()) {
            case VALUES -> page;
            case TOTAL -> page.withoutValues();
            case NOTHING -> page.withoutCounts();
        };
    }

    @Test
    void allPagesTogetherAreAllThatFits() throws IOException {
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            Search page = new Search("border security", Sort.RELEVANCE, 0, 40, after);
            SearchResult result = shelf.index.search(page.withoutCounts(), Reader.everything());
            paged.addAll(Shelf.ids(result));
            after = result.next();
        } while (after != null);
        assertThat(paged)
                .doesNotHaveDuplicates()
                .isEqualTo(shelf.all("border security", Sort.RELEVANCE, Reader.everything()));
    }

    @Test
    void whereNothingIsCountedTheTotalIsWhatIsKnownOf() throws IOException {
        Search ten = new Search("border", Sort.RELEVANCE, 0, 10);
        long total = shelf.index.search(ten, Reader.everything()).total();
        assertThat(shelf.index.search(ten.withoutCounts(), Reader.everything()).total())
                .isBetween(11L, total);
        Search last = new Search("border", Sort.RELEVANCE, (int) total - 3, 10).withoutCounts();
        SearchResult result = shelf.index.search(last, Reader.everything());
        assertThat(result.hits()).hasSize(3);
        assertThat(result.total()).isEqualTo(total);
        assertThat(result.next()).isNull();
    }
}
