package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Note;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.format.telegram.Telegram;

/// Notes on telegrams, as Web Annotations.
final class NoteRoutes {

    private final Archive archive;
    private final ApiRoutes api;

    NoteRoutes(Archive archive, ApiRoutes api) {
        this.archive = archive;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/notes", this::all);
        routes.get("/api/telegrams/{id}/notes", this::some);
        routes.post("/api/telegrams/{id}/notes", this::annotate);
        routes.delete("/api/notes/{number}", this::erase);
    }

    private void all(Context context) throws IOException {
        answer(context, archive.notes(Reader.everything()));
    }

    private void some(Context context) throws IOException {
        Optional<Holding> telegram = api.holding(context);
        if (telegram.isPresent()) {
            answer(
                    context,
                    archive.desk()
                            .notes(
                                    telegram.get(),
                                    archive.whole(telegram.get(), Reader.everything()),
                                    Reader.everything()));
        }
    }

    private static void answer(Context context, List<Note> notes) {
        context.contentType(WebAnnotations.MEDIA_TYPE).result(WebAnnotations.page(notes));
    }

    private void annotate(Context context) throws IOException {
        Optional<Holding> found = api.holding(context);
        if (found.isEmpty()) {
            return;
        }
        Telegram telegram = archive.whole(found.get(), Reader.everything());
        Optional<ReadingText.Stretch> stretch = place(context, ReadingText.of(telegram));
        if (stretch.isEmpty()) {
            ApiRoutes.trouble(context, 400, "the telegram does not have these words");
            return;
        }
        try {
            long number =
                    archive.desk()
                            .annotate(
                                    found.get(),
                                    telegram,
                                    stretch.get(),
                                    context.body(),
                                    Reader.everything());
            ApiRoutes.answer(context, json -> json.number("number", number));
        } catch (IllegalArgumentException e) {
            ApiRoutes.trouble(context, 400, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<ReadingText.Stretch> place(Context context, ReadingText reading) {
        String quote = context.queryParam("quote");
        if (quote != null) {
            return reading.find(quote, text(context, "prefix"), text(context, "suffix"));
        }
        try {
            return reading.words(
                    Integer.parseInt(text(context, "start")),
                    Integer.parseInt(text(context, "end")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    private void erase(Context context) throws IOException {
        String number = context.pathParam("number");
        boolean was =
                number.length() < 19
                        && !number.isEmpty()
                        && number.chars().allMatch(c -> c >= '0' && c <= '9')
                        && archive.desk().erase(Long.parseLong(number), Reader.everything());
        ApiRoutes.answer(context, json -> json.truth("changed", was));
    }
}
