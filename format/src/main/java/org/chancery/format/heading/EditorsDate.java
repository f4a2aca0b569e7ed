package org.chancery.format.heading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// A date as editors print it: `November 13, 1969, 1146Z`, `20 November 1946, 6.35 p.m.`
///
/// A time by the clock of the place has no zone in the print: the date holds, at 0 hours.
///
/// @param start first character
/// @param hasTime whether the print says the time in UTC
/// @param end behind the time, or the year
record EditorsDate(Instant instant, boolean hasTime, int start, int end) {

    static @Nullable EditorsDate find(String text, int from, int to) {
        String part = text.substring(from, to);
        StatedDate date = StatedDate.find(part, 0, null);
        LocalDate day = date == null ? null : date.date();
        if (date == null || day == null || date.end() - date.start() < 8) {
            return null;
        }
        Cursor cursor = new Cursor(part, date.end(), part.length());
        while (cursor.peek() == ',' || cursor.peek() == ' ') {
            cursor.to(cursor.at() + 1);
        }
        int digits = cursor.at();
        boolean isTime = cursor.takeDigits(5) == 4 && (cursor.take('Z') || cursor.take('z'));
        int minutes = isTime ? Integer.parseInt(part, digits, digits + 4, 10) : 0;
        boolean isMoment = isTime && minutes / 100 < 24 && minutes % 100 < 60;
        Instant instant =
                day.atTime(isMoment ? minutes / 100 : 0, isMoment ? minutes % 100 : 0)
                        .toInstant(ZoneOffset.UTC);
        return new EditorsDate(
                instant,
                isMoment,
                from + date.start(),
                from + (isMoment ? cursor.at() : date.end()));
    }
}
