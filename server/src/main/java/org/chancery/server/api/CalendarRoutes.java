package org.chancery.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.chancery.archive.Archive;
import org.chancery.archive.Hit;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.CalendarForm;
import org.chancery.archive.calendar.DueTelegram;
import org.chancery.format.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/// What is due for declassification, for programs.
final class CalendarRoutes {

    private static final int SIZE = 50;
    private static final int LARGEST = 1_000;
    private static final int LAST_YEAR = 9998;

    private enum Form {
        JSON,
        CSV
    }

    private final Archive archive;
    private final ApiRoutes api;

    CalendarRoutes(Archive archive, ApiRoutes api) {
        this.archive = archive;
        this.api = api;
    }

    void add(RoutesConfig routes) {
        routes.get("/api/calendar", this::calendar);
    }

    private void calendar(Context context) throws IOException {
        Form form = ApiRoutes.form(context, Form.class, Form.JSON);
        int size = ApiRoutes.number(context, "size", SIZE, LARGEST);
        int until = ApiRoutes.number(context, "until", 0, LAST_YEAR);
        LocalDate today = day(context);
        if (form == null || size < 0 || until < 0 || today == null) {
            return;
        }
        if (api.count(context) == null) {
            return;
        }
        String stated = context.queryParam("q");
        String query = stated == null ? "" : stated;
        Calendar calendar = archive.calendar(query, today, Reader.everything());
        LocalDate before =
                "true".equals(context.queryParam("overdue"))
                        ? today
                        : until == 0 ? null : LocalDate.of(until + 1, 1, 1);
        switch (form) {
            case JSON -> {
                StringBuilder out = new StringBuilder(4096);
                json(query, today, before, size, calendar, new JsonWriter(out));
                context.contentType("application/json").result(out.toString());
            }
            case CSV -> csv(context, query, before, calendar);
        }
    }

    private void json(
            String query,
            LocalDate today,
            @Nullable LocalDate before,
            int size,
            Calendar calendar,
            JsonWriter json)
            throws IOException {
        json.open('{').field("asOf", today.toString());
        json.name("overdue").value(calendar.overdue()).name("years").open('[');
        for (Map.Entry<Integer, Long> year : calendar.years().entrySet()) {
            json.open('{').name("year").value(year.getKey());
            json.name("count").value(year.getValue()).close('}');
        }
        json.close(']').name("telegrams").open('[');
        int room = size;
        for (String time : calendar.times(before)) {
            if (room == 0) {
                break;
            }
            Search asked =
                    new Search(Calendar.due(query, time), Sort.OLDEST, 0, room).withoutValues();
            for (Hit hit : archive.search(asked, Reader.everything()).hits()) {
                DueTelegram due = archive.due(hit.holding()).orElse(null);
                if (due != null) {
                    CalendarForm.object(due, json);
                    room--;
                }
            }
        }
        json.close(']').close('}');
    }

    private void csv(Context context, String query, @Nullable LocalDate before, Calendar calendar)
            throws IOException {
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"declassification.csv\"");
        OutputStream out = context.outputStream();
        out.write(CalendarForm.HEAD.getBytes(StandardCharsets.UTF_8));
        for (String time : calendar.times(before)) {
            archive.due(
                    query,
                    time,
                    Reader.everything(),
                    item -> out.write(CalendarForm.row(item).getBytes(StandardCharsets.UTF_8)));
        }
        out.flush();
    }

    /// Answers itself, and gives null, where it is none.
    private static @Nullable LocalDate day(Context context) {
        String stated = context.queryParam("asOf");
        try {
            return stated == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(stated);
        } catch (DateTimeException e) {
            ApiRoutes.trouble(context, 400, "\"asOf\" is a day such as 2030-12-31");
            return null;
        }
    }
}
