package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.chancery.archive.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Held against what Lucene does for one form.
class FormsQueryTest {

    private static final int DOCUMENTS = 20_000;
    private static final List<String> FIELDS = List.of("text.U", "text.C", "subject.U");

    /// From one that nearly every document has to one that few have.
    private static final List<String> WORDS =
            List.of("border", "borders", "treaty", "treaties", "goat", "goats");

    private static final List<String[]> ASKED =
            List.of(
                    new String[] {"border"},
                    new String[] {"treaty"},
                    new String[] {"goats"},
                    new String[] {"border", "treaty"},
                    new String[] {"goat", "border"},
                    new String[] {"treaties", "goat", "borders"});

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneFormWeighsAsInLucenesCombinedFields(long seed) throws IOException {
        with(
                seed,
                view -> {
                    for (String word : List.of("kabul", "astana")) {
                        CombinedFieldQuery.Builder theirs = new CombinedFieldQuery.Builder(word);
                        fields().forEach(theirs::addField);
                        ScoreDoc[] expected = view.search(theirs.build(), DOCUMENTS).scoreDocs;
                        ScoreDoc[] found = view.search(query(view, 1, word), DOCUMENTS).scoreDocs;
                        assertThat(Stream.of(found).map(hit -> hit.doc))
                                .hasSizeGreaterThan(10)
                                .containsExactlyElementsOf(
                                        Stream.of(expected).map(hit -> hit.doc).toList());
                        for (int i = 0; i < found.length; i++) {
                            assertThat(found[i].score).isCloseTo(expected[i].score, within(1e-3f));
                        }
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyFormIsFoundHoweverOneGoesThroughThem(long seed) throws IOException {
        with(
                seed,
                view -> {
                    Random random = new Random(seed);
                    for (String[] words : ASKED) {
                        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
                            List<Integer> all = all(allOf(words), view, leaf);
                            assertThat(all(query(view, 0.5f, words), view, leaf)).isEqualTo(all);
                            Scorer scorer = scorer(query(view, 0.5f, words), view, leaf);
                            DocIdSetIterator walk = scorer == null ? null : scorer.iterator();
                            int at = -1;
                            while (walk != null && at != DocIdSetIterator.NO_MORE_DOCS) {
                                int target =
                                        at + 1 + random.nextInt(random.nextBoolean() ? 2 : 5000);
                                int wanted =
                                        all.stream()
                                                .filter(doc -> doc >= target)
                                                .findFirst()
                                                .orElse(DocIdSetIterator.NO_MORE_DOCS);
                                at = walk.advance(target);
                                assertThat(at).as("from %d on", target).isEqualTo(wanted);
                                assertThat(scorer.docID()).isEqualTo(at);
                                if (at != DocIdSetIterator.NO_MORE_DOCS) {
                                    assertThat(scorer.score())
                                            .isPositive()
                                            .isLessThanOrEqualTo(scorer.getMaxScore(at));
                                }
                            }
                        }
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void severalWordsWeighWhatEachOfThemWeighs(long seed) throws IOException {
        with(
                seed,
                view -> {
                    for (String[] words : ASKED) {
                        BooleanQuery.Builder each = new BooleanQuery.Builder();
                        for (String word : words) {
                            each.add(query(view, 0.5f, word), Occur.MUST);
                        }
                        ScoreDoc[] expected = view.search(each.build(), 50).scoreDocs;
                        ScoreDoc[] found = view.search(query(view, 0.5f, words), 50).scoreDocs;
                        assertThat(found).hasSameSizeAs(expected);
                        for (int i = 0; i < found.length; i++) {
                            assertThat(found[i].score).isCloseTo(expected[i].score, within(1e-4f));
                        }
                    }
                });
    }

    private interface Check {
        void of(View view) throws IOException;
    }

    private static void with(long seed, Check check) throws IOException {
        Random random = new Random(seed);
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    writer.addDocument(document(random));
                    if (random.nextInt(9000) == 0) {
                        writer.flush();
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                check.of(
                        View.of(
                                new Snapshot(reader, new Lengths()),
                                Snapshot.Clearance.of(Reader.everything())));
            }
        }
    }

    private static Document document(Random random) {
        Document document = new Document();
        for (String field : FIELDS) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append("OF ");
            }
            for (int i = 0; i < WORDS.size(); i++) {
                if (random.nextInt(1 << i * 3) == 0) {
                    text.append(WORDS.get(i)).append(' ');
                }
            }
            text.append(random.nextInt(7) == 0 ? "KABUL KABUL " : "");
            text.append(random.nextInt(900) == 0 ? "ASTANA" : "");
            document.add(new WordsField(field, List.of(text.toString())));
        }
        return document;
    }

    private static SortedMap<String, Float> fields() {
        SortedMap<String, Float> fields = new TreeMap<>();
        FIELDS.forEach(field -> fields.put(field, field.startsWith("subject") ? 4f : 1f));
        return fields;
    }

    private static Query query(View view, float other, String... words) {
        List<List<FormsQuery.Part>> each = new ArrayList<>();
        for (String word : words) {
            List<FormsQuery.Part> parts = new ArrayList<>();
            fields().forEach((field, weight) ->
                    view.forms(field, word)
                            .forEach(form ->
                                    parts.add(
                                            new FormsQuery.Part(
                                                    form.term(),
                                                    form.states(),
                                                    form.documents(),
                                                    form.is(word) ? weight : weight * other))));
            each.add(parts);
        }
        return new FormsQuery(fields(), each, view.lengths());
    }

    /// By Lucene's own means.
    private static Query allOf(String... words) {
        Stemmer stemmer = new Stemmer();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String form : WORDS) {
                if (stemmer.stem(form).equals(stemmer.stem(word))) {
                    CombinedFieldQuery.Builder one = new CombinedFieldQuery.Builder(form);
                    FIELDS.forEach(one::addField);
                    any.add(one.build(), Occur.SHOULD);
                }
            }
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private static List<Integer> all(Query query, View view, LeafReaderContext leaf)
            throws IOException {
        Scorer scorer = scorer(query, view, leaf);
        List<Integer> all = new ArrayList<>();
        if (scorer != null) {
            DocIdSetIterator walk = scorer.iterator();
            while (walk.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                all.add(walk.docID());
            }
        }
        return all;
    }

    private static Scorer scorer(Query query, View view, LeafReaderContext leaf)
            throws IOException {
        return view.createWeight(view.rewrite(query), ScoreMode.COMPLETE, 1).scorer(leaf);
    }
}
