package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.chancery.convert.table.CsvRows;

/// Keywords in context: a page of lines as JSON, or as CSV.
final class ConcordanceRoutes {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 100_000;

    private final Archive archive;

    ConcordanceRoutes(Archive archive) {
        this.archive = archive;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/concordance", this::concordance);
    }

    private void concordance(Context context) throws IOException {
        String query = ApiRoutes.query(context);
        int width =
                query == null
                        ? -1
                        : ApiRoutes.number(
                                context, "width", KeywordSearch.WIDTH, KeywordSearch.WIDEST);
        int from = width < 0 ? -1 : ApiRoutes.number(context, "from", 0, LARGEST_PAGE);
        int size = from < 0 ? -1 : ApiRoutes.number(context, "size", PAGE, LARGEST_PAGE);
        if (query == null || size < 0) {
            return;
        }
        Optional<Order> order = Order.named(ApiRoutes.param(context, "sort", "date"));
        String format = ApiRoutes.param(context, "format", "json");
        if (order.isEmpty()) {
            ApiRoutes.trouble(context, 400, "\"sort\" is left, right or date");
        } else if (!format.equals("json") && !format.equals("csv")) {
            ApiRoutes.trouble(context, 400, "\"format\" is json or csv");
        } else {
            Concordance found =
                    archive.concordance(
                            new KeywordSearch(query, Math.max(1, width), order.get(), from, size),
                            Reader.everything());
            if (ApiRoutes.refuses(context, found.diagnostics())) {
                return;
            }
            if (format.equals("csv")) {
                context.contentType(CsvRows.MEDIA_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"concordance.csv\"");
                new CsvRows(context.outputStream(), Line.NAMES)
                        .rows(found.lines().stream().map(Line::cells).toList())
                        .flush();
            } else {
                ApiRoutes.answer(context, json -> json(json, found));
            }
        }
    }

    private static void json(Json json, Concordance found) {
        json.text("query", found.query())
                .number("total", found.total())
                .number("telegrams", found.telegrams())
                .number("found", found.found())
                .number("read", found.read())
                .objects(
                        "lines",
                        found.lines(),
                        (one, line) ->
                                one.text("id", line.holding().id())
                                        .text(
                                                "date",
                                                line.holding().date() == null
                                                        ? null
                                                        : line.holding().date().toString())
                                        .number("paragraph", line.paragraph())
                                        .text("portion", line.label())
                                        .text("left", line.left().strip())
                                        .text("keyword", line.keyword())
                                        .text("right", line.right().strip()));
    }
}
