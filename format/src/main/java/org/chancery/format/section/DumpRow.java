package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// What a dump of a database left between the addresses and the heading, which it says once more
/// (reference 10).
///
/// ```
/// SECDEF WASHDCid: 2446
/// date: 2/4/2002 11:52
/// refid: 02VALLETTA1025
/// header:
/// ```
final class DumpRow {

    private static final List<String> NAMES =
            List.of(
                    "id:",
                    "date:",
                    "refid:",
                    "origin:",
                    "classification:",
                    "destination:",
                    "header:");

    private static final int MOST_DIGITS = 9;

    private DumpRow() {}

    /// Whether a line is one of them.
    static boolean is(String text, Line line) {
        for (String name : NAMES) {
            if (text.regionMatches(true, line.start(), name, 0, name.length())
                    && line.length() >= name.length()) {
                return true;
            }
        }
        return false;
    }

    /// Where the first of them begins that is glued to an address; -1 on any other line. The number
    /// ends the line.
    static int glued(String text, Line line) {
        int at = line.end();
        while (at > line.start()
                && line.end() - at < MOST_DIGITS
                && Cursor.isDigit(text.charAt(at - 1))) {
            at--;
        }
        int start = at - "id: ".length();
        boolean isGlued =
                at < line.end()
                        && start > line.start()
                        && text.regionMatches(true, start, "id: ", 0, 4)
                        && Cursor.isCapital(text.charAt(start - 1));
        return isGlued ? start : -1;
    }
}
