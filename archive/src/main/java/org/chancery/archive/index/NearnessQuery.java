package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// What is found, weighing twice as much where words stand side by side, less where there are
/// others between them, and little more where they do so often: once tells what a telegram is
/// about, and what can be had at most is then so near to what good hits have that most others need
/// no look.
///
/// To read at which places words stand takes longer than all the rest. So it is asked of those hits
/// alone that it could bring among the best: whoever collects the best tells the scorer what the
/// last of them weighs ([Matches] hands that on even where all is to be counted), and a hit whose
/// words are too few to bring it above that keeps the weight it has.
final class NearnessQuery extends Query {

    /// How much more at most, in times of the hit's own weight.
    private static final float MOST = 1.25f;

    /// Of the places at which words stand side by side: with one, a hit weighs twice as much.
    private static final float HALF = 0.25f;

    private final Query found;
    private final List<String> words;
    private final List<String> fields;

    /// @param words two at least, each once
    /// @param fields in each of which they may stand near each other
    NearnessQuery(Query found, List<String> words, List<String> fields) {
        this.found = found;
        this.words = List.copyOf(words);
        this.fields = List.copyOf(fields);
    }

    /// The same among what these find. It must stay outermost to be told what the last of the best
    /// weighs.
    NearnessQuery among(List<Query> filters) {
        BooleanQuery.Builder among = new BooleanQuery.Builder().add(found, Occur.MUST);
        filters.forEach(filter -> among.add(filter, Occur.FILTER));
        return new NearnessQuery(among.build(), words, fields);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = found.rewrite(searcher);
        return rewritten.equals(found) ? this : new NearnessQuery(rewritten, words, fields);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        found.visit(visitor.getSubVisitor(Occur.MUST, this));
        for (String field : fields) {
            if (visitor.acceptField(field)) {
                visitor.getSubVisitor(Occur.SHOULD, this)
                        .consumeTerms(
                                this,
                                words.stream()
                                        .map(word -> new Term(field, word))
                                        .toArray(Term[]::new));
            }
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight weight = found.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new NearnessWeight(weight) : weight;
    }

    private final class NearnessWeight extends Weight {

        private final Weight found;

        NearnessWeight(Weight found) {
            super(NearnessQuery.this);
            this.found = found;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier all = found.scorerSupplier(leaf);
            if (all == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    List<Neighbours> ofFields = new ArrayList<>();
                    for (String field : fields) {
                        Neighbours neighbours = Neighbours.of(leaf.reader(), field, words);
                        if (neighbours != null) {
                            ofFields.add(neighbours);
                        }
                    }
                    return new NearnessScorer(all.get(leadCost), ofFields);
                }

                @Override
                public long cost() {
                    return all.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            return Clauses.explained(this, leaf, doc);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false; // what a word weighs depends on the reader
        }
    }

    private static final class NearnessScorer extends Scorer {

        private final Scorer found;
        private final List<Neighbours> fields;
        private float least;

        /// The document that was looked at last, and what it weighs: its places can be read once.
        private int looked = -1;

        private float score;

        NearnessScorer(Scorer found, List<Neighbours> fields) {
            this.found = found;
            this.fields = fields;
        }

        @Override
        public int docID() {
            return found.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return found.iterator();
        }

        @Override
        public @Nullable TwoPhaseIterator twoPhaseIterator() {
            return found.twoPhaseIterator();
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return found.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return found.getMaxScore(upTo) * (1 + MOST);
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            least = score;
            found.setMinCompetitiveScore(Math.max(0, Math.nextDown(score / (1 + MOST))));
        }

        @Override
        public float score() throws IOException {
            if (docID() != looked) {
                looked = docID();
                score = found.score();
                if (score * (1 + MOST) >= least) {
                    score = lifted(score, near());
                }
            }
            return score;
        }

        /// At how many places of the field that has most; 0 where that would not do.
        private float near() throws IOException {
            float near = 0;
            for (Neighbours field : fields) {
                int most = field.most(looked);
                if (most > near && lifted(score, most) >= least) {
                    near = Math.max(near, field.near());
                }
            }
            return near;
        }

        /// Many places come ever closer to what can be had at most.
        private static float lifted(float score, float places) {
            return score * (1 + MOST * (places / (places + HALF)));
        }
    }

    @Override
    public String toString(String field) {
        return found.toString(field) + " near" + words;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && found.equals(((NearnessQuery) other).found)
                && words.equals(((NearnessQuery) other).words)
                && fields.equals(((NearnessQuery) other).fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), found, words, fields);
    }
}
