package org.chancery.cli.view;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.chancery.archive.statistics.Burst;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Statistics;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// Statistics for a screen: a line of bars for each value, all over the same time.
///
/// ```
/// all        1,204  ▁▂▁▃▄▂▅▇█▆▃▂  2008-01 to 2009-12
/// ASTANA       312  ▁▁▁▂▂▁▃▅▄▃▂▁
/// ```
public final class StatisticsView {

    private static final int NAME = 20;
    private static final int COUNT = 9;
    private static final String INDENT = "    ";
    private static final int MOST_BURSTS = 12;
    private static final int MOST_POSTS = 8;
    private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    private final Output out;
    private final Paint paint;
    private final int width;
    private final int names;

    public StatisticsView(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(100, screenWidth);
        this.names = Math.min(NAME, width / 4);
    }

    /// Prints all of it.
    ///
    /// @param most values to show
    public void print(Statistics statistics, int most) throws IOException {
        SortedMap<YearMonth, Long> months = statistics.whole().months();
        volume(statistics.whole(), months);
        if (!months.isEmpty()) {
            String first = months.firstKey().toString();
            String last = months.lastKey().toString();
            String span =
                    first.equals(last) ? first : Columns.ends(first, last, barColumns(months));
            int margin = Math.min(names + COUNT + 2, width - Columns.width(span));
            out.line(" ".repeat(margin) + paint.dim(span));
        }
        if (!statistics.series().isEmpty()) {
            heading("By " + statistics.by().word());
            for (Series series : statistics.series().stream().limit(most).toList()) {
                volume(series, months);
            }
            int more = statistics.series().size() - most;
            out.print(more > 0 ? paint.dim("and " + Progress.number(more) + " more\n") : "");
        }
        bursts(statistics.bursts());
        speeds(statistics);
    }

    private void heading(String text) throws IOException {
        out.line();
        out.lines(text, width, paint::bold);
    }

    private void volume(Series series, SortedMap<YearMonth, Long> span) throws IOException {
        row(
                series.name(),
                series.total(),
                bars(series.months(), span),
                series.undated() > 0 ? series.undated() + " undated" : "");
    }

    /// A value, how many, and what is known of them: below it what the screen has no room for.
    private void row(String name, long count, String fact, String more) throws IOException {
        String line = name(name) + number(count) + "  " + fact;
        if (Columns.width(line) + 2 + Columns.width(more) <= width) {
            out.line(more.isEmpty() ? line.stripTrailing() : line + "  " + paint.dim(more));
            return;
        }
        out.line(line.stripTrailing());
        for (String part : Columns.wrap(more, width - INDENT.length())) {
            out.line(INDENT + paint.dim(part));
        }
    }

    private String name(String name) {
        String shown = name.isEmpty() ? "all" : Visible.line(name);
        return Columns.pad(Columns.shorten(shown, names - 1), names);
    }

    private static String number(long number) {
        String text = Progress.number(number);
        return " ".repeat(Math.max(1, COUNT - text.length())) + text;
    }

    /// As many months in each bar as make them fit.
    private String bars(SortedMap<YearMonth, Long> months, SortedMap<YearMonth, Long> span) {
        if (months.isEmpty()) {
            return "";
        }
        YearMonth first = span.firstKey();
        int each = Math.max(1, Math.ceilDiv(months(span), columns()));
        long[] counts = new long[Math.ceilDiv(months(span), each)];
        months.forEach((month, count) ->
                counts[(int) first.until(month, ChronoUnit.MONTHS) / each] += count);
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder bars = new StringBuilder(counts.length);
        for (long count : counts) {
            bars.append(
                    count == 0
                            ? ' '
                            : BARS.charAt((int) Math.min(7, count * BARS.length() / most)));
        }
        return bars.toString().stripTrailing();
    }

    private int barColumns(SortedMap<YearMonth, Long> span) {
        int each = Math.max(1, Math.ceilDiv(months(span), columns()));
        return Math.ceilDiv(months(span), each);
    }

    private int columns() {
        return Math.max(8, width - names - COUNT - 2);
    }

    private static int months(SortedMap<YearMonth, Long> span) {
        return (int) span.firstKey().until(span.lastKey(), ChronoUnit.MONTHS) + 1;
    }

    private void bursts(List<Burst> bursts) throws IOException {
        if (bursts.isEmpty()) {
            return;
        }
        heading("Bursts: months with far more than the year before");
        for (Burst burst : bursts.stream().limit(MOST_BURSTS).toList()) {
            row(
                    burst.name(),
                    burst.count(),
                    Columns.pad(months(burst), 18),
                    String.format(
                            Locale.ROOT,
                            "expected %.1f, strength %.1f",
                            burst.expected(),
                            burst.strength()));
        }
        int more = bursts.size() - MOST_BURSTS;
        out.print(more > 0 ? paint.dim("and " + Progress.number(more) + " more\n") : "");
    }

    private static String months(Burst burst) {
        return burst.first().equals(burst.last())
                ? burst.first().toString()
                : burst.first() + " to " + burst.last();
    }

    private void speeds(Statistics statistics) throws IOException {
        if (statistics.speeds().all() == null) {
            return;
        }
        heading("From date-time group to filing");
        speed(statistics.speeds().all());
        for (Speed speed : statistics.speeds().byPrecedence()) {
            speed(speed);
        }
        for (Speed speed : statistics.speeds().byPost().stream().limit(MOST_POSTS).toList()) {
            speed(speed);
        }
        if (statistics.speeds().before() > 0) {
            String left =
                    Tally.counted(statistics.speeds().before(), "telegram")
                            + " filed before the date-time group, left out";
            out.lines(left, width, paint::dim);
        }
    }

    private void speed(Speed speed) throws IOException {
        row(
                speed.name(),
                speed.count(),
                "median " + Columns.pad(time(speed.median()), 8),
                "nine of ten within " + time(speed.ninetieth()));
    }

    /// `45 min`, `3 h 15`, `2 d 4 h`
    private static String time(Duration time) {
        return time.toMinutes() < 60
                ? time.toMinutes() + " min"
                : time.toHours() < 24
                        ? "%d h %02d".formatted(time.toHours(), time.toMinutesPart())
                        : "%d d %d h".formatted(time.toDays(), time.toHoursPart());
    }
}
