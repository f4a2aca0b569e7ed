package org.chancery.archive.query;

import org.jspecify.annotations.Nullable;

/// `*` for any letters, `?` for one. A question mark at the end of a word is a question mark.
final class Wildcards {

    private static final int FEWEST_LETTERS = 2;

    /// Of tags and captions there are few: `tag:P*` is all that is political.
    private static final int FEWEST_OF_LISTED = 1;

    /// What an automaton of them costs grows fast with their number.
    private static final int MOST_SIGNS = 4;

    private static final int LONGEST = 60;

    private Wildcards() {}

    /// The word as a pattern, without marks around it; null where no part of it is open.
    static @Nullable String of(String word) {
        int end = word.length();
        while (end > 0
                && !Character.isLetterOrDigit(word.charAt(end - 1))
                && word.charAt(end - 1) != '*') {
            end--;
        }
        String pattern = word.substring(0, end);
        return first(pattern) < 0 ? null : pattern;
    }

    /// Whether an index can find its words without trying them all.
    static boolean isBounded(String pattern, Field field) {
        int fewest =
                field == Field.TAG || field == Field.CAPTION ? FEWEST_OF_LISTED : FEWEST_LETTERS;
        boolean isAnchored =
                pattern.substring(0, first(pattern))
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        >= fewest;
        return isAnchored
                && pattern.length() <= LONGEST
                && pattern.chars().filter(c -> c == '*' || c == '?').count() <= MOST_SIGNS;
    }

    private static int first(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '*' || pattern.charAt(i) == '?') {
                return i;
            }
        }
        return -1;
    }
}
