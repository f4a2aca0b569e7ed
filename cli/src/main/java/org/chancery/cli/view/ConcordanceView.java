package org.chancery.cli.view;

import java.io.IOException;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// Keywords in context for a screen, one under the other.
///
/// ```
/// 09ASTANA1967  2009-11-05  C    decided to set up a Rapid  reaction  force and exercises
/// ```
public final class ConcordanceView {

    private static final int LONGEST_NUMBER = 20;

    private final Output out;
    private final Paint paint;

    public ConcordanceView(Output out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /// Prints a page of lines, and what there is in all.
    public void print(Concordance found, KeywordSearch search) throws IOException {
        int numbers = 0;
        int keywords = 0;
        for (Line line : found.lines()) {
            numbers = Math.max(numbers, Columns.width(number(line)));
            keywords = Math.max(keywords, Columns.width(Visible.line(line.keyword())));
        }
        for (Line line : found.lines()) {
            String left = Visible.line(line.left().strip());
            String keyword = Visible.line(line.keyword());
            out.line(
                    paint.text(Style.CYAN, Columns.pad(number(line), numbers))
                            + "  "
                            + Columns.pad(day(line), 10)
                            + "  "
                            + Columns.pad(line.label(), 3)
                            + "  "
                            + " ".repeat(Math.max(0, search.width() - Columns.width(left)))
                            + left
                            + "  "
                            + paint.text(Style.HIT, keyword)
                            + " ".repeat(Math.max(0, keywords - Columns.width(keyword)))
                            + "  "
                            + Visible.line(line.right().strip()));
        }
        out.line(paint.dim(summary(found, search)));
    }

    private static String number(Line line) {
        return Columns.shorten(Visible.line(line.holding().id()), LONGEST_NUMBER);
    }

    private static String day(Line line) {
        return line.holding().date() == null ? "" : Moments.day(line.holding().date());
    }

    private static String summary(Concordance found, KeywordSearch search) {
        long last = (long) search.from() + found.lines().size();
        String all =
                Tally.counted(found.total(), "place")
                        + " in "
                        + Tally.counted(found.telegrams(), "telegram");
        String read =
                found.isWhole()
                        ? ""
                        : " (the oldest "
                                + Progress.number(found.read())
                                + " of "
                                + Tally.counted(found.found(), "telegram")
                                + " were read: narrow the query by date)";
        if (found.total() == 0) {
            return all + ": fields and the words of a subject line are no keywords";
        }
        return all + read + (last < found.total() ? "; more with --skip " + last : "");
    }
}
