package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.Hit;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.DueTelegram;

/// The page about what is due for declassification.
final class CalendarRoutes {

    private static final int SIZE = 50;
    private static final int DEEPEST = 10_000;

    private final Archive archive;
    private final PageRoutes house;
    private final Pages pages;

    CalendarRoutes(Archive archive, PageRoutes house, Pages pages) {
        this.archive = archive;
        this.house = house;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/calendar", this::calendar);
    }

    private void calendar(Context context) throws IOException {
        String query = PageRoutes.stated(context.queryParam("q"));
        if (house.isTooLong(context, query)) {
            return;
        }
        Frame frame = house.frame(context, "Declassification calendar", "");
        List<QueryDiagnostic> wrong = house.wrong(query);
        if (!wrong.isEmpty()) {
            context.status(400).html(pages.html(CalendarPage.troubled(frame, query, wrong)));
            return;
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Calendar calendar = archive.calendar(query, today, Reader.everything());
        int first = calendar.years().isEmpty() ? today.getYear() : calendar.years().firstKey();
        CalendarPage.Asked asked =
                new CalendarPage.Asked(
                        query,
                        today,
                        Math.clamp(PageRoutes.number(context.queryParam("year"), first), 1, 9999),
                        Math.clamp(PageRoutes.number(context.queryParam("from"), 0), 0, DEEPEST),
                        SIZE);
        SearchResult found =
                archive.search(
                        new Search(
                                        Calendar.due(query, Integer.toString(asked.year())),
                                        Sort.OLDEST,
                                        asked.from(),
                                        SIZE)
                                .withoutValues(),
                        Reader.everything());
        List<DueTelegram> due = new ArrayList<>();
        for (Hit hit : found.hits()) {
            archive.due(hit.holding()).ifPresent(due::add);
        }
        context.html(pages.html(CalendarPage.of(frame, asked, calendar, due, found.total())));
    }
}
