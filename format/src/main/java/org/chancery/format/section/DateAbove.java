package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// The date-time group that an archive sets alone above the first page of an office's copy, which
/// often has none of its own (reference 9, state1970s).
///
/// ```
/// 271036Z Apr 00
///
///                            UNCLASSIFIED     PTQ8341
///
/// PAGE 01        VALLET  02271  01 OF 07  271033Z
/// ```
///
/// @param page the line of that page
record DateAbove(Line line, int page) {

    /// Lines of class between the two, `2000VALLE02271 - UNCLASSIFIED` among them.
    private static final int MOST_BETWEEN = 3;

    private static final String NUMBER_END = " - ";

    /// Null where no such line stands at `at`.
    static @Nullable DateAbove at(
            String text, Lines lines, int at, HeadingLines headings, Tables tables) {
        if (lines.shape(at) != LineShape.TIME
                || !Cursor.isDigit(text.charAt(lines.line(at).start()))) {
            return null;
        }
        int next = lines.next(at + 1);
        for (int seen = 0;
                seen < MOST_BETWEEN
                        && next < lines.end()
                        && isClass(text, lines.line(next), tables);
                seen++) {
            next = lines.next(next + 1);
        }
        return next < lines.end() && headings.isFirstPage(next)
                ? new DateAbove(lines.line(at), next)
                : null;
    }

    private static boolean isClass(String text, Line line, Tables tables) {
        int number = text.indexOf(NUMBER_END, line.start(), line.end());
        int from = number < 0 ? line.start() : number + NUMBER_END.length();
        return tables.markings().at(text, from) != null;
    }

    /// Whether the heading below has a date-time group of its own.
    boolean isSaidAgain(String text, List<Line> heading) {
        for (Line own : heading) {
            if (LineShape.of(text, own) == LineShape.TIME) {
                return true;
            }
        }
        return false;
    }
}
