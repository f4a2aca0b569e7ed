package org.chancery.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as pages write them.
final class Days {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Days() {}

    /// `5 Nov 2009`
    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
