package org.chancery.archive.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// [Statistics] as tables for other programs; numbers are plain, months as `2009-11`.
public enum Sheet {
    /// Telegrams by value and month. A telegram without a date has no month; the rows of the whole
    /// have no value, and all of them together are the total.
    VOLUME("volume", "by", "value", "month", "telegrams"),
    BURSTS("bursts", "by", "value", "first", "last", "telegrams", "expected", "strength"),
    SPEED("speed", "by", "value", "telegrams", "medianMinutes", "p90Minutes");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Sheet(String word, String... names) {
        this.word = word;
        this.names = List.of(names);
    }

    /// As people write it: `bursts`.
    public String word() {
        return word;
    }

    /// Of the columns.
    public List<String> names() {
        return names;
    }

    /// The one of that word.
    ///
    /// @param word `bursts`
    public static Optional<Sheet> named(String word) {
        return Arrays.stream(values()).filter(sheet -> sheet.word.equals(word)).findFirst();
    }

    /// Without the names.
    public List<List<String>> rows(Statistics statistics) {
        return switch (this) {
            case VOLUME -> volume(statistics);
            case BURSTS -> bursts(statistics);
            case SPEED -> speed(statistics.speeds());
        };
    }

    private static List<List<String>> volume(Statistics statistics) {
        List<List<String>> rows = new ArrayList<>();
        months("all", statistics.whole(), rows);
        statistics.series().forEach(series -> months(statistics.by().word(), series, rows));
        return rows;
    }

    private static void months(String by, Series series, List<List<String>> rows) {
        for (Map.Entry<YearMonth, Long> month : series.months().entrySet()) {
            rows.add(
                    List.of(
                            by,
                            series.name(),
                            month.getKey().toString(),
                            month.getValue().toString()));
        }
        if (series.undated() > 0) {
            rows.add(List.of(by, series.name(), "", Long.toString(series.undated())));
        }
    }

    private static List<List<String>> bursts(Statistics statistics) {
        return statistics.bursts().stream()
                .map(burst ->
                        List.of(
                                burst.name().isEmpty() ? "all" : statistics.by().word(),
                                burst.name(),
                                burst.first().toString(),
                                burst.last().toString(),
                                Long.toString(burst.count()),
                                decimal(burst.expected()),
                                decimal(burst.strength())))
                .toList();
    }

    private static List<List<String>> speed(Speeds speeds) {
        List<List<String>> rows = new ArrayList<>();
        if (speeds.all() != null) {
            rows.add(speed("all", speeds.all()));
        }
        speeds.byPrecedence().forEach(speed -> rows.add(speed("precedence", speed)));
        speeds.byPost().forEach(speed -> rows.add(speed("post", speed)));
        return rows;
    }

    private static List<String> speed(String by, Speed speed) {
        return List.of(
                by,
                speed.name(),
                Long.toString(speed.count()),
                Long.toString(speed.median().toMinutes()),
                Long.toString(speed.ninetieth().toMinutes()));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
