package org.chancery.cli.view;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.chancery.format.telegram.Heading;

/// Moments as people write them, always in UTC; by hand, because the JDK's formatters load a good
/// part of its locale data.
final class Moments {

    private Moments() {}

    /// `2009-11-05 03:45 UTC`
    static String minute(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return day(instant) + " " + two(at.getHour()) + ":" + two(at.getMinute()) + " UTC";
    }

    /// `2009-11-05`
    static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /// `5 November 2009, 03:45 UTC`
    static String spoken(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return at.getDayOfMonth()
                + " "
                + name(at.getMonth())
                + " "
                + at.getYear()
                + ", "
                + two(at.getHour())
                + ":"
                + two(at.getMinute())
                + " UTC";
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
