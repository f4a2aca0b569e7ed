package org.chancery.archive.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/// Words, each in any of its forms, in several fields that are taken for one text (BM25F): how
/// often all forms of a word stand there together, each weighing what it weighs, against how long
/// all fields are. Where there are several words, all must be there.
///
/// Lucene's `CombinedFieldQuery` takes one form, and its `SynonymQuery` one field.
final class FormsQuery extends Query {

    private final SortedMap<String, Float> fields;
    private final List<List<Part>> words;
    private final Lengths lengths;

    /// A form in a field.
    ///
    /// @param documents of those that the reader may see
    /// @param weight of each place at which it stands
    record Part(Term term, TermStates states, long documents, float weight) {

        boolean isSame(Part other) {
            return term.equals(other.term) && weight == other.weight;
        }
    }

    /// @param fields all that are looked in, with what a word of each weighs
    /// @param words each with its forms, none where it stands nowhere
    FormsQuery(SortedMap<String, Float> fields, List<List<Part>> words, Lengths lengths) {
        this.fields = fields;
        this.words = words;
        this.lengths = lengths;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return words.stream().anyMatch(List::isEmpty) ? MatchNoDocsQuery.INSTANCE : this;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        for (String field : fields.keySet()) {
            if (visitor.acceptField(field)) {
                Term[] terms =
                        words.stream()
                                .flatMap(List::stream)
                                .map(Part::term)
                                .filter(term -> term.field().equals(field))
                                .toArray(Term[]::new);
                visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms);
            }
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        if (!mode.needsScores()) {
            return searcher.rewrite(found()).createWeight(searcher, mode, boost);
        }
        SimScorer[] weighing = new SimScorer[words.size()];
        for (int i = 0; i < weighing.length; i++) {
            weighing[i] = weighing(searcher, words.get(i), boost);
        }
        return new FormsWeight(weighing);
    }

    /// To find alone.
    private Query found() {
        List<Query> each =
                words.stream()
                        .map(word ->
                                Clauses.any(
                                        word.stream()
                                                .map(part ->
                                                        (Query)
                                                                new TermQuery(
                                                                        part.term, part.states))
                                                .toList()))
                        .toList();
        return each.size() == 1 ? each.getFirst() : Clauses.all(each);
    }

    /// A form weighs by how rare the most common one is.
    private SimScorer weighing(IndexSearcher searcher, List<Part> word, float boost)
            throws IOException {
        long documents = 1;
        long inText = 1;
        double words = 1;
        for (Map.Entry<String, Float> field : fields.entrySet()) {
            CollectionStatistics all = searcher.collectionStatistics(field.getKey());
            if (all != null) {
                inText = Math.max(inText, all.docCount());
                words += (double) field.getValue() * all.sumTotalTermFreq();
            }
        }
        for (Part part : word) {
            documents = Math.max(documents, part.documents);
        }
        return searcher.getSimilarity()
                .scorer(
                        boost,
                        new CollectionStatistics(
                                "all",
                                Math.max(inText, searcher.getIndexReader().maxDoc()),
                                inText,
                                Math.max(inText, (long) words),
                                inText),
                        new TermStatistics(new BytesRef("any"), documents, documents));
    }

    private final class FormsWeight extends Weight {

        private final SimScorer[] weighing;

        FormsWeight(SimScorer[] weighing) {
            super(FormsQuery.this);
            this.weighing = weighing;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            FormsScorer.Word[] ofWords = new FormsScorer.Word[words.size()];
            for (int i = 0; i < ofWords.length; i++) {
                FormsScorer.Word word = word(words.get(i), weighing[i], leaf);
                if (word == null) {
                    return null;
                }
                ofWords[i] = word;
            }
            return new Supplier(leaf.reader(), ofWords);
        }

        private FormsScorer.@Nullable Word word(
                List<Part> parts, SimScorer weighing, LeafReaderContext leaf) throws IOException {
            PostingsEnum[] places = new PostingsEnum[parts.size()];
            float[] weights = new float[parts.size()];
            int count = 0;
            for (Part part : parts) {
                PostingsEnum ofPart = places(part, leaf);
                if (ofPart != null) {
                    weights[count] = part.weight;
                    places[count++] = ofPart;
                }
            }
            return count == 0
                    ? null
                    : new FormsScorer.Word(
                            Arrays.copyOf(places, count), Arrays.copyOf(weights, count), weighing);
        }

        private @Nullable PostingsEnum places(Part part, LeafReaderContext leaf)
                throws IOException {
            IOSupplier<TermState> known = part.states.get(leaf);
            TermState state = known == null ? null : known.get();
            if (state == null) {
                return null;
            }
            TermsEnum words = leaf.reader().terms(part.term.field()).iterator();
            words.seekExact(part.term.bytes(), state);
            return words.postings(null, PostingsEnum.FREQS);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            return Clauses.explained(this, leaf, doc);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false; // what a word weighs depends on the reader
        }

        private final class Supplier extends ScorerSupplier {

            private final LeafReader segment;
            private final FormsScorer.Word[] words;

            Supplier(LeafReader segment, FormsScorer.Word[] words) {
                this.segment = segment;
                this.words = words;
            }

            @Override
            public Scorer get(long leadCost) throws IOException {
                return new FormsScorer(words, lengths.of(segment, fields));
            }

            @Override
            public long cost() {
                return FormsScorer.cost(words);
            }
        }
    }

    @Override
    public String toString(String field) {
        StringBuilder said = new StringBuilder("forms(");
        for (List<Part> word : words) {
            said.append('+');
            word.forEach(
                    part -> said.append(part.term).append('^').append(part.weight).append(' '));
        }
        return said.append(')').toString();
    }

    @Override
    public boolean equals(Object other) {
        if (!sameClassAs(other)) {
            return false;
        }
        FormsQuery that = (FormsQuery) other;
        return fields.equals(that.fields) && isSame(words, that.words, FormsQuery::isSame);
    }

    private static boolean isSame(List<Part> word, List<Part> other) {
        return isSame(word, other, Part::isSame);
    }

    private static <T> boolean isSame(List<T> some, List<T> others, BiPredicate<T, T> isSame) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame.test(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = classHash() * 31 + fields.hashCode();
        for (List<Part> word : words) {
            for (Part part : word) {
                hash = hash * 31 + part.term.hashCode();
            }
        }
        return hash;
    }
}
