package org.chancery.archive.index;

import org.apache.lucene.util.BytesRef;

/// Words that were met lately, as the index takes them, and what each comes to with its ending off:
/// texts say the same words again and again, and a stem is looked for once. Not thread-safe.
///
/// Word and stem lie side by side in one array, in what a processor fetches at once; a word that
/// comes to a taken place drives out what is there.
final class Vocabulary {

    private static final int PLACES = 15;
    private static final int SIZE = 64;

    /// In letters; longer words, and those with others than ASCII's, are not remembered.
    private static final int LONGEST = SIZE / 2 - 1;

    private final byte[] places = new byte[SIZE << PLACES];
    private final Stemmer stemmer = new Stemmer();
    private final BytesRef exact = new BytesRef();
    private final BytesRef stem = new BytesRef();

    /// The word asked for last; changed by the next.
    BytesRef exact() {
        return exact;
    }

    /// Its stem, empty where the word is its own.
    BytesRef stem() {
        return stem;
    }

    void find(char[] word, int length) {
        int hash = 0;
        int all = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
            all |= word[i];
        }
        if (all >= 128 || length > LONGEST) {
            point(exact, new String(word, 0, length));
            point(stem, stemOf(word, length));
            return;
        }
        int place = (hash * 0x9E37_79B9 >>> (Integer.SIZE - PLACES)) * SIZE;
        if (!isAt(place, word, length)) {
            learn(place, word, length);
        }
        point(exact, place);
        point(stem, place + SIZE / 2);
    }

    private boolean isAt(int place, char[] word, int length) {
        if (places[place] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (places[place + 1 + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void learn(int place, char[] word, int length) {
        put(place, new String(word, 0, length));
        put(place + SIZE / 2, stemOf(word, length));
    }

    private String stemOf(char[] word, int length) {
        String of = new String(word, 0, length);
        String found = stemmer.stem(of);
        return found.equals(of) ? "" : found;
    }

    private void put(int at, String word) {
        places[at] = (byte) word.length();
        for (int i = 0; i < word.length(); i++) {
            places[at + 1 + i] = (byte) word.charAt(i);
        }
    }

    private void point(BytesRef to, int at) {
        to.bytes = places;
        to.offset = at + 1;
        to.length = places[at];
    }

    private static void point(BytesRef to, String word) {
        BytesRef copy = new BytesRef(word);
        to.bytes = copy.bytes;
        to.offset = copy.offset;
        to.length = copy.length;
    }
}
