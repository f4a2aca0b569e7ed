package org.chancery.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times two ways of doing the same work, turn about, in one process: what is told is how they
/// compare, not how fast a machine is.
final class Laps {

    /// Work that is timed; the result keeps it from being left out.
    interface Work {
        long run() throws Exception;
    }

    private static final int WARM_UP = 4;
    private static final int MEASURED = 9;

    private Laps() {}

    /// Seconds of the median lap of each work, in the order given.
    static double[] seconds(Work... works) throws Exception {
        double[][] laps = new double[works.length][MEASURED];
        long kept = 0;
        for (int lap = -WARM_UP; lap < MEASURED; lap++) {
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                kept += works[i].run();
                if (lap >= 0) {
                    laps[i][lap] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        if (kept == 42) {
            System.out.println();
        }
        return Arrays.stream(laps).mapToDouble(Laps::median).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void line(String what, double seconds, double megabytes, double telegrams) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.3f s %9.1f MB/s %10.0f telegrams/s%n",
                what,
                seconds,
                megabytes / seconds,
                telegrams / seconds);
    }

    static void ratio(String what, double ratio) {
        System.out.printf(Locale.ROOT, "%-34s %8.1f%n", what, ratio);
    }
}
