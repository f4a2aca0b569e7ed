package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.chancery.archive.Alert;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;

/// The page of saved searches and what came in for them, and the forms that change them.
final class AlertRoutes {

    /// New telegrams shown of one search.
    private static final int MOST = 10;

    private final Archive archive;
    private final PageRoutes pages;
    private final Frames frames;
    private final Pages templates;
    private final Meanings meanings;

    AlertRoutes(
            Archive archive, PageRoutes pages, Frames frames, Pages templates, Meanings meanings) {
        this.archive = archive;
        this.pages = pages;
        this.frames = frames;
        this.templates = templates;
        this.meanings = meanings;
    }

    void add(RoutesConfig routes) {
        routes.get("/alerts", this::all);
        routes.post("/alerts", this::save);
        routes.post("/alerts/{name}/seen", this::seen);
        routes.post("/alerts/{name}/forget", this::forget);
    }

    private void all(Context context) throws IOException {
        Frame frame = frames.of(context, "Alerts", "");
        List<AlertsPage.Alert> alerts =
                archive.alerts(MOST, Reader.everything()).stream()
                        .map(alert -> alert(alert, frame))
                        .toList();
        context.html(templates.html(new AlertsPage(frame, alerts)));
    }

    private AlertsPage.Alert alert(Alert alert, Frame frame) {
        String query = alert.search().query();
        long fresh = alert.found().total();
        Search search = new Search(query, Sort.NEWEST, 0, MOST);
        return new AlertsPage.Alert(
                alert.search().name(),
                query,
                ResultSetter.href(query, Sort.NEWEST, 0),
                fresh,
                fresh == 1 ? "1 new telegram" : "%,d new telegrams".formatted(fresh),
                new ResultSetter(search, alert.found(), meanings).page(frame, false).rows(),
                alert.found().diagnostics().isEmpty()
                        ? ""
                        : alert.found().diagnostics().getFirst().message());
    }

    private void save(Context context) throws IOException {
        String name = context.formParam("name");
        String query = context.formParam("q");
        try {
            archive.desk().save(name == null ? "" : name, query == null ? "" : query);
        } catch (IllegalArgumentException e) {
            pages.trouble(
                    context, 400, "This search cannot be saved", String.valueOf(e.getMessage()));
            return;
        }
        context.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private void seen(Context context) throws IOException {
        archive.desk().seen(context.pathParam("name"));
        context.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private void forget(Context context) throws IOException {
        archive.desk().forget(context.pathParam("name"));
        context.redirect("/alerts", HttpStatus.SEE_OTHER);
    }
}
