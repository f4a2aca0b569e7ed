package org.chancery.archive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BurstsTest {

    private static final YearMonth START = YearMonth.of(1973, 1);

    @Test
    void aMonthFarAboveItsYearBefore() {
        Series kuwait = series("KUWAIT", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 30, 4);
        Bursts bursts = new Bursts(volume(14, 1000));
        assertThat(bursts.of(kuwait)).hasSize(1);
        Burst burst = bursts.of(kuwait).getFirst();
        assertThat(burst.name()).isEqualTo("KUWAIT");
        assertThat(burst.first()).isEqualTo(YearMonth.of(1974, 1)).isEqualTo(burst.last());
        assertThat(burst.count()).isEqualTo(30);
        assertThat(burst.expected()).isEqualTo(4);
        // 2 (√30.375 − √4.375)
        assertThat(burst.strength()).isCloseTo(6.8395, within(0.0001));
    }

    @Test
    void monthsOneAfterTheOtherAreOne() {
        Series series = series("X", 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 40, 50, 2, 2, 2, 60);
        assertThat(new Bursts(volume(18, 1000)).of(series))
                .extracting(Burst::first, Burst::last, Burst::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                YearMonth.of(1974, 1), YearMonth.of(1974, 2), 90L),
                        org.assertj.core.groups.Tuple.tuple(
                                YearMonth.of(1974, 6), YearMonth.of(1974, 6), 60L));
    }

    @Test
    void whereMoreIsKeptOfEverythingNothingBursts() {
        SortedMap<YearMonth, Long> volume = volume(24, 100);
        for (int month = 12; month < 24; month++) {
            volume.put(START.plusMonths(month), 1000L);
        }
        Series tenth =
                series("X", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 100, 100, 100, 100);
        assertThat(new Bursts(volume).of(tenth)).isEmpty();
        assertThat(new Bursts(volume).of(new Series("", 13_200, volume))).isNotEmpty();
    }

    @Test
    void aFewAreNoBurstNorIsTheBeginningOfAnArchive() {
        assertThat(new Bursts(volume(14, 100)).of(series("X", 0, 0, 0, 0, 0, 0, 0, 0, 4)))
                .isEmpty();
        assertThat(new Bursts(volume(14, 100)).of(series("X", 90, 0, 0, 0, 0))).isEmpty();
        assertThat(new Bursts(new TreeMap<>()).of(series("X", 9))).isEmpty();
    }

    @Test
    void somethingNewBursts() {
        assertThat(new Bursts(volume(14, 100)).of(series("X", 0, 0, 0, 0, 0, 0, 0, 0, 20)))
                .hasSize(1);
    }

    /// Counts that scatter about one mean, as Poisson's law has it.
    @Test
    void chanceSeldomBursts() {
        Random random = new Random(1973);
        int bursts = 0;
        int months = 0;
        for (int mean : new int[] {1, 3, 10, 100}) {
            long[] counts = new long[1200];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = poisson(mean, random);
            }
            bursts += new Bursts(volume(1200, 100_000)).of(series("X", counts)).size();
            months += counts.length;
        }
        assertThat(bursts).isLessThan(months / 200);
    }

    private static long poisson(double mean, Random random) {
        long count = -1;
        for (double time = 0; time < mean; count++) {
            time -= Math.log(1 - random.nextDouble());
        }
        return count;
    }

    private static Series series(String name, long... counts) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                months.put(START.plusMonths(i), counts[i]);
            }
            total += counts[i];
        }
        return new Series(name, total, months);
    }

    private static SortedMap<YearMonth, Long> volume(int months, long each) {
        SortedMap<YearMonth, Long> volume = new TreeMap<>();
        for (int i = 0; i < months; i++) {
            volume.put(START.plusMonths(i), each);
        }
        return volume;
    }
}
