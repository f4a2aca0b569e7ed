package org.chancery.server.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Telegrams over time as bars, drawn in per cent of the width so that the page may be any width.
///
/// @param bars one a month, or one a year where months would be too thin to hit
/// @param marks years (or months) under the bars
/// @param first earliest `2009-01`, for the script's brush
/// @param unit `month` or `year`
public record TimeLine(List<Bar> bars, List<Mark> marks, String first, String unit) {

    public static final int HEIGHT = 64;

    /// More bars than this and each would be thinner than a finger needs.
    private static final int MOST_BARS = 96;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    /// Telegrams of one month or year.
    ///
    /// @param x left edge in per cent
    /// @param key `2009-11` or `2009`: what `date:` takes
    /// @param height of [#HEIGHT]
    public record Bar(
            String x, String width, int height, String key, String name, long count, String href) {

        public int top() {
            return HEIGHT - height;
        }
    }

    /// A word under the line.
    ///
    /// @param minor left out where the page is narrow
    public record Mark(String x, String text, boolean minor) {}

    public static final TimeLine EMPTY = new TimeLine(List.of(), List.of(), "", "month");

    /// Of telegrams by month. A bar narrows `query` to itself.
    public static TimeLine of(SortedMap<YearMonth, Long> months, String query) {
        return of(months, key -> Queries.href(Queries.during(query, key)));
    }

    /// The same, each bar leading where `href` says by its key.
    public static TimeLine of(SortedMap<YearMonth, Long> months, UnaryOperator<String> href) {
        if (months.isEmpty()) {
            return EMPTY;
        }
        YearMonth from = months.firstKey();
        YearMonth to = months.lastKey();
        boolean byYear = from.plusMonths(MOST_BARS).isBefore(to);
        return byYear ? years(months, href) : months(months, href);
    }

    private static TimeLine months(SortedMap<YearMonth, Long> counts, UnaryOperator<String> href) {
        // A single month alone would be a wall: it is shown within its year.
        YearMonth from = counts.firstKey().withMonth(1);
        YearMonth to = counts.lastKey().withMonth(12);
        int size = (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1;
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            YearMonth month = from.plusMonths(i);
            long count = counts.getOrDefault(month, 0L);
            if (count > 0) {
                bars.add(bar(i, size, count, most, month.toString(), NAME.format(month), href));
            }
            if (size <= 24) {
                String text =
                        month.getMonthValue() == 1
                                ? Integer.toString(month.getYear())
                                : SHORT.format(month);
                marks.add(new Mark(percent(i, size), text, i % 3 != 0));
            } else if (month.getMonthValue() == 1) {
                marks.add(
                        new Mark(
                                percent(i, size),
                                Integer.toString(month.getYear()),
                                size > 60 && i / 12 % 2 == 1));
            }
        }
        return new TimeLine(bars, marks, from.toString(), "month");
    }

    private static TimeLine years(SortedMap<YearMonth, Long> months, UnaryOperator<String> href) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        months.forEach((month, count) -> counts.merge(month.getYear(), count, Long::sum));
        int from = counts.firstKey();
        int size = counts.lastKey() - from + 1;
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int step = size <= 12 ? 1 : size <= 40 ? 5 : 10;
        for (int i = 0; i < size; i++) {
            int year = from + i;
            long count = counts.getOrDefault(year, 0L);
            if (count > 0) {
                bars.add(
                        bar(
                                i,
                                size,
                                count,
                                most,
                                Integer.toString(year),
                                Integer.toString(year),
                                href));
            }
            if (year % step == 0 && i <= size - step / 2) {
                marks.add(new Mark(percent(i, size), Integer.toString(year), year / step % 2 == 1));
            }
        }
        return new TimeLine(bars, marks, Integer.toString(from), "year");
    }

    /// Square root of the count: a year of three beside one of three thousand must be seen.
    private static Bar bar(
            int i,
            int size,
            long count,
            long most,
            String key,
            String name,
            UnaryOperator<String> href) {
        int height = (int) Math.max(3, Math.round(Math.sqrt((double) count / most) * HEIGHT));
        return new Bar(
                percent(i, size),
                percent(82, size * 100),
                height,
                key,
                name,
                count,
                href.apply(key));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", part * 100.0 / whole);
    }
}
