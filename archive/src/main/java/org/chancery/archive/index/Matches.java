package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Remembers which documents fit, for counting, and hands them on to whoever puts them in order.
final class Matches implements Collector {

    private final @Nullable Collector next;
    private final List<Leaf> leaves = new ArrayList<>();

    /// The documents of one segment that fit.
    record Leaf(LeafReaderContext context, FixedBitSet documents) {}

    private Matches(@Nullable Collector next) {
        this.next = next;
    }

    /// @param next who puts them in order, null where nobody does
    static Matches of(Query query, IndexSearcher searcher, @Nullable Collector next)
            throws IOException {
        Matches matches = new Matches(next);
        return searcher.search(
                query,
                new CollectorManager<Matches, Matches>() {
                    @Override
                    public Matches newCollector() {
                        return matches; // the one there is: our searches run in the thread that
                        // asks
                    }

                    @Override
                    public Matches reduce(Collection<Matches> collectors) {
                        return matches;
                    }
                });
    }

    /// Counts these no more.
    ///
    /// @param documents of the whole index
    void drop(FixedBitSet documents) {
        for (Leaf leaf : leaves) {
            int base = leaf.context.docBase;
            int end = base + leaf.documents.length();
            for (int doc = next(documents, base, end);
                    doc < end;
                    doc = next(documents, doc + 1, end)) {
                leaf.documents.clear(doc - base);
            }
        }
    }

    private static int next(FixedBitSet documents, int from, int end) {
        return from < end ? documents.nextSetBit(from, end) : end;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// The documents of each segment, by its number.
    List<FixedBitSet> bySegment() {
        return leaves.stream()
                .sorted(Comparator.comparingInt(leaf -> leaf.context.ord))
                .map(Leaf::documents)
                .toList();
    }

    long total() {
        return leaves.stream().mapToLong(leaf -> leaf.documents.cardinality()).sum();
    }

    @Override
    public ScoreMode scoreMode() {
        return next == null
                ? ScoreMode.COMPLETE_NO_SCORES
                : next.scoreMode().needsScores()
                        ? ScoreMode.COMPLETE
                        : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        FixedBitSet documents = new FixedBitSet(context.reader().maxDoc());
        leaves.add(new Leaf(context, documents));
        return next == null
                ? new Noting(documents)
                : new FilterLeafCollector(next.getLeafCollector(context)) {
                    @Override
                    public void collect(int doc) throws IOException {
                        documents.set(doc);
                        in.collect(doc);
                    }
                };
    }

    /// Hands on to nobody.
    private record Noting(FixedBitSet documents) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
            documents.set(doc);
        }

        @Override
        public void collectRange(int first, int end) {
            documents.set(first, end);
        }
    }
}
