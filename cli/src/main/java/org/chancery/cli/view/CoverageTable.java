package org.chancery.cli.view;

import java.io.IOException;
import java.util.stream.Collectors;
import org.chancery.archive.coverage.Coverage;
import org.chancery.archive.coverage.Gap;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.SeriesReport;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// What each post sent and how much of it is held.
///
/// ```
/// post             year     held   first    last  cited  estimated  share
/// TUNIS            2009       14     120    1533      3       1615    0.9 %
/// ```
///
/// Where the screen is too narrow for columns, the same in words.
public final class CoverageTable {

    private static final int WIDTH = 78;
    private static final int SHOWN_CITED = 6;
    private static final String INDENT = "  ";

    private final Output out;
    private final Paint paint;
    private final int width;

    public CoverageTable(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = screenWidth;
    }

    public void print(Overview overview) throws IOException {
        if (overview.series().isEmpty()) {
            out.line(paint.dim("no telegram here has or cites a number"));
            return;
        }
        head();
        for (Coverage coverage : overview.series()) {
            row(coverage);
        }
        out.line();
        String sum =
                "%s held of about %s; %s more are cited and not held"
                        .formatted(
                                Progress.number(overview.held()),
                                Progress.number(overview.estimated()),
                                Progress.number(overview.cited()));
        out.lines(sum, width, paint::dim);
    }

    public void print(SeriesReport report) throws IOException {
        head();
        row(report.coverage());
        out.line();
        out.line(
                paint.dim(
                        isNarrow()
                                ? "not held"
                                : "not held                  number  sent between               cited"));
        for (Gap gap : report.gaps()) {
            gap(gap);
        }
    }

    private boolean isNarrow() {
        return width < WIDTH;
    }

    private void head() throws IOException {
        if (!isNarrow()) {
            out.line(
                    paint.dim(
                            "post               year     held    first     last    cited  estimated   share"));
        }
    }

    private void row(Coverage of) throws IOException {
        if (isNarrow()) {
            String name = Visible.line(of.series().name()) + "  " + of.series().year();
            out.line(paint.text(Style.BOLD_CYAN, name));
            words(
                    "%s held of about %s (%s), numbers %d to %d, %s cited and not held"
                            .formatted(
                                    Progress.number(of.held()),
                                    Progress.number(of.estimated()),
                                    percent(of.share()),
                                    of.first(),
                                    of.last(),
                                    Progress.number(of.cited())));
            return;
        }
        out.line(
                paint.text(Style.BOLD_CYAN, Columns.pad(Visible.line(of.series().name()), 18))
                        + right(Integer.toString(of.series().year()), 5)
                        + right(Progress.number(of.held()), 9)
                        + right(Integer.toString(of.first()), 9)
                        + right(Integer.toString(of.last()), 9)
                        + right(Progress.number(of.cited()), 9)
                        + right(Progress.number(of.estimated()), 11)
                        + right(percent(of.share()), 8));
    }

    private void gap(Gap gap) throws IOException {
        String numbers =
                gap.size() == 1 ? Integer.toString(gap.from()) : gap.from() + " to " + gap.to();
        String after = gap.after() == null ? "" : gap.after().toString();
        String before = gap.before() == null ? "" : gap.before().toString();
        String cited =
                gap.cited().stream()
                        .limit(SHOWN_CITED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        int more = gap.cited().size() - SHOWN_CITED;
        if (isNarrow()) {
            out.line(numbers);
            words(
                    (after.isEmpty() ? "" : "after " + after + " ")
                            + (before.isEmpty() ? "" : "before " + before + " ")
                            + (cited.isEmpty() ? "" : "(cited: " + cited)
                            + (more > 0 ? ", and " + more + " more" : "")
                            + (cited.isEmpty() ? "" : ")"));
            return;
        }
        out.line(
                (Columns.pad(numbers, 22)
                                + right(Progress.number(gap.size()), 10)
                                + "  "
                                + Columns.pad(Columns.pad(after, 10) + " .. " + before, 27)
                                + cited
                                + (more > 0 ? ", and " + more + " more" : ""))
                        .stripTrailing());
    }

    private void words(String text) throws IOException {
        for (String line : Columns.wrap(text, width - INDENT.length())) {
            out.line(INDENT + line);
        }
    }

    /// `12.3 %`; what is held is never said to be nothing, nor what is missing.
    private static String percent(double share) {
        double percent = Math.round(share * 1000) / 10.0;
        return share > 0 && percent == 0
                ? "< 0.1 %"
                : share < 1 && percent == 100 ? "> 99.9 %" : percent + " %";
    }

    private static String right(String text, int width) {
        return Columns.ends("", text, width);
    }
}
