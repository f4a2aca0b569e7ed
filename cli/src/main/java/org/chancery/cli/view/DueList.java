package org.chancery.cli.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.chancery.archive.Holding;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.CalendarForm;
import org.chancery.archive.calendar.Due;
import org.chancery.archive.calendar.DueTelegram;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// When telegrams are due.
///
/// ```
/// 1983-12-31  75VALLETTA1402     SECRET  BERNARDA SHOAL: IT IS UP
///             E.O. 11652 GDS, S: 8 years to the end of the year; unclassified paragraphs: 1, 3
/// ```
public final class DueList {

    private static final int MARGIN = 12;
    private static final int BAR = 40;
    private static final int BESIDE_BAR = 27;

    /// Of a subject beside its number; with less room it stands below.
    private static final int LEAST = 40;

    private final Output out;
    private final Paint paint;
    private final int width;
    private final LocalDate today;

    /// To a screen, as of a day.
    public DueList(Output out, Paint paint, int screenWidth, LocalDate today) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(120, screenWidth);
        this.today = today;
    }

    /// How many in which year.
    public void print(Calendar calendar) throws IOException {
        long most = calendar.years().values().stream().mapToLong(Long::longValue).max().orElse(1);
        if (calendar.years().isEmpty()) {
            out.line(paint.dim("no classified telegram of these is due"));
            return;
        }
        int longest = Math.min(BAR, width - BESIDE_BAR);
        for (Map.Entry<Integer, Long> year : calendar.years().entrySet()) {
            int bar = (int) Math.max(1, year.getValue() * longest / most);
            out.line(
                    year.getKey()
                            + Columns.ends("", Progress.number(year.getValue()), 10)
                            + "  "
                            + paint.dim("\u2588".repeat(bar))
                            + (year.getKey() < today.getYear() ? "  overdue" : ""));
        }
        out.line();
        String sum =
                "%s overdue on %s; --overdue lists them"
                        .formatted(Tally.counted(calendar.overdue(), "telegram"), today);
        out.lines(sum, width, paint::dim);
    }

    /// One telegram.
    public void print(DueTelegram item) throws IOException {
        Holding holding = item.holding();
        Due due = item.due();
        String what =
                (holding.classification() == null ? "" : holding.classification().name() + "  ")
                        + Objects.requireNonNullElse(holding.subject(), "");
        String id = Columns.pad(Visible.line(holding.id()), 18);
        int room = width - MARGIN - 1 - Columns.width(id);
        String date = Columns.pad(due.date() == null ? "" : due.date().toString(), MARGIN);
        if (room >= LEAST) {
            out.line(
                    date
                            + paint.text(Style.BOLD_CYAN, id)
                            + " "
                            + Columns.shorten(Visible.line(what), room));
        } else {
            out.line(date + paint.text(Style.BOLD_CYAN, id.stripTrailing()));
            for (String line : Columns.wrap(Visible.line(what), width - MARGIN)) {
                out.line(" ".repeat(MARGIN) + line);
            }
        }
        for (String line : Columns.wrap(Visible.line(why(item)), width - MARGIN)) {
            out.line(" ".repeat(MARGIN) + paint.dim(line));
        }
    }

    private static String why(DueTelegram item) {
        Due due = item.due();
        StringBuilder why = new StringBuilder();
        why.append(due.rule() == null ? "stated" : CalendarForm.name(due.rule()));
        why.append(due.event() == null ? "" : "; " + due.event());
        why.append(
                switch (due.effect()) {
                    case REVIEW -> "; for review";
                    case DECLASSIFY, NONE -> "";
                });
        if (!item.openPortions().isEmpty()) {
            why.append("; unclassified paragraphs: ")
                    .append(String.join(", ", item.openPortions()));
        }
        return why.toString();
    }
}
