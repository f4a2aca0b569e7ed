package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What a piece of work took: by the clock, and of the processors. On a machine that others use,
/// too, the second says more.
///
/// @param seconds by the clock
/// @param processor seconds of all processors together
record Effort(double seconds, double processor) {

    /// Work that takes minutes, or a good part of one.
    interface Work {
        void run() throws Exception;
    }

    static Effort of(Work work) throws Exception {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = System.nanoTime();
        long busy = system.getProcessCpuTime();
        work.run();
        return new Effort(
                (System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - busy) / 1e9);
    }

    Effort plus(Effort other) {
        return new Effort(seconds + other.seconds, processor + other.processor);
    }
}
