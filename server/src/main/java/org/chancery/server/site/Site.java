package org.chancery.server.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Note;
import org.chancery.archive.ProgressListener;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;
import org.chancery.archive.Visitor;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.api.WebAnnotations;
import org.chancery.server.page.Assets;
import org.chancery.server.page.Meanings;
import org.chancery.server.page.SearchPage;
import org.jspecify.annotations.Nullable;

/// Writes all that a query finds as a folder of pages that any browser reads from a disk: a page
/// for each telegram, with its bytes and its JSON beside it, lists by date, post and tag, and a
/// search that needs no server.
///
/// The same telegrams give the same bytes. What the reader may not see is in no page, no list, no
/// count and no word of the search.
public final class Site {

    private static final List<String> ASSETS =
            List.of(
                    "chancery.css",
                    "chancery.js",
                    "site.js",
                    "icon.svg",
                    "source-serif-4.woff2",
                    "source-serif-4-italic.woff2",
                    "source-sans-3.woff2",
                    "source-code-pro.woff2",
                    "OFL.txt");

    private final Archive archive;
    private final Reader reader;
    private final String query;
    private final Draft draft;
    private final SitePages pages = new SitePages();
    private final Lists lists = new Lists();
    private final SortedMap<YearMonth, Long> months = new TreeMap<>();
    private final TelegramPages telegrams;

    /// The archive's keys of the telegrams of the site in their order, and their pages.
    private final List<String> order = new ArrayList<>();

    private final Map<String, String> hrefs = new HashMap<>();

    private Site(Archive archive, Reader reader, String query, Draft draft) {
        this.archive = archive;
        this.reader = reader;
        this.query = query;
        this.draft = draft;
        this.telegrams = new TelegramPages(archive, reader, hrefs, lists);
    }

    /// Writes a site. Where it does not come to an end, what was at its place stays as it was.
    ///
    /// @param query that the archive reads without an error
    /// @param directory a new or an empty one, or that of an earlier site, whose place this one
    ///   takes; files of other people's in that one stay
    /// @return how many telegrams it has
    /// @throws IOException if there is something else in the directory, or it cannot be written
    public static int write(
            Archive archive, String query, Reader reader, Path directory, ProgressListener progress)
            throws IOException {
        try (Draft draft = Draft.at(directory)) {
            Site site = new Site(archive, reader, query.strip(), draft);
            site.name();
            site.write(progress);
            draft.complete();
            return site.order.size();
        }
    }

    /// Names all before any is written: a telegram may cite one that comes after it.
    private void name() throws IOException {
        FileNames names = new FileNames();
        each(holding -> {
            String year =
                    holding.date() == null ? "undated" : "%04d".formatted(year(holding.date()));
            order.add(holding.id());
            hrefs.put(holding.id(), "telegrams/" + year + "/" + names.next(holding.id()));
        });
    }

    private void each(Visitor visitor) throws IOException {
        archive.export(new Search(query, Sort.OLDEST, 0, 0), reader, visitor);
    }

    private void write(ProgressListener progress) throws IOException {
        for (String asset : ASSETS) {
            draft.write("assets/" + asset, Assets.resource(asset));
        }
        Path scratch = draft.scratch();
        Shards shards = new Shards(draft, new WordPile(scratch));
        List<SearchPage.Row> first = new ArrayList<>();
        try (Rows rows = new Rows(scratch)) {
            int[] number = {0};
            each(holding -> {
                // What was imported since the names were given is for the next site.
                if (hrefs.containsKey(holding.id())
                        && number[0] < order.size()
                        && order.get(number[0]).equals(holding.id())) {
                    telegram(holding, number[0]++, shards, rows, first);
                    progress.at(number[0], order.size());
                }
            });
            if (number[0] < order.size()) {
                throw new IOException(
                        "the archive changed while the site was written: write it again");
            }
            new ListPages(draft, pages, lists, new Meanings(archive.tables()), rows, months)
                    .write(order.size(), first, query);
        }
        shards.complete();
        draft.write("search.html", pages.search(new SearchSitePage(new SiteFrame("Search", ""))));
    }

    private void telegram(
            Holding holding, int number, Shards shards, Rows rows, List<SearchPage.Row> first)
            throws IOException {
        Telegram telegram = archive.whole(holding, reader);
        String name = hrefs.getOrDefault(holding.id(), "");
        list(holding, telegram, number);
        draft.write(
                name + ".html",
                pages.telegram(
                        telegrams.page(
                                holding, telegram, neighbour(number - 1), neighbour(number + 1))));
        draft.write(name + ".txt", telegram.source().text().bytes());
        draft.write(name + ".json", TelegramJson.of(telegram) + "\n");
        List<Note> notes = archive.desk().notes(holding, telegram, reader);
        if (!notes.isEmpty()) {
            draft.write(name + ".notes.jsonld", WebAnnotations.page(notes) + "\n");
        }
        SearchPage.Row row = SearchPage.Row.of(holding, "../" + name + ".html");
        rows.add(pages.row(row));
        if (number < ListPages.ON_START) {
            first.add(SearchPage.Row.of(holding, name + ".html"));
        }
        shards.add(telegram, row, name + ".html");
    }

    private @Nullable String neighbour(int number) {
        return number < 0 || number >= order.size() ? null : hrefs.get(order.get(number));
    }

    private void list(Holding holding, Telegram telegram, int number) {
        if (holding.origin() != null) {
            lists.add(Lists.Kind.POST, holding.origin().post(), number);
        }
        for (Located<Tag> tag : telegram.heading().tags()) {
            lists.add(Lists.Kind.TAG, tag.value().tag(), number);
        }
        Instant date = holding.date();
        if (date != null) {
            YearMonth month = YearMonth.from(date.atOffset(ZoneOffset.UTC));
            months.merge(month, 1L, Long::sum);
            lists.add(Lists.Kind.YEAR, "%04d".formatted(month.getYear()), number);
            lists.add(Lists.Kind.MONTH, month.toString(), number);
        }
    }

    private static int year(Instant date) {
        return date.atOffset(ZoneOffset.UTC).getYear();
    }
}
