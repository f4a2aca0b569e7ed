package org.chancery.archive.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.chancery.archive.Reader;

/// The index at one moment, and how it looks to each kind of reader.
final class Snapshot extends IndexSearcher {

    /// Kinds of reader that are remembered; an archive has a handful.
    private static final int MOST_VIEWS = 50;

    private final Map<Clearance, View> views = new ConcurrentHashMap<>();

    /// What decides what a reader sees.
    record Clearance(int rank, Set<String> withheld) {

        static Clearance of(Reader reader) {
            return new Clearance(reader.ceiling().rank(), reader.withheld());
        }
    }

    private final Lengths lengths;

    /// @param lengths of segments that are the same at many moments
    Snapshot(IndexReader reader, Lengths lengths) {
        super(reader);
        this.lengths = lengths;
    }

    Lengths lengths() {
        return lengths;
    }

    View seenBy(Reader reader) throws IOException {
        Clearance clearance = Clearance.of(reader);
        View known = views.get(clearance);
        if (known == null) {
            if (views.size() >= MOST_VIEWS) {
                views.clear();
            }
            known = View.of(this, clearance);
            views.put(clearance, known);
        }
        return known;
    }
}
