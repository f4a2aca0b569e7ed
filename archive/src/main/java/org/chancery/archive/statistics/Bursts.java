package org.chancery.archive.statistics;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Finds months in which a series has far more telegrams than its own running mean.
///
/// What is expected of a month is the mean of the twelve before it, from the archive's first month
/// on and of six at least; raised by as much as the whole archive has more than its own mean, so
/// that a year of which simply more is kept is no burst of everything. Counts scatter about what is
/// expected as Poisson's law has it, and Anscombe's transform makes of that a standard deviation of
/// one: a month bursts where `2 (√(count + ⅜) - √(expected + ⅜))` is 3 or more, the count is twice
/// the expected, and 5 at least. Months that follow each other are one burst.
///
/// F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data", Biometrika
/// 35 (1948).
public final class Bursts {

    private static final int RUNNING = 12;
    private static final int SHORTEST_HISTORY = 6;
    private static final double STRENGTH = 3;
    private static final double TIMES = 2;
    private static final long FEWEST = 5;

    private final SortedMap<YearMonth, Long> volume;

    /// For series of one archive.
    ///
    /// @param volume all telegrams of the archive that the reader may see, by month
    public Bursts(SortedMap<YearMonth, Long> volume) {
        this.volume = volume;
    }

    /// The strongest first.
    public List<Burst> of(List<Series> series) {
        return series.stream()
                .flatMap(one -> of(one).stream())
                .sorted(
                        Comparator.comparingDouble(Burst::strength)
                                .reversed()
                                .thenComparing(Burst::first)
                                .thenComparing(Burst::name))
                .toList();
    }

    /// In the order of time.
    public List<Burst> of(Series series) {
        List<Burst> bursts = new ArrayList<>();
        for (YearMonth month : series.months().keySet()) {
            Burst burst = at(month, series);
            Burst before = bursts.isEmpty() ? null : bursts.getLast();
            if (burst != null && before != null && before.last().plusMonths(1).equals(month)) {
                bursts.set(bursts.size() - 1, joined(before, burst));
            } else if (burst != null) {
                bursts.add(burst);
            }
        }
        return bursts;
    }

    private static Burst joined(Burst before, Burst next) {
        return new Burst(
                before.name(),
                before.first(),
                next.last(),
                before.count() + next.count(),
                before.expected() + next.expected(),
                Math.max(before.strength(), next.strength()));
    }

    private @Nullable Burst at(YearMonth month, Series series) {
        long count = series.months().getOrDefault(month, 0L);
        long history =
                volume.isEmpty()
                        ? 0
                        : Math.min(RUNNING, volume.firstKey().until(month, ChronoUnit.MONTHS));
        if (count < FEWEST || history < SHORTEST_HISTORY) {
            return null;
        }
        double expected = mean(series.months(), month, history) * growth(series, month, history);
        double strength = 2 * (Math.sqrt(count + 0.375) - Math.sqrt(expected + 0.375));
        return strength >= STRENGTH && count >= TIMES * expected
                ? new Burst(series.name(), month, month, count, expected, strength)
                : null;
    }

    /// How much more the archive has of this month than of those before; it never lowers what is
    /// expected. A series that is the archive itself is measured by itself.
    private double growth(Series series, YearMonth month, long history) {
        double before = mean(volume, month, history);
        return before == 0 || series.months().equals(volume)
                ? 1
                : Math.max(1, volume.getOrDefault(month, 0L) / before);
    }

    private static double mean(SortedMap<YearMonth, Long> months, YearMonth month, long history) {
        return months.subMap(month.minusMonths(history), month).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                / (double) history;
    }
}
