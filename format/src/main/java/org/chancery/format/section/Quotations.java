package org.chancery.format.section;

import org.chancery.format.source.Passage;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;

/// Counts how deep a text is inside a quoted one: QUOTE, QTE, BEGIN TEXT to UNQUOTE, UNQTE, END
/// TEXT (reference 6).
public final class Quotations {

    private Quotations() {}

    /// How many more begin than end between two places; negative where more end.
    public static int balance(SourceText source, int from, int to) {
        if (!source.sieve().mayHave(Sieve.Sign.QUOTATION, from, to)) {
            return 0;
        }
        String text = source.text();
        int balance = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 'U' || c != 'Q' && c != 'B' && c != 'E' && c != 'U' || i + 1 == to) {
                continue;
            }
            char next = text.charAt(i + 1);
            boolean mayBe =
                    switch (c) {
                        case 'Q' -> next == 'U' || next == 'T';
                        case 'U' -> next == 'N';
                        case 'B' -> next == 'E' || next == 'e';
                        default -> next == 'N' || next == 'n';
                    };
            if (mayBe && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                balance += step(text, i, to);
            }
        }
        return balance;
    }

    /// Whether a short line ends a quotation: `UNQUOTE`, `END TEXT`.
    public static boolean isEnd(String text, int from, int to) {
        return to - from <= 20 && step(text, from, to) < 0;
    }

    private static int step(String text, int at, int to) {
        return switch (text.charAt(at)) {
            case 'Q' -> word(text, at, to, "QUOTE") || word(text, at, to, "QTE") ? 1 : 0;
            case 'U' -> word(text, at, to, "UNQUOTE") || word(text, at, to, "UNQTE") ? -1 : 0;
            case 'B' -> matchesWord(text, at, to, "BEGIN") && isText(text, at + 5, to) ? 1 : 0;
            case 'E' -> endQuote(text, at, to) ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean endQuote(String text, int at, int to) {
        return matchesWord(text, at, to, "END") && isText(text, at + 3, to);
    }

    /// TEXT, CABLE TEXT, QUOTE, MESSAGE, TRANSLATION, with up to one word before it.
    private static boolean isText(String text, int from, int to) {
        int at = from;
        for (int word = 0; word < 2; word++) {
            int start = at;
            while (start < to && Passage.isBlank(text.charAt(start))) {
                start++;
            }
            if (start == at) {
                return false;
            }
            if (isTextWord(text, start, to)) {
                return true;
            }
            at = start;
            while (at < to && Character.isLetter(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    private static boolean isTextWord(String text, int at, int to) {
        return matchesWord(text, at, to, "TEXT")
                || matchesWord(text, at, to, "QUOTE")
                || matchesWord(text, at, to, "TRANSLATION");
    }

    /// QUOTE is the telegram's word only in capitals: a quote is an English noun.
    private static boolean word(String text, int at, int to, String word) {
        int end = at + word.length();
        return end <= to
                && text.startsWith(word, at)
                && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean matchesWord(String text, int at, int to, String word) {
        int end = at + word.length();
        return end <= to
                && text.regionMatches(true, at, word, 0, word.length())
                && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
