package org.chancery.archive.statistics;

import java.time.Duration;
import java.util.Arrays;

/// How long it took from a telegram's date-time group to its filing for transmission, over those
/// that state both.
///
/// @param name of the post or precedence; empty for all that fit
/// @param count of telegrams that were filed at or after their date-time group
/// @param median half of them took no longer
/// @param ninetieth nine of ten took no longer
public record Speed(String name, long count, Duration median, Duration ninetieth) {

    /// Over these.
    ///
    /// @param minutes one at least, in any order
    public static Speed of(String name, long[] minutes) {
        long[] sorted = minutes.clone();
        Arrays.sort(sorted);
        return new Speed(name, sorted.length, quantile(sorted, 50), quantile(sorted, 90));
    }

    /// The smallest that this many of a hundred do not exceed.
    private static Duration quantile(long[] sorted, int percent) {
        int rank = Math.ceilDiv(sorted.length * percent, 100);
        return Duration.ofMinutes(sorted[Math.max(1, rank) - 1]);
    }
}
