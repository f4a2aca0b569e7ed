package org.chancery.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.jspecify.annotations.Nullable;

/// Keywords in context.
///
/// @param summary `214 places in 87 telegrams`
/// @param partly why there may be more, null where all were read
/// @param found where the telegrams themselves are listed
/// @param csv all lines as a table
public record ConcordancePage(
        Frame frame,
        String query,
        String sort,
        String summary,
        @Nullable String partly,
        String found,
        List<SearchPage.Sort> sorts,
        List<Row> rows,
        SearchPage.Paging paging,
        String csv,
        SearchPage.@Nullable Trouble trouble) {

    static final int LINES = 100;

    /// What of a context a page has room for.
    static final int WIDTH = 90;

    /// One place.
    ///
    /// @param href of the paragraph in its telegram
    /// @param level of the portion
    public record Row(
            String number,
            String day,
            String href,
            String portion,
            String level,
            String left,
            String keyword,
            String right) {}

    static ConcordancePage of(Frame frame, KeywordSearch search, Concordance found) {
        int last = search.from() + found.lines().size();
        return new ConcordancePage(
                frame,
                search.query(),
                search.order().word(),
                counted(found.total(), "place") + " in " + counted(found.telegrams(), "telegram"),
                found.isWhole()
                        ? null
                        : "The oldest %,d of %s were read: narrow the search by date for the others."
                                .formatted(found.read(), counted(found.found(), "telegram")),
                Queries.href(search.query()),
                Stream.of(Order.values())
                        .map(order ->
                                new SearchPage.Sort(
                                        switch (order) {
                                            case LEFT -> "word before";
                                            case RIGHT -> "word after";
                                            case DATE -> "oldest";
                                        },
                                        href(search.query(), order, 0),
                                        order == search.order()))
                        .toList(),
                found.lines().stream().map(ConcordancePage::row).toList(),
                new SearchPage.Paging(
                        search.from() + 1,
                        last,
                        found.total(),
                        search.from() == 0
                                ? null
                                : href(
                                        search.query(),
                                        search.order(),
                                        Math.max(0, search.from() - LINES)),
                        last < found.total() ? href(search.query(), search.order(), last) : null),
                "/api/concordance?format=csv&size=100000&q="
                        + Queries.encoded(search.query())
                        + "&sort="
                        + search.order().word(),
                ResultSetter.trouble(search.query(), found.diagnostics()));
    }

    private static String href(String query, Order order, int from) {
        return "/concordance?q="
                + Queries.encoded(query)
                + "&sort="
                + order.word()
                + (from == 0 ? "" : "&from=" + from);
    }

    private static Row row(Line line) {
        return new Row(
                Typesetter.number(line.holding().id()),
                SearchPage.day(line.holding().date()),
                "/telegrams/" + Queries.encoded(line.holding().id()) + "#p" + line.paragraph(),
                line.label(),
                switch (line.label()) {
                    case "U" -> "u";
                    case "SBU" -> "cui";
                    case "C" -> "c";
                    case "S" -> "s";
                    default -> "ts";
                },
                line.left(),
                line.keyword(),
                line.right());
    }

    private static String counted(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
