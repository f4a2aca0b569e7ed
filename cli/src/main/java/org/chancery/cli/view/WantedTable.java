package org.chancery.cli.view;

import java.io.IOException;
import java.util.stream.Collectors;
import org.chancery.archive.Holding;
import org.chancery.archive.reference.Wanted;
import org.chancery.archive.reference.WantedList;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// Telegrams that others cite and the archive does not have, the most cited first.
public final class WantedTable {

    private static final int NUMBER = 18;

    private final Output out;
    private final Paint paint;
    private final int width;

    public WantedTable(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(120, screenWidth);
    }

    /// Prints them, and how many there are.
    ///
    /// @param from how many were passed over
    public void print(WantedList list, int from) throws IOException {
        for (Wanted item : list.items()) {
            String by = item.citing().stream().map(Holding::id).collect(Collectors.joining(", "));
            long more = item.citedBy() - item.citing().size();
            String line =
                    "%s  cited by %s: %s%s"
                            .formatted(
                                    when(item),
                                    Progress.number(item.citedBy()),
                                    Visible.line(by),
                                    more > 0 ? ", and " + Progress.number(more) + " more" : "");
            String id = Columns.pad(Visible.line(item.mrn()), NUMBER);
            String margin = paint.text(Style.BOLD_CYAN, id);
            for (String part : Columns.wrap(line, width - Columns.width(id) - 1)) {
                out.line(margin + " " + part);
                margin = " ".repeat(Columns.width(id));
            }
        }
        long last = (long) from + list.items().size();
        String sum =
                Tally.counted(list.total(), "telegram")
                        + (list.total() == 1 ? " is" : " are")
                        + " cited and not held"
                        + (list.items().isEmpty()
                                ? ""
                                : ", shown "
                                        + Progress.number(from + 1L)
                                        + " to "
                                        + Progress.number(last))
                        + (last < list.total() ? "; more with --skip " + last : "");
        out.lines(sum, width, paint::dim);
    }

    /// `2008-01-01..08-03` is more than anybody reads: the year, and the day before which.
    private static String when(Wanted item) {
        boolean isBounded = item.dates().to().getDayOfYear() < 365;
        return item.year() + (isBounded ? ", by " + item.dates().to() : "");
    }
}
