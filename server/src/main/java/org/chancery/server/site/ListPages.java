package org.chancery.server.site;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.chancery.server.page.Meanings;
import org.chancery.server.page.SearchPage;
import org.chancery.server.page.TimeLine;
import org.jspecify.annotations.Nullable;

/// Writes the first page and the lists, when all telegrams are known.
final class ListPages {

    /// Telegrams on one page of a list.
    static final int PAGE = 100;

    /// Telegrams on the first page.
    static final int ON_START = 50;

    private static final int MOST_VALUES = 12;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Draft draft;
    private final SitePages pages;
    private final Lists lists;
    private final Meanings meanings;
    private final Rows rows;
    private final SortedMap<YearMonth, Long> months;

    ListPages(
            Draft draft,
            SitePages pages,
            Lists lists,
            Meanings meanings,
            Rows rows,
            SortedMap<YearMonth, Long> months) {
        this.draft = draft;
        this.pages = pages;
        this.lists = lists;
        this.meanings = meanings;
        this.rows = rows;
        this.months = months;
    }

    private interface Numbers {
        int number(int i);
    }

    void write(int total, List<SearchPage.Row> first, String query) throws IOException {
        list("all", "All telegrams", null, total, i -> i);
        List<SearchPage.FacetGroup> groups = new ArrayList<>();
        for (Lists.Kind kind : Lists.Kind.values()) {
            for (Lists.Entries entries : lists.of(kind)) {
                list(
                        entries.file(),
                        label(kind, entries.value()),
                        kind == Lists.Kind.TAG ? meanings.tag(entries.value()) : null,
                        entries.size(),
                        entries::number);
            }
            if (kind != Lists.Kind.MONTH && !lists.of(kind).isEmpty()) {
                groups.add(group(kind, ordered(kind), MOST_VALUES, "lists/"));
                draft.write(
                        "lists/" + kind.word() + "s.html",
                        pages.values(
                                new ValuesSitePage(
                                        new SiteFrame(kind.title() + "s", "../"),
                                        kind.title() + "s",
                                        group(kind, lists.of(kind), Integer.MAX_VALUE, ""))));
            }
        }
        draft.write(
                "index.html",
                pages.start(
                        new StartSitePage(
                                new SiteFrame("Telegrams", ""),
                                SearchPage.counted(total),
                                SearchPage.span(months),
                                query,
                                TimeLine.of(months, this::ofTime),
                                groups,
                                first,
                                total > first.size())));
    }

    private String ofTime(String key) {
        Lists.Kind kind = key.length() == 4 ? Lists.Kind.YEAR : Lists.Kind.MONTH;
        return "lists/" + lists.of(kind, key).file() + ".html";
    }

    private List<Lists.Entries> ordered(Lists.Kind kind) {
        return kind == Lists.Kind.YEAR ? lists.of(kind) : lists.largest(kind);
    }

    private SearchPage.FacetGroup group(
            Lists.Kind kind, List<Lists.Entries> entries, int most, String folder) {
        List<SearchPage.Facet> values =
                entries.stream()
                        .limit(most)
                        .map(entry ->
                                new SearchPage.Facet(
                                        label(kind, entry.value()),
                                        kind == Lists.Kind.TAG ? meanings.tag(entry.value()) : null,
                                        entry.size(),
                                        0,
                                        folder + entry.file() + ".html",
                                        false,
                                        null))
                        .toList();
        return new SearchPage.FacetGroup(
                kind.word(),
                kind.title(),
                values,
                entries.size() - values.size(),
                folder + kind.word() + "s.html");
    }

    private String label(Lists.Kind kind, String value) {
        return switch (kind) {
            case POST -> meanings.post(value);
            case MONTH -> MONTH.format(YearMonth.parse(value));
            case TAG, YEAR -> value;
        };
    }

    private void list(
            String file, String title, @Nullable String meaning, int size, Numbers numbers)
            throws IOException {
        int last = Math.max(0, size - 1) / PAGE;
        for (int page = 0; page <= last; page++) {
            StringBuilder set = new StringBuilder();
            int to = Math.min(size, (page + 1) * PAGE);
            for (int i = page * PAGE; i < to; i++) {
                set.append(rows.row(numbers.number(i)));
            }
            draft.write(
                    "lists/" + name(file, page),
                    pages.list(
                            new ListSitePage(
                                    new SiteFrame(title, "../"),
                                    title,
                                    meaning,
                                    size,
                                    page * PAGE + 1,
                                    to,
                                    set.toString(),
                                    page == 0 ? null : name(file, page - 1),
                                    page == last ? null : name(file, page + 1))));
        }
    }

    /// Names of lists have no dot, so that `.2` is the second page of one and no other list.
    private static String name(String file, int page) {
        return file + (page == 0 ? "" : "." + (page + 1)) + ".html";
    }
}
