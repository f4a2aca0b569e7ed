package org.chancery.server.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Telegrams over time as bars from zero up, drawn in per cent of the width so that the page may be
/// any width. Charts over one [Span] stand under each other.
///
/// @param height of the plot
/// @param levels lines across, with their numbers
/// @param most telegrams in the highest bar
/// @param peak name of the highest bar
public record BarChart(int height, List<Bar> bars, List<Level> levels, long most, String peak) {

    /// More months than this and each bar would be thinner than a finger needs.
    private static final int MOST_BARS = 96;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /// Telegrams of one month or year.
    ///
    /// @param key `2009-11` or `2009`: what `date:` takes
    /// @param burst whether it stands out against the year before
    public record Bar(
            String x,
            String width,
            int top,
            int height,
            String key,
            String name,
            long count,
            boolean burst,
            String href) {}

    /// A line across.
    public record Level(int y, String number) {}

    /// The time that charts show.
    ///
    /// @param size bars
    record Span(YearMonth first, int size, boolean byYear) {

        static final Span NONE = new Span(YearMonth.of(2000, 1), 0, false);

        /// Whole years, so that the years stand in the same place in each chart.
        static Span of(SortedMap<YearMonth, Long> months) {
            if (months.isEmpty()) {
                return NONE;
            }
            YearMonth first = months.firstKey().withMonth(1);
            int size = (int) first.until(months.lastKey().withMonth(12), ChronoUnit.MONTHS) + 1;
            return size <= MOST_BARS
                    ? new Span(first, size, false)
                    : new Span(first, size / 12, true);
        }

        String unit() {
            return byYear ? "year" : "month";
        }

        int place(YearMonth month) {
            return (int)
                    (byYear
                            ? first.until(month, ChronoUnit.YEARS)
                            : first.until(month, ChronoUnit.MONTHS));
        }

        private String key(int place) {
            return byYear
                    ? Integer.toString(first.getYear() + place)
                    : first.plusMonths(place).toString();
        }

        private String name(int place) {
            return byYear ? key(place) : NAME.format(first.plusMonths(place));
        }

        /// The years under the bars.
        List<TimeLine.Mark> marks() {
            List<TimeLine.Mark> marks = new ArrayList<>();
            int years = byYear ? size : size / 12;
            int step = years <= 12 ? 1 : years <= 40 ? 5 : 10;
            for (int i = 0; i < years; i++) {
                int year = first.getYear() + i;
                if (year % step == 0 && (step == 1 || i <= years - step / 2)) {
                    marks.add(
                            new TimeLine.Mark(
                                    percent(i, years),
                                    Integer.toString(year),
                                    years > 5 && year / step % 2 == 1));
                }
            }
            return marks;
        }
    }

    /// @param query that each bar narrows to itself
    /// @param bursts months that stand out; told apart where a bar is a month
    static BarChart of(
            SortedMap<YearMonth, Long> months,
            Span span,
            int height,
            String query,
            Set<YearMonth> bursts) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        months.forEach((month, count) -> counts.merge(span.place(month), count, Long::sum));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long top = Math.max(1, levelled(most));
        List<Bar> bars = new ArrayList<>();
        String peak = "";
        for (var entry : counts.entrySet()) {
            int place = entry.getKey();
            long count = entry.getValue();
            int tall = (int) Math.max(1, Math.round((double) count / top * height));
            String key = span.key(place);
            peak = count == most ? span.name(place) : peak;
            bars.add(
                    new Bar(
                            percent(place, span.size()),
                            percent(82, span.size() * 100),
                            height - tall,
                            tall,
                            key,
                            span.name(place),
                            count,
                            !span.byYear() && bursts.contains(span.first().plusMonths(place)),
                            Queries.href(Queries.during(query, key))));
        }
        return new BarChart(height, bars, levels(top, height), most, peak);
    }

    /// The next round number up: 1, 2 or 5 and noughts, or halves of them.
    private static long levelled(long most) {
        for (long unit = 1; ; unit *= 10) {
            for (long step : new long[] {unit, 2 * unit, 4 * unit, 6 * unit, 8 * unit}) {
                if (most <= step) {
                    return step;
                }
            }
        }
    }

    private static List<Level> levels(long top, int height) {
        List<Level> levels = new ArrayList<>();
        int parts = top % 2 == 0 ? 2 : 1;
        for (int i = 1; i <= parts; i++) {
            levels.add(
                    new Level(
                            height - height * i / parts,
                            String.format(Locale.UK, "%,d", top * i / parts)));
        }
        return levels;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", part * 100.0 / whole);
    }
}
