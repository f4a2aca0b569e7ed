package org.chancery.format.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// A date as drafters write it (reference 7, date reading).
///
/// ```
/// 11/02/2019   11/29/10   2035/02/01   20191028   2 NOV 2019   NOVEMBER 2, 2019
/// ```
///
/// @param date null where what looks like a date is none
/// @param look what had to be done to read it
/// @param start first character
/// @param end behind the last character
record StatedDate(@Nullable LocalDate date, Look look, int start, int end) {

    /// How the date stood there.
    enum Look {
        PLAIN,
        /// What should be the month is over 12: the day was read first.
        DAY_FIRST,
        /// `1O/28/2O19`: letters of a keyboard without 0 and 1.
        LETTERS_FOR_FIGURES
    }

    private static final String[] MONTHS = {
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "MAY",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER"
    };

    /// `11 / 02 / 2019` with letters for figures is not longer.
    private static final int LONGEST_NUMERIC = 10;

    /// The first date in a text.
    ///
    /// @param notBefore a year of two digits is the first that does not lie before this day; null:
    ///   1950 to 2049
    static @Nullable StatedDate find(String text, int from, @Nullable LocalDate notBefore) {
        for (int i = from; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            StatedDate date = begins ? at(text, i, text.length(), notBefore) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /// The date that begins at a place, null where none does.
    static @Nullable StatedDate at(String text, int at, int limit, @Nullable LocalDate notBefore) {
        if (at >= limit || !Character.isLetterOrDigit(text.charAt(at))) {
            return null;
        }
        StatedDate date =
                Cursor.isDigit(text.charAt(at))
                        ? numeric(text, at, limit, notBefore)
                        : named(text, at, limit, notBefore);
        return date != null ? date : lettered(text, at, limit, notBefore);
    }

    private static @Nullable StatedDate numeric(
            String text, int at, int limit, @Nullable LocalDate notBefore) {
        Cursor cursor = new Cursor(text, at, limit);
        int digits = cursor.takeDigits(9);
        if (digits == 8 && !Character.isLetterOrDigit(cursor.peek())) {
            int all = Integer.parseInt(cursor.text(at));
            return of(all / 10000, all / 100 % 100, all % 100, Look.PLAIN, at, cursor.at());
        }
        if (digits > 4) {
            return null;
        }
        int first = Integer.parseInt(cursor.text(at));
        return takeSeparator(cursor)
                ? parted(text, at, first, digits, cursor, notBefore)
                : dayAndMonth(text, at, first, digits, limit, notBefore);
    }

    /// `11/02/2019`, `2035-02-01`; any mixture of separators.
    private static @Nullable StatedDate parted(
            String text,
            int at,
            int first,
            int digits,
            Cursor cursor,
            @Nullable LocalDate notBefore) {
        int middleAt = cursor.at();
        int middleDigits = cursor.takeDigits(3);
        if (middleDigits == 0 || middleDigits > 2) {
            return null;
        }
        int middle = Integer.parseInt(text, middleAt, cursor.at(), 10);
        if (!takeSeparator(cursor)) {
            return null;
        }
        int lastAt = cursor.at();
        int lastDigits = cursor.takeDigits(5);
        if (lastDigits == 0) {
            return null;
        }
        int last = Integer.parseInt(text, lastAt, lastAt + lastDigits, 10);
        int end = cursor.at();
        boolean yearFirst = digits == 4 && lastDigits <= 2;
        if (yearFirst) {
            return of(first, middle, last, Look.PLAIN, at, end);
        }
        if (digits > 2 || lastDigits != 2 && lastDigits != 4) {
            return new StatedDate(null, Look.PLAIN, at, end);
        }
        boolean dayFirst = first > 12 && middle <= 12;
        int month = dayFirst ? middle : first;
        int day = dayFirst ? first : middle;
        return inYear(
                last,
                lastDigits,
                month,
                day,
                dayFirst ? Look.DAY_FIRST : Look.PLAIN,
                at,
                end,
                notBefore);
    }

    /// `2 NOV 2019`, `02NOV19`, `02/NOV/2019`.
    private static @Nullable StatedDate dayAndMonth(
            String text, int at, int day, int digits, int limit, @Nullable LocalDate notBefore) {
        Cursor cursor = new Cursor(text, at + digits, limit);
        cursor.skipBlanks();
        boolean _ = cursor.take('-') || cursor.take('/');
        int month = takeMonth(cursor);
        return digits > 2 || month == 0 ? null : withYear(text, at, month, day, cursor, notBefore);
    }

    /// `NOVEMBER 2, 2019`.
    private static @Nullable StatedDate named(
            String text, int at, int limit, @Nullable LocalDate notBefore) {
        Cursor cursor = new Cursor(text, at, limit);
        int month = takeMonth(cursor);
        if (month == 0) {
            return null;
        }
        cursor.take('.');
        cursor.skipBlanks();
        int dayAt = cursor.at();
        int digits = cursor.takeDigits(3);
        if (digits == 0 || digits > 2) {
            return null;
        }
        return withYear(
                text,
                at,
                month,
                Integer.parseInt(text, dayAt, dayAt + digits, 10),
                cursor,
                notBefore);
    }

    private static @Nullable StatedDate withYear(
            String text, int at, int month, int day, Cursor cursor, @Nullable LocalDate notBefore) {
        while (cursor.peek() == ' '
                || cursor.peek() == ','
                || cursor.peek() == '-'
                || cursor.peek() == '/'
                || cursor.peek() == '.'
                || cursor.peek() == '\'') {
            cursor.to(cursor.at() + 1);
        }
        int yearAt = cursor.at();
        int digits = cursor.takeDigits(5);
        if (digits != 2 && digits != 4) {
            return null;
        }
        int year = Integer.parseInt(text, yearAt, yearAt + digits, 10);
        return inYear(year, digits, month, day, Look.PLAIN, at, cursor.at(), notBefore);
    }

    /// `1O/28/2O19`: the letters O, I and l among figures and slashes are 0 and 1.
    private static @Nullable StatedDate lettered(
            String text, int at, int limit, @Nullable LocalDate notBefore) {
        StringBuilder figures = new StringBuilder(LONGEST_NUMERIC);
        int slashes = 0;
        int end = at;
        while (end < limit && end - at <= LONGEST_NUMERIC && figure(text.charAt(end)) != 0) {
            slashes += text.charAt(end) == '/' ? 1 : 0;
            figures.append(figure(text.charAt(end)));
            end++;
        }
        boolean isWhole = end == limit || !Character.isLetterOrDigit(text.charAt(end));
        StatedDate date =
                slashes == 2 && isWhole
                        ? numeric(figures.toString(), 0, figures.length(), notBefore)
                        : null;
        return date == null || date.date == null || date.end != end - at
                ? null
                : new StatedDate(date.date, Look.LETTERS_FOR_FIGURES, at, end);
    }

    private static char figure(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'I', 'l' -> '1';
            case '/', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> c;
            default -> 0;
        };
    }

    /// `/`, `-` or `.` before a digit; blanks only around a slash.
    private static boolean takeSeparator(Cursor cursor) {
        int from = cursor.at();
        int blanks = cursor.skipBlanks();
        boolean taken = cursor.take('/') || blanks == 0 && (cursor.take('-') || cursor.take('.'));
        cursor.skipBlanks();
        if (taken && Cursor.isDigit(cursor.peek())) {
            return true;
        }
        cursor.to(from);
        return false;
    }

    private static StatedDate inYear(
            int year,
            int digits,
            int month,
            int day,
            Look look,
            int start,
            int end,
            @Nullable LocalDate notBefore) {
        if (digits == 4) {
            return of(year, month, day, look, start, end);
        }
        if (notBefore == null) {
            return of(year < 50 ? 2000 + year : 1900 + year, month, day, look, start, end);
        }
        int century = notBefore.getYear() / 100 * 100;
        StatedDate date = of(century + year, month, day, look, start, end);
        boolean isBefore = date.date == null || date.date.isBefore(notBefore);
        return isBefore ? of(century + 100 + year, month, day, look, start, end) : date;
    }

    private static StatedDate of(int year, int month, int day, Look look, int start, int end) {
        try {
            return new StatedDate(LocalDate.of(year, month, day), look, start, end);
        } catch (DateTimeException e) {
            return new StatedDate(null, look, start, end);
        }
    }

    /// A month by its name or its first three or more letters, 0 where none stands.
    private static int takeMonth(Cursor cursor) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) && cursor.at() - from < 10) {
            cursor.to(cursor.at() + 1);
        }
        String word = cursor.text(from).toUpperCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            if (word.length() >= 3 && MONTHS[i].startsWith(word) || word.equals("SEPT") && i == 8) {
                return i + 1;
            }
        }
        cursor.to(from);
        return 0;
    }
}
