package org.chancery.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words and what they stand for, to be tried at a place of a text: those of one first letter in
/// turn, the longest first.
///
/// A place that no word begins at costs one comparison and no memory.
final class WordIndex<T> {

    private final List<String> words = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private final int[] firstOf = new int[26];
    private int[] next = new int[64];

    WordIndex() {
        Arrays.fill(firstOf, -1);
    }

    /// Adds a word.
    ///
    /// @return false, and nothing is added, for a word that begins with no capital letter
    boolean add(String word, T value) {
        if (word.isEmpty() || word.charAt(0) < 'A' || word.charAt(0) > 'Z') {
            return false;
        }
        int entry = words.size();
        words.add(word);
        values.add(value);
        if (entry == next.length) {
            next = Arrays.copyOf(next, entry * 2);
        }
        int letter = word.charAt(0) - 'A';
        int before = -1;
        int behind = firstOf[letter];
        while (behind >= 0 && words.get(behind).length() >= word.length()) {
            before = behind;
            behind = next[behind];
        }
        next[entry] = behind;
        if (before < 0) {
            firstOf[letter] = entry;
        } else {
            next[before] = entry;
        }
        return true;
    }

    /// The first word to try at a place, -1 where none begins so.
    int first(String text, int from) {
        if (from >= text.length()) {
            return -1;
        }
        char c = text.charAt(from);
        return c < 'A' || c > 'Z' ? -1 : firstOf[c - 'A'];
    }

    int next(int entry) {
        return next[entry];
    }

    String word(int entry) {
        return words.get(entry);
    }

    T value(int entry) {
        return values.get(entry);
    }
}
