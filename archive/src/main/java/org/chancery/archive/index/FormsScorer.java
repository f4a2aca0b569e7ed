package org.chancery.archive.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/// Goes through a segment by windows: the places of one form after the other are added up in an
/// array of its word, and read from there where all words have been met. A heap of as many as there
/// are forms and fields, and words that wait for each other at each document, which Lucene would
/// use, take several times as long.
final class FormsScorer extends Scorer {

    /// In documents. Who leaps from hit to hit of something rare gets narrow windows, who takes one
    /// after the other ever wider ones.
    private static final int WIDEST = 4096;

    private static final int NARROWEST = 64;

    private final Word[] words;
    private final byte[] lengths;
    private final DocAndFloatFeatureBuffer next = new DocAndFloatFeatureBuffer();
    private final Walk walk = new Walk();

    /// The documents of the window that have all words, and those that have the word at hand.
    private long[] found = new long[0];

    private long[] met = new long[0];
    private int width;
    private int start;
    private int end;
    private int doc = -1;

    /// A word's forms in a segment.
    static final class Word {

        private final PostingsEnum[] places;
        private final float[] weights;
        private final SimScorer weighing;

        /// How often it stands in each document of the window.
        private float[] frequencies = new float[0];

        Word(PostingsEnum[] places, float[] weights, SimScorer weighing) {
            this.places = places;
            this.weights = weights;
            this.weighing = weighing;
        }

        private long cost() {
            long cost = 0;
            for (PostingsEnum place : places) {
                cost += place.cost();
            }
            return cost;
        }

        /// The first document from `target` on that has it.
        private int first(int target) throws IOException {
            int first = DocIdSetIterator.NO_MORE_DOCS;
            for (PostingsEnum place : places) {
                int at = place.docID();
                first = Math.min(first, at < target ? place.advance(target) : at);
            }
            return first;
        }
    }

    /// @param lengths of all documents
    FormsScorer(Word[] words, byte[] lengths) {
        this.words = words;
        this.lengths = lengths;
    }

    /// How many documents are looked at, at most.
    static long cost(Word[] words) {
        long least = Long.MAX_VALUE;
        for (Word word : words) {
            least = Math.min(least, word.cost());
        }
        return least;
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
        float score = 0;
        for (Word word : words) {
            score += word.weighing.score(word.frequencies[doc - start], lengths[doc]);
        }
        return score;
    }

    @Override
    public float getMaxScore(int upTo) {
        float most = 0;
        for (Word word : words) {
            most += word.weighing.score(Float.MAX_VALUE, 1);
        }
        return most;
    }

    /// The first document from `target` on, in the window or behind it.
    private int from(int target) throws IOException {
        int from = target;
        while (true) {
            int inWindow = inWindow(from);
            if (inWindow >= 0) {
                return inWindow;
            }
            int behind = Math.max(from, end);
            int first = first(behind);
            if (first == DocIdSetIterator.NO_MORE_DOCS) {
                return first;
            }
            if (first >= lengths.length) {
                throw damage();
            }
            boolean goesOn = target <= end && first - end < width;
            open(first, goesOn ? Math.min(width * 2, WIDEST) : NARROWEST);
            from = first;
        }
    }

    private int inWindow(int target) {
        if (target >= end) {
            return -1;
        }
        int word = (target - start) / Long.SIZE;
        long rest = found[word] & (-1L << (target - start));
        int last = (end - start - 1) / Long.SIZE;
        while (rest == 0 && word < last) {
            rest = found[++word];
        }
        return rest == 0 ? -1 : start + word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    /// Before it there is none that has all words.
    private int first(int target) throws IOException {
        int first = target;
        for (Word word : words) {
            first = Math.max(first, word.first(first));
        }
        return first;
    }

    private void open(int first, int wide) throws IOException {
        start = first;
        end = Math.min(lengths.length, first + wide);
        if (found.length < wide / Long.SIZE) {
            found = new long[wide / Long.SIZE];
            met = new long[found.length];
        }
        for (int i = 0; i < words.length; i++) {
            add(words[i], wide, i == 0 ? found : met);
            for (int j = 0; i > 0 && j < wide / Long.SIZE; j++) {
                found[j] &= met[j];
            }
        }
        width = wide;
    }

    private void add(Word word, int wide, long[] where) throws IOException {
        if (word.frequencies.length < wide) {
            word.frequencies = new float[wide];
        } else {
            Arrays.fill(word.frequencies, 0, wide, 0);
        }
        Arrays.fill(where, 0, wide / Long.SIZE, 0);
        for (int i = 0; i < word.places.length; i++) {
            PostingsEnum of = word.places[i];
            if (of.docID() < start) {
                of.advance(start);
            }
            while (of.docID() < end) {
                int before = of.docID();
                of.nextPostings(end, next);
                if (of.docID() <= before) {
                    throw damage();
                }
                add(word.frequencies, word.weights[i], where);
            }
        }
    }

    /// A walk over damaged postings may never end: they do not go on, or past the last document.
    private static CorruptIndexException damage() {
        return new CorruptIndexException("postings out of order", "postings of a word");
    }

    private void add(float[] frequencies, float weight, long[] where) {
        for (int i = 0; i < next.size; i++) {
            int at = next.docs[i] - start;
            frequencies[at] += weight * next.features[i];
            where[at / Long.SIZE] |= 1L << at;
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
            return FormsScorer.cost(words);
        }
    }
}
