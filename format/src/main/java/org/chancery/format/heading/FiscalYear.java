package org.chancery.format.heading;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.chancery.format.telegram.Mrn;

/// The year of a number that counts from July 1, as numbers of telegrams did from 1950 on: Seoul
/// 7078 is of May, Seoul 2756 of November. The last count began in 1967 and went on to the end of
/// 1968; before and after that numbers count from January 1.
///
/// The reference is silent on this. The counts of July are seen in published telegrams; that the
/// last one went on to the end of 1968 is not verified. A year estimated so is reported (REF-YEAR).
///
/// A telegram's own number tells how fast its post counts, and so about when another one was sent.
final class FiscalYear {

    private static final LocalDate FIRST = LocalDate.of(1950, Month.JULY, 1);
    private static final LocalDate LAST = LocalDate.of(1968, Month.DECEMBER, 31);

    /// Of the Department, since it no longer counted for each addressee: from telegrams of 1966-68.
    private static final int DAILY_OF_STATE = 560;

    private static final int FEWEST_OF_STATE = 10_000;

    private final LocalDate date;
    private final LocalDate begin;

    /// @param date of the telegram
    FiscalYear(LocalDate date) {
        this.date = date;
        boolean isSecondHalf =
                date.getMonthValue() < Month.JULY.getValue() || date.getYear() == LAST.getYear();
        this.begin =
                LocalDate.of(isSecondHalf ? date.getYear() - 1 : date.getYear(), Month.JULY, 1);
    }

    static boolean counts(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /// Numbers so far in this year, at so many a day.
    boolean isTooHigh(int serial, int daily) {
        return serial > (ChronoUnit.DAYS.between(begin, date) + 1) * daily;
    }

    /// The year of a number that this fiscal year has not reached: the one before ended in June.
    int before() {
        return begin.getYear();
    }

    /// The year of another number of the telegram's own post.
    int of(int serial, Mrn own) {
        long days = ChronoUnit.DAYS.between(begin, date);
        return begin.plusDays(days * serial / Math.max(1, own.serial())).getYear();
    }

    /// The year of a number of the Department, or of a post whose pace is not known.
    int of(int serial, String post) {
        boolean isPaced = post.equals("STATE") && serial >= FEWEST_OF_STATE;
        LocalDate about = isPaced ? begin.plusDays(serial / DAILY_OF_STATE) : date;
        return Math.min(about.getYear(), date.getYear());
    }
}
