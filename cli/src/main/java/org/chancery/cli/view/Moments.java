package org.chancery.cli.view;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.chancery.format.telegram.Heading;

/// Moments as people write them, always in UTC; by hand, because the JDK's formatters load a good
/// part of its locale data.
final class Moments {

    private Moments() {}

    /// `2009-11-05 03:45 UTC`, `1949-08-19` where only the day is known.
    static String minute(Heading heading) {
        Instant date = Objects.requireNonNull(heading.date());
        return heading.isDayAlone() ? day(date) : day(date) + " " + time(date);
    }

    /// `2009-11-05`
    static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /// `5 November 2009, 03:45 UTC`, `19 August 1949` where only the day is known; empty where
    /// nothing is.
    static String spoken(Heading heading) {
        Instant date = heading.date();
        if (date == null) {
            return "";
        }
        ZonedDateTime at = date.atZone(ZoneOffset.UTC);
        String day = at.getDayOfMonth() + " " + name(at.getMonth()) + " " + at.getYear();
        return heading.isDayAlone() ? day : day + ", " + time(date);
    }

    private static String time(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return two(at.getHour()) + ":" + two(at.getMinute()) + " UTC";
    }

    /// The date-time group as sent beside it, where it says more than the moment.
    static String asSent(Heading heading) {
        return heading.dtg() == null ? "" : "  (" + heading.dtg().value().wire() + ")";
    }

    private static String name(Month month) {
        String capitals = month.name();
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
