package org.chancery.cli.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Shows on standard error how far long work is.
///
/// On a screen one line that is drawn over, ten times a second at most; elsewhere (a log, a
/// service's journal) a line every few seconds. Rate and time left come from the whole run, so that
/// they do not jump.
///
/// ```
/// importing  [############----------------]  112,345 of 250,000   4,120/s   33 s left
/// ```
public final class Progress {

    private static final long SCREEN_STEP = 100_000_000L;
    private static final long LOG_STEP = 5_000_000_000L;
    private static final int BAR = 28;

    private final Output err;
    private final boolean isScreen;
    private final int width;
    private final String what;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private boolean drawn;

    public Progress(Terminal terminal, String what) {
        this(terminal, what, System::nanoTime);
    }

    Progress(Terminal terminal, String what, LongSupplier nanoTime) {
        this.err = terminal.err();
        this.isScreen = terminal.showsErrors();
        this.width = terminal.width();
        this.what = what;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
    }

    /// To be called as often as one likes.
    ///
    /// @param total what there is in all; 0 or less while that is not known
    public synchronized void at(long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - shown < (isScreen ? SCREEN_STEP : LOG_STEP)) {
            return;
        }
        shown = now;
        String line = line(done, total, now - start);
        write(
                isScreen
                        ? "\r" + Columns.pad(Columns.shorten(line, width - 1), width - 1)
                        : line + "\n");
        drawn = isScreen;
    }

    /// Takes the line away, so that what follows starts on a clean one.
    public synchronized void end() {
        if (drawn) {
            write("\r" + " ".repeat(width - 1) + "\r");
            drawn = false;
        }
    }

    private String line(long done, long total, long nanos) {
        double rate = nanos == 0 ? 0 : done * 1e9 / nanos;
        StringBuilder line = new StringBuilder(what).append("  ");
        if (total > 0) {
            int filled = (int) Math.min(BAR, BAR * done / total);
            if (isScreen) {
                line.append('[')
                        .append("#".repeat(filled))
                        .append("-".repeat(BAR - filled))
                        .append("]  ");
            }
            line.append(number(done)).append(" of ").append(number(total));
        } else {
            line.append(number(done));
        }
        line.append("   ").append(number(Math.round(rate))).append("/s");
        if (total > done && rate > 0) {
            line.append("   ")
                    .append(duration(Duration.ofSeconds(Math.round((total - done) / rate))))
                    .append(" left");
        }
        return line.toString();
    }

    /// Progress must never be what stops the work: a closed error stream is nobody's loss.
    private void write(String text) {
        try {
            err.print(text).flush();
        } catch (IOException e) {
            drawn = false;
        }
    }

    /// With commas at the thousands.
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `3 ms`, `0.4 s`, `33 s`, `4 min 20 s`, `2 h 5 min`.
    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (duration.toMillis() < 100) {
            return duration.toMillis() + " ms";
        }
        if (seconds < 10 && duration.toMillisPart() != 0) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? "%d min %d s".formatted(seconds / 60, seconds % 60)
                : "%d h %d min".formatted(seconds / 3600, seconds / 60 % 60);
    }
}
