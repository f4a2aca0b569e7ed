package org.chancery.format.telegram;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// When a telegram was released, as format line 5 states it: `050345Z NOV 09` (ACP 127(G) 113).
///
/// @param zone a letter from Y (12 hours west) over Z to M (12 east); J is not a zone
/// @param year in full
public record DateTimeGroup(int day, int hour, int minute, char zone, Month month, int year) {

    private static final String ZONES = "YXWVUTSRQPONZABCDEFGHIKLM";

    public DateTimeGroup {
        if (!isMoment(day, hour, minute, month, year) || !isZone(zone)) {
            throw new IllegalArgumentException(
                    "no moment: %d %d:%d %c %s %d".formatted(day, hour, minute, zone, month, year));
        }
    }

    public static boolean isZone(char zone) {
        return ZONES.indexOf(zone) >= 0;
    }

    public static boolean isMoment(int day, int hour, int minute, Month month, int year) {
        return day >= 1
                && year >= 1
                && year <= 9999
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59;
    }

    public Instant instant() {
        return LocalDateTime.of(year, month, day, hour, minute)
                .toInstant(ZoneOffset.ofHours(ZONES.indexOf(zone) - 12));
    }

    public LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /// As format line 5 has it.
    public String wire() {
        return two(day)
                + two(hour)
                + two(minute)
                + zone
                + ' '
                + month.name().substring(0, 3)
                + ' '
                + two(year % 100);
    }

    private static String two(int figures) {
        return figures < 10 ? "0" + figures : String.valueOf(figures);
    }
}
