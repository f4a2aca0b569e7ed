package org.chancery.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.archive.coverage.Coverage;
import org.chancery.archive.coverage.Overview;
import org.chancery.format.table.Post;
import org.chancery.format.table.PostTable;
import org.jspecify.annotations.Nullable;

/// What each post sent in each year, and how much of it is held: a row a post, a column a year.
///
/// @param summary `85 telegrams held of about 49,020 sent; ...`
/// @param post as asked for
/// @param year as asked for
/// @param years of the columns: those of which anything is known
/// @param more posts that are left out, those of which least is known
/// @param meant the post that may have been meant where nothing is found; else null
public record CoveragePage(
        Frame frame,
        String summary,
        String post,
        String year,
        List<Integer> years,
        List<Row> rows,
        int more,
        String csv,
        SearchPage.@Nullable Example meant) {

    /// A table of more rows is nothing that anybody reads.
    private static final int MOST_POSTS = 150;

    /// A post, or the airgrams of one.
    ///
    /// @param name for people
    /// @param cells one a year; null where nothing is known
    public record Row(String post, String name, String href, List<@Nullable Cell> cells) {}

    /// A post and year.
    ///
    /// @param share `12%`, as short as a cell wants it
    /// @param said `Tunis 2009: 14 held of about 1,615, ...`
    /// @param heat 0 (nothing is held) to 5 (nearly all)
    public record Cell(String href, String share, String said, int heat) {}

    static CoveragePage of(
            Frame frame,
            Overview overview,
            String post,
            String year,
            PostTable posts,
            @Nullable String meant) {
        Map<String, List<Coverage>> byPost = new LinkedHashMap<>();
        overview.series()
                .forEach(item ->
                        byPost.computeIfAbsent(item.series().name(), _ -> new ArrayList<>())
                                .add(item));
        List<Integer> years = years(overview);
        List<String> known =
                byPost.keySet().stream()
                        .sorted((one, other) ->
                                Long.compare(seen(byPost.get(other)), seen(byPost.get(one))))
                        .limit(MOST_POSTS)
                        .sorted()
                        .toList();
        List<Row> rows =
                known.stream().map(name -> row(name, byPost.get(name), years, posts)).toList();
        return new CoveragePage(
                frame,
                summary(overview),
                post,
                year,
                years,
                rows,
                byPost.size() - rows.size(),
                "/api/coverage?format=csv&post="
                        + Queries.encoded(post)
                        + "&year="
                        + Queries.encoded(year),
                meant == null
                        ? null
                        : new SearchPage.Example(
                                meant,
                                "",
                                "/coverage?post="
                                        + Queries.encoded(meant)
                                        + "&year="
                                        + Queries.encoded(year)));
    }

    private static long seen(@Nullable List<Coverage> of) {
        return of == null
                ? 0
                : of.stream().mapToLong(item -> (long) item.held() + item.cited()).sum();
    }

    private static List<Integer> years(Overview overview) {
        return overview.series().stream()
                .map(item -> item.series().year())
                .distinct()
                .sorted()
                .toList();
    }

    private static Row row(
            String name, @Nullable List<Coverage> series, List<Integer> years, PostTable posts) {
        Map<Integer, Coverage> byYear = new LinkedHashMap<>();
        String shown = name;
        String post = name;
        for (Coverage item : series == null ? List.<Coverage>of() : series) {
            byYear.put(item.series().year(), item);
            shown = name(item, posts);
            post = item.series().post();
        }
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int year : years) {
            Coverage item = byYear.get(year);
            cells.add(item == null ? null : cell(item, shown));
        }
        return new Row(name, shown, "/coverage?post=" + Queries.encoded(post), cells);
    }

    /// What people call the post of a series.
    static String name(Coverage of, PostTable posts) {
        Post post = posts.named(of.series().post());
        String name = post == null ? of.series().post() : post.displayName();
        return of.series().airgram() ? name + ", airgrams" : name;
    }

    private static Cell cell(Coverage item, String name) {
        return new Cell(
                href(item),
                percent(item),
                "%s %d: %,d held of about %,d"
                        .formatted(name, item.series().year(), item.held(), item.estimated()),
                heat(item));
    }

    static String href(Coverage of) {
        return "/coverage/"
                + Queries.encoded(of.series().post())
                + "/"
                + of.series().year()
                + (of.series().airgram() ? "?airgrams=true" : "");
    }

    /// Never 0 where something is held, never 100 where something is missing.
    static String percent(Coverage of) {
        if (of.held() == 0) {
            return "0%";
        }
        double percent = of.share() * 100;
        if (percent < 1) {
            return "<1%";
        }
        return of.missing() > 0 && percent > 99
                ? ">99%"
                : String.format(Locale.ROOT, "%.0f%%", percent);
    }

    private static int heat(Coverage of) {
        double share = of.share();
        return of.held() == 0
                ? 0
                : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.9 ? 4 : 5;
    }

    private static String summary(Overview overview) {
        return "%,d telegrams held of about %,d that were sent by posts and in years of which anything is known; %,d more are cited, and so were sent for certain."
                .formatted(overview.held(), overview.estimated(), overview.cited());
    }
}
