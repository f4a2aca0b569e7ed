package org.chancery.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.archive.Holding;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.CalendarForm;
import org.chancery.archive.calendar.Due;
import org.chancery.archive.calendar.DueTelegram;
import org.jspecify.annotations.Nullable;

/// When telegrams are due for declassification: years, the overdue ones first, and the telegrams of
/// one of them.
///
/// @param summary `33 telegrams are overdue on 28 Nov 2026; ...`
/// @param query telegrams that count
/// @param chosen the year whose telegrams are shown; null where nothing is due
/// @param trouble why there is nothing of all this; null where the query can be read
public record CalendarPage(
        Frame frame,
        String summary,
        String query,
        List<Year> years,
        @Nullable String chosen,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next,
        String overdueCsv,
        String csv,
        SearchPage.@Nullable Trouble trouble) {

    /// A year in which something is due.
    ///
    /// @param share of the fullest year, in per cent
    public record Year(
            String year, long count, String share, boolean overdue, boolean chosen, String href) {}

    /// A telegram.
    ///
    /// @param why what the date rests on
    /// @param source of the rule; null where the date is stated
    /// @param open paragraphs that are marked unclassified, empty where there are none
    public record Row(
            String due,
            boolean overdue,
            String number,
            String href,
            Marking marking,
            String subject,
            String why,
            @Nullable String source,
            String open) {}

    /// What was asked for.
    ///
    /// @param from how many telegrams of the year to pass over
    record Asked(String query, LocalDate today, int year, int from, int size) {}

    static CalendarPage of(
            Frame frame, Asked asked, Calendar calendar, List<DueTelegram> due, long total) {
        long most = calendar.years().values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Year> years = new ArrayList<>();
        calendar.years()
                .forEach((year, count) ->
                        years.add(
                                new Year(
                                        year.toString(),
                                        count,
                                        String.format(Locale.ROOT, "%.2f%%", count * 100.0 / most),
                                        year < asked.today().getYear(),
                                        year == asked.year(),
                                        href(asked, year, 0))));
        String api = "/api/calendar?format=csv&q=" + Queries.encoded(asked.query());
        return new CalendarPage(
                frame,
                summary(calendar, asked.today()),
                asked.query(),
                years,
                years.isEmpty() ? null : Integer.toString(asked.year()),
                due.stream().map(item -> row(item, asked.today())).toList(),
                asked.from() == 0
                        ? null
                        : href(asked, asked.year(), Math.max(0, asked.from() - asked.size())),
                asked.from() + asked.size() < total
                        ? href(asked, asked.year(), asked.from() + asked.size())
                        : null,
                api + "&overdue=true",
                api,
                null);
    }

    /// For a query that cannot be read.
    static CalendarPage troubled(Frame frame, String query, List<QueryDiagnostic> wrong) {
        return new CalendarPage(
                frame,
                "",
                query,
                List.of(),
                null,
                List.of(),
                null,
                null,
                "",
                "",
                ResultSetter.trouble(query, wrong));
    }

    private static String href(Asked asked, int year, int from) {
        return "/calendar?year="
                + year
                + (asked.query().isEmpty() ? "" : "&q=" + Queries.encoded(asked.query()))
                + (from == 0 ? "" : "&from=" + from);
    }

    private static String summary(Calendar calendar, LocalDate today) {
        long all = calendar.years().values().stream().mapToLong(Long::longValue).sum();
        return "%,d %s overdue on %s, %,d later."
                .formatted(
                        calendar.overdue(),
                        calendar.overdue() == 1 ? "telegram is" : "telegrams are",
                        Days.words(today),
                        all - calendar.overdue());
    }

    private static Row row(DueTelegram item, LocalDate today) {
        Holding holding = item.holding();
        Due due = item.due();
        return new Row(
                due.date() == null ? "" : Days.words(due.date()),
                due.isOverdue(today),
                Typesetter.number(holding.id()),
                Surroundings.path(holding),
                Marking.of(holding.classification()),
                Title.of(holding),
                why(due),
                due.rule() == null ? null : due.rule().source(),
                item.openPortions().isEmpty() ? "" : String.join(", ", item.openPortions()));
    }

    private static String why(Due due) {
        String why = due.rule() == null ? "stated" : CalendarForm.name(due.rule());
        String review =
                switch (due.effect()) {
                    case REVIEW -> ", for review";
                    case DECLASSIFY, NONE -> "";
                };
        return why + review + (due.event() == null ? "" : "; " + due.event());
    }
}
