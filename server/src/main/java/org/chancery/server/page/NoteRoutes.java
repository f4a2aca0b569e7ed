package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.format.telegram.Telegram;

/// The forms beside a telegram that write and erase notes.
final class NoteRoutes {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Archive archive;
    private final PageRoutes pages;

    NoteRoutes(Archive archive, PageRoutes pages) {
        this.archive = archive;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.post("/telegrams/{id}/notes", this::annotate);
    }

    private void annotate(Context context) throws IOException {
        String id = context.pathParam("id");
        Optional<Holding> found = archive.find(id, Reader.everything());
        if (found.isEmpty()) {
            pages.trouble(
                    context,
                    404,
                    "This telegram is not here",
                    "The archive has nothing of the name \u201c" + id + "\u201d.");
            return;
        }
        String erased = context.formParam("erase");
        if (erased != null) {
            erase(erased);
        } else if (!write(context, found.get())) {
            return;
        }
        context.redirect(Surroundings.path(found.get()) + "#notes", HttpStatus.SEE_OTHER);
    }

    /// Whatever is no number of a note erases none.
    private void erase(String number) throws IOException {
        if (NUMBER.matcher(number).matches()) {
            archive.desk().erase(Long.parseLong(number), Reader.everything());
        }
    }

    private boolean write(Context context, Holding holding) throws IOException {
        Telegram telegram = archive.whole(holding, Reader.everything());
        Optional<ReadingText.Stretch> stretch =
                ReadingText.of(telegram)
                        .find(
                                field(context, "quote"),
                                field(context, "prefix"),
                                field(context, "suffix"));
        if (stretch.isEmpty()) {
            pages.trouble(
                    context,
                    400,
                    "These words are not in the text",
                    "A note is on words of the telegram: copy some from it, from one paragraph.");
            return false;
        }
        try {
            archive.desk()
                    .annotate(
                            holding,
                            telegram,
                            stretch.get(),
                            field(context, "text"),
                            Reader.everything());
            return true;
        } catch (IllegalArgumentException e) {
            pages.trouble(context, 400, "This is no note", e.getMessage() + ".");
            return false;
        }
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
