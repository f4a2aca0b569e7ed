package org.chancery.archive.query;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads what follows `date:` and `declassify:`: a year, a month, a day, or an interval of them.
final class DateValue {

    private static final String EXAMPLES =
            "write 2009, 2009-11, 2009-11-05, 2009-10..2009-12, <2010 or 2009..";

    /// @param first day of a year, month or day
    private record Time(LocalDate first, LocalDate last) {}

    private DateValue() {}

    static Value read(Field field, String value, Place place) {
        Bounds bounds = Bounds.of(value);
        if (bounds == null) {
            return Value.bad("\"" + field.word() + ":\" needs a date: " + EXAMPLES + ".");
        }
        Time low = bounds.low() == null ? null : time(bounds.low());
        Time high = bounds.high() == null ? null : time(bounds.high());
        if (bounds.low() != null && low == null) {
            return Value.bad(trouble(bounds.low()));
        }
        if (bounds.high() != null && high == null) {
            return Value.bad(trouble(bounds.high()));
        }
        LocalDate first =
                low == null ? null : bounds.lowIncluded() ? low.first : low.last.plusDays(1);
        LocalDate last =
                high == null ? null : bounds.highIncluded() ? high.last : high.first.minusDays(1);
        if (first != null && last != null && last.isBefore(first)) {
            return Value.bad("\"" + value + "\" ends before it begins.");
        }
        return Value.of(
                field == Field.DECLASSIFY
                        ? new Query.Declassified(first, last, place)
                        : new Query.Dated(first, last, place));
    }

    private static @Nullable Time time(String text) {
        String[] parts = text.split("[-/]", -1);
        int year = number(parts[0], 4, 4);
        int month = parts.length > 1 ? number(parts[1], 1, 2) : 1;
        int day = parts.length > 2 ? number(parts[2], 1, 2) : 1;
        if (parts.length > 3
                || year < 1
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, day);
        return switch (parts.length) {
            case 1 -> new Time(first, first.plusYears(1).minusDays(1));
            case 2 -> new Time(first, first.plusMonths(1).minusDays(1));
            default -> new Time(first, first);
        };
    }

    /// -1 where it is none.
    private static int number(String digits, int fewest, int most) {
        boolean isNumber =
                digits.length() >= fewest
                        && digits.length() <= most
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : -1;
    }

    private static String trouble(String text) {
        String[] parts = text.split("[-/]", -1);
        if (parts.length > 1 && parts.length <= 3 && number(parts[0], 4, 4) >= 1) {
            int month = number(parts[1], 1, 2);
            if (month == 0 || month > 12) {
                return "There is no month " + month + " in \"" + text + "\".";
            }
            int day = parts.length == 3 ? number(parts[2], 1, 2) : -1;
            if (month > 0 && day >= 0) {
                return "There is no day " + day + " in that month of \"" + text + "\".";
            }
        }
        return "\"" + text + "\" is no date: " + EXAMPLES + ".";
    }
}
