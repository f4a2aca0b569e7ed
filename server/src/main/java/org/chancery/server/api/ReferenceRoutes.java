package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Conversation.Bounds;
import org.chancery.archive.reference.GraphForm;
import org.chancery.archive.reference.Network;
import org.chancery.archive.reference.Ranked;
import org.chancery.archive.reference.WantedForm;
import org.chancery.archive.reference.Wish;

/// Who cites whom, for programs.
final class ReferenceRoutes {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 10_000;
    private static final int DEEPEST = 1_000_000;
    private static final int LAST_YEAR = 9999;

    private final Archive archive;
    private final ApiRoutes api;

    ReferenceRoutes(Archive archive, ApiRoutes api) {
        this.archive = archive;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/graph", this::weights);
        routes.get("/api/graph/{mrn}", this::conversation);
        routes.get("/api/network", this::network);
        routes.get("/api/wanted", this::wanted);
    }

    private void weights(Context context) throws IOException {
        int size = ApiRoutes.number(context, "size", PAGE, Bounds.LARGEST);
        if (size >= 0) {
            List<Ranked> ranked = archive.ranked(size, Reader.everything());
            ApiRoutes.answer(
                    context,
                    json ->
                            json.objects(
                                    "telegrams",
                                    ranked,
                                    (part, item) ->
                                            part.text("id", item.id())
                                                    .truth("held", item.holding() != null)
                                                    .decimal("weight", item.weight())
                                                    .number("citedBy", item.citedBy())
                                                    .text(
                                                            "subject",
                                                            item.holding() == null
                                                                    ? null
                                                                    : item.holding().subject())));
        }
    }

    private void conversation(Context context) throws IOException {
        int depth = ApiRoutes.number(context, "depth", Bounds.STANDARD.depth(), Bounds.DEEPEST);
        int limit = ApiRoutes.number(context, "limit", Bounds.STANDARD.most(), Bounds.LARGEST);
        GraphForm form = ApiRoutes.form(context, GraphForm.class, GraphForm.JSON);
        if (depth < 0 || limit < 0 || form == null) {
            return;
        }
        String asked = context.pathParam("mrn");
        Optional<Conversation> found =
                archive.conversation(
                        asked, new Bounds(depth, Math.max(1, limit)), Reader.everything());
        if (found.isEmpty()) {
            ApiRoutes.trouble(
                    context,
                    404,
                    "the archive has no telegram \"%s\", and none that cites it".formatted(asked));
            return;
        }
        context.contentType(form.mediaType()).result(form.write(found.get()));
    }

    /// Streamed: what fails when a part has gone out breaks the connection off.
    private void network(Context context) throws IOException {
        GraphForm form = ApiRoutes.form(context, GraphForm.class, GraphForm.JSON);
        String query = context.queryParam("q");
        boolean isAsked = query != null && !query.isBlank();
        if (form == null || isAsked && api.count(context) == null) {
            return;
        }
        Network network = archive.network(query == null ? "" : query, Reader.everything());
        context.contentType(form.mediaType());
        Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
        form.write(network, out);
        out.flush();
    }

    private void wanted(Context context) throws IOException {
        int from = ApiRoutes.number(context, "from", 0, DEEPEST);
        int size = ApiRoutes.number(context, "size", PAGE, LARGEST_PAGE);
        int year = ApiRoutes.number(context, "year", 0, LAST_YEAR);
        WantedForm form = ApiRoutes.form(context, WantedForm.class, WantedForm.JSON);
        if (from < 0 || size < 0 || year < 0 || form == null) {
            return;
        }
        String query = context.queryParam("q");
        boolean isAsked = query != null && !query.isBlank();
        if (isAsked && api.count(context) == null) {
            return;
        }
        String post = context.queryParam("post");
        Wish wish =
                new Wish(
                        post == null || post.isBlank() ? null : post,
                        year == 0 ? null : year,
                        from,
                        size);
        context.contentType(form.mediaType())
                .result(
                        form.write(
                                archive.wanted(
                                        wish, query == null ? "" : query, Reader.everything())));
    }
}
