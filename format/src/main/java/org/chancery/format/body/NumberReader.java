package org.chancery.format.body;

import org.jspecify.annotations.Nullable;

/// Reads what may be a paragraph's number: `4.`, `4)`, `4 `, `¶4.`, `1O.`; never `1.5 percent`,
/// `2009.`, `4,100`.
final class NumberReader {

    private NumberReader() {}

    static @Nullable NumberMark read(String text, int from, int to) {
        int at = from;
        while (at < to && isPilcrow(text.charAt(at))) {
            at = Script.skipBlanks(text, at + 1, to);
        }
        boolean pilcrow = at > from;
        int digits = at;
        int value = 0;
        boolean repaired = false;
        boolean figures = false;
        while (at < to && at - digits < 4) {
            int digit = digit(text.charAt(at));
            if (digit < 0) {
                break;
            }
            boolean figure = isFigure(text.charAt(at));
            figures |= figure;
            repaired |= !figure;
            value = value * 10 + digit;
            at++;
        }
        int length = at - digits;
        if (length == 0 || length > 3 || value == 0 || (at < to && digit(text.charAt(at)) >= 0)) {
            return null;
        }
        // `I. INTRODUCTION` and `O. SMITH` are no numbers: a lone letter is read as one only before
        // a mark (OpeningReader).
        if (!figures && length > 1) {
            return null;
        }
        String written = repaired ? Integer.toString(value) : text.substring(digits, at);
        return ending(
                text, at, to, new NumberMark(value, written, from, at, '\0', pilcrow, repaired));
    }

    private static @Nullable NumberMark ending(
            String text, int digitsEnd, int to, NumberMark number) {
        int at = Script.skipBlanks(text, digitsEnd, Math.min(to, digitsEnd + 2));
        // Texts taken from Markdown write `1\.` so that it stays a figure.
        at += at + 1 < to && text.charAt(at) == '\\' && text.charAt(at + 1) == '.' ? 1 : 0;
        char sign = at < to ? text.charAt(at) : '\0';
        if (".):,;-".indexOf(sign) < 0 || sign == '\0') {
            boolean whole = at == to || at > digitsEnd || sign == '(';
            return whole && at < to ? number : null;
        }
        int behind = at + 1;
        boolean joined = behind < to && Character.isLetterOrDigit(text.charAt(behind));
        boolean wrong =
                switch (sign) {
                    case '.' -> behind < to && isFigure(text.charAt(behind));
                    case ')' -> false;
                    default -> joined || (behind < to && text.charAt(behind) == sign);
                };
        if (wrong) {
            return null;
        }
        while (behind < to && text.charAt(behind) == '.') {
            behind++;
        }
        return new NumberMark(
                number.value(),
                number.written(),
                number.start(),
                behind,
                sign,
                number.pilcrow(),
                number.repaired());
    }

    /// The pilcrow, the sign of a character that was not decodable, and a pilcrow decoded twice.
    static boolean isPilcrow(char c) {
        return c == '\u00B6' || c == '\uFFFD' || c == '\u00C2';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /// Typists and scanners put letters for figures.
    private static int digit(char c) {
        return switch (c) {
            case 'l', 'I' -> 1;
            case 'O', 'o' -> 0;
            default -> isFigure(c) ? c - '0' : -1;
        };
    }
}
