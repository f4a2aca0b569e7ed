package org.chancery.format.section;

import java.time.DayOfWeek;
import java.time.Month;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// The day and hour that a newspaper's copy has between the addresses and the class, glued to the
/// last address or on a line of its own: `Monday, 09 July 2007, 12:41` (reference 10).
final class PrintedDate {

    /// `Wednesday, 02 September 2009, 17:17`.
    private static final int LONGEST = 36;

    private PrintedDate() {}

    /// Whether nothing else stands on a line.
    static boolean is(String text, Line line) {
        return line.length() > 0 && line.length() <= LONGEST && start(text, line) == line.start();
    }

    /// Where it begins that is glued to what stands before it, at the end of a line; -1 on any
    /// other line.
    static int glued(String text, Line line) {
        int start = start(text, line);
        return start > line.start() && text.charAt(start - 1) > ' ' ? start : -1;
    }

    private static int start(String text, Line line) {
        if (line.length() == 0 || !Cursor.isDigit(text.charAt(line.end() - 1))) {
            return -1;
        }
        int from = Math.max(line.start(), line.end() - LONGEST);
        int comma = text.indexOf(", ", from, line.end());
        while (comma > 0) {
            int day = dayBefore(text, from, comma);
            if (day >= 0 && endsAsDate(new Cursor(text, comma + 1, line.end()))) {
                return day;
            }
            comma = text.indexOf(", ", comma + 1, line.end());
        }
        return -1;
    }

    private static int dayBefore(String text, int from, int comma) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int at = comma - day.name().length();
            if (at >= from && text.regionMatches(true, at, day.name(), 0, day.name().length())) {
                return at;
            }
        }
        return -1;
    }

    /// `09 July 2007, 12:41`, to the end of the line.
    private static boolean endsAsDate(Cursor cursor) {
        cursor.skipBlanks();
        if (cursor.takeDigits(2) == 0 || cursor.skipBlanks() == 0) {
            return false;
        }
        int month = cursor.at();
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        if (!isMonth(cursor.text(month)) || cursor.skipBlanks() == 0 || cursor.takeDigits(4) < 4) {
            return false;
        }
        if (cursor.take(',')) {
            cursor.skipBlanks();
            cursor.takeDigits(2);
            cursor.take(':');
            cursor.takeDigits(2);
        }
        return cursor.isDone();
    }

    private static boolean isMonth(String word) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
