package org.chancery.archive.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a text: letters and digits, with hyphens and apostrophes between. Most are only
/// passed over, so that all there is of them is where they stand.
final class Words {

    private static final int ASCII = 0x80;

    /// Which signs are of a word wherever they stand.
    private static final boolean[] OF_WORD = ofWord();

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final String text;
    private int[] places;
    private int size;

    /// Known when it was first asked.
    private @Nullable Boolean areCapitals;

    Words(String text) {
        this.text = text;
        this.places = new int[text.length() / 2 + 2];
        char[] signs = text.toCharArray();
        int at = 0;
        while (at < signs.length) {
            int start = at;
            while (at < signs.length && isOfWord(signs[at], at > start)) {
                at++;
            }
            if (at > start) {
                int end = at;
                while (end > start + 1 && signs[end - 1] == '-') {
                    end--;
                }
                add(start, end);
            } else {
                at++;
            }
        }
    }

    private static boolean isOfWord(char c, boolean isInside) {
        return c < ASCII && OF_WORD[c]
                || isInside && (c == '-' || c == '\'' || c == '\u2019')
                || c >= ASCII && Character.isLetterOrDigit(c);
    }

    private static boolean[] ofWord() {
        boolean[] ofWord = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            ofWord[c] = Character.isLetterOrDigit(c);
        }
        return ofWord;
    }

    private void add(int start, int end) {
        if (places.length < 2 * size + 2) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * size] = start;
        places[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return places[2 * index];
    }

    int end(int index) {
        return places[2 * index + 1];
    }

    Word get(int index) {
        return new Word(text, start(index), end(index));
    }

    /// Whether small letters are so few that they tell nothing.
    boolean areCapitals() {
        if (areCapitals == null) {
            areCapitals = areCapitals(text);
        }
        return areCapitals;
    }

    private static boolean areCapitals(String text) {
        long letters = 0;
        long small = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                boolean isSmall = c >= 'a' && c <= 'z';
                small += isSmall ? 1 : 0;
                letters += isSmall || c >= 'A' && c <= 'Z' ? 1 : 0;
            } else {
                letters += Character.isLetter(c) ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return small * 20 < letters;
    }

    /// With one blank between words, whatever stands there.
    ///
    /// @param name that neither begins nor ends with a blank
    static String singleSpaced(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == ' ' && name.charAt(i + 1) == ' ') {
                return GAP.matcher(name).replaceAll(" ");
            }
        }
        return name;
    }

    /// A stretch of a text.
    record Word(String of, int start, int end) {

        String text() {
            return of.substring(start, end);
        }

        int length() {
            return end - start;
        }

        String capitals() {
            return text().toUpperCase(Locale.ROOT);
        }

        boolean isInitial() {
            return length() == 1 && hasCapital();
        }

        boolean hasCapital() {
            return Character.isUpperCase(of.charAt(start));
        }
    }
}
