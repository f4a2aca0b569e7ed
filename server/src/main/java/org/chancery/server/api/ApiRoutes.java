package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Completions;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Part;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.event.Progress;
import org.jspecify.annotations.Nullable;

/// What a program can ask for. `openapi.json` says the same for programs that write programs.
public final class ApiRoutes {

    private static final String JSON = "application/json";
    private static final int LONGEST_QUERY = 2_000;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int DEEPEST = 10_000;

    private final Archive archive;
    private final Supplier<Progress> importing;
    private final byte[] description;

    public ApiRoutes(Archive archive, Supplier<Progress> importing) {
        this.archive = archive;
        this.importing = importing;
        this.description = description();
    }

    public void add(RoutesConfig routes) {
        routes.beforeMatched("/api/*", new Parameters(description)::check);
        routes.get("/api/search", this::search);
        routes.get("/api/facets", this::facets);
        routes.get("/api/complete", this::complete);
        routes.get("/api/telegrams/{id}", this::telegram);
        routes.get("/api/telegrams/{id}/source", this::source);
        new ExportRoutes(archive, this).add(routes);
        new StatisticsRoutes(archive).add(routes);
        new ReferenceRoutes(archive, this).add(routes);
        new CoverageRoutes(archive).add(routes);
        new CalendarRoutes(archive, this).add(routes);
        new ConcordanceRoutes(archive).add(routes);
        new EntityRoutes(archive).add(routes);
        new CollectionRoutes(archive, this).add(routes);
        new AlertRoutes(archive).add(routes);
        new NoteRoutes(archive, this).add(routes);
        routes.get(
                "/api/progress", context -> answer(context, ApiRoutes.progress(importing.get())));
        routes.get("/api/health", this::health);
        routes.get("/api/openapi.json", context -> context.contentType(JSON).result(description));
    }

    /// An error, for whoever asked for JSON.
    public static void trouble(Context context, int status, String error) {
        context.status(status);
        answer(context, json -> json.text("error", error));
    }

    private void search(Context context) throws IOException {
        String query = query(context);
        int from = query == null ? -1 : number(context, "from", 0, DEEPEST);
        int size = from < 0 ? -1 : number(context, "size", PAGE, LARGEST_PAGE);
        Sort sort = size < 0 ? null : sort(context);
        if (query == null || sort == null) {
            return;
        }
        Search search = new Search(query, sort, from, size, context.queryParam("after"));
        SearchResult result = found(context, counting(context, search));
        if (result == null) {
            return;
        }
        answer(
                context,
                json -> {
                    json.text("query", result.query())
                            .number("total", result.total())
                            .number("from", from)
                            .text("next", result.next())
                            .number("tookMillis", result.took().toMillis())
                            .objects("hits", result.hits(), ApiRoutes::hit);
                    nothing(json, result);
                    counts(json, result);
                });
    }

    private static Search counting(Context context, Search search) {
        if ("false".equals(context.queryParam("total"))) {
            return search.withoutCounts();
        }
        return "false".equals(context.queryParam("facets")) ? search.withoutValues() : search;
    }

    private void facets(Context context) throws IOException {
        String query = query(context);
        SearchResult result =
                query == null ? null : found(context, new Search(query, Sort.OLDEST, 0, 0));
        if (result != null) {
            answer(
                    context,
                    json -> {
                        json.text("query", result.query()).number("total", result.total());
                        counts(json, result);
                    });
        }
    }

    private void complete(Context context) throws IOException {
        String query = query(context);
        int at = query == null ? -1 : number(context, "at", query.length(), LONGEST_QUERY);
        if (query == null || at < 0) {
            return;
        }
        Completions completions = archive.complete(query, at, Reader.everything());
        answer(
                context,
                json ->
                        json.number("start", completions.start())
                                .number("end", completions.end())
                                .objects(
                                        "choices",
                                        completions.choices(),
                                        (one, choice) -> {
                                            one.text("text", choice.text());
                                            Long count = choice.count();
                                            if (count != null) {
                                                one.number("count", count);
                                            }
                                        }));
    }

    private void telegram(Context context) throws IOException {
        Optional<Holding> found = holding(context);
        if (found.isPresent()) {
            Telegram telegram =
                    context.queryParam("variant") == null
                            ? archive.whole(found.get(), Reader.everything())
                            : archive.telegram(found.get());
            context.contentType(JSON).result(TelegramJson.of(telegram));
        }
    }

    /// The exact bytes. As text where they are text: a browser shows it, and `nosniff` keeps it
    /// from being taken for anything else.
    private void source(Context context) throws IOException {
        Optional<Holding> found = holding(context);
        if (found.isEmpty()) {
            return;
        }
        String tag = '"' + found.get().sha256() + '"';
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        byte[] bytes = archive.original(found.get());
        if (isText(bytes)) {
            context.contentType(
                    "text/plain; charset=" + SourceText.of(bytes).encoding().charset().name());
        } else {
            context.contentType("application/octet-stream")
                    .header("Content-Disposition", "attachment; filename=\"telegram.bin\"");
        }
        context.result(bytes);
    }

    private void health(Context context) throws IOException {
        long telegrams = archive.size(Reader.everything());
        answer(context, json -> json.text("status", "ok").number("telegrams", telegrams));
    }

    /// How many fit; answers itself, and gives null, where the query cannot be read.
    @Nullable SearchResult count(Context context) throws IOException {
        String query = query(context);
        return query == null
                ? null
                : found(context, new Search(query, Sort.OLDEST, 0, 0).withoutValues());
    }

    private @Nullable SearchResult found(Context context, Search search) throws IOException {
        SearchResult result;
        try {
            result = archive.search(search, Reader.everything());
        } catch (IllegalArgumentException e) {
            trouble(context, 400, String.valueOf(e.getMessage()));
            return null;
        }
        return refuses(context, result.diagnostics()) ? null : result;
    }

    /// What is asked for; answers itself, and gives null, where it is too long.
    static @Nullable String query(Context context) {
        String query = context.queryParam("q");
        if (query != null && query.length() > LONGEST_QUERY) {
            trouble(
                    context,
                    400,
                    "the query is longer than %,d characters".formatted(LONGEST_QUERY));
            return null;
        }
        return query == null ? "" : query;
    }

    static String param(Context context, String name, String otherwise) {
        String value = context.queryParam(name);
        return value == null ? otherwise : value;
    }

    /// Answers itself where a query cannot be read.
    static boolean refuses(Context context, List<QueryDiagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return false;
        }
        QueryDiagnostic first = diagnostics.getFirst();
        context.status(400);
        answer(
                context,
                json ->
                        complain(json, first)
                                .objects("complaints", diagnostics, ApiRoutes::complain));
        return true;
    }

    private static Json complain(Json json, QueryDiagnostic wrong) {
        return json.text("error", wrong.message())
                .number("position", wrong.start())
                .number("length", wrong.end() - wrong.start());
    }

    Optional<Holding> holding(Context context) throws IOException {
        String id = context.pathParam("id");
        String variant = context.queryParam("variant");
        Optional<Holding> best = archive.find(id, Reader.everything());
        Optional<Holding> found =
                best.isEmpty() || variant == null
                        ? best
                        : archive.variants(best.get(), Reader.everything()).stream()
                                .filter(copy -> copy.sha256().startsWith(variant))
                                .findFirst();
        if (found.isEmpty()) {
            trouble(
                    context,
                    404,
                    "the archive has no telegram \"%s\"".formatted(id)
                            + (variant == null ? "" : " with that variant"));
        }
        return found;
    }

    static void hit(Json json, Hit hit) {
        Holding holding = hit.holding();
        json.text("id", holding.id())
                .text("mrn", holding.mrn())
                .text("date", holding.date() == null ? null : holding.date().toString())
                .text(
                        "classification",
                        holding.classification() == null ? null : holding.classification().name())
                .texts("captions", holding.captions())
                .object("origin", origin(holding.origin()))
                .text("subject", holding.subject())
                .texts("tags", holding.tags())
                .text(
                        "precedence",
                        holding.precedence() == null ? null : holding.precedence().word())
                .text("sha256", holding.sha256())
                .text("source", holding.name())
                .number("variants", holding.variants())
                .objects(
                        "excerpt",
                        hit.excerpt(),
                        (part, fragment) ->
                                part.text("text", fragment.text()).truth("hit", fragment.hit()));
    }

    private static @Nullable Consumer<Json> origin(@Nullable Origin origin) {
        return origin == null
                ? null
                : fields -> fields.text("post", origin.post()).text("name", origin.name());
    }

    private static void counts(Json json, SearchResult result) {
        json.object(
                "facets",
                facets -> {
                    for (Facet facet : result.facets()) {
                        facets.objects(
                                facet.name(),
                                facet.values(),
                                (count, value) ->
                                        count.text("value", value.value())
                                                .number("count", value.count()));
                    }
                });
        json.object(
                "trees",
                trees -> result.trees().forEach(tree -> nodes(trees, tree.name(), tree.nodes())));
        months(json, result.months());
    }

    /// What helps where nothing was found.
    private static void nothing(Json json, SearchResult result) {
        if (result.suggestion() != null) {
            json.text("suggestion", result.suggestion());
        }
        parts(json, "alone", result.alone());
        parts(json, "wider", result.wider());
    }

    private static void parts(Json json, String name, List<Part> parts) {
        if (!parts.isEmpty()) {
            json.objects(
                    name,
                    parts,
                    (one, part) -> one.text("query", part.query()).number("total", part.total()));
        }
    }

    private static void nodes(Json json, String name, List<FacetTree.Node> nodes) {
        json.objects(
                name,
                nodes,
                (part, node) -> {
                    part.text("value", node.value())
                            .text("name", node.name())
                            .text("query", node.term())
                            .number("count", node.count());
                    nodes(part, "under", node.nodes());
                });
    }

    static void months(Json json, SortedMap<YearMonth, Long> months) {
        json.objects(
                "months",
                months.entrySet(),
                (month, entry) ->
                        month.text("month", entry.getKey().toString())
                                .number("count", entry.getValue()));
    }

    private static Consumer<Json> progress(Progress progress) {
        return json ->
                json.truth("running", progress.running())
                        .number("read", progress.read())
                        .number("expected", progress.expected())
                        .number("added", progress.added())
                        .number("known", progress.known())
                        .number("failed", progress.failed())
                        .number("percent", progress.percent())
                        .text("said", progress.said())
                        .texts("failures", progress.failures())
                        .text("trouble", progress.trouble());
    }

    /// Answers itself, and gives -1, where it is none or out of range.
    static int number(Context context, String name, int otherwise, int most) {
        String text = context.queryParam(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        trouble(context, 400, "\"%s\" is a number from 0 to %,d".formatted(name, most));
        return -1;
    }

    /// Answers itself, and gives null, where there is no such form.
    static <F extends Enum<F>> @Nullable F form(Context context, Class<F> forms, F otherwise) {
        String name = context.queryParam("format");
        for (F form : forms.getEnumConstants()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return form;
            }
        }
        if (name == null) {
            return otherwise;
        }
        trouble(
                context,
                400,
                "\"format\" is one of "
                        + Stream.of(forms.getEnumConstants())
                                .map(form -> form.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
        return null;
    }

    private static @Nullable Sort sort(Context context) {
        String name = context.queryParam("sort");
        Sort sort =
                Map.of("relevance", Sort.RELEVANCE, "newest", Sort.NEWEST, "oldest", Sort.OLDEST)
                        .get(name == null ? "relevance" : name);
        if (sort == null) {
            trouble(context, 400, "\"sort\" is relevance, newest or oldest");
        }
        return sort;
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    static void answer(Context context, Consumer<Json> fields) {
        context.contentType(JSON).result(Json.object(fields).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] description() {
        try (InputStream in =
                ApiRoutes.class.getResourceAsStream("/org/chancery/server/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("the build lacks openapi.json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
