package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.convert.Exporter;
import org.chancery.convert.Form;
import org.chancery.convert.box.ZipExporter;
import org.jspecify.annotations.Nullable;

/// Telegrams to take along: one, or all that a search finds, in any form, streamed as they are
/// read.
final class ExportRoutes {

    private static final System.Logger LOG = System.getLogger(ExportRoutes.class.getName());
    private static final int BUFFER = 1 << 16;

    private final Archive archive;
    private final ApiRoutes api;

    ExportRoutes(Archive archive, ApiRoutes api) {
        this.archive = archive;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/export", this::all);
        routes.get("/api/telegrams/{id}/export", this::one);
    }

    private void all(Context context) throws IOException {
        Form form = form(context);
        SearchResult found = form == null ? null : api.count(context);
        if (form == null || found == null) {
            return;
        }
        boolean zipped =
                "true".equals(context.queryParam("zip")) || form.gathering() == Form.Gathering.ONE;
        answer(
                context,
                form,
                zipped,
                "telegrams",
                exporter ->
                        archive.export(
                                new Search(found.query(), Sort.OLDEST, 0, 0),
                                Reader.everything(),
                                holding ->
                                        exporter.write(
                                                archive.whole(holding, Reader.everything()))));
    }

    private void one(Context context) throws IOException {
        Form form = form(context);
        Optional<Holding> found = form == null ? Optional.empty() : api.holding(context);
        if (form == null || found.isEmpty()) {
            return;
        }
        Holding holding = found.get();
        answer(
                context,
                form,
                false,
                holding.id().replaceAll("[^A-Za-z0-9-]", "_"),
                exporter ->
                        exporter.write(
                                context.queryParam("variant") == null
                                        ? archive.whole(holding, Reader.everything())
                                        : archive.telegram(holding)));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Exporter exporter) throws IOException;
    }

    /// What fails when a part has gone out cannot be told any more: the connection is broken off,
    /// so that nobody takes the part for the whole.
    private static void answer(
            Context context, Form form, boolean zipped, String stem, Filling filling)
            throws IOException {
        context.contentType(zipped ? ZipExporter.MEDIA_TYPE : form.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\""
                                .formatted(stem, zipped ? "zip" : form.ending()));
        OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
        try (Exporter exporter = zipped ? new ZipExporter(form, out) : form.open(out)) {
            filling.fill(exporter);
        } catch (IOException e) {
            if (!context.res().isCommitted()) {
                throw e;
            }
            LOG.log(Level.INFO, "an export broke off: " + e.getMessage());
            context.res().sendError(-1);
            return;
        }
        out.flush();
    }

    /// Answers itself, and gives null, where there is no such form.
    private static @Nullable Form form(Context context) {
        String name = context.queryParam("format");
        Optional<Form> form = name == null ? Optional.empty() : Form.named(name);
        if (form.isEmpty()) {
            ApiRoutes.trouble(
                    context,
                    400,
                    "\"format\" is one of "
                            + Stream.of(Form.values())
                                    .map(Form::id)
                                    .collect(Collectors.joining(", ")));
        }
        return form.orElse(null);
    }
}
