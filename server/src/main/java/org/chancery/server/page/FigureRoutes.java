package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Order;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Statistics;

/// Pages that look at many telegrams at once.
final class FigureRoutes {

    private static final int LATEST = 5;
    private static final int MOST_LINES = 100_000;

    private final Archive archive;
    private final PageRoutes house;
    private final Pages pages;
    private final Meanings meanings;

    FigureRoutes(Archive archive, PageRoutes house, Pages pages, Meanings meanings) {
        this.archive = archive;
        this.house = house;
        this.pages = pages;
        this.meanings = meanings;
    }

    void add(RoutesConfig routes) {
        routes.get("/statistics", this::statistics);
        routes.get("/concordance", this::concordance);
        routes.get("/entities", this::entities);
        routes.get("/entity/{kind}/{name}", this::entity);
    }

    private void statistics(Context context) throws IOException {
        String query = PageRoutes.stated(context.queryParam("q"));
        if (house.isTooLong(context, query)) {
            return;
        }
        String by = context.queryParam("by");
        Statistics statistics =
                archive.statistics(
                        query,
                        Dimension.named(by == null ? "" : by).orElse(Dimension.POST),
                        Reader.everything());
        context.status(statistics.diagnostics().isEmpty() ? 200 : 400)
                .html(
                        pages.html(
                                new StatisticsSetter(statistics, meanings)
                                        .page(house.frame(context, "Statistics", query))));
    }

    private void concordance(Context context) throws IOException {
        String query = PageRoutes.stated(context.queryParam("q"));
        if (house.isTooLong(context, query)) {
            return;
        }
        String sort = context.queryParam("sort");
        KeywordSearch search =
                new KeywordSearch(
                        query,
                        ConcordancePage.WIDTH,
                        Order.named(sort == null ? "" : sort).orElse(Order.DATE),
                        Math.clamp(PageRoutes.number(context.queryParam("from"), 0), 0, MOST_LINES),
                        ConcordancePage.LINES);
        Concordance found = archive.concordance(search, Reader.everything());
        context.status(found.diagnostics().isEmpty() ? 200 : 400)
                .html(
                        pages.html(
                                ConcordancePage.of(
                                        house.frame(context, "Concordance", query),
                                        search,
                                        found)));
    }

    private void entities(Context context) throws IOException {
        String query = PageRoutes.stated(context.queryParam("q"));
        if (house.isTooLong(context, query)) {
            return;
        }
        String kind = context.queryParam("kind");
        Entities found = archive.entities(query, Reader.everything());
        context.status(found.diagnostics().isEmpty() ? 200 : 400)
                .html(
                        pages.html(
                                new EntitySetter(meanings)
                                        .page(
                                                house.frame(
                                                        context, "Who and what is named", query),
                                                found,
                                                Entity.Kind.named(kind == null ? "" : kind)
                                                        .orElse(null))));
    }

    private void entity(Context context) throws IOException {
        Optional<Entity> entity =
                Entity.Kind.named(context.pathParam("kind"))
                        .map(kind ->
                                new Entity(
                                        kind, context.pathParam("name").toUpperCase(Locale.ROOT)));
        Search search =
                new Search(entity.map(EntityPage::query).orElse(""), Sort.NEWEST, 0, LATEST);
        SearchResult result = archive.search(search, Reader.everything());
        if (entity.isEmpty() || !result.diagnostics().isEmpty() || result.total() == 0) {
            house.trouble(
                    context,
                    404,
                    "Nobody and nothing of that name",
                    "No telegram here names \u201c" + context.pathParam("name") + "\u201d.");
            return;
        }
        context.html(
                pages.html(
                        new EntitySetter(meanings)
                                .page(
                                        house.frame(context, entity.get().name(), search.query()),
                                        entity.get(),
                                        search,
                                        result,
                                        archive.forms(entity.get(), Reader.everything()),
                                        archive.entities(search.query(), Reader.everything()))));
    }
}
