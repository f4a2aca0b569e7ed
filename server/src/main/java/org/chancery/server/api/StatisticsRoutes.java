package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Series;
import org.chancery.archive.statistics.Sheet;
import org.chancery.archive.statistics.Speed;
import org.chancery.archive.statistics.Speeds;
import org.chancery.archive.statistics.Statistics;
import org.chancery.convert.table.CsvRows;
import org.jspecify.annotations.Nullable;

/// Telegrams that fit a query, in numbers: as JSON, or a part of them as CSV.
final class StatisticsRoutes {

    private static final int VALUES = 20;
    private static final int MOST_VALUES = 1_000;

    private final Archive archive;

    StatisticsRoutes(Archive archive) {
        this.archive = archive;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/statistics", this::statistics);
    }

    private void statistics(Context context) throws IOException {
        String query = ApiRoutes.query(context);
        int limit = query == null ? -1 : ApiRoutes.number(context, "limit", VALUES, MOST_VALUES);
        if (query == null || limit < 0) {
            return;
        }
        Optional<Dimension> by = Dimension.named(ApiRoutes.param(context, "by", "post"));
        Optional<Sheet> part = Sheet.named(ApiRoutes.param(context, "part", "volume"));
        String format = ApiRoutes.param(context, "format", "json");
        if (by.isEmpty()) {
            ApiRoutes.trouble(context, 400, "\"by\" is post, tag, class, precedence or year");
        } else if (part.isEmpty()) {
            ApiRoutes.trouble(context, 400, "\"part\" is volume, bursts or speed");
        } else if (!format.equals("json") && !format.equals("csv")) {
            ApiRoutes.trouble(context, 400, "\"format\" is json or csv");
        } else {
            Statistics statistics = archive.statistics(query, by.get(), Reader.everything());
            if (ApiRoutes.refuses(context, statistics.diagnostics())) {
                return;
            }
            if (format.equals("csv")) {
                csv(context, statistics, part.get());
            } else {
                ApiRoutes.answer(context, json -> json(json, statistics, limit));
            }
        }
    }

    private static void csv(Context context, Statistics statistics, Sheet part) throws IOException {
        context.contentType(CsvRows.MEDIA_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-by-%s.csv\""
                                .formatted(part.word(), statistics.by().word()));
        new CsvRows(context.outputStream(), part.names()).rows(part.rows(statistics)).flush();
    }

    private static void json(Json json, Statistics statistics, int limit) {
        json.text("query", statistics.query())
                .text("by", statistics.by().word())
                .number("total", statistics.whole().total())
                .number("undated", statistics.whole().undated());
        ApiRoutes.months(json, statistics.whole().months());
        json.number("values", statistics.series().size())
                .objects(
                        "series",
                        statistics.series().stream().limit(limit).toList(),
                        StatisticsRoutes::series)
                .objects(
                        "bursts",
                        statistics.bursts(),
                        (one, burst) ->
                                one.text("value", burst.name())
                                        .text("first", burst.first().toString())
                                        .text("last", burst.last().toString())
                                        .number("count", burst.count())
                                        .decimal("expected", burst.expected())
                                        .decimal("strength", burst.strength()))
                .object("speed", speed -> speeds(speed, statistics.speeds()));
    }

    private static void series(Json json, Series series) {
        json.text("value", series.name())
                .number("total", series.total())
                .number("undated", series.undated());
        ApiRoutes.months(json, series.months());
    }

    private static void speeds(Json json, Speeds speeds) {
        Speed all = speeds.all();
        @Nullable Consumer<Json> whole = all == null ? null : fields -> speed(fields, all);
        json.object("all", whole)
                .objects("byPost", speeds.byPost(), StatisticsRoutes::speed)
                .objects("byPrecedence", speeds.byPrecedence(), StatisticsRoutes::speed)
                .number("filedBefore", speeds.before());
    }

    private static void speed(Json json, Speed speed) {
        json.text("value", speed.name())
                .number("count", speed.count())
                .number("medianMinutes", speed.median().toMinutes())
                .number("p90Minutes", speed.ninetieth().toMinutes());
    }
}
