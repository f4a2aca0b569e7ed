package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.chancery.archive.Facet;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.chancery.archive.query.ParsedQuery;
import org.chancery.archive.query.QueryParser;
import org.chancery.archive.statistics.Dimension;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Precedence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a reader must not see changes nothing for them: an archive answers as one in which it never
/// was. Hits, their order and weight, totals, facets, months, excerpts; whatever is asked.
class LeakProperties {

    private static final int TELEGRAMS = 60;
    private static final int QUERIES = 40;

    private static final List<String> WORDS =
            List.of(
                    "TREATY",
                    "TREATIES",
                    "NEGOTIATION",
                    "NEGOTIATIONS",
                    "GOAT",
                    "BORDER",
                    "SECURITY",
                    "SECURE",
                    "COUNCIL",
                    "AL-QAEDA",
                    "MINISTER'S",
                    "U.S.",
                    "FORCE",
                    "FORCES",
                    "REACTION",
                    "THE",
                    "OF",
                    "AND",
                    "KABUL",
                    "FISHING",
                    "EXERCISE",
                    "BELT");
    private static final List<String> NOTES =
            List.of(
                    "EL MINISTERIO SALUDA ATENTAMENTE A LA EMBAJADA Y TIENE EL HONOR DE COMUNICARLE QUE NO ACEPTA",
                    "LE MINISTERE PRESENTE SES COMPLIMENTS A L'AMBASSADE ET A L'HONNEUR DE LUI FAIRE SAVOIR QUE NON");
    private static final List<String> POSTS = List.of("ASTANA", "ROME", "VALLETTA", "TUNIS");
    private static final List<String> TAGS = List.of("PREL", "PGOV", "ETRD", "MT");
    private static final List<String> CAPTIONS = List.of("SIPDIS", "NODIS", "NOFORN");
    private static final List<String> TERMS =
            List.of(
                    "treaty",
                    "negotiation",
                    "goats",
                    "secur*",
                    "\"reaction force\"",
                    "\"the treaty\"",
                    "council",
                    "al-qaeda",
                    "us",
                    "force",
                    "the",
                    "kabul",
                    "from:rome",
                    "from:embassy",
                    "to:secstate",
                    "tag:prel",
                    "tag:p*",
                    "caption:nodis",
                    "class:<=confidential",
                    "class:secret",
                    "class:>=c",
                    "date:2009",
                    "date:2008-05..",
                    "precedence:>=priority",
                    "subject:treaty",
                    "subject:\"the goat\"",
                    "text:border",
                    "mrn:09rome*",
                    "ref:09ROME3",
                    "signed:rice",
                    "fishing near border",
                    "\"kabul border\"~8",
                    "kabull~2",
                    "/[fk].*/",
                    "summary:kabul",
                    "comment:border",
                    "kabul in:summary",
                    "=border in:comment",
                    "portion:c",
                    "cited-by:09ROME3",
                    "like:09ROME3",
                    "dialect:acp127",
                    "lang:es",
                    "lang:(en or french)",
                    "09ROME3",
                    "negotation",
                    "kabull",
                    "fishign",
                    "from:rmoe",
                    "tag:prell",
                    "quaeda");

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHiddenChangesNothing(long seed) throws IOException {
        Random random = new Random(seed);
        Reader reader =
                Shelf.upTo(
                        random.nextInt(4),
                        random.nextBoolean() ? new String[] {"NODIS"} : new String[0]);
        List<Paper> papers = IntStream.range(0, TELEGRAMS).mapToObj(i -> paper(random)).toList();
        List<Paper> allowed = papers.stream().filter(paper -> mayRead(paper, reader)).toList();
        try (Shelf whole = shelf("whole", papers, random);
                Shelf without = shelf("without", allowed, random)) {
            for (int i = 0; i < QUERIES; i++) {
                Search search = search(random);
                String asked = "seed " + seed + ", " + reader + ": " + search;
                String expected = answer(without.index.search(search, reader));
                assertThat(answer(whole.index.search(search, reader)))
                        .as(asked)
                        .isEqualTo(expected);
                Dimension by = Dimension.values()[random.nextInt(Dimension.values().length)];
                assertThat(whole.index.statistics(search.query(), by, reader))
                        .as(asked + " by " + by)
                        .isEqualTo(without.index.statistics(search.query(), by, reader));
                KeywordSearch keywords =
                        new KeywordSearch(
                                search.query(),
                                40,
                                Order.values()[random.nextInt(Order.values().length)],
                                0,
                                100);
                assertThat(whole.index.entities(search.query(), reader))
                        .as(asked)
                        .isEqualTo(without.index.entities(search.query(), reader));
                assertThat(lines(whole.index.concordance(keywords, reader)))
                        .as(asked + " " + keywords)
                        .isEqualTo(lines(without.index.concordance(keywords, reader)));
                assertThat(whole.all(search.query(), search.sort(), reader))
                        .as(asked)
                        .isEqualTo(without.all(search.query(), search.sort(), reader));
            }
        }
    }

    /// Without the cards: how many copies there are is the store's to say.
    private static String lines(Concordance found) {
        return "%d in %d of %d: %s"
                .formatted(
                        found.total(),
                        found.telegrams(),
                        found.found(),
                        found.lines().stream().map(Line::cells).toList());
    }

    /// Independent of who may see which telegram: a query names no text field above its reader's
    /// ceiling.
    @Test
    void noFieldAboveTheCeilingIsTouched() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            allFields(directory);
            try (DirectoryReader everyField = DirectoryReader.open(directory)) {
                touchesNothingAbove(
                        View.of(
                                new Snapshot(everyField, new Lengths()),
                                Snapshot.Clearance.of(Reader.everything())));
            }
        }
    }

    /// A document with a word in each field of text.
    private static void allFields(Directory directory) throws IOException {
        Document document = new Document();
        for (int rank = 0; rank < 5; rank++) {
            for (String field : texts(rank)) {
                document.add(new TextField(field, "word", Field.Store.NO));
            }
        }
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(document);
        }
    }

    private static List<String> texts(int rank) {
        return List.of(
                Fields.text(rank),
                Fields.subject(rank),
                Fields.summary(rank),
                Fields.comment(rank));
    }

    private static void touchesNothingAbove(View view) {
        for (int ranks = 0; ranks <= 5; ranks++) {
            Set<String> touched = new TreeSet<>();
            for (String term : TERMS) {
                ParsedQuery parsed = QueryParser.parse(term);
                assertThat(parsed.diagnostics()).isEmpty();
                new Translator(ranks, view, (_, _) -> Optional.empty(), Tables.standard())
                        .translate(parsed.query())
                        .visit(fields(touched));
            }
            Set<String> mayTouch = new TreeSet<>();
            for (int rank = 0; rank < ranks; rank++) {
                for (String field : texts(rank)) {
                    mayTouch.add(field);
                }
            }
            assertThat(
                            touched.stream()
                                    .filter(field ->
                                            List.of("text.", "subject.", "summary.", "comment.")
                                                    .stream()
                                                    .anyMatch(field::startsWith))
                                    .toList())
                    .as("ranks " + ranks)
                    .containsExactlyElementsOf(mayTouch);
        }
    }

    private static QueryVisitor fields(Set<String> touched) {
        return new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                touched.add(field);
                return true;
            }

            @Override
            public void consumeTerms(org.apache.lucene.search.Query query, Term... terms) {
                for (Term term : terms) {
                    touched.add(term.field());
                }
            }
        };
    }

    private static boolean mayRead(Paper paper, Reader reader) {
        return paper.rank() <= reader.ceiling().rank()
                && paper.captions().stream().noneMatch(reader.withheld()::contains);
    }

    /// Copies of one telegram get their places in the order of the list, as a store would give
    /// them; segments end anywhere.
    private Shelf shelf(String name, List<Paper> papers, Random random) throws IOException {
        Map<String, List<Paper>> copies =
                papers.stream()
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        Paper::id, LinkedHashMap::new, Collectors.toList()));
        Shelf shelf = Shelf.of(Files.createDirectories(folder.resolve(name)), List.of());
        for (List<Paper> variants : copies.values()) {
            for (int place = 0; place < variants.size(); place++) {
                shelf.put(variants.get(place), variants.size(), place);
                if (random.nextInt(10) == 0) {
                    shelf.index.commit(1);
                }
                if (random.nextInt(10) == 0) {
                    shelf.put(variants.get(place), variants.size(), place);
                }
            }
        }
        return shelf;
    }

    private static Paper paper(Random random) {
        String post = any(POSTS, random);
        int serial = 1 + random.nextInt(20);
        int rank = random.nextInt(5);
        String[] portions =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i ->
                                (random.nextInt(4) == 0
                                                ? ""
                                                : Paper.MARKS.get(random.nextInt(rank + 1)))
                                        + "|"
                                        + List.of("", "SUMMARY: ", "COMMENT: ")
                                                .get(random.nextInt(3))
                                        + (random.nextInt(5) == 0
                                                ? any(NOTES, random)
                                                : words(random, 4 + random.nextInt(30))))
                        .toArray(String[]::new);
        Paper paper =
                Paper.of(
                                post,
                                serial,
                                "200"
                                        + (8 + random.nextInt(2))
                                        + "-0"
                                        + (1 + random.nextInt(9))
                                        + "-1"
                                        + random.nextInt(10),
                                Paper.CLASSES.get(rank),
                                words(random, 1 + random.nextInt(6)),
                                portions)
                        .tagged(any(TAGS, random), any(TAGS, random))
                        .captioned(
                                random.nextBoolean()
                                        ? new String[0]
                                        : new String[] {any(CAPTIONS, random)})
                        .urgent(random.nextBoolean() ? Precedence.ROUTINE : Precedence.IMMEDIATE)
                        .to("SECSTATE WASHDC", "AMEMBASSY " + any(POSTS, random))
                        .citing("09ROME" + (1 + random.nextInt(5)))
                        .signed(random.nextBoolean() ? "RICE" : "HOAGLAND");
        return random.nextInt(12) == 0 ? paper.undated() : paper;
    }

    private static Search search(Random random) {
        List<String> terms = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String term = any(TERMS, random);
            terms.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "-" + term;
                        case 1 -> "or " + term;
                        default -> term;
                    });
        }
        String query =
                random.nextInt(10) == 0 ? "" : String.join(" ", terms).replaceFirst("^or ", "");
        return new Search(
                query, any(List.of(Sort.values()), random), random.nextInt(3), random.nextInt(20));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> any(WORDS, random))
                .collect(Collectors.joining(" "));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// All that the reader gets, but for how long it took.
    private static String answer(SearchResult result) {
        return result.total()
                + " "
                + result.suggestion()
                + " "
                + result.alone()
                + result.wider()
                + "\n"
                + result.diagnostics()
                + "\n"
                + result.hits().stream()
                        .map(hit ->
                                hit.holding().id()
                                        + " "
                                        + hit.holding().sha256()
                                        + " "
                                        + hit.score()
                                        + " "
                                        + Shelf.excerpt(hit))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + result.facets().stream().map(Facet::toString).collect(Collectors.joining("\n"))
                + "\n"
                + result.months();
    }
}
