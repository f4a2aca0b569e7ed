package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.compare.Comparison;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.event.Progress;
import org.chancery.server.session.Gate;
import org.jspecify.annotations.Nullable;

/// What a browser can ask for.
public final class PageRoutes {

    /// Results on one page.
    static final int PAGE = 20;

    private static final int LATEST = 5;

    /// A longer query is an accident, and costs an index more than it finds.
    static final int LONGEST_QUERY = 2_000;

    static final int DEEPEST = 10_000;

    private final Archive archive;
    private final Gate gate;
    private final Supplier<Progress> importing;
    private final Assets assets = new Assets();
    private final Pages pages = new Pages();
    private final Meanings meanings;
    private final Frames frames;

    /// @param importing asked anew for each page
    public PageRoutes(Archive archive, Gate gate, Supplier<Progress> importing) {
        this.archive = archive;
        this.gate = gate;
        this.importing = importing;
        this.meanings = new Meanings(archive.tables());
        this.frames = new Frames(gate, importing, assets);
    }

    public void add(RoutesConfig routes) {
        routes.get("/", this::start);
        routes.get("/search", this::search);
        routes.get("/telegrams/{id}", this::reading);
        routes.get("/compare/{first}/{second}", this::compare);
        new ReferenceRoutes(archive, this, pages).add(routes);
        new CoverageRoutes(archive, this, pages).add(routes);
        new CalendarRoutes(archive, this, pages).add(routes);
        routes.get(
                "/help",
                context ->
                        context.html(
                                pages.html(new HelpPage(frame(context, "How to search", "")))));
        routes.get(
                "/api",
                context ->
                        context.html(pages.html(ApiPage.of(frame(context, "For programs", "")))));
        routes.get(
                "/progress",
                context ->
                        context.html(
                                pages.html(
                                        new ProgressPage(
                                                frame(context, "Import", ""), importing.get()))));
        new FigureRoutes(archive, this, pages, meanings).add(routes);
        new CollectionRoutes(archive, this, frames, pages, meanings).add(routes);
        new AlertRoutes(archive, this, frames, pages, meanings).add(routes);
        new NoteRoutes(archive, this).add(routes);
        routes.get("/assets/{name}", this::asset);
        routes.get(
                "/favicon.ico",
                context -> context.redirect(assets.url("icon.svg"), HttpStatus.MOVED_PERMANENTLY));
        routes.get("/login", context -> login(context, null));
        routes.post("/login", this::signIn);
        routes.post("/logout", this::signOut);
    }

    /// The page of an error, for whoever asked for a page.
    public void trouble(Context context, int status, String what, String why) {
        trouble(context, status, what, why, List.of());
    }

    private void trouble(
            Context context,
            int status,
            String what,
            String why,
            List<ReadingPage.Citation> citing) {
        context.status(status)
                .html(
                        pages.html(
                                new TroublePage(
                                        frame(context, what, ""), status, what, why, citing)));
    }

    private void start(Context context) throws IOException {
        Search everything = new Search("", Sort.NEWEST, 0, LATEST);
        SearchResult result = archive.search(everything, Reader.everything());
        context.html(
                pages.html(
                        new ResultSetter(everything, result, meanings)
                                .page(frame(context, "Archive", ""), true)));
    }

    private void search(Context context) throws IOException {
        Search asked = asked(context, PAGE);
        if (isTooLong(context, asked.query())) {
            return;
        }
        SearchResult result = archive.search(asked, Reader.everything());
        context.status(result.diagnostics().isEmpty() ? 200 : 400);
        String title = asked.query().isBlank() ? "All telegrams" : asked.query();
        context.html(
                pages.html(
                        new ResultSetter(asked, result, meanings)
                                .page(frame(context, title, asked.query()), false)));
    }

    private void reading(Context context) throws IOException {
        String id = context.pathParam("id");
        String variant = context.queryParam("variant");
        Optional<Holding> found = holding(id, variant);
        Surroundings surroundings = new Surroundings(archive, Reader.everything());
        if (found.isEmpty()) {
            List<ReadingPage.Citation> citing = surroundings.citing(id);
            String why =
                    citing.isEmpty()
                            ? "The archive has nothing of the name \u201c" + id + "\u201d."
                            : "It never came in, but these cite it:";
            trouble(context, 404, "This telegram is not here", why, citing);
            return;
        }
        Holding holding = found.get();
        Telegram telegram =
                variant == null
                        ? archive.whole(holding, Reader.everything())
                        : archive.telegram(holding);
        Surroundings.Trail trail = trail(context);
        String title =
                holding.subject() == null ? holding.id() : holding.id() + " " + holding.subject();
        ReadingPage page =
                new Typesetter(telegram, surroundings.held(telegram), archive.tables())
                        .page(
                                frame(
                                        context,
                                        title,
                                        trail.search() == null ? "" : trail.search().query()),
                                surroundings.of(holding, telegram, trail, variant),
                                "source".equals(context.queryParam("view")));
        context.html(pages.html(page));
    }

    private void compare(Context context) throws IOException {
        Optional<Holding> first = archive.copy(context.pathParam("first"), Reader.everything());
        Optional<Holding> second = archive.copy(context.pathParam("second"), Reader.everything());
        if (first.isEmpty() || second.isEmpty()) {
            trouble(
                    context,
                    404,
                    "One of these is not here",
                    "The archive has no copy of that name any more.");
            return;
        }
        Comparison comparison =
                Comparison.of(archive.telegram(first.get()), archive.telegram(second.get()));
        context.html(
                pages.html(
                        ComparePage.of(
                                frame(context, "What differs", ""),
                                first.get(),
                                second.get(),
                                comparison)));
    }

    private Optional<Holding> holding(String id, @Nullable String variant) throws IOException {
        Optional<Holding> best = archive.find(id, Reader.everything());
        if (variant == null || best.isEmpty()) {
            return best;
        }
        return archive.variants(best.get(), Reader.everything()).stream()
                .filter(copy -> copy.sha256().startsWith(variant))
                .findFirst();
    }

    private static Surroundings.Trail trail(Context context) {
        String query = context.queryParam("q");
        int place = number(context.queryParam("n"), -1);
        return query == null || place < 0 || place > DEEPEST || query.length() > LONGEST_QUERY
                ? Surroundings.Trail.NONE
                : new Surroundings.Trail(
                        new Search(query, sort(context.queryParam("sort")), 0, 0), place);
    }

    private static Search asked(Context context, int size) {
        String query = context.queryParam("q");
        int from = Math.clamp(number(context.queryParam("from"), 0), 0, DEEPEST);
        return new Search(
                query == null ? "" : query.strip(), sort(context.queryParam("sort")), from, size);
    }

    private static Sort sort(@Nullable String name) {
        return switch (name == null ? "" : name) {
            case "newest" -> Sort.NEWEST;
            case "oldest" -> Sort.OLDEST;
            default -> Sort.RELEVANCE;
        };
    }

    static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static String stated(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    private void asset(Context context) {
        Assets.Asset asset = assets.find(context.pathParam("name"));
        if (asset == null) {
            trouble(
                    context,
                    404,
                    "There is no such page here",
                    "Nothing lies at " + context.path() + ".");
            return;
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type());
        String accepts = context.header("Accept-Encoding");
        if (asset.gzipped() != null
                && accepts != null
                && accepts.toLowerCase(Locale.ROOT).contains("gzip")) {
            context.header("Content-Encoding", "gzip")
                    .header("Vary", "Accept-Encoding")
                    .result(asset.gzipped());
        } else {
            context.result(asset.bytes());
        }
    }

    private void login(Context context, @Nullable String trouble) {
        String to =
                context.formParam("to") != null
                        ? context.formParam("to")
                        : context.queryParam("to");
        context.status(trouble == null ? 200 : 401);
        context.html(pages.html(new LoginPage(frame(context, "Password", ""), local(to), trouble)));
    }

    private void signIn(Context context) {
        String password = context.formParam("password");
        if (gate.signIn(context, password == null ? "" : password)) {
            context.redirect(local(context.formParam("to")), HttpStatus.SEE_OTHER);
        } else {
            login(context, "That is not the password.");
        }
    }

    private void signOut(Context context) {
        gate.signOut(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /// Only to a path of this server: `//elsewhere` is another.
    private static String local(@Nullable String to) {
        return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\")
                ? to
                : "/";
    }

    /// Answers with a page of trouble where a query is one that nobody typed.
    boolean isTooLong(Context context, String query) {
        boolean isTooLong = query.length() > LONGEST_QUERY;
        if (isTooLong) {
            trouble(
                    context,
                    400,
                    "This query is too long",
                    "A query has up to %,d characters; this one has %,d."
                            .formatted(LONGEST_QUERY, query.length()));
        }
        return isTooLong;
    }

    /// What is wrong with a query, for pages that count what fits it and list nothing.
    List<QueryDiagnostic> wrong(String query) throws IOException {
        return archive.search(
                        new Search(query, Sort.OLDEST, 0, 0).withoutValues(), Reader.everything())
                .diagnostics();
    }

    Frame frame(Context context, String title, String query) {
        return frames.of(context, title, query);
    }
}
