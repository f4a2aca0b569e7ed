package org.chancery.format.write;

import java.text.Normalizer;

/// The characters that a circuit carries (reference 12).
public enum Characters {
    /// Whatever the telegram has, as UTF-8.
    ALL,
    /// Printable ASCII, for circuits of eight bits.
    ASCII,
    /// Capitals, figures and the signs of the teletype's alphabet, ITA2.
    ITA2;

    private static final String ITA2_SIGNS = " -?:$!&#'()\"/,.;\n\r";

    /// The text in these characters. What has no likeness becomes a question mark; what is changed
    /// is counted by comparing.
    public String carry(String text) {
        if (this == ALL) {
            return text;
        }
        StringBuilder carried = new StringBuilder(text.length());
        text.codePoints().forEach(c -> carry(c, carried));
        return carried.toString();
    }

    /// Whether a character goes through as it is.
    public boolean has(int c) {
        return switch (this) {
            case ALL -> true;
            case ASCII -> (c >= ' ' && c <= '~') || c == '\n' || c == '\r';
            case ITA2 ->
                    (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ITA2_SIGNS.indexOf(c) >= 0;
        };
    }

    private void carry(int c, StringBuilder carried) {
        if (has(c)) {
            carried.appendCodePoint(c);
            return;
        }
        String like = likeness(c);
        String wanted = this == ITA2 ? upper(like) : like;
        wanted.codePoints().forEach(one -> carried.appendCodePoint(has(one) ? one : '?'));
    }

    private static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        text.codePoints().forEach(c -> upper.appendCodePoint(Character.toUpperCase(c)));
        return upper.toString();
    }

    /// The nearest thing in ASCII, and in ITA2 where ASCII has the sign itself.
    private String likeness(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '`', '\u00B4' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '_', '~' -> "-";
            case '\u2026' -> "...";
            case '\u00A0', '\t' -> " ";
            case '\u00A3' -> "L";
            case '\u20AC' -> "EUR ";
            case '\u00DF' -> "ss";
            case '\u00C6' -> "AE";
            case '\u00E6' -> "ae";
            case '\u0152' -> "OE";
            case '\u0153' -> "oe";
            case '\u00D8' -> "O";
            case '\u00F8' -> "o";
            case '\u0141' -> "L";
            case '\u0142' -> "l";
            case '\u00DE' -> "Th";
            case '\u00FE' -> "th";
            case '\u00D0', '\u0110' -> "D";
            case '\u00F0', '\u0111' -> "d";
            case '\u2022', '\u00B7' -> "-";
            case '[', '{' -> this == ITA2 ? "(" : Character.toString(c);
            case ']', '}' -> this == ITA2 ? ")" : Character.toString(c);
            case '%' -> this == ITA2 ? " PCT" : "%";
            case '@' -> this == ITA2 ? "(AT)" : "@";
            case '+' -> this == ITA2 ? "PLUS " : "+";
            case '=' -> this == ITA2 ? "-" : "=";
            case '*' -> this == ITA2 ? "-" : "*";
            case '\\', '|' -> this == ITA2 ? "/" : Character.toString(c);
            default -> withoutMarks(c);
        };
    }

    private static String withoutMarks(int c) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
