package org.chancery.server.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.reference.Wanted;
import org.chancery.archive.reference.WantedList;
import org.chancery.archive.reference.Wish;
import org.jspecify.annotations.Nullable;

/// Telegrams that others cite and the archive does not have.
///
/// @param summary `33 telegrams are cited and not held.`
/// @param post as asked for
/// @param year as asked for
/// @param query whose citations count
/// @param csv all of them as a table
/// @param meant the post that may have been meant where nothing is found; else null
/// @param trouble why there is nothing of all this; null where the query can be read
public record WantedPage(
        Frame frame,
        String summary,
        String post,
        String year,
        String query,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        SearchPage.@Nullable Example meant,
        SearchPage.@Nullable Trouble trouble) {

    /// One of them.
    ///
    /// @param graph the conversation around it
    /// @param when the year, and before which day
    /// @param more those that cite it and are not in `citing`
    public record Row(
            String number,
            String graph,
            String when,
            long citedBy,
            List<ReadingPage.Citation> citing,
            long more) {}

    /// @param meant a post with a name like the one asked for, where nothing is found
    static WantedPage of(
            Frame frame, Wish wish, String query, WantedList list, @Nullable String meant) {
        List<Row> rows = new ArrayList<>();
        for (Wanted item : list.items()) {
            rows.add(row(item));
        }
        int last = wish.from() + list.items().size();
        return new WantedPage(
                frame,
                list.total() == 1
                        ? "1 telegram is cited and not held."
                        : "%,d telegrams are cited and not held.".formatted(list.total()),
                wish.post() == null ? "" : wish.post(),
                wish.year() == null ? "" : wish.year().toString(),
                query,
                rows,
                wish.from() == 0
                        ? null
                        : "/wanted?" + asked(wish, query, Math.max(0, wish.from() - wish.size())),
                last < list.total() ? "/wanted?" + asked(wish, query, last) : null,
                "/api/wanted?format=csv&size=10000&" + asked(wish, query, 0),
                meant == null
                        ? null
                        : new SearchPage.Example(
                                meant,
                                "",
                                "/wanted?"
                                        + asked(
                                                new Wish(meant, wish.year(), 0, wish.size()),
                                                query,
                                                0)),
                null);
    }

    /// For a query that cannot be read.
    static WantedPage troubled(Frame frame, Wish wish, String query, List<QueryDiagnostic> wrong) {
        return new WantedPage(
                frame,
                "",
                wish.post() == null ? "" : wish.post(),
                wish.year() == null ? "" : wish.year().toString(),
                query,
                List.of(),
                null,
                null,
                "",
                null,
                ResultSetter.trouble(query, wrong));
    }

    private static Row row(Wanted item) {
        boolean isBounded = item.dates().to().getDayOfYear() < 365;
        return new Row(
                Typesetter.number(item.mrn()),
                GraphPage.path(item.mrn()),
                item.year() + (isBounded ? ", by " + Days.words(item.dates().to()) : ""),
                item.citedBy(),
                item.citing().stream()
                        .map(holding ->
                                new ReadingPage.Citation(
                                        null,
                                        Typesetter.number(holding.id()),
                                        Surroundings.path(holding),
                                        holding.subject(),
                                        null,
                                        false,
                                        false))
                        .toList(),
                item.citedBy() - item.citing().size());
    }

    private static String asked(Wish wish, String query, int from) {
        StringBuilder asked = new StringBuilder("from=" + from);
        if (wish.post() != null) {
            asked.append("&post=").append(Queries.encoded(wish.post()));
        }
        if (wish.year() != null) {
            asked.append("&year=").append(wish.year());
        }
        if (!query.isBlank()) {
            asked.append("&q=").append(Queries.encoded(query));
        }
        return asked.toString();
    }
}
