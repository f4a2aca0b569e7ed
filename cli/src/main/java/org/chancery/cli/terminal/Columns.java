package org.chancery.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Text set to a width, in columns of the screen.
public final class Columns {

    private Columns() {}

    /// Columns that a text takes: letters of East Asian scripts take two, combining marks none.
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /// Lines of at most `width` columns, broken at blanks; a word longer than a line is cut.
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split("[ \t\n]+")) {
            int wide = width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            int from = 0;
            while (used == 0 && wide > width) {
                int end = headEnd(word, from, width);
                if (end == from) {
                    break;
                }
                String head = word.substring(from, end);
                lines.add(head);
                wide -= width(head);
                from = end;
            }
            line.append(word, from, word.length());
            used += wide;
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /// The beginning of a text in at most `width` columns, with an ellipsis where it is cut; cut at
    /// a blank if one is near.
    public static String shorten(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String head = head(text, Math.max(0, width - 1));
        int blank = head.lastIndexOf(' ');
        return (blank > head.length() * 3 / 4 ? head.substring(0, blank) : head.stripTrailing())
                + "\u2026";
    }

    /// Filled with blanks to `width` columns.
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// Two texts at the two ends of a line.
    public static String ends(String left, String right, int width) {
        return left + " ".repeat(Math.max(1, width - width(left) - width(right))) + right;
    }

    private static String head(String text, int width) {
        return text.substring(0, headEnd(text, 0, width));
    }

    /// Behind the last character that fits in `width` columns from `from` on.
    private static int headEnd(String text, int from, int width) {
        int used = 0;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > width) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
