package org.chancery.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words with open parts: `secur*`, `organi?ation`.
final class Glob {

    private Glob() {}

    /// The words of a pattern, in the form that words are compared in; without those that are
    /// nothing but open.
    static List<String> pieces(String pattern) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '*' || c == '?') {
                piece.append(c);
            } else if (c != '\'' && c != '\u2019') {
                if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
                    pieces.add(folded(piece.toString()));
                }
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static String folded(String piece) {
        StringBuilder folded = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= piece.length(); i++) {
            if (i == piece.length() || isSign(piece.charAt(i))) {
                WordSplitter.words(piece.substring(start, i)).forEach(folded::append);
                if (i < piece.length()) {
                    folded.append(piece.charAt(i));
                }
                start = i + 1;
            }
        }
        return folded.toString();
    }

    static boolean isOpen(String piece) {
        return piece.chars().anyMatch(c -> isSign((char) c));
    }

    /// For keys of capitals and digits alone.
    static String letters(String pattern) {
        StringBuilder letters = new StringBuilder();
        pattern.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?')
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// In time proportional to both lengths, whatever the pattern: the last `*` seen takes one
    /// letter more at each miss.
    static boolean matches(String pattern, String word) {
        int p = 0;
        int w = 0;
        int star = -1;
        int resume = 0;
        while (w < word.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = w;
            } else if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == word.charAt(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean isSign(char c) {
        return c == '*' || c == '?';
    }
}
