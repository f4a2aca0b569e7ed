package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;
import org.jspecify.annotations.Nullable;

/// The pages about what was sent and what is held.
final class CoverageRoutes {

    private final Archive archive;
    private final PageRoutes house;
    private final Pages pages;

    CoverageRoutes(Archive archive, PageRoutes house, Pages pages) {
        this.archive = archive;
        this.house = house;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/coverage", this::overview);
        routes.get("/coverage/{post}/{year}", this::series);
    }

    private void overview(Context context) throws IOException {
        String post = PageRoutes.stated(context.queryParam("post"));
        int year = PageRoutes.number(context.queryParam("year"), -1);
        Overview overview =
                archive.coverage(Reader.everything())
                        .of(post.isEmpty() ? null : archive.postName(post), year < 0 ? null : year);
        show(
                context,
                overview,
                post,
                year < 0 ? "" : Integer.toString(year),
                overview.series().isEmpty() ? meant(post) : null);
    }

    private void show(
            Context context, Overview overview, String post, String year, @Nullable String meant) {
        context.html(
                pages.html(
                        CoveragePage.of(
                                house.frame(context, "Coverage", ""),
                                overview,
                                post,
                                year,
                                archive.tables().posts(),
                                meant)));
    }

    private @Nullable String meant(String post) throws IOException {
        return post.isEmpty() ? null : archive.postLike(post, Reader.everything()).orElse(null);
    }

    private void series(Context context) throws IOException {
        int year = PageRoutes.number(context.pathParam("year"), -1);
        Series asked =
                new Series(
                        context.pathParam("post"),
                        "true".equals(context.queryParam("airgrams")),
                        Math.max(0, year));
        Optional<SeriesReport> report = archive.coverage(asked, Reader.everything());
        if (report.isEmpty()) {
            String meant = meant(asked.post());
            if (meant != null) {
                context.status(404);
                show(
                        context,
                        new Overview(List.of()),
                        asked.post(),
                        context.pathParam("year"),
                        meant);
                return;
            }
            house.trouble(
                    context,
                    404,
                    "Nothing is known of these",
                    "No telegram that \u201c%s\u201d sent in %s is held or cited."
                            .formatted(asked.post(), context.pathParam("year")));
            return;
        }
        String name = CoveragePage.name(report.get().coverage(), archive.tables().posts());
        context.html(
                pages.html(
                        SeriesPage.of(
                                house.frame(context, "Coverage of " + name + ", " + year, ""),
                                report.get(),
                                name)));
    }
}
