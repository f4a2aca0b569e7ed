package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.TelegramCollection;

/// Collections: which there are, and what belongs in them. Their telegrams are found by the query
/// `collection:NAME`.
final class CollectionRoutes {

    private final Archive archive;
    private final ApiRoutes api;

    CollectionRoutes(Archive archive, ApiRoutes api) {
        this.archive = archive;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/collections", this::all);
        routes.put("/api/collections/{name}/telegrams/{id}", this::collect);
        routes.delete("/api/collections/{name}/telegrams/{id}", this::takeOut);
        routes.delete("/api/collections/{name}", this::dissolve);
    }

    private void all(Context context) throws IOException {
        List<TelegramCollection> all = archive.desk().collections(Reader.everything());
        ApiRoutes.answer(
                context,
                json ->
                        json.objects(
                                "collections",
                                all,
                                (part, collection) ->
                                        part.text("name", collection.name())
                                                .number("telegrams", collection.telegrams())
                                                .text("made", collection.made().toString())));
    }

    private void collect(Context context) throws IOException {
        Optional<Holding> telegram = api.holding(context);
        if (telegram.isEmpty()) {
            return;
        }
        try {
            boolean isNew = archive.desk().collect(context.pathParam("name"), telegram.get());
            ApiRoutes.answer(context, json -> json.truth("changed", isNew));
        } catch (IllegalArgumentException e) {
            ApiRoutes.trouble(context, 400, String.valueOf(e.getMessage()));
        }
    }

    private void takeOut(Context context) throws IOException {
        Optional<Holding> telegram = api.holding(context);
        if (telegram.isPresent()) {
            boolean was = archive.desk().takeOut(context.pathParam("name"), telegram.get());
            ApiRoutes.answer(context, json -> json.truth("changed", was));
        }
    }

    private void dissolve(Context context) throws IOException {
        boolean was = archive.desk().dissolve(context.pathParam("name"));
        ApiRoutes.answer(context, json -> json.truth("changed", was));
    }
}
