package org.chancery.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;

/// Whether reading takes time and memory in proportion to what is read, whatever it is: each shape
/// once, and four times as long.
///
/// `./chancery bench growth [bytes]`
public final class GrowthBench {

    /// Four times the bytes may take somewhat more than four times the time: caches end somewhere.
    private static final double MOST = 8;

    /// Shorter laps tell nothing.
    private static final double SHORTEST = 0.3;

    private GrowthBench() {}

    /// What one reading takes: seconds of the processor, and bytes allocated for each byte read.
    private record Cost(double seconds, double allocated) {}

    public static void main(String[] args) {
        int bytes = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        TelegramParser parser = new TelegramParser(Tables.standard());
        Map<String, IntFunction<String>> shapes = HostileShapes.all();
        for (int lap = 0; lap < 3; lap++) {
            shapes.values().forEach(shape -> cost(parser, shape.apply(20_000)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %10s %10s %7s %12s%n",
                "repeated",
                bytes / 1000 + " kB",
                4 * bytes / 1000 + " kB",
                "ratio",
                "allocated");
        boolean isLinear = true;
        for (Map.Entry<String, IntFunction<String>> shape : shapes.entrySet()) {
            Cost one = cost(parser, shape.getValue().apply(bytes));
            Cost four = cost(parser, shape.getValue().apply(4 * bytes));
            double ratio = four.seconds() / one.seconds();
            boolean isSlow = ratio > MOST && four.seconds() > SHORTEST;
            isLinear &= !isSlow;
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %8.3f s %8.3f s %7.1f %8.0f B/B%s%n",
                    shape.getKey(),
                    one.seconds(),
                    four.seconds(),
                    ratio,
                    four.allocated(),
                    isSlow ? "  not linear" : "");
        }
        if (!isLinear) {
            System.exit(1);
        }
    }

    /// The better of three readings.
    private static Cost cost(TelegramParser parser, String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] telegram = text.getBytes(StandardCharsets.UTF_8);
        Cost best = new Cost(Double.MAX_VALUE, 0);
        for (int i = 0; i < 3; i++) {
            long busy = threads.getCurrentThreadCpuTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            parser.read(telegram, "", "text");
            double seconds = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
            double bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
            if (seconds < best.seconds()) {
                best = new Cost(seconds, bytes / telegram.length);
            }
        }
        return best;
    }
}
