package org.chancery.archive.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Words that stand near each other in one field of a segment.
final class Neighbours {

    /// With more words than these between them, they are not near.
    private static final int BETWEEN = 6;

    /// The other way round than asked is as far as so many words more between.
    private static final int TURNED = 2;

    private final PostingsEnum[] words;
    private final int[] places;
    private final int[] left;

    private Neighbours(PostingsEnum[] words) {
        this.words = words;
        this.places = new int[words.length];
        this.left = new int[words.length];
    }

    /// Null where one of them stands nowhere.
    static @Nullable Neighbours of(LeafReader segment, String field, List<String> words)
            throws IOException {
        Terms terms = segment.terms(field);
        if (terms == null) {
            return null;
        }
        TermsEnum term = terms.iterator();
        PostingsEnum[] postings = new PostingsEnum[words.size()];
        for (int i = 0; i < postings.length; i++) {
            if (!term.seekExact(new BytesRef(words.get(i)))) {
                return null;
            }
            postings[i] = term.postings(null, PostingsEnum.POSITIONS);
        }
        return new Neighbours(postings);
    }

    /// At how many places they can stand together at most, which takes no look at the places.
    ///
    /// @param doc behind the one asked for before
    int most(int doc) throws IOException {
        int most = Integer.MAX_VALUE;
        for (PostingsEnum word : words) {
            int at = word.docID();
            if ((at < doc ? word.advance(doc) : at) != doc) {
                return 0;
            }
            most = Math.min(most, word.freq());
        }
        return most;
    }

    /// At how many they do in the document that [#most] was asked for, once after that: each place
    /// counts by how near they are, 1 where they stand side by side as asked, a quarter with
    /// another between them.
    float near() throws IOException {
        for (int i = 0; i < words.length; i++) {
            left[i] = words[i].freq();
            places[i] = -1;
        }
        float near = 0;
        int behind = -1;
        while (passTo(behind)) {
            int first = first();
            int last = last();
            int at = places[first];
            boolean isTurned = isTurned();
            // the narrowest stretch that ends here: another place of the first word may be nearer
            if (next(first) && places[first] <= last) {
                continue;
            }
            int between = last - at + 1 - words.length + (isTurned ? TURNED : 0);
            if (between <= BETWEEN) {
                float farness = 1 + Math.max(0, between);
                near += 1 / (farness * farness);
                behind = last;
            }
            if (left[first] < 0) {
                break;
            }
        }
        return near;
    }

    /// Each word to its first place behind this; false where one has none.
    private boolean passTo(int behind) throws IOException {
        for (int i = 0; i < words.length; i++) {
            while (places[i] <= behind) {
                if (!next(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean next(int word) throws IOException {
        if (left[word] <= 0) {
            left[word] = -1;
            return false;
        }
        left[word]--;
        places[word] = words[word].nextPosition();
        return true;
    }

    private int first() {
        int first = 0;
        for (int i = 1; i < places.length; i++) {
            first = places[i] < places[first] ? i : first;
        }
        return first;
    }

    private int last() {
        int last = places[0];
        for (int place : places) {
            last = Math.max(last, place);
        }
        return last;
    }

    private boolean isTurned() {
        for (int i = 1; i < places.length; i++) {
            if (places[i] < places[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
