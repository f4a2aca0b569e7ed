package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Pages in the order of time over so many telegrams that those too old to be shown are passed
/// over: nothing is lost by it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesByTimeTest {

    private static final int TELEGRAMS = 1500;
    private static final List<String> POSTS = List.of("TUNIS", "ROME", "VALLETTA");

    private Shelf shelf;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 1; i <= TELEGRAMS; i++) {
            String post = POSTS.get(random.nextInt(POSTS.size()));
            String date = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(900)).toString();
            String rank = random.nextInt(4) == 0 ? "SECRET" : "UNCLASSIFIED";
            papers.add(Paper.of(post, i, date, rank, "GRAIN", "|GRAIN CAME."));
        }
        shelf = Shelf.of(folder, papers);
    }

    @AfterAll
    void close() throws IOException {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NEWEST, 4",
        "'', OLDEST, 4",
        "'', RELEVANCE, 4",
        "from:rome, NEWEST, 4",
        "from:rome, RELEVANCE, 4",
        "from:rome -date:2007, OLDEST, 0",
        "grain, NEWEST, 0",
        "class:secret, OLDEST, 4"
    })
    void everyTelegramIsOnOnePage(String query, Sort sort, int rank) throws IOException {
        Reader reader = Shelf.upTo(rank);
        List<Holding> paged = new ArrayList<>();
        String after = null;
        long total;
        do {
            SearchResult page =
                    shelf.index.search(
                            new Search(query, sort, 0, 7, after).withoutValues(), reader);
            total = page.total();
            page.hits().forEach(hit -> paged.add(hit.holding()));
            after = page.next();
        } while (after != null);

        Comparator<Holding> byTime = Comparator.comparing(Holding::date);
        assertThat(paged)
                .hasSize(Math.toIntExact(total))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(TELEGRAMS / 8)
                .isSortedAccordingTo(sort == Sort.OLDEST ? byTime : byTime.reversed());
        List<Holding> all = new ArrayList<>();
        shelf.index.each(new Search(query, sort, 0, 0), reader, all::add);
        assertThat(all).isEqualTo(paged);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyWroteIsOnNoPage(Sort sort) throws IOException {
        for (String query : List.of("zeppelin", "like:09TUNIS9999", "from:atlantis", "date:1911")) {
            SearchResult result =
                    shelf.index.search(new Search(query, sort, 0, 7), Reader.everything());
            assertThat(result.total()).isZero();
            assertThat(result.hits()).isEmpty();
            assertThat(result.next()).isNull();
            assertThat(shelf.all(query, sort, Reader.everything())).isEmpty();
        }
    }

    @Test
    void hitsAloneAreTheHitsWithTheirCounts() throws IOException {
        for (String query : List.of("", "grain", "from:tunis", "grain from:rome")) {
            Search whole = new Search(query, Sort.RELEVANCE, 3, 20);
            SearchResult with = shelf.index.search(whole, Reader.everything());
            SearchResult without = shelf.index.search(whole.withoutValues(), Reader.everything());
            assertThat(without.hits()).isEqualTo(with.hits()).hasSize(20);
            assertThat(without.total()).isEqualTo(with.total());
            assertThat(without.next()).isEqualTo(with.next());
            assertThat(with.facets()).isNotEmpty();
            assertThat(without.facets()).isEqualTo(Collections.emptyList());
            assertThat(without.months()).isEmpty();
        }
    }
}
