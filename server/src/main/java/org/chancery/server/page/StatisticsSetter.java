package org.chancery.server.page;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.archive.statistics.Burst;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Sheet;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/// Sets statistics as a page.
final class StatisticsSetter {

    private static final int HEIGHT = 150;
    private static final int ROW_HEIGHT = 30;
    private static final int MOST_ROWS = 15;
    private static final int MOST_BURSTS = 12;
    private static final int MOST_POSTS = 10;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Statistics statistics;
    private final Meanings meanings;
    private final BarChart.Span span;

    StatisticsSetter(Statistics statistics, Meanings meanings) {
        this.statistics = statistics;
        this.meanings = meanings;
        this.span = BarChart.Span.of(statistics.whole().months());
    }

    StatisticsPage page(Frame frame) {
        Series whole = statistics.whole();
        List<Series> shown = statistics.series().stream().limit(MOST_ROWS).toList();
        return new StatisticsPage(
                frame,
                statistics.query(),
                SearchPage.counted(whole.total()),
                SearchPage.span(whole.months()),
                statistics.by().word(),
                Queries.href(statistics.query()),
                choices(),
                span.unit(),
                span.marks(),
                BarChart.of(whole.months(), span, HEIGHT, statistics.query(), bursting("")),
                years(),
                statistics.by() == Dimension.YEAR
                        ? List.of()
                        : shown.stream().map(this::row).toList(),
                byYear(whole.months()).keySet().stream().map(String::valueOf).toList(),
                statistics.series().size() - shown.size(),
                statistics.bursts().stream().limit(MOST_BURSTS).map(this::burst).toList(),
                Math.max(0, statistics.bursts().size() - MOST_BURSTS),
                speeds(),
                statistics.speeds().before(),
                Stream.of(Sheet.values()).map(this::download).toList(),
                ResultSetter.trouble(statistics.query(), statistics.diagnostics()));
    }

    private List<SearchPage.Sort> choices() {
        return Stream.of(Dimension.values())
                .map(by -> new SearchPage.Sort(by.word(), href(by), by == statistics.by()))
                .toList();
    }

    private String href(Dimension by) {
        return "/statistics?q=" + Queries.encoded(statistics.query()) + "&by=" + by.word();
    }

    private SearchPage.Export download(Sheet sheet) {
        return new SearchPage.Export(
                sheet.word(),
                switch (sheet) {
                    case VOLUME -> "telegrams by month and " + statistics.by().word();
                    case BURSTS -> "months with far more than the year before";
                    case SPEED -> "minutes to filing, by post and precedence";
                },
                "/api/statistics?q="
                        + Queries.encoded(statistics.query())
                        + "&by="
                        + statistics.by().word()
                        + "&format=csv&part="
                        + sheet.word());
    }

    private Set<YearMonth> bursting(String name) {
        Set<YearMonth> months = new HashSet<>();
        for (Burst burst : statistics.bursts()) {
            for (YearMonth month = burst.first();
                    burst.name().equals(name) && !month.isAfter(burst.last());
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private static SortedMap<Integer, Long> byYear(SortedMap<YearMonth, Long> months) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Long::sum));
        return years;
    }

    private List<StatisticsPage.Year> years() {
        SortedMap<YearMonth, Long> months = statistics.whole().months();
        List<StatisticsPage.Year> years = new ArrayList<>();
        byYear(months)
                .forEach((year, total) -> {
                    List<StatisticsPage.Cell> cells = new ArrayList<>();
                    for (int month = 1; month <= 12; month++) {
                        YearMonth key = YearMonth.of(year, month);
                        cells.add(
                                cell(
                                        months.getOrDefault(key, 0L),
                                        key.toString(),
                                        statistics.query()));
                    }
                    years.add(
                            new StatisticsPage.Year(
                                    year.toString(),
                                    Queries.href(
                                            Queries.during(statistics.query(), year.toString())),
                                    cells,
                                    total));
                });
        return years;
    }

    private static StatisticsPage.Cell cell(long count, String date, String query) {
        return count == 0
                ? new StatisticsPage.Cell("", null)
                : new StatisticsPage.Cell(
                        "%,d".formatted(count), Queries.href(Queries.during(query, date)));
    }

    private StatisticsPage.Row row(Series series) {
        String narrowed = narrowed(series.name());
        SortedMap<Integer, Long> years = byYear(series.months());
        return new StatisticsPage.Row(
                series.name(),
                meaning(series.name()),
                series.total(),
                Queries.href(narrowed),
                statistics.by() == Dimension.CLASSIFICATION
                        ? ResultSetter.level(series.name())
                        : null,
                BarChart.of(series.months(), span, ROW_HEIGHT, narrowed, bursting(series.name())),
                byYear(statistics.whole().months()).keySet().stream()
                        .map(year -> cell(years.getOrDefault(year, 0L), year.toString(), narrowed))
                        .toList());
    }

    private String narrowed(String value) {
        return value.isEmpty()
                ? statistics.query()
                : Queries.with(
                        statistics.query(),
                        statistics.by().field()
                                + ":"
                                + Queries.quoted(value.toLowerCase(Locale.ROOT)));
    }

    private @Nullable String meaning(String value) {
        return switch (statistics.by()) {
            case POST -> meanings.post(value).equals(value) ? null : meanings.post(value);
            case TAG -> meanings.tag(value);
            case CLASSIFICATION, PRECEDENCE, YEAR -> null;
        };
    }

    private StatisticsPage.Burst burst(Burst burst) {
        boolean isOne = burst.first().equals(burst.last());
        return new StatisticsPage.Burst(
                burst.name().isEmpty() ? "all that fit" : burst.name(),
                burst.name().isEmpty() ? null : meaning(burst.name()),
                isOne
                        ? MONTH.format(burst.first())
                        : MONTH.format(burst.first()) + " to " + MONTH.format(burst.last()),
                Queries.href(
                        Queries.during(
                                narrowed(burst.name()),
                                isOne
                                        ? burst.first().toString()
                                        : burst.first() + ".." + burst.last())),
                burst.count(),
                String.format(Locale.ROOT, "%.1f", burst.expected()),
                String.format(Locale.ROOT, "%.1f", burst.strength()));
    }

    private List<StatisticsPage.Speed> speeds() {
        Speed all = statistics.speeds().all();
        if (all == null) {
            return List.of();
        }
        List<Speed> shown =
                Stream.of(
                                Stream.of(all),
                                statistics.speeds().byPrecedence().stream(),
                                statistics.speeds().byPost().stream().limit(MOST_POSTS))
                        .flatMap(part -> part)
                        .toList();
        double longest =
                shown.stream().mapToDouble(speed -> scaled(speed.ninetieth())).max().orElse(1);
        return shown.stream().map(speed -> speed(speed, Math.max(1, longest))).toList();
    }

    private StatisticsPage.Speed speed(Speed speed, double longest) {
        return new StatisticsPage.Speed(
                speed.name().isEmpty() ? "all that fit" : speed.name(),
                speed.count(),
                time(speed.median()),
                time(speed.ninetieth()),
                place(speed.median(), longest),
                place(speed.ninetieth(), longest));
    }

    /// From minutes to days on one scale.
    private static double scaled(Duration time) {
        return Math.log10(1.0 + time.toMinutes());
    }

    private static String place(Duration time, double longest) {
        return String.format(Locale.ROOT, "%.1f%%", 3 + 94 * scaled(time) / longest);
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
