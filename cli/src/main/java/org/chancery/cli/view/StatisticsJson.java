package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.archive.statistics.Burst;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Statistics;
import org.chancery.cli.terminal.Output;

/// Statistics as one JSON object on one line; names as `/api/statistics` has them.
public final class StatisticsJson {

    private final Output out;

    public StatisticsJson(Output out) {
        this.out = out;
    }

    public void print(Statistics statistics) throws IOException {
        out.print("{\"query\":" + Json.quoted(statistics.query()));
        out.print(",\"by\":" + Json.quoted(statistics.by().word()));
        out.print(",\"total\":" + statistics.whole().total());
        out.print(",\"undated\":" + statistics.whole().undated());
        out.print(",\"months\":" + months(statistics.whole()));
        out.print(",\"series\":[");
        String before = "";
        for (Series series : statistics.series()) {
            out.print(
                    before
                            + "{\"value\":"
                            + Json.quoted(series.name())
                            + ",\"total\":"
                            + series.total()
                            + ",\"undated\":"
                            + series.undated()
                            + ",\"months\":"
                            + months(series)
                            + "}");
            before = ",";
        }
        out.print("],\"bursts\":");
        out.print(array(statistics.bursts().stream().map(StatisticsJson::burst).toList()));
        out.print(",\"speed\":{\"all\":");
        Speed all = statistics.speeds().all();
        out.print(all == null ? "null" : speed(all));
        out.print(",\"byPost\":");
        out.print(array(statistics.speeds().byPost().stream().map(StatisticsJson::speed).toList()));
        out.print(",\"byPrecedence\":");
        out.print(
                array(
                        statistics.speeds().byPrecedence().stream()
                                .map(StatisticsJson::speed)
                                .toList()));
        out.line(",\"filedBefore\":" + statistics.speeds().before() + "}}");
    }

    private static String months(Series series) {
        return array(
                series.months().entrySet().stream()
                        .map(month ->
                                "{\"month\":\""
                                        + month.getKey()
                                        + "\",\"count\":"
                                        + month.getValue()
                                        + "}")
                        .toList());
    }

    private static String burst(Burst burst) {
        return "{\"value\":"
                + Json.quoted(burst.name())
                + ",\"first\":\""
                + burst.first()
                + "\",\"last\":\""
                + burst.last()
                + "\",\"count\":"
                + burst.count()
                + ",\"expected\":"
                + decimal(burst.expected())
                + ",\"strength\":"
                + decimal(burst.strength())
                + "}";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String speed(Speed speed) {
        return "{\"value\":"
                + Json.quoted(speed.name())
                + ",\"count\":"
                + speed.count()
                + ",\"medianMinutes\":"
                + speed.median().toMinutes()
                + ",\"p90Minutes\":"
                + speed.ninetieth().toMinutes()
                + "}";
    }

    private static String array(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
