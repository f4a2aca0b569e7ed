package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.TelegramCollection;

/// The pages of collections, and the forms that change them.
final class CollectionRoutes {

    private final Archive archive;
    private final PageRoutes pages;
    private final Frames frames;
    private final Pages templates;
    private final Meanings meanings;

    CollectionRoutes(
            Archive archive, PageRoutes pages, Frames frames, Pages templates, Meanings meanings) {
        this.archive = archive;
        this.pages = pages;
        this.frames = frames;
        this.templates = templates;
        this.meanings = meanings;
    }

    void add(RoutesConfig routes) {
        routes.get("/collections", this::all);
        routes.get("/collections/{name}", this::one);
        routes.post("/collections/{name}/dissolve", this::dissolve);
        routes.post("/telegrams/{id}/collections", this::collect);
    }

    /// Where a collection is.
    static String href(String name) {
        return "/collections/" + Queries.encoded(name).replace("+", "%20");
    }

    /// What finds its telegrams.
    static String query(String name) {
        return "collection:" + Queries.quoted(name);
    }

    private void all(Context context) throws IOException {
        context.html(
                templates.html(
                        new CollectionsPage(
                                frames.of(context, "Collections", ""),
                                archive.desk().collections(Reader.everything()).stream()
                                        .map(CollectionRoutes::shelf)
                                        .toList())));
    }

    private static CollectionsPage.Shelf shelf(TelegramCollection collection) {
        return new CollectionsPage.Shelf(
                collection.name(),
                href(collection.name()),
                SearchPage.counted(collection.telegrams()),
                SearchPage.day(collection.made()));
    }

    private void one(Context context) throws IOException {
        Optional<TelegramCollection> found = named(context.pathParam("name"));
        if (found.isEmpty()) {
            missing(context);
            return;
        }
        String name = found.get().name();
        Search search = new Search(query(name), Sort.OLDEST, 0, PageRoutes.PAGE);
        SearchResult result = archive.search(search, Reader.everything());
        Frame frame = frames.of(context, name, query(name));
        context.html(
                templates.html(
                        new CollectionPage(
                                frame,
                                name,
                                new ResultSetter(search, result, meanings).page(frame, false),
                                ResultSetter.href(search.query(), Sort.OLDEST, 0),
                                href(name) + "/dissolve")));
    }

    private Optional<TelegramCollection> named(String name) throws IOException {
        String key = TelegramCollection.key(name);
        return archive.desk().collections(Reader.everything()).stream()
                .filter(collection -> TelegramCollection.key(collection.name()).equals(key))
                .findFirst();
    }

    private void dissolve(Context context) throws IOException {
        archive.desk().dissolve(context.pathParam("name"));
        context.redirect("/collections", HttpStatus.SEE_OTHER);
    }

    private void collect(Context context) throws IOException {
        String id = context.pathParam("id");
        Optional<Holding> telegram = archive.find(id, Reader.everything());
        if (telegram.isEmpty()) {
            pages.trouble(
                    context,
                    404,
                    "This telegram is not here",
                    "The archive has nothing of the name \u201c" + id + "\u201d.");
            return;
        }
        String name = context.formParam("name");
        try {
            if ("true".equals(context.formParam("out"))) {
                archive.desk().takeOut(name == null ? "" : name, telegram.get());
            } else {
                archive.desk().collect(name == null ? "" : name, telegram.get());
            }
        } catch (IllegalArgumentException e) {
            pages.trouble(context, 400, "That is no name for a collection", e.getMessage() + ".");
            return;
        }
        context.redirect(Surroundings.path(telegram.get()) + "#collections", HttpStatus.SEE_OTHER);
    }

    private void missing(Context context) {
        pages.trouble(
                context,
                404,
                "There is no such collection",
                "Nobody has made one of the name \u201c" + context.pathParam("name") + "\u201d.");
    }
}
