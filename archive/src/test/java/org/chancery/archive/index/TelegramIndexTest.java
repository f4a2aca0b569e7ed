package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.chancery.archive.Part;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Precedence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a user gets for a query, on a handful of telegrams.
class TelegramIndexTest {

    private static final List<Paper> PAPERS =
            List.of(
                    Paper.of(
                                    "ASTANA",
                                    1967,
                                    "2009-11-05",
                                    "CONFIDENTIAL",
                                    "KAZAKHSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL",
                                    "C|SUMMARY: SCA DAS GEORGE KROL MET NATIONAL SECURITY COUNCIL OFFICIALS. THEY DISCUSSED A RAPID REACTION FORCE.",
                                    "C|THE OFFICIALS WANT A \"SECURITY BELT AROUND AFGHANISTAN.\"",
                                    "U|COMMENT: THE NEGOTIATIONS WITH BEIJING GO ON.")
                            .tagged("PGOV", "PREL", "KZ")
                            .captioned("SIPDIS")
                            .to("SECSTATE WASHDC", "CIS COLLECTIVE", "AMEMBASSY BEIJING")
                            .urgent(Precedence.PRIORITY)
                            .citing("09ASTANA1860")
                            .signed("HOAGLAND"),
                    Paper.of(
                                    "VALLETTA",
                                    31,
                                    "2008-03-02",
                                    "UNCLASSIFIED",
                                    "FISHING TREATY: THE GOAT QUESTION",
                                    "U|THE TREATY ON FISHING RIGHTS MENTIONS A GOAT.",
                                    "U|REACTION WAS RAPID. A FORCE OF HABIT.")
                            .tagged("ETRD", "MT")
                            .to("SECSTATE WASHDC")
                            .signed("BORDONARO"),
                    Paper.of(
                                    "VALLETTA",
                                    40,
                                    "2008-03-09",
                                    "SECRET",
                                    "MALTA: TREATIES UNDER NEGOTIATION",
                                    "S|THE NEGOTIATION OF BOTH TREATIES IS WITH THE PRIME MINISTER'S OFFICE.",
                                    "U|AL-QAEDA HAS U.S. ATTENTION, SAYS O'BRIEN.")
                            .tagged("PREL", "MT")
                            .captioned("NODIS", "NOFORN")
                            .urgent(Precedence.FLASH)
                            .citing("08VALLETTA31", "09ASTANA1967"),
                    Paper.of(
                                    "USUNNEWYORK",
                                    988,
                                    "2010-01-20",
                                    "SENSITIVE BUT UNCLASSIFIED",
                                    "UNSC: AFGHANISTAN",
                                    "SBU|THE COUNCIL TALKED OF KABUL.",
                                    "|NOBODY TALKED OF SECURITIES.")
                            .tagged("PREL", "UNSC")
                            .urgent(Precedence.IMMEDIATE)
                            .citing("09ASTANA1967"),
                    Paper.of(
                                    "ROME",
                                    5,
                                    "2007-07-07",
                                    "CONFIDENTIAL",
                                    "ITALY AND THE UNIVERSITY",
                                    "C|NOTHING OF NOTE.")
                            .undated());

    @TempDir Path folder;

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
            quoteCharacter = '`',
            value = {
                "treaty                               | 08VALLETTA31 08VALLETTA40",
                "treaties                             | 08VALLETTA40 08VALLETTA31",
                "negotiation                          | 08VALLETTA40 09ASTANA1967",
                "negotiations beijing                 | 09ASTANA1967",
                "Fishing Goat                         | 08VALLETTA31",
                "\"rapid reaction\"                   | 09ASTANA1967",
                "\"reaction rapid\"                   | ``",
                "\"negotiation with\"                 | ``",
                "\"goat reaction\"                    | ``",
                "\"treaties\"                         | 08VALLETTA40",
                "rapid reaction force                 | 09ASTANA1967 08VALLETTA31",
                "al-qaeda                             | 08VALLETTA40",
                "qaeda                                | 08VALLETTA40",
                "obrien                               | 08VALLETTA40",
                "o'brien                              | 08VALLETTA40",
                "us                                   | 08VALLETTA40",
                "minister                             | 08VALLETTA40",
                "secur*                               | 09ASTANA1967 10USUNNEWYORK988",
                "sec?rity                             | 09ASTANA1967",
                "\"security\" -kabul                  | 09ASTANA1967",
                "afghanistan -krol                    | 10USUNNEWYORK988",
                "goat or kabul                        | 08VALLETTA31 10USUNNEWYORK988",
                "(goat or kabul) tag:prel             | 10USUNNEWYORK988",
                "universe                             | ``",
                "09ASTANA1967                         | 09ASTANA1967 10USUNNEWYORK988 08VALLETTA40",
                "2009astana001967                     | 09ASTANA1967 10USUNNEWYORK988 08VALLETTA40",
                "mrn:09ASTANA1967                     | 09ASTANA1967",
                "mrn:astana1967                       | 09ASTANA1967",
                "mrn:\"09 Astana 1967\"               | 09ASTANA1967",
                "mrn:08valletta*                      | 08VALLETTA40 08VALLETTA31",
                "ref:09ASTANA1967                     | 10USUNNEWYORK988 08VALLETTA40",
                "ref:\"valletta 31\"                  | 08VALLETTA40",
                "ref:astana                           | 10USUNNEWYORK988 09ASTANA1967 08VALLETTA40",
                "ref:09ast*                           | 10USUNNEWYORK988 09ASTANA1967 08VALLETTA40",
                "from:astana                          | 09ASTANA1967",
                "from:USUNNEWYORK                     | 10USUNNEWYORK988",
                "from:\"New York\"                    | 10USUNNEWYORK988",
                "from:embassy                         | 09ASTANA1967 08VALLETTA40 08VALLETTA31 07ROME5",
                "from:\"amembassy rome\"              | 07ROME5",
                "from:(rome or astana)                | 09ASTANA1967 07ROME5",
                "from:val*                            | 08VALLETTA40 08VALLETTA31",
                "to:beijing                           | 09ASTANA1967",
                "to:secstate                          | 09ASTANA1967 08VALLETTA31",
                "to:\"cis collective\"                | 09ASTANA1967",
                "tag:prel                             | 10USUNNEWYORK988 09ASTANA1967 08VALLETTA40",
                "tag:PREL tag:MT                      | 08VALLETTA40",
                "tag:uns*                             | 10USUNNEWYORK988",
                "caption:nodis                        | 08VALLETTA40",
                "signed:Hoagland                      | 09ASTANA1967",
                "subject:council                      | 09ASTANA1967",
                "subject:treaty                       | 08VALLETTA31 08VALLETTA40",
                "subject:\"goat question\"            | 08VALLETTA31",
                "text:council                         | 10USUNNEWYORK988 09ASTANA1967",
                "class:secret                         | 08VALLETTA40",
                "class:unclassified                   | 08VALLETTA31",
                "class:<=sbu                          | 10USUNNEWYORK988 08VALLETTA31",
                "class:c..s date:2008                 | 08VALLETTA40",
                "not class:<=confidential             | 08VALLETTA40",
                "date:2008-03                         | 08VALLETTA40 08VALLETTA31",
                "date:2008-03-02                      | 08VALLETTA31",
                "date:>2008                           | 10USUNNEWYORK988 09ASTANA1967",
                "date:..2009                          | 09ASTANA1967 08VALLETTA40 08VALLETTA31",
                "-date:1900..                         | 07ROME5",
                "precedence:flash                     | 08VALLETTA40",
                "precedence:>=immediate               | 10USUNNEWYORK988 08VALLETTA40",
                "dialect:smart                        | ``",
                "has:references                       | 10USUNNEWYORK988 09ASTANA1967 08VALLETTA40",
                "-has:references                      | 08VALLETTA31 07ROME5",
                "has:sections                         | ``",
                "dialect:acp127 tag:etrd              | 08VALLETTA31",
                "=treaties                            | 08VALLETTA40",
                "subject:=treaties                    | 08VALLETTA40",
                "summary:krol                         | 09ASTANA1967",
                "summary:belt                         | ``",
                "summary:official                     | 09ASTANA1967",
                "comment:beijing                      | 09ASTANA1967",
                "beijing in:comment                   | 09ASTANA1967",
                "beijing in:summary                   | ``",
                "(kabul or goat) in:text              | 10USUNNEWYORK988 08VALLETTA31",
                "(krol in:summary) or goat            | 08VALLETTA31 09ASTANA1967",
                "goat in:subject tag:mt               | 08VALLETTA31",
                "\"goat fishing\"~5                   | 08VALLETTA31",
                "\"goat rights\"~2                    | 08VALLETTA31",
                "\"goat right\"~2                     | 08VALLETTA31",
                "\"goat rights\"~1                    | ``",
                "goats near right                     | 08VALLETTA31",
                "negotiation near/3 treaty            | 08VALLETTA40",
                "treaties near/1 negotiation          | 08VALLETTA40",
                "goat near reaction                   | ``",
                "\"rapid reaction\" near/6 officials  | 09ASTANA1967",
                "subject:treaty near negotiations     | 08VALLETTA40",
                "-goat near rights                    | 10USUNNEWYORK988 09ASTANA1967 08VALLETTA40 07ROME5",
                "goatt~                               | 08VALLETTA31",
                "negotiasion~1                        | 08VALLETTA40",
                "subject:fushing~1                    | 08VALLETTA31",
                "beijnig~1                            | 09ASTANA1967",
                "/go[ab]t/                            | 08VALLETTA31",
                "/.*stan/                             | 09ASTANA1967 10USUNNEWYORK988",
                "text:/o.?brien/                      | 08VALLETTA40",
                "portion:sbu                          | 10USUNNEWYORK988",
                "portion:s                            | 08VALLETTA40",
                "cites:09ASTANA1967                   | 10USUNNEWYORK988 08VALLETTA40",
                "cited-by:08VALLETTA40                | 09ASTANA1967 08VALLETTA31",
                "cited-by:valletta40                  | 09ASTANA1967 08VALLETTA31",
                "cited-by:07ROME5                     | ``",
            })
    void finds(String query, String ids) throws IOException {
        SearchResult result = shelf.search(query);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(String.join(" ", Shelf.ids(result))).isEqualTo(ids);
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @Test
    void putsThemInOrder() throws IOException {
        assertThat(shelf.found("", Sort.NEWEST))
                .containsExactly(
                        "10USUNNEWYORK988",
                        "09ASTANA1967",
                        "08VALLETTA40",
                        "08VALLETTA31",
                        "07ROME5");
        assertThat(shelf.found("", Sort.OLDEST))
                .containsExactly(
                        "08VALLETTA31",
                        "08VALLETTA40",
                        "09ASTANA1967",
                        "10USUNNEWYORK988",
                        "07ROME5");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void goesOnBehindAPage(Sort sort) throws IOException {
        String query = sort == Sort.RELEVANCE ? "kazakhstan or treaty or goats" : "";
        List<String> all = shelf.found(query, sort);
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            SearchResult page =
                    shelf.index.search(new Search(query, sort, 0, 2, after), Reader.everything());
            assertThat(page.total()).isEqualTo(all.size());
            paged.addAll(Shelf.ids(page));
            after = page.next();
        } while (after != null);
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(2);
    }

    @Test
    void refusesAPlaceThatIsNone() {
        for (String after : List.of("", "!", "AAAA", "x".repeat(4000))) {
            Search search = new Search("", Sort.NEWEST, 0, 2, after);
            assertThatThrownBy(() -> shelf.index.search(search, Reader.everything()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no place in these hits");
        }
    }

    @Test
    void givesPages() throws IOException {
        SearchResult page =
                shelf.index.search(new Search("", Sort.NEWEST, 1, 2), Reader.everything());
        assertThat(Shelf.ids(page)).containsExactly("09ASTANA1967", "08VALLETTA40");
        assertThat(page.total()).isEqualTo(5);
        assertThat(
                        shelf.index
                                .search(new Search("", Sort.NEWEST, 4, 9), Reader.everything())
                                .hits())
                .hasSize(1);
        assertThat(
                        shelf.index
                                .search(
                                        new Search("", Sort.NEWEST, 2_000_000_000, 2_000_000_000),
                                        Reader.everything())
                                .hits())
                .isEmpty();
    }

    @Test
    void countsWithoutHits() throws IOException {
        SearchResult counts =
                shelf.index.search(
                        new Search("tag:prel", Sort.RELEVANCE, 0, 0), Reader.everything());
        assertThat(counts.hits()).isEmpty();
        assertThat(counts.total()).isEqualTo(3);
        assertThat(Shelf.facet(counts, "year")).isEqualTo("2008 1, 2009 1, 2010 1");
        assertThat(Shelf.facet(counts, "origin")).isEqualTo("ASTANA 1, USUNNEWYORK 1, VALLETTA 1");
        assertThat(Shelf.facet(counts, "classification"))
                .isEqualTo("CONFIDENTIAL 1, SECRET 1, SENSITIVE BUT UNCLASSIFIED 1");
        assertThat(Shelf.facet(counts, "tag")).isEqualTo("PREL 3, KZ 1, MT 1, PGOV 1, UNSC 1");
        assertThat(Shelf.facet(counts, "precedence")).isEqualTo("FLASH 1, IMMEDIATE 1, PRIORITY 1");
        assertThat(Shelf.facet(counts, "dialect")).isEqualTo("acp127 3");
        assertThat(Shelf.facet(counts, "caption")).isEqualTo("NODIS 1, NOFORN 1, SIPDIS 1");
        assertThat(Shelf.facet(counts, "language")).isEqualTo("en 3");
        assertThat(counts.months().toString()).isEqualTo("{2008-03=1, 2009-11=1, 2010-01=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "origin, from",
        "classification, class",
        "tag, tag",
        "precedence, precedence",
        "dialect, dialect",
        "caption, caption",
        "language, lang",
        "year, date"
    })
    void everyFacetIsATermThatFindsWhatItCounts(String facet, String field) throws IOException {
        SearchResult all = shelf.search("");
        for (var value :
                all.facets().stream()
                        .filter(counted -> counted.name().equals(facet))
                        .findFirst()
                        .orElseThrow()
                        .values()) {
            SearchResult narrowed =
                    shelf.search(field + ":\"" + value.value().toLowerCase(Locale.ROOT) + '"');
            assertThat(narrowed.diagnostics()).isEmpty();
            assertThat(narrowed.total()).as(value.value()).isEqualTo(value.count());
        }
    }

    @Test
    void showsWhereTheWordsStand() throws IOException {
        assertThat(Shelf.excerpt(shelf.search("\"rapid reaction\" official").hits().getFirst()))
                .isEqualTo(
                        "SUMMARY: SCA DAS GEORGE KROL MET NATIONAL SECURITY COUNCIL [OFFICIALS]. THEY DISCUSSED A [RAPID REACTION] FORCE."
                                + " … THE [OFFICIALS] WANT A \"SECURITY BELT AROUND AFGHANISTAN.\"");
        assertThat(Shelf.excerpt(shelf.search("negotia* -goat from:valletta").hits().getFirst()))
                .isEqualTo(
                        "THE [NEGOTIATION] OF BOTH TREATIES IS WITH THE PRIME MINISTER'S OFFICE.");
    }

    /// A telegram long enough that not everything can be shown.
    @Test
    void showsWhatSaysMost() throws IOException {
        String filler =
                "NOBODY WOULD LOOK FOR ANY OF THIS, WHICH GOES ON AND ON WITHOUT AN END. "
                        .repeat(4);
        shelf.put(
                Paper.of(
                        "TUNIS",
                        9,
                        "2009-01-01",
                        "UNCLASSIFIED",
                        "LONG",
                        "U|SALT",
                        "U|" + filler + "HERE IS SALT. " + filler,
                        "U|" + filler + "AND SALT, " + filler,
                        "U|" + filler + "BUT PEPPER. " + filler),
                1,
                0);
        assertThat(Shelf.excerpt(shelf.search("salt pepper").hits().getFirst()))
                .containsOnlyOnce("HERE IS [SALT].")
                .containsOnlyOnce("BUT [PEPPER].")
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeLessThan(450);
        assertThat(Shelf.excerpt(shelf.search("salt").hits().getFirst()))
                .contains("HERE IS [SALT].", "AND [SALT],");
    }

    @Test
    void showsTheBeginningWhereNoWordsStand() throws IOException {
        assertThat(Shelf.excerpt(shelf.search("from:rome").hits().getFirst()))
                .isEqualTo("NOTHING OF NOTE.");
        assertThat(Shelf.excerpt(shelf.search("subject:university").hits().getFirst()))
                .isEqualTo("NOTHING OF NOTE.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kazahkstan                  | kazakhstan",
                "afganistan (secruity or -x) | afghanistan (security or -x)",
                "from:astanna                | from:astana",
                "tag:PREEL goat              | -",
                "tag:ETRDD goat              | tag:ETRD goat",
                "subject:tretay              | subject:treaty",
                "signed:hogland              | signed:hoagland",
                "kabul goat                  | -",
                "zzzzzz                      | -",
                "goat                        | -",
                "gaot                        | goat",
                "got                         | -",
                "09 ASTANA 1967              | 09ASTANA1967",
                "Astana 001967               | mrn:ASTANA1967",
                "Astana 1968                 | -",
            })
    void proposesWhatWasMeant(String query, String suggestion) throws IOException {
        assertThat(shelf.search(query).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void proposesNoWordThatTheReaderMustNotSee() throws IOException {
        assertThat(shelf.search("qaedda").suggestion()).isEqualTo("qaeda");
        assertThat(shelf.search("qaedda", Shelf.upTo(2)).suggestion()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "treaty from:rome        | treaty 2; from:rome 1 | -",
                "treaty unicorn          | treaty 2; unicorn 0   | -",
                "treaty from:rome goat   | treaty 2; from:rome 1; goat 1 | treaty goat 1",
                "unicorn treaty goat     | unicorn 0; treaty 2; goat 1   | treaty goat 1",
                "unicorn treaty griffin  | unicorn 0; treaty 2; griffin 0 | -",
                "treaty -goat -negotiation | treaty 2; not goat 4; not negotiation 3 "
                        + "| not goat not negotiation 2; treaty not negotiation 1; treaty not goat 1",
                "treaty (unicorn or from:rome) | treaty 2; unicorn or from:rome 1 | -",
                "unicorn                 | - | -",
                "unicorn or griffin      | - | -",
                "treaty goat             | - | -",
            })
    void saysWhatEachPartFindsWhereTogetherTheyFindNothing(String query, String alone, String wider)
            throws IOException {
        SearchResult result = shelf.search(query);
        assertThat(parts(result.alone())).isEqualTo(alone == null ? "" : alone);
        assertThat(parts(result.wider())).isEqualTo(wider == null ? "" : wider);
    }

    @Test
    void partsAreCountedForTheReaderAlone() throws IOException {
        assertThat(parts(shelf.search("qaeda unicorn").alone())).isEqualTo("qaeda 1; unicorn 0");
        assertThat(parts(shelf.search("qaeda unicorn", Shelf.upTo(2)).alone()))
                .isEqualTo("qaeda 0; unicorn 0");
    }

    @Test
    void aPageThatWasPastedIsNotTakenApart() throws IOException {
        assertThat(shelf.search("unicorn ".repeat(16)).alone()).hasSize(16);
        assertThat(shelf.search("unicorn ".repeat(17)).alone()).isEmpty();
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.query() + " " + part.total())
                .collect(Collectors.joining("; "));
    }

    @Test
    void saysWhatIsWrongWithAQuery() throws IOException {
        SearchResult result = shelf.search("(tagg:x");
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.total()).isZero();
        assertThat(shelf.all("(tagg:x", Sort.NEWEST, Reader.everything())).isEmpty();
    }

    @Test
    void givesAllOneByOne() throws IOException {
        assertThat(shelf.all("tag:prel", Sort.OLDEST, Reader.everything()))
                .containsExactly("08VALLETTA40", "09ASTANA1967", "10USUNNEWYORK988");
    }

    @Test
    void countsCopiesOnce() throws IOException {
        Paper paper =
                Paper.of("TUNIS", 12, "2009-01-01", "UNCLASSIFIED", "COPIES", "U|FIRST SENTENCE.");
        shelf.put(paper.saying("U|FIRST SENTENCE, CORRECTED COPY."), 3, 0);
        shelf.put(paper, 3, 1);
        shelf.put(paper.saying("U|FIRST SENTENCE, GARBLED."), 3, 2);
        SearchResult result = shelf.search("sentence");
        assertThat(result.total()).isEqualTo(1);
        assertThat(Shelf.excerpt(result.hits().getFirst())).contains("CORRECTED");
        assertThat(Shelf.facet(result, "origin")).isEqualTo("TUNIS 1");
        assertThat(Shelf.excerpt(shelf.search("garbled sentence").hits().getFirst()))
                .contains("[GARBLED]");
        assertThat(shelf.all("from:tunis", Sort.NEWEST, Reader.everything()))
                .containsExactly("09TUNIS12");
    }

    @Test
    void copiesPushNobodyOffThePage() throws IOException {
        Paper paper = Paper.of("TUNIS", 12, "2009-01-01", "UNCLASSIFIED", "SALT", "U|SALT.");
        int copies = 120;
        for (int place = 0; place < copies; place++) {
            shelf.put(paper.saying("U|SALT " + place), copies, place);
        }
        shelf.put(
                Paper.of("TUNIS", 13, "2009-01-02", "UNCLASSIFIED", "TRADE", "U|GRAIN AND SALT."),
                1,
                0);
        SearchResult page =
                shelf.index.search(new Search("salt", Sort.RELEVANCE, 0, 2), Reader.everything());
        assertThat(page.total()).isEqualTo(2);
        assertThat(Shelf.ids(page)).containsExactly("09TUNIS12", "09TUNIS13");
        SearchResult second =
                shelf.index.search(new Search("salt", Sort.RELEVANCE, 1, 1), Reader.everything());
        assertThat(Shelf.ids(second)).containsExactly("09TUNIS13");
    }

    @Test
    void aReaderSeesNoTelegramAboveTheirCeilingOrUnderACaptionThatIsWithheld() throws IOException {
        assertThat(Shelf.ids(shelf.search("tag:prel", Shelf.upTo(2))))
                .containsExactly("10USUNNEWYORK988", "09ASTANA1967");
        assertThat(Shelf.ids(shelf.search("", Shelf.upTo(0)))).containsExactly("08VALLETTA31");
        assertThat(shelf.search("qaeda", Shelf.upTo(2)).total()).isZero();
        assertThat(shelf.search("", Shelf.upTo(4, "NODIS")).total()).isEqualTo(4);
        assertThat(Shelf.facet(shelf.search("", Shelf.upTo(2)), "caption")).isEqualTo("SIPDIS 1");
        assertThat(shelf.search("", Shelf.upTo(-1)).total()).isZero();
    }

    @Test
    void putsACopyInPlaceOfItself() throws IOException {
        shelf.index.commit(1);
        shelf.put(PAPERS.getFirst(), 1, 0);
        assertThat(shelf.search("").total()).isEqualTo(5);
        List<String> keys = new ArrayList<>();
        shelf.index.ids(keys::add);
        assertThat(keys).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void remembersWhatItComesUpTo() throws IOException {
        assertThat(shelf.index.generation()).isZero();
        shelf.index.commit(17);
        shelf.put(
                Paper.of("TUNIS", 1, "2009-01-01", "UNCLASSIFIED", "LOST", "U|NEVER COMMITTED."),
                1,
                0);
        shelf.close();
        shelf = Shelf.of(folder, List.of());
        assertThat(shelf.index.generation()).isEqualTo(17);
        List<String> keys = new ArrayList<>();
        shelf.index.ids(keys::add);
        assertThat(keys).hasSize(5);
        shelf.index.clear();
        assertThat(shelf.index.generation()).isZero();
        assertThat(shelf.search("").total()).isZero();
    }

    @Test
    void aReaderBesideSeesEachCommit() throws IOException {
        shelf.index.commit(1);
        try (TelegramIndex beside =
                TelegramIndex.openForReading(
                        folder, (key, reader) -> Optional.empty(), Tables.standard())) {
            Search all = new Search("", Sort.NEWEST, 0, 0);
            assertThat(beside.search(all, Reader.everything()).total()).isEqualTo(5);
            shelf.put(Paper.of("TUNIS", 1, "2009-01-01", "UNCLASSIFIED", "NEW", "U|NEW."), 1, 0);
            assertThat(beside.search(all, Reader.everything()).total()).isEqualTo(5);
            assertThat(shelf.search("").total()).isEqualTo(6);
            shelf.index.commit(2);
            assertThat(beside.search(all, Reader.everything()).total()).isEqualTo(6);
            assertThat(beside.generation()).isEqualTo(2);
        }
    }

    /// The folder's time is old when the reader has looked at it: nothing is read until it changes.
    @Test
    void aReaderBesideSeesACommitAfterALongTime() throws IOException {
        shelf.index.commit(1);
        try (TelegramIndex beside =
                TelegramIndex.openForReading(
                        folder, (key, reader) -> Optional.empty(), Tables.standard())) {
            Files.setLastModifiedTime(
                    folder, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
            Search all = new Search("", Sort.NEWEST, 0, 0);
            for (int serial = 1; serial < 4; serial++) {
                assertThat(beside.search(all, Reader.everything()).total()).isEqualTo(4 + serial);
                assertThat(beside.search(all, Reader.everything()).total()).isEqualTo(4 + serial);
                shelf.put(
                        Paper.of("TUNIS", serial, "2009-01-01", "UNCLASSIFIED", "NEW", "U|NEW."),
                        1,
                        0);
                shelf.index.commit(1 + serial);
            }
        }
    }

    /// As an archive is searched while it takes in more: what is found is whole, and grows.
    @Test
    void isSearchedWhileItGrows() throws Exception {
        int papers = 200;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                int first = half;
                writers.add(
                        threads.submit(() -> {
                            for (int serial = first; serial < papers; serial += 2) {
                                shelf.put(
                                        Paper.of(
                                                "TUNIS",
                                                1000 + serial,
                                                "2009-01-01",
                                                "UNCLASSIFIED",
                                                "GROWTH",
                                                "U|SALT AND " + serial),
                                        1,
                                        0);
                                if (serial % 50 == 0) {
                                    shelf.index.commit(serial + 1);
                                }
                            }
                            return null;
                        }));
            }
            long before = 0;
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                SearchResult result = shelf.search("salt");
                assertThat(result.total()).isGreaterThanOrEqualTo(before);
                assertThat(result.hits()).hasSize((int) Math.min(100, result.total()));
                before = result.total();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(shelf.search("salt").total()).isEqualTo(papers);
    }

    @Test
    void hasNothingToReadWhereNothingWasWritten() {
        assertThatThrownBy(() ->
                        TelegramIndex.openForReading(
                                folder.resolve("nowhere"),
                                (key, reader) -> Optional.empty(),
                                Tables.standard()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
