package org.chancery.format.source;

/// What stands in texts for a blank: the no-break space (reference 2) and the blanks of
/// typesetting, U+2000 to U+200A, U+202F; and the tab that a word processor sets behind the number
/// that begins a line, `12.`, `1.`. Other tabs part columns.
final class Blanks {

    /// Figures of a paragraph's or document's number.
    private static final int MOST_FIGURES = 5;

    private Blanks() {}

    /// The text with blanks in their place, a character for a character; the same object where it
    /// has none of them.
    static String plain(String text, boolean isAscii) {
        int first = isAscii ? text.indexOf('\t') : first(text);
        if (first < 0) {
            return text;
        }
        char[] plain = text.toCharArray();
        boolean hasChanged = false;
        for (int i = first; i < plain.length; i++) {
            if (plain[i] == '\t' ? isBehindNumber(plain, i) : isOdd(plain[i])) {
                plain[i] = ' ';
                hasChanged = true;
            }
        }
        return hasChanged ? new String(plain) : text;
    }

    private static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || isOdd(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOdd(char c) {
        return c >= '\u00A0' && (c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F');
    }

    private static boolean isBehindNumber(char[] text, int tab) {
        int at = tab - 1;
        if (at < 0 || text[at] != '.') {
            return false;
        }
        int figures = 0;
        while (--at >= 0 && text[at] >= '0' && text[at] <= '9' && figures <= MOST_FIGURES) {
            figures++;
        }
        while (at >= 0 && text[at] == ' ') {
            at--;
        }
        return figures > 0
                && figures <= MOST_FIGURES
                && (at < 0 || text[at] == '\n' || text[at] == '\r' || text[at] == '\f');
    }
}
