package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;

/// Who and what telegrams name.
final class EntityRoutes {

    private static final int NAMES = 100;
    private static final int MOST_NAMES = 10_000;

    private final Archive archive;

    EntityRoutes(Archive archive) {
        this.archive = archive;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/entities", this::entities);
    }

    private void entities(Context context) throws IOException {
        String query = ApiRoutes.query(context);
        int limit = query == null ? -1 : ApiRoutes.number(context, "limit", NAMES, MOST_NAMES);
        if (query == null || limit < 0) {
            return;
        }
        String word = ApiRoutes.param(context, "kind", "");
        Optional<Entity.Kind> kind = Entity.Kind.named(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            ApiRoutes.trouble(
                    context, 400, "\"kind\" is post, organization, person, signer or classifier");
            return;
        }
        Entities found = archive.entities(query, Reader.everything());
        if (ApiRoutes.refuses(context, found.diagnostics())) {
            return;
        }
        List<Entities.Count> counts = kind.map(found::of).orElse(found.counts());
        ApiRoutes.answer(
                context,
                json ->
                        json.text("query", query)
                                .number("total", found.total())
                                .number("names", counts.size())
                                .objects(
                                        "entities",
                                        counts.stream().limit(limit).toList(),
                                        (one, count) ->
                                                one.text("kind", count.entity().kind().word())
                                                        .text("name", count.entity().name())
                                                        .number("telegrams", count.telegrams())));
    }
}
