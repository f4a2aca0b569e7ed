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
/// @param dayFirst the month stood over 12, so the day was read first
/// @param start first character
/// @param end   behind the last character
record StatedDate(@Nullable LocalDate date, boolean dayFirst, int start, int end) {

    private static final String[] MONTHS = {
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"
    };

    /// The first date in a text.
    ///
    /// @param notBefore a year of two digits is the first that does not lie before this day; null: 1950 to 2049
    static @Nullable StatedDate find(String text, int from, @Nullable LocalDate notBefore) {
        for (int i = from; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (!begins || !Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            StatedDate date = Character.isDigit(text.charAt(i)) ? numeric(text, i, notBefore) : named(text, i, notBefore);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable StatedDate numeric(String text, int at, @Nullable LocalDate notBefore) {
        Cursor cursor = new Cursor(text, at, text.length());
        int digits = cursor.takeDigits(9);
        int first = digits <= 8 ? Integer.parseInt(cursor.text(at)) : 0;
        if (digits == 8) {
            boolean isEnd = !Character.isLetterOrDigit(cursor.peek());
            return isEnd ? of(first / 10000, first / 100 % 100, first % 100, false, at, cursor.at()) : null;
        }
        if (digits == 0 || digits > 4) {
            return null;
        }
        char separator = cursor.peek();
        if ((separator == '/' || separator == '-' || separator == '.') && Cursor.isDigit(cursor.peek(1))) {
            return parted(text, at, first, digits, cursor, notBefore);
        }
        // 2 NOV 2019
        cursor.skipBlanks();
        cursor.take('-');
        int month = takeMonth(cursor);
        if (digits > 2 || month == 0) {
            return null;
        }
        while (cursor.peek() == ' ' || cursor.peek() == ',' || cursor.peek() == '-' || cursor.peek() == '.') {
            cursor.to(cursor.at() + 1);
        }
        return withYear(text, at, month, first, cursor, notBefore);
    }

    private static @Nullable StatedDate parted(
            String text, int at, int first, int digits, Cursor cursor, @Nullable LocalDate notBefore) {
        char separator = cursor.peek();
        cursor.take(separator);
        int middleAt = cursor.at();
        int middleDigits = cursor.takeDigits(3);
        if (middleDigits == 0 || middleDigits > 2 || !cursor.take(separator)) {
            return null;
        }
        int middle = Integer.parseInt(text, middleAt, middleAt + middleDigits, 10);
        int lastAt = cursor.at();
        int lastDigits = cursor.takeDigits(5);
        if (lastDigits == 0 || Character.isLetterOrDigit(cursor.peek())) {
            return null;
        }
        int last = Integer.parseInt(text, lastAt, lastAt + lastDigits, 10);
        if (digits == 4) {
            return of(first, middle, last, false, at, cursor.at());
        }
        if (lastDigits != 2 && lastDigits != 4) {
            return new StatedDate(null, false, at, cursor.at());
        }
        boolean dayFirst = first > 12 && middle <= 12;
        int year = lastDigits == 4 ? last : -last - 1;
        return dayFirst
                ? twoDigit(year, middle, first, true, at, cursor.at(), notBefore)
                : twoDigit(year, first, middle, false, at, cursor.at(), notBefore);
    }

    private static @Nullable StatedDate named(String text, int at, @Nullable LocalDate notBefore) {
        Cursor cursor = new Cursor(text, at, text.length());
        int month = takeMonth(cursor);
        if (month == 0) {
            return null;
        }
        cursor.take('.');
        if (cursor.skipBlanks() == 0) {
            return null;
        }
        int dayAt = cursor.at();
        int digits = cursor.takeDigits(3);
        if (digits == 0 || digits > 2) {
            return null;
        }
        int day = Integer.parseInt(text, dayAt, dayAt + digits, 10);
        while (cursor.peek() == ' ' || cursor.peek() == ',') {
            cursor.to(cursor.at() + 1);
        }
        return withYear(text, at, month, day, cursor, notBefore);
    }

    private static @Nullable StatedDate withYear(String text, int at, int month, int day, Cursor cursor, @Nullable LocalDate notBefore) {
        int yearAt = cursor.at();
        int digits = cursor.takeDigits(5);
        if (digits != 2 && digits != 4) {
            return null;
        }
        int year = Integer.parseInt(text, yearAt, yearAt + digits, 10);
        return twoDigit(digits == 4 ? year : -year - 1, month, day, false, at, cursor.at(), notBefore);
    }

    /// @param year negative for two digits: -1 is 00
    private static StatedDate twoDigit(int year, int month, int day, boolean dayFirst, int start, int end, @Nullable LocalDate notBefore) {
        if (year >= 0) {
            return of(year, month, day, dayFirst, start, end);
        }
        int digits = -year - 1;
        int full = digits < 50 ? 2000 + digits : 1900 + digits;
        StatedDate date = of(full, month, day, dayFirst, start, end);
        LocalDate moment = date.date;
        if (notBefore == null || moment == null) {
            return date;
        }
        int century = notBefore.getYear() / 100 * 100;
        LocalDate first = moment.withYear(century + digits);
        return new StatedDate(first.isBefore(notBefore) ? first.plusYears(100) : first, dayFirst, start, end);
    }

    private static StatedDate of(int year, int month, int day, boolean dayFirst, int start, int end) {
        try {
            return new StatedDate(LocalDate.of(year, month, day), dayFirst, start, end);
        } catch (DateTimeException e) {
            return new StatedDate(null, dayFirst, start, end);
        }
    }

    /// A month by its name or its first three or four letters, 0 where none stands.
    private static int takeMonth(Cursor cursor) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek())) {
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
