package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.coverage.CoverageForm;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;

/// What was sent and what is held, for programs.
final class CoverageRoutes {

    private static final int LAST_YEAR = 9999;

    private final Archive archive;

    CoverageRoutes(Archive archive) {
        this.archive = archive;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/coverage", this::overview);
        routes.get("/api/coverage/{post}/{year}", this::series);
    }

    private void overview(Context context) throws IOException {
        String stated = context.queryParam("year");
        int year =
                stated == null || stated.isBlank()
                        ? 0
                        : ApiRoutes.number(context, "year", 0, LAST_YEAR);
        CoverageForm form = ApiRoutes.form(context, CoverageForm.class, CoverageForm.JSON);
        if (year < 0 || form == null) {
            return;
        }
        String post = context.queryParam("post");
        Overview overview =
                archive.coverage(Reader.everything())
                        .of(
                                post == null || post.isBlank() ? null : archive.postName(post),
                                year == 0 ? null : year);
        context.contentType(form.mediaType()).result(form.write(overview.series()));
    }

    private void series(Context context) throws IOException {
        CoverageForm form = ApiRoutes.form(context, CoverageForm.class, CoverageForm.JSON);
        if (form == null) {
            return;
        }
        String year = context.pathParam("year");
        boolean isYear = year.length() == 4 && year.chars().allMatch(Character::isDigit);
        Series asked =
                new Series(
                        context.pathParam("post"),
                        "true".equals(context.queryParam("airgrams")),
                        isYear ? Integer.parseInt(year) : 0);
        Optional<SeriesReport> report = archive.coverage(asked, Reader.everything());
        if (report.isEmpty()) {
            ApiRoutes.trouble(
                    context,
                    404,
                    "nothing that \"%s\" sent in %s is held or cited"
                            .formatted(asked.post(), year));
            return;
        }
        context.contentType(form.mediaType()).result(form.write(report.get()));
    }
}
