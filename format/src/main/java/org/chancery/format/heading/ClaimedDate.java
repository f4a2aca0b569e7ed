package org.chancery.format.heading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.Claim;
import org.jspecify.annotations.Nullable;

/// The date that a container states, in any of its styles (reference 2, 9.1): `2009-11-05
/// 03:45:00`, `03 JUN 1975`, `01-Jan-1994 12:00:00 am`, `Thu Nov 05 03:45:00 +0000 2009`.
public final class ClaimedDate {

    static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private ClaimedDate() {}

    public static @Nullable LocalDate of(Claim claim) {
        Instant instant = instant(claim);
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /// Null for placeholders and for what is no date.
    public static @Nullable Instant instant(Claim claim) {
        Located<String> created = claim.created();
        if (created == null) {
            return null;
        }
        try {
            return read(created.value());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant read(String text) {
        Cursor cursor = new Cursor(text, 0, text.length());
        int first = number(cursor, 4);
        if (first < 0) {
            return ClockDate.read(text);
        }
        if (separator(cursor) < 0) {
            return null;
        }
        if (first > 31) {
            int month = number(cursor, 2);
            separator(cursor);
            int day = number(cursor, 2);
            return moment(LocalDate.of(first, month, day), cursor);
        }
        int name = cursor.at();
        int month = number(cursor, 2);
        if (month < 0) {
            while (Character.isLetter(cursor.peek())) {
                cursor.to(cursor.at() + 1);
            }
            String word = cursor.text(name).toUpperCase(Locale.ROOT);
            int index = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
            if (index < 0) {
                return null;
            }
            month = index / 3 + 1;
        }
        separator(cursor);
        int year = number(cursor, 4);
        // Two numbers and a year: the archives that list telegrams have the month first (reference
        // 9.3).
        LocalDate date =
                Character.isDigit(text.charAt(name)) && first <= 12
                        ? LocalDate.of(year, first, month)
                        : LocalDate.of(year, month, first);
        boolean isPlaceholder =
                date.equals(LocalDate.of(1994, 1, 1)) || date.equals(LocalDate.of(1960, 1, 1));
        return isPlaceholder ? null : moment(date, cursor);
    }

    private static Instant moment(LocalDate date, Cursor cursor) {
        cursor.skipBlanks();
        cursor.take('T');
        int hour = number(cursor, 2);
        int minute = cursor.take(':') ? number(cursor, 2) : 0;
        LocalDateTime time =
                hour < 0 || hour > 23 || minute < 0 || minute > 59
                        ? date.atStartOfDay()
                        : date.atTime(hour, minute);
        return time.toInstant(ZoneOffset.UTC);
    }

    private static int number(Cursor cursor, int most) {
        int from = cursor.at();
        return cursor.takeDigits(most) == 0 ? -1 : Integer.parseInt(cursor.text(from));
    }

    private static int separator(Cursor cursor) {
        int from = cursor.at();
        while (cursor.peek() == '-'
                || cursor.peek() == '/'
                || cursor.peek() == ' '
                || cursor.peek() == ',') {
            cursor.to(cursor.at() + 1);
        }
        return cursor.at() > from ? 1 : -1;
    }
}
