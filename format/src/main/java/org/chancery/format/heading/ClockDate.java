package org.chancery.format.heading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// A date as programs print their clocks: `Thu Nov 05 03:45:00 +0100 2009`, `Thu Nov 5 03:45:00
/// 2009`, `Thu Nov 05 03:45:00 UTC 2009`.
///
/// Midnight is no time: the archive had only the day, whatever zone its computer stood in.
final class ClockDate {

    private static final String DAYS = "MONTUEWEDTHUFRISATSUN";
    private static final int LETTERS = 3;
    private static final int LONGEST = 40;

    private ClockDate() {}

    /// Null for anything else.
    static @Nullable Instant read(String text) {
        Cursor cursor = new Cursor(text, 0, text.length());
        if (text.length() > LONGEST || name(cursor, DAYS) < 0 || cursor.skipBlanks() == 0) {
            return null;
        }
        int month = name(cursor, ClaimedDate.MONTHS);
        cursor.skipBlanks();
        int day = number(cursor, 2);
        cursor.skipBlanks();
        int hour = number(cursor, 2);
        int minute = cursor.take(':') ? number(cursor, 2) : -1;
        int second = cursor.take(':') ? number(cursor, 2) : -1;
        cursor.skipBlanks();
        int zone = zone(cursor);
        cursor.skipBlanks();
        int year = number(cursor, 4);
        if (month < 0 || second < 0 || year < 1000 || !cursor.isDone()) {
            return null;
        }
        try {
            LocalDateTime time =
                    LocalDate.of(year, month + 1, day).atTime(hour, minute, Math.min(second, 59));
            boolean isDay = hour == 0 && minute == 0;
            return time.minusMinutes(isDay ? 0 : zone).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Which of the names of three letters stands there, -1 for none.
    private static int name(Cursor cursor, String names) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) && cursor.at() - from <= LETTERS) {
            cursor.to(cursor.at() + 1);
        }
        String word = cursor.text(from).toUpperCase(Locale.ROOT);
        int at = word.length() == LETTERS ? names.indexOf(word) : -1;
        return at % LETTERS == 0 ? at / LETTERS : -1;
    }

    /// `+0100` in minutes; 0 for a name or none.
    private static int zone(Cursor cursor) {
        boolean isWest = cursor.peek() == '-';
        if (isWest || cursor.peek() == '+') {
            cursor.to(cursor.at() + 1);
            int hours = number(cursor, 2);
            int minutes = number(cursor, 2);
            int offset = Math.max(hours, 0) * 60 + Math.max(minutes, 0);
            return isWest ? -offset : offset;
        }
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        return 0;
    }

    private static int number(Cursor cursor, int most) {
        int from = cursor.at();
        return cursor.takeDigits(most) == 0 ? -1 : Integer.parseInt(cursor.text(from));
    }
}
