package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// Times of short works, turn about in one thread: processor time, since a machine may have other
/// things to do.
final class Times {

    private static final int WARM_UP = 30;
    private static final int MEASURED = 200;

    /// Seconds by the clock for all laps of a row, where they take long.
    private static final double PATIENCE = 20;

    private Times() {}

    interface Work {
        Object run() throws Exception;
    }

    /// @param sorted milliseconds of each work
    record Row(double[][] sorted) {

        double middle(int work) {
            return sorted[work][sorted[work].length / 2];
        }

        /// The 99th of a hundred.
        double high(int work) {
            return sorted[work][sorted[work].length * 99 / 100];
        }
    }

    static Row of(Work... works) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[][] millis = new double[works.length][MEASURED];
        long begin = System.nanoTime();
        long kept = 0;
        int laps = 0;
        for (int lap = -WARM_UP; lap < MEASURED; lap++) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (lap < 0 && seconds > PATIENCE / 3) {
                lap = 0;
            }
            if (lap > 10 && seconds > PATIENCE) {
                break;
            }
            for (int i = 0; i < works.length; i++) {
                long start = threads.getCurrentThreadCpuTime();
                kept += works[i].run().hashCode() & 1;
                if (lap >= 0) {
                    millis[i][lap] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
                }
            }
            laps = Math.max(laps, lap + 1);
        }
        if (kept < 0) {
            System.out.println();
        }
        for (int i = 0; i < works.length; i++) {
            millis[i] = Arrays.copyOf(millis[i], laps);
            Arrays.sort(millis[i]);
        }
        return new Row(millis);
    }
}
