package org.chancery.cli.terminal;

/// Makes text safe to show: a telegram is somebody else's bytes, and an escape sequence in it could
/// move the cursor, rename the window, or make one telegram look like another.
///
/// Control characters become their Unicode pictures (`ESC` is `\u241B`); characters that only turn
/// the direction of writing, and halves of pairs, become `\uFFFD`.
public final class Visible {

    private Visible() {}

    /// One line: line ends are shown as pictures too, a tab is a blank.
    public static String line(String text) {
        return of(text, false);
    }

    /// Several lines: line feeds and tabs stay.
    public static String lines(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean keepsLines) {
        int bad = firstBad(text, keepsLines);
        if (bad < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(isSafe(c, keepsLines) ? c : picture(c));
            }
        }
        return out.toString();
    }

    private static int firstBad(String text, boolean keepsLines) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text.charAt(i), keepsLines)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSafe(char c, boolean keepsLines) {
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        if (c == '\n' || c == '\t') {
            return keepsLines;
        }
        return c >= 0xA0
                && !Character.isSurrogate(c)
                && !turnsWriting(c)
                && c != '\u2028'
                && c != '\u2029'
                && c != '\uFEFF';
    }

    /// Marks, embeddings, overrides and isolates of UAX #9.
    private static boolean turnsWriting(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static char picture(char c) {
        if (c == '\t') {
            return ' ';
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        return c == 0x7F ? '\u2421' : '\uFFFD';
    }
}
