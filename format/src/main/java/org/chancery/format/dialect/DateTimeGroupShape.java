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

    /// By so many years a container may be dated wrong.
    private static final int FARTHEST_FUTURE = 30;

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// The group that begins at `from`: `050345Z NOV 09`, `050345ZNOV2009`, `182339 Z MAY 73`,
    /// `050345Z Nov '09`, `091346Z JUNE 75`; with blanks inside, as copies of 1973 have them, `25
    /// 1346 Z JUN 7 3`.
    public static @Nullable DateTimeGroupShape at(String text, int from, int to) {
        DateTimeGroupShape close = close(text, from, to);
        if (close != null && close.month != null && !close.year.isEmpty()) {
            return close;
        }
        DateTimeGroupShape apart = apart(text, from, to);
        return apart == null ? close : apart;
    }

    private static @Nullable DateTimeGroupShape close(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        int count = cursor.takeDigits(7);
        boolean isScanned = count == 7 && isZoneScanned(text, from);
        if (count != 6 && !isScanned) {
            return null;
        }
        int digits = Integer.parseInt(text, from, from + 6, 10);
        cursor.skipBlanks();
        char zone = 'Z';
        boolean isZoned = false;
        // A copy may have the zone, but not the months, in a small letter: 191857z JUL 05.
        if ((Cursor.isCapital(cursor.peek()) || cursor.peek() == 'z')
                && (!Character.isLetter(cursor.peek(1)) || isMonth(text, cursor.at() + 1, to))) {
            zone = Character.toUpperCase(cursor.peek());
            isZoned = true;
            cursor.to(cursor.at() + 1);
            cursor.skipBlanks();
        }
        int letters = cursor.at();
        boolean isMonth =
                isLetters(text, letters, to) || isZoned && isScannedMonth(text, letters, to);
        if (!isMonth) {
            return null;
        }
        Month month = month(text, letters, to);
        cursor.to(month == null ? letters + 3 : behind(month, text, letters, to));
        int end = cursor.at();
        if (Character.isLetter(cursor.peek())) {
            return null;
        }
        cursor.skipBlanks();
        if (!cursor.take('\'') && month != null && Cursor.isDigit(cursor.peek(1))) {
            // NOV-09, NOV/09
            cursor.take(cursor.peek() == '/' ? '/' : '-');
        }
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

    /// `O 3001302 APR 94`: a scan read the zone as a figure. Only behind a prosign; elsewhere
    /// figures are figures.
    private static boolean isZoneScanned(String text, int from) {
        return (text.charAt(from + 6) == '2' || text.charAt(from + 6) == '7')
                && from >= 2
                && text.charAt(from - 1) == ' '
                && "ZOPRY".indexOf(text.charAt(from - 2)) >= 0
                && (from == 2 || Character.isWhitespace(text.charAt(from - 3)));
    }

    /// The same with blanks between its digits and letters; all of it must be there.
    private static @Nullable DateTimeGroupShape apart(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        int day = digits(cursor, 2);
        int hour = day < 0 ? -1 : digits(cursor, 2);
        int minute = hour < 0 ? -1 : digits(cursor, 2);
        cursor.skipBlanks();
        char zone = cursor.peek();
        if (minute < 0 || !Cursor.isCapital(zone)) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        StringBuilder letters = new StringBuilder(3);
        while (letters.length() < 3) {
            cursor.skipBlanks();
            letters.append(cursor.peek());
            cursor.to(cursor.at() + 1);
        }
        Month month = month(letters.toString(), 0, 3);
        int century = month == null ? -1 : digits(cursor, 2);
        int behindCentury = cursor.at();
        int rest = century < 0 ? -1 : digits(cursor, 2);
        boolean isLong = rest >= 0 && (century == 19 || century == 20);
        cursor.to(isLong ? cursor.at() : behindCentury);
        if (month == null || century < 0 || Character.isLetterOrDigit(cursor.peek())) {
            return null;
        }
        String year =
                isLong ? "" + (century * 100 + rest) : century < 10 ? "0" + century : "" + century;
        return new DateTimeGroupShape(day, hour, minute, zone, month, year, from, cursor.at());
    }

    /// A number of so many digits, with up to one blank before each; -1 where there is none.
    private static int digits(Cursor cursor, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            cursor.take(' ');
            if (!Cursor.isDigit(cursor.peek())) {
                return -1;
            }
            value = value * 10 + cursor.peek() - '0';
            cursor.to(cursor.at() + 1);
        }
        return value;
    }

    /// The first group in a part of a text.
    public static @Nullable DateTimeGroupShape find(String text, int from, int to) {
        for (int i = from; i + 9 <= to; i++) {
            if (Cursor.isDigit(text.charAt(i)) && isApart(text, from, i)) {
                DateTimeGroupShape shape = at(text, i, to);
                if (shape != null && shape.month != null) {
                    return shape;
                }
            }
        }
        return null;
    }

    /// Behind a blank or sign, or behind a precedence prosign without a blank: `P050345ZNOV09`.
    private static boolean isApart(String text, int from, int at) {
        if (at == from || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return true;
        }
        return "ZOPRY".indexOf(text.charAt(at - 1)) >= 0
                && (at - 1 == from || Character.isWhitespace(text.charAt(at - 2)));
    }

    /// The same with the month that one letter makes of its letters, `PEB` for FEB, `0CT` for OCT;
    /// null where there is a month, or none or several are as near.
    public @Nullable DateTimeGroupShape repaired(String text) {
        if (month != null) {
            return null;
        }
        int from = end;
        while (from > start && !Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        from -= year.length();
        while (from > start && !Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String written = text.substring(Math.max(start, from - 3), from);
        Month only = null;
        for (Month each : Month.values()) {
            int same = 0;
            for (int i = 0; i < 3 && written.length() == 3; i++) {
                same += Character.toUpperCase(written.charAt(i)) == each.name().charAt(i) ? 1 : 0;
            }
            if (same == 2 && only != null) {
                return null;
            }
            only = same == 2 ? each : only;
        }
        return only == null
                ? null
                : new DateTimeGroupShape(day, hour, minute, zone, only, year, start, end);
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
    /// is 0 (reference 3.3, FL5). Where none is written, `near` itself. A container holds nothing
    /// of its future, so that a year far behind it is one of the century before.
    public int fullYear(int near) {
        if (year.isEmpty() || year.length() == 4) {
            return year.isEmpty() ? near : Integer.parseInt(year);
        }
        int digits = Integer.parseInt(year);
        if (near == 0) {
            return digits < 66 ? 2000 + digits : 1900 + digits;
        }
        int candidate = near - near % 100 + digits;
        return candidate - near > FARTHEST_FUTURE
                ? candidate - 100
                : near - candidate >= 100 - FARTHEST_FUTURE ? candidate + 100 : candidate;
    }

    /// Whether the first three letters at a place are a month's.
    public static boolean isMonth(String text, int from, int to) {
        return month(text, from, to) != null;
    }

    private static @Nullable Month month(String text, int from, int to) {
        if (!isLetters(text, from, to)) {
            return null;
        }
        int index = MONTHS.indexOf(text.substring(from, from + 3).toUpperCase(Locale.ROOT));
        return index >= 0 && index % 3 == 0 ? Month.of(index / 3 + 1) : null;
    }

    /// Behind a month's name, three letters of it or all: `JUN`, `JUNE`, `SEPT`.
    private static int behind(Month month, String text, int from, int to) {
        int whole = month.name().length();
        if (from + whole <= to && text.regionMatches(true, from, month.name(), 0, whole)) {
            return from + whole;
        }
        return from + (text.startsWith("SEPT", from) && from + 4 <= to ? 4 : 3);
    }

    /// `0CT`, `N0V`, `JU1`: a figure in the place of one of the letters.
    private static boolean isScannedMonth(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < from + 3 && i < to; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            if (!Character.isLetter(c) && "015".indexOf(c) < 0) {
                return false;
            }
        }
        return letters == 2 && from + 3 <= to;
    }

    private static boolean isLetters(String text, int from, int to) {
        return from + 3 <= to
                && Character.isLetter(text.charAt(from))
                && Character.isLetter(text.charAt(from + 1))
                && Character.isLetter(text.charAt(from + 2));
    }
}
