package org.chancery.archive.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/// Goes through a segment by windows: the places of one form after the other are added up in an
/// array, and read from there. A heap of as many as there are forms and fields, which Lucene would
/// use, takes several times as long.
final class FormsScorer extends Scorer {

    /// In documents. Who leaps from hit to hit of something rare gets narrow windows, who takes one
    /// after the other ever wider ones.
    private static final int WIDEST = 4096;

    private static final int NARROWEST = 64;

    private final PostingsEnum[] places;
    private final float[] weights;
    private final int count;
    private final SimScorer weighing;
    private final byte[] lengths;
    private final DocAndFloatFeatureBuffer next = new DocAndFloatFeatureBuffer();
    private final Walk walk = new Walk();

    /// Of the window: how often, and the documents where at all.
    private float[] frequencies = new float[NARROWEST];

    private long[] found = new long[NARROWEST / Long.SIZE];
    private int width = NARROWEST / 2;
    private int start;
    private int end;
    private int doc = -1;

    /// @param count of places; there may be room for more
    /// @param lengths of all documents
    FormsScorer(
            PostingsEnum[] places, float[] weights, int count, SimScorer weighing, byte[] lengths) {
        this.places = places;
        this.weights = weights;
        this.count = count;
        this.weighing = weighing;
        this.lengths = lengths;
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public DocIdSetIterator iterator() {
        return walk;
    }

    @Override
    public float score() {
        return weighing.score(frequencies[doc - start], lengths[doc]);
    }

    @Override
    public float getMaxScore(int upTo) {
        return weighing.score(Float.MAX_VALUE, 1);
    }

    /// The first document from `target` on, in the window or behind it.
    private int from(int target) throws IOException {
        if (target < end) {
            int word = (target - start) / Long.SIZE;
            long rest = found[word] & (-1L << (target - start));
            int last = (end - start - 1) / Long.SIZE;
            while (rest == 0 && word < last) {
                rest = found[++word];
            }
            if (rest != 0) {
                return start + word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        int behind = Math.max(target, end);
        int first = first(behind);
        if (first != DocIdSetIterator.NO_MORE_DOCS) {
            open(first, target <= end ? Math.min(width * 2, WIDEST) : NARROWEST);
        }
        return first;
    }

    private int first(int target) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (int i = 0; i < count; i++) {
            int at = places[i].docID();
            first = Math.min(first, at < target ? places[i].advance(target) : at);
        }
        return first;
    }

    private void open(int first, int wide) throws IOException {
        if (frequencies.length < wide) {
            frequencies = new float[wide];
            found = new long[wide / Long.SIZE];
        } else {
            Arrays.fill(frequencies, 0, Math.max(wide, width), 0);
            Arrays.fill(found, 0);
        }
        width = wide;
        start = first;
        end = Math.min(lengths.length, first + wide);
        for (int i = 0; i < count; i++) {
            PostingsEnum of = places[i];
            float weight = weights[i];
            while (of.docID() < end) {
                of.nextPostings(end, next);
                add(weight);
            }
        }
    }

    private void add(float weight) {
        for (int i = 0; i < next.size; i++) {
            int at = next.docs[i] - start;
            frequencies[at] += weight * next.features[i];
            found[at / Long.SIZE] |= 1L << at;
        }
    }

    private final class Walk extends DocIdSetIterator {

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            doc = target == NO_MORE_DOCS ? NO_MORE_DOCS : from(target);
            return doc;
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
