package org.chancery.format.dialect;

import java.time.Month;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.DateTimeGroup;
import org.jspecify.annotations.Nullable;

/// The look of a date-time group, `050345Z NOV 09`, whether or not it is a moment (reference 3.1,
/// DTG; 3.2, FL5).
///
/// @param zone `Z` where none is written
/// @param month null for letters that are no month
/// @param year as written, two or four digits, empty where there is none
/// @param start first digit of the day, an offset of the text
/// @param end behind the year, or behind the month where there is none
public record DateTimeGroupShape(
        int day,
        int hour,
        int minute,
        char zone,
        @Nullable Month month,
        String year,
        int start,
        int end) {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// The group that begins at `from`: `050345Z NOV 09`, `050345ZNOV2009`, `182339 Z MAY 73`,
    /// `050345Z Nov '09`.
    public static @Nullable DateTimeGroupShape at(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        if (cursor.takeDigits(7) != 6) {
            return null;
        }
        int digits = Integer.parseInt(text, from, from + 6, 10);
        cursor.skipBlanks();
        char zone = 'Z';
        if (Cursor.isCapital(cursor.peek())
                && (!Character.isLetter(cursor.peek(1)) || isMonth(text, cursor.at() + 1, to))) {
            zone = cursor.peek();
            cursor.to(cursor.at() + 1);
            cursor.skipBlanks();
        }
        int letters = cursor.at();
        if (!isLetters(text, letters, to)
                || (letters + 3 < to
                        && Character.isLetter(text.charAt(letters + 3))
                        && !isMonth(text, letters, to))) {
            return null;
        }
        int index = MONTHS.indexOf(text.substring(letters, letters + 3).toUpperCase(Locale.ROOT));
        Month month = index >= 0 && index % 3 == 0 ? Month.of(index / 3 + 1) : null;
        cursor.to(letters + 3);
        int end = cursor.at();
        if (Character.isLetter(cursor.peek())) {
            return null;
        }
        cursor.skipBlanks();
        cursor.take('\'');
        int year = cursor.at();
        int length = cursor.takeDigits(5);
        boolean isYear = (length == 2 || length == 4) && !Character.isLetterOrDigit(cursor.peek());
        return new DateTimeGroupShape(
                digits / 10000,
                digits / 100 % 100,
                digits % 100,
                zone,
                month,
                isYear ? text.substring(year, cursor.at()) : "",
                from,
                isYear ? cursor.at() : end);
    }

    /// The first group in a part of a text.
    public static @Nullable DateTimeGroupShape find(String text, int from, int to) {
        for (int i = from; i + 9 <= to; i++) {
            if (Cursor.isDigit(text.charAt(i))
                    && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                DateTimeGroupShape shape = at(text, i, to);
                if (shape != null && shape.month != null) {
                    return shape;
                }
            }
        }
        return null;
    }

    /// The moment in the given year, null where there is no such moment.
    public @Nullable DateTimeGroup in(int fullYear) {
        return month != null
                        && DateTimeGroup.isZone(zone)
                        && DateTimeGroup.isMoment(day, hour, minute, month, fullYear)
                ? new DateTimeGroup(day, hour, minute, zone, month, fullYear)
                : null;
    }

    /// The year in full: of two digits the one nearest `near`, or that of 1966 to 2065 where `near`
    /// is 0 (reference 3.3, FL5). Where none is written, `near` itself.
    public int fullYear(int near) {
        if (year.isEmpty() || year.length() == 4) {
            return year.isEmpty() ? near : Integer.parseInt(year);
        }
        int digits = Integer.parseInt(year);
        if (near == 0) {
            return digits < 66 ? 2000 + digits : 1900 + digits;
        }
        int candidate = near - near % 100 + digits;
        return candidate - near > 50
                ? candidate - 100
                : near - candidate > 50 ? candidate + 100 : candidate;
    }

    private static boolean isMonth(String text, int from, int to) {
        if (!isLetters(text, from, to)) {
            return false;
        }
        int index = MONTHS.indexOf(text.substring(from, from + 3).toUpperCase(Locale.ROOT));
        return index >= 0 && index % 3 == 0;
    }

    private static boolean isLetters(String text, int from, int to) {
        return from + 3 <= to
                && Character.isLetter(text.charAt(from))
                && Character.isLetter(text.charAt(from + 1))
                && Character.isLetter(text.charAt(from + 2));
    }
}
