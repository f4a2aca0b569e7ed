package org.chancery.archive.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Between which days a telegram was sent, as far as that can be told; both are in it.
public record Dates(LocalDate from, LocalDate to) {

    public Dates {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no time: " + from + " to " + to);
        }
    }

    static Dates on(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return new Dates(day, day);
    }

    /// Of one that is not held: in the year of its number, and not after the first that cites it.
    static Dates guessed(int year, @Nullable Instant firstCitation) {
        LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate to = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate cited =
                firstCitation == null ? to : LocalDate.ofInstant(firstCitation, ZoneOffset.UTC);
        boolean isWithin = !cited.isBefore(from) && cited.isBefore(to);
        return new Dates(from, isWithin ? cited : to);
    }

    public boolean isDay() {
        return from.equals(to);
    }
}
