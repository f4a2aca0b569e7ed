package org.chancery.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.archive.Facet;
import org.chancery.archive.Fragment;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Part;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.language.Language;
import org.jspecify.annotations.Nullable;

/// Sets what a search found as a page.
final class ResultSetter {

    /// In the order of the page; what an archive counts beside these is not shown.
    private static final List<String> FACETS =
            List.of("origin", "tag", "year", "classification", "precedence", "language");

    /// Posts and tags stand there under regions and kinds.
    private static final List<String> FACETS_BESIDE_TREES =
            List.of("year", "classification", "precedence", "language");

    private static final int MOST_VALUES = 10;

    private final Search search;
    private final SearchResult result;
    private final Meanings meanings;
    private final Set<String> filters;

    ResultSetter(Search search, SearchResult result, Meanings meanings) {
        this.search = search;
        this.result = result;
        this.meanings = meanings;
        this.filters =
                Queries.filters(search.query()).stream()
                        .map(term -> term.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    SearchPage page(Frame frame, boolean start) {
        return new SearchPage(
                frame,
                start,
                SearchPage.counted(result.total()),
                SearchPage.span(result.months()),
                Queries.filters(search.query()).stream()
                        .map(term ->
                                new SearchPage.Filter(
                                        term,
                                        href(
                                                Queries.without(search.query(), term),
                                                search.sort(),
                                                0)))
                        .toList(),
                TimeLine.of(result.months(), search.query()),
                rows(),
                facets(start ? FACETS : FACETS_BESIDE_TREES),
                start ? List.of() : new BranchSetter(search, meanings).trees(result),
                sorts(),
                paging(),
                trouble(search.query(), result.diagnostics()),
                start ? examples() : List.of(),
                result.suggestion() == null ? null : example(result.suggestion(), ""),
                result.alone().stream().map(this::part).toList(),
                result.wider().stream().map(this::part).toList(),
                result.total() == 0,
                SearchPage.Export.all("/api/export?q=" + Queries.encoded(search.query()) + "&"));
    }

    private SearchPage.Part part(Part part) {
        return new SearchPage.Part(
                part.query(),
                SearchPage.counted(part.total()),
                part.total() == 0 ? null : href(part.query(), search.sort(), 0));
    }

    static String href(String query, Sort sort, int from) {
        return Queries.href(query)
                + (sort == Sort.RELEVANCE ? "" : "&sort=" + sort.name().toLowerCase(Locale.ROOT))
                + (from == 0 ? "" : "&from=" + from);
    }

    List<SearchPage.Row> rows() {
        List<SearchPage.Row> rows = new ArrayList<>();
        for (Hit hit : result.hits()) {
            rows.add(row(hit, search.from() + rows.size()));
        }
        return rows;
    }

    private SearchPage.Row row(Hit hit, int place) {
        Holding holding = hit.holding();
        return SearchPage.Row.of(
                holding,
                "/telegrams/" + Queries.encoded(holding.id()) + "?" + trail(place),
                holding.tags().stream().map(this::term).toList(),
                hit.subject().stream().map(ResultSetter::excerpt).toList(),
                hit.excerpt().stream().map(ResultSetter::excerpt).toList());
    }

    /// What the reading page needs to know its neighbours.
    private String trail(int place) {
        return "q="
                + Queries.encoded(search.query())
                + (search.sort() == Sort.RELEVANCE
                        ? ""
                        : "&sort=" + search.sort().name().toLowerCase(Locale.ROOT))
                + "&n="
                + place;
    }

    private ReadingPage.Term term(String tag) {
        String meaning = meanings.tag(tag);
        return new ReadingPage.Term(
                tag,
                meaning == null ? "tag " + tag : meaning,
                Queries.href("tag:" + Queries.quoted(tag)));
    }

    private static SearchPage.Excerpt excerpt(Fragment fragment) {
        return new SearchPage.Excerpt(fragment.text(), fragment.hit());
    }

    private List<SearchPage.FacetGroup> facets(List<String> names) {
        Map<String, Facet> byName =
                result.facets().stream().collect(Collectors.toMap(Facet::name, facet -> facet));
        return names.stream()
                .map(byName::get)
                .filter(facet -> facet != null && !facet.values().isEmpty())
                .filter(facet -> !isAllEnglish(facet))
                .map(this::group)
                .toList();
    }

    /// Of most piles a facet of languages would tell nothing.
    private static boolean isAllEnglish(Facet facet) {
        return facet.name().equals("language")
                && facet.values().size() == 1
                && facet.values().getFirst().value().equals(Language.ENGLISH.code());
    }

    private SearchPage.FacetGroup group(Facet facet) {
        List<Facet.Value> values =
                inOrder(facet).subList(0, Math.min(MOST_VALUES, facet.values().size()));
        long most = values.stream().mapToLong(Facet.Value::count).max().orElse(1);
        return new SearchPage.FacetGroup(
                facet.name(),
                title(facet.name()),
                values.stream().map(value -> value(facet.name(), value, most)).toList(),
                facet.values().size() - values.size(),
                null);
    }

    /// Largest first, but years as they ran.
    private static List<Facet.Value> inOrder(Facet facet) {
        return facet.name().equals("year")
                ? facet.values().stream()
                        .sorted(Comparator.comparing(Facet.Value::value).reversed())
                        .toList()
                : facet.values();
    }

    private SearchPage.Facet value(String facet, Facet.Value value, long most) {
        String term =
                field(facet)
                        + ":"
                        + Queries.quoted(
                                facet.equals("tag")
                                        ? value.value()
                                        : name(facet, value).toLowerCase(Locale.ROOT));
        boolean on = filters.contains(term.toLowerCase(Locale.ROOT));
        String query = on ? without(term) : Queries.with(search.query(), term);
        return new SearchPage.Facet(
                facet.equals("origin") ? meanings.post(value.value()) : name(facet, value),
                facet.equals("tag") ? meanings.tag(value.value()) : null,
                value.count(),
                (int) Math.max(1, value.count() * 100 / most),
                href(query, search.sort(), 0),
                on,
                facet.equals("classification") ? level(value.value()) : null);
    }

    private static String name(String facet, Facet.Value value) {
        return facet.equals("language")
                ? Language.named(value.value()).map(Language::name).orElse(value.value())
                : value.value();
    }

    private String without(String term) {
        return Queries.filters(search.query()).stream()
                .filter(term::equalsIgnoreCase)
                .findFirst()
                .map(written -> Queries.without(search.query(), written))
                .orElse(search.query());
    }

    private static String field(String facet) {
        return switch (facet) {
            case "origin" -> "from";
            case "classification" -> "class";
            case "year" -> "date";
            case "language" -> "lang";
            default -> facet;
        };
    }

    private static String title(String facet) {
        return switch (facet) {
            case "origin" -> "Post";
            case "tag" -> "Tag";
            case "year" -> "Year";
            case "classification" -> "Classification";
            case "precedence" -> "Precedence";
            case "language" -> "Language";
            default -> facet;
        };
    }

    /// The colour of a class by its words: a facet counts words.
    static String level(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UNCLASSIFIED" -> "u";
            case "CONFIDENTIAL" -> "c";
            case "SECRET" -> "s";
            case "TOP SECRET" -> "ts";
            default -> "cui";
        };
    }

    private List<SearchPage.Sort> sorts() {
        return List.of(
                sort("Best first", Sort.RELEVANCE),
                sort("Newest", Sort.NEWEST),
                sort("Oldest", Sort.OLDEST));
    }

    private SearchPage.Sort sort(String label, Sort sort) {
        return new SearchPage.Sort(label, href(search.query(), sort, 0), search.sort() == sort);
    }

    private SearchPage.Paging paging() {
        int size = Math.max(1, search.size());
        int to = search.from() + result.hits().size();
        return new SearchPage.Paging(
                search.from() + 1,
                to,
                result.total(),
                search.from() == 0
                        ? null
                        : href(search.query(), search.sort(), Math.max(0, search.from() - size)),
                to >= result.total() || result.hits().isEmpty()
                        ? null
                        : href(search.query(), search.sort(), to));
    }

    /// What is wrong with a query; null where nothing is.
    static SearchPage.@Nullable Trouble trouble(String query, List<QueryDiagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return null;
        }
        return new SearchPage.Trouble(
                query.replaceAll("\\p{Cntrl}", " "),
                diagnostics.stream().map(wrong -> complaint(query, wrong)).toList());
    }

    private static SearchPage.Complaint complaint(String query, QueryDiagnostic wrong) {
        int start = Math.min(wrong.start(), query.length());
        int width = Math.max(1, Math.min(wrong.end(), query.length()) - start);
        return new SearchPage.Complaint(
                sentence(wrong.message()), " ".repeat(start) + "^" + "~".repeat(width - 1));
    }

    private static String sentence(String message) {
        return message.isEmpty()
                ? message
                : Character.toUpperCase(message.charAt(0))
                        + message.substring(1)
                        + (message.endsWith(".") ? "" : ".");
    }

    /// Searches that find something here.
    private List<SearchPage.Example> examples() {
        List<SearchPage.Example> examples = new ArrayList<>();
        for (String facet : List.of("origin", "tag")) {
            result.facets().stream()
                    .filter(counted -> counted.name().equals(facet) && !counted.values().isEmpty())
                    .map(counted -> counted.values().getFirst().value())
                    .map(value ->
                            field(facet)
                                    + ":"
                                    + Queries.quoted(
                                            facet.equals("tag")
                                                    ? value
                                                    : value.toLowerCase(Locale.ROOT)))
                    .forEach(query ->
                            examples.add(
                                    example(
                                            query,
                                            facet.equals("tag")
                                                    ? "with this index term"
                                                    : "sent by this post")));
        }
        examples.add(example("class:<=confidential", "CONFIDENTIAL and below"));
        result.months().entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .ifPresent(month ->
                        examples.add(example("date:" + month.getKey(), "the busiest month")));
        return examples;
    }

    private static SearchPage.Example example(String query, String meaning) {
        return new SearchPage.Example(query, meaning, Queries.href(query));
    }
}
