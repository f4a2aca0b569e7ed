package org.chancery.archive.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

/// A word in any of its forms, in several fields that are taken for one text (BM25F): how often all
/// forms stand there together, each weighing what it weighs, against how long all fields are.
///
/// Lucene's `CombinedFieldQuery` takes one form, and its `SynonymQuery` one field.
final class FormsQuery extends Query {

    private final SortedMap<String, Float> fields;
    private final List<Part> parts;
    private final Lengths lengths;

    /// @param documents of those that the reader may see
    /// @param weight of each place at which it stands
    record Part(Term term, TermStates states, long documents, float weight) {

        boolean isSame(Part other) {
            return term.equals(other.term) && weight == other.weight;
        }
    }

    /// @param fields all that are looked in, with what a word of each weighs
    /// @param parts none where the word stands nowhere
    FormsQuery(SortedMap<String, Float> fields, List<Part> parts, Lengths lengths) {
        this.fields = fields;
        this.parts = parts;
        this.lengths = lengths;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return parts.isEmpty() ? MatchNoDocsQuery.INSTANCE : this;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        for (String field : fields.keySet()) {
            if (visitor.acceptField(field)) {
                Term[] terms =
                        parts.stream()
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
        return mode.needsScores()
                ? new FormsWeight(weighing(searcher, boost))
                : searcher.rewrite(anyPart()).createWeight(searcher, mode, boost);
    }

    /// To find alone.
    private Query anyPart() {
        return Clauses.any(
                parts.stream().map(part -> (Query) new TermQuery(part.term, part.states)).toList());
    }

    /// A form weighs by how rare the most common one is.
    private SimScorer weighing(IndexSearcher searcher, float boost) throws IOException {
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
        for (Part part : parts) {
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

        private final SimScorer weighing;

        FormsWeight(SimScorer weighing) {
            super(FormsQuery.this);
            this.weighing = weighing;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
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
            return count == 0 ? null : new Supplier(leaf.reader(), places, weights, count);
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
            Scorer scorer = scorer(leaf);
            return scorer != null && scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), getQuery().toString())
                    : Explanation.noMatch(getQuery().toString());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false; // what a word weighs depends on the reader
        }

        private final class Supplier extends ScorerSupplier {

            private final LeafReader segment;
            private final PostingsEnum[] places;
            private final float[] weights;
            private final int count;

            Supplier(LeafReader segment, PostingsEnum[] places, float[] weights, int count) {
                this.segment = segment;
                this.places = places;
                this.weights = weights;
                this.count = count;
            }

            @Override
            public Scorer get(long leadCost) throws IOException {
                return new FormsScorer(
                        places, weights, count, weighing, lengths.of(segment, fields));
            }

            @Override
            public long cost() {
                long cost = 0;
                for (int i = 0; i < count; i++) {
                    cost += places[i].cost();
                }
                return cost;
            }
        }
    }

    @Override
    public String toString(String field) {
        StringBuilder said = new StringBuilder("forms(");
        parts.forEach(part -> said.append(part.term).append('^').append(part.weight).append(' '));
        return said.append(')').toString();
    }

    @Override
    public boolean equals(Object other) {
        if (!sameClassAs(other)) {
            return false;
        }
        FormsQuery that = (FormsQuery) other;
        if (!fields.equals(that.fields) || parts.size() != that.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isSame(that.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = classHash() * 31 + fields.hashCode();
        for (Part part : parts) {
            hash = hash * 31 + part.term.hashCode();
        }
        return hash;
    }
}
