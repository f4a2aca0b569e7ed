package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.chancery.archive.Alert;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;

/// Saved searches, and what came in for them since they were last seen.
final class AlertRoutes {

    private static final int MOST = 100;

    private final Archive archive;

    AlertRoutes(Archive archive) {
        this.archive = archive;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/alerts", this::all);
        routes.put("/api/alerts/{name}", this::save);
        routes.post("/api/alerts/{name}/seen", this::seen);
        routes.delete("/api/alerts/{name}", this::forget);
    }

    private void all(Context context) throws IOException {
        List<Alert> alerts = archive.alerts(MOST, Reader.everything());
        ApiRoutes.answer(
                context,
                json ->
                        json.objects(
                                "alerts",
                                alerts,
                                (part, alert) ->
                                        part.text("name", alert.search().name())
                                                .text("query", alert.search().query())
                                                .number("new", alert.found().total())
                                                .objects(
                                                        "hits",
                                                        alert.found().hits(),
                                                        ApiRoutes::hit)));
    }

    private void save(Context context) throws IOException {
        String query = context.queryParam("q");
        try {
            archive.desk().save(context.pathParam("name"), query == null ? "" : query);
            ApiRoutes.answer(context, json -> json.truth("changed", true));
        } catch (IllegalArgumentException e) {
            ApiRoutes.trouble(context, 400, String.valueOf(e.getMessage()));
        }
    }

    private void seen(Context context) throws IOException {
        boolean was = archive.desk().seen(context.pathParam("name"));
        ApiRoutes.answer(context, json -> json.truth("changed", was));
    }

    private void forget(Context context) throws IOException {
        boolean was = archive.desk().forget(context.pathParam("name"));
        ApiRoutes.answer(context, json -> json.truth("changed", was));
    }
}
