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

    private int all;
    private int english;

    EnglishWords(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int packed = 0;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                int letter = (c | 0x20) - 'a';
                if (c < 128 ? letter < 0 || letter >= 26 : !Character.isLetter(c)) {
                    break;
                }
                packed = packed << 5 | (c < 128 ? letter + 1 : 31);
            }
            if (at > start) {
                all++;
                english += at - start <= LONGEST && isKnown(packed) ? 1 : 0;
            } else {
                at++;
            }
        }
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
