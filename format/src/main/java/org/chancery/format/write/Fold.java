package org.chancery.format.write;

import java.util.List;
import java.util.Set;

/// Breaks text into lines at blanks, and nowhere that a reader would close up differently.
///
/// A line end reads as one blank, so it may stand for a single blank only; behind a hyphen it reads
/// as nothing; and a line must not begin with what looks like an item of a list.
final class Fold {

    /// What begins format lines and labels.
    private static final Set<String> WORDS =
            Set.of(
                    "TO", "FM", "FROM", "INFO", "DE", "XMT", "ZNR", "ZNY", "BT", "REF", "REFS",
                    "REFTEL", "TAGS", "SUBJ", "SUBJECT", "ACTION", "PAGE", "NNNN", "ZCZC", "QUOTE",
                    "UNQUOTE", "QTE", "UNQTE", "BEGIN", "END");

    private Fold() {}

    /// Adds the lines of `text`, broken at commas alone, as pass lines are (reference 4).
    static void foldAtCommas(String text, int width, List<String> lines) {
        int from = 0;
        while (text.length() - from > width) {
            int comma = text.lastIndexOf(", ", from + width - 1);
            if (comma < from) {
                break;
            }
            lines.add(text.substring(from, comma + 1));
            from = comma + 2;
        }
        lines.add(text.substring(from));
    }

    /// Adds the lines of `text` to `lines`.
    ///
    /// @param text without line ends
    static void fold(String text, int width, List<String> lines) {
        int from = 0;
        while (text.length() - from > width) {
            int at = breakAt(text, from, width);
            if (at < 0) {
                break;
            }
            lines.add(text.substring(from, at));
            from = at + 1;
        }
        lines.add(text.substring(from));
    }

    /// The last place that fits; where none fits, the first one behind; -1 for none at all.
    private static int breakAt(String text, int from, int width) {
        for (int at = from + width; at > from; at--) {
            if (isPlace(text, at)) {
                return at;
            }
        }
        for (int at = from + width + 1; at < text.length(); at++) {
            if (isPlace(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPlace(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == ' '
                && text.charAt(at - 1) != ' '
                && text.charAt(at - 1) != '-'
                && text.charAt(at + 1) != ' '
                && !looksLikeItem(text, at + 1)
                && !WORDS.contains(word(text, at + 1));
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /// `--`, `(1)`, `a.`, `2.`, `2)`
    private static boolean looksLikeItem(String text, int at) {
        char first = text.charAt(at);
        boolean isBracket = first == '(';
        if (!isBracket && !Character.isLetterOrDigit(first)) {
            return first != '"' && first != '\'' && first != '$';
        }
        int begin = isBracket ? at + 1 : at;
        int end = begin + word(text, begin).length();
        boolean isShort = end - begin <= 3;
        return isShort && end < text.length() && ".):-".indexOf(text.charAt(end)) >= 0;
    }
}
