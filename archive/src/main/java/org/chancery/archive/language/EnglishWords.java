package org.chancery.archive.language;

import java.util.List;

/// Counts the small words of English in a text. Every paragraph of a pile is asked, so that no word
/// is copied out of it: five bits a letter, and a number is looked up.
final class EnglishWords {

    /// Frequent even in telegraphese, and of hardly any other language.
    private static final List<String> WORDS =
            List.of(
                    "the", "of", "and", "to", "that", "with", "from", "this", "which", "they",
                    "has", "have", "been", "were", "would", "will", "should", "not", "his", "its",
                    "their", "but", "by", "as", "is", "was", "be", "for", "are");

    /// Of all words.
    private static final double PLENTY = 0.08;

    private static final int LONGEST = 6;
    private static final int SIZE = 256;
    private static final int[] KNOWN = known();

    private static final int ASCII = 0x80;

    /// What letters of ASCII are packed as, 0 for all other signs.
    private static final byte[] PACKED = packed();

    /// What a letter beyond ASCII is packed as: no word of ours has one.
    private static final int FOREIGN = 31;

    /// An ideograph says as much as several letters.
    private static final int OF_IDEOGRAPH = 3;

    private int all;
    private int english;
    private int letters;
    private int others;

    EnglishWords(String text) {
        // An array is read in half the time of a string.
        char[] signs = text.toCharArray();
        int at = 0;
        while (at < signs.length) {
            int start = at;
            int word = 0;
            for (; at < signs.length; at++) {
                char c = signs[at];
                int letter = c < ASCII ? PACKED[c] : foreign(c);
                if (letter == 0) {
                    break;
                }
                word = word << 5 | letter;
            }
            int length = at - start;
            if (length > 0) {
                all++;
                letters += length;
                english += length <= LONGEST && isKnown(word) ? 1 : 0;
            } else {
                at++;
            }
        }
    }

    private int foreign(char c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        int weight = Character.isIdeographic(c) ? OF_IDEOGRAPH : 1;
        letters += weight - 1; // one is counted with its word
        others += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 0 : weight;
        return FOREIGN;
    }

    /// Of all words; ideographs weigh more.
    int letters() {
        return letters;
    }

    /// Letters that are not Latin.
    int others() {
        return others;
    }

    int count() {
        return english;
    }

    boolean areInPlenty() {
        return english >= all * PLENTY;
    }

    private static int[] known() {
        int[] known = new int[SIZE];
        for (String word : WORDS) {
            int packed = 0;
            for (int i = 0; i < word.length(); i++) {
                packed = packed << 5 | word.charAt(i) - 'a' + 1;
            }
            int place = place(packed);
            while (known[place] != 0) {
                place = (place + 1) % SIZE;
            }
            known[place] = packed;
        }
        return known;
    }

    private static byte[] packed() {
        byte[] packed = new byte[ASCII];
        for (int letter = 1; letter <= 26; letter++) {
            packed['A' + letter - 1] = (byte) letter;
            packed['a' + letter - 1] = (byte) letter;
        }
        return packed;
    }

    private static boolean isKnown(int packed) {
        for (int place = place(packed); KNOWN[place] != 0; place = (place + 1) % SIZE) {
            if (KNOWN[place] == packed) {
                return true;
            }
        }
        return false;
    }

    private static int place(int packed) {
        return (packed * 0x9E3779B1 >>> 16) % SIZE;
    }
}
