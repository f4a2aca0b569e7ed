package org.chancery.bench;

import java.lang.management.ManagementFactory;

/// The machine that is measured on.
final class Machine {

    private Machine() {}

    /// Of the last minute: how many wanted a processor; what others did counts, too.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
