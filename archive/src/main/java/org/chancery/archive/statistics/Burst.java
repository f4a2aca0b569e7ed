package org.chancery.archive.statistics;

import java.time.YearMonth;

/// Months, one after the other, in which there is far more than before; [Bursts] has the rule.
///
/// @param name of the [Series]
/// @param count of telegrams in them
/// @param expected how many there would have been if all had gone on as it was
/// @param strength of the strongest month: how many standard deviations above what was expected
public record Burst(
        String name,
        YearMonth first,
        YearMonth last,
        long count,
        double expected,
        double strength) {}
