package org.chancery.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Sets a page in its template. The templates are compiled with the program; each place in them
/// escapes for where it stands.
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public String html(SearchPage page) {
        return html(page.start() && page.trouble() == null ? "start.jte" : "search.jte", page);
    }

    public String html(ReadingPage page) {
        return html("reading.jte", page);
    }

    public String html(HelpPage page) {
        return html("help.jte", page);
    }

    public String html(ApiPage page) {
        return html("api.jte", page);
    }

    public String html(ProgressPage page) {
        return html("progress.jte", page);
    }

    public String html(LoginPage page) {
        return html("login.jte", page);
    }

    public String html(ComparePage page) {
        return html("compare.jte", page);
    }

    public String html(ConcordancePage page) {
        return html("concordance.jte", page);
    }

    public String html(EntitiesPage page) {
        return html("entities.jte", page);
    }

    public String html(EntityPage page) {
        return html("entity.jte", page);
    }

    public String html(StatisticsPage page) {
        return html("statistics.jte", page);
    }

    public String html(GraphPage page) {
        return html("graph.jte", page);
    }

    public String html(WeightPage page) {
        return html("weights.jte", page);
    }

    public String html(WantedPage page) {
        return html("wanted.jte", page);
    }

    public String html(CoveragePage page) {
        return html("coverage.jte", page);
    }

    public String html(SeriesPage page) {
        return html("series.jte", page);
    }

    public String html(CalendarPage page) {
        return html("calendar.jte", page);
    }

    public String html(AlertsPage page) {
        return html("alerts.jte", page);
    }

    public String html(CollectionPage page) {
        return html("collection.jte", page);
    }

    public String html(CollectionsPage page) {
        return html("collections.jte", page);
    }

    public String html(TroublePage page) {
        return html("trouble.jte", page);
    }

    private String html(String template, Object page) {
        StringOutput out = new StringOutput(32 * 1024);
        engine.render(template, page, out);
        return out.toString();
    }
}
