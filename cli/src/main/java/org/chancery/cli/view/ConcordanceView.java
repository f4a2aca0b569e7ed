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
///
/// Where the screen has no room for both, what a line is of stands above it.
public final class ConcordanceView {

    private static final int LONGEST_NUMBER = 20;

    /// Beside the contexts: number, date, portion, and a keyword of usual length.
    private static final int BESIDE = 48;

    /// A keyword of usual length, and the blanks around it.
    private static final int KEYWORD = 16;

    private static final int NARROWEST = 12;
    private static final int DAY = 10;
    private static final int LABEL = 3;
    private static final String GAP = "  ";

    private final Output out;
    private final Paint paint;
    private final int width;

    public ConcordanceView(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = screenWidth;
    }

    /// Characters on either side of a keyword that a screen has room for.
    public static int context(int screenWidth) {
        int beside = isNarrow(screenWidth) ? KEYWORD : BESIDE;
        return Math.clamp((screenWidth - beside) / 2, NARROWEST, KeywordSearch.WIDTH);
    }

    private static boolean isNarrow(int screenWidth) {
        return screenWidth < BESIDE + 2 * NARROWEST;
    }

    /// Prints a page of lines, and what there is in all.
    public void print(Concordance found, KeywordSearch search) throws IOException {
        int numbers = 0;
        int keywords = 0;
        for (Line line : found.lines()) {
            numbers = Math.max(numbers, Columns.width(number(line)));
            keywords = Math.max(keywords, Columns.width(Visible.line(line.keyword())));
        }
        keywords = Math.min(keywords, width / 2);
        int head = isNarrow(width) ? 0 : numbers + DAY + LABEL + 3 * GAP.length();
        int right = width - head - search.width() - keywords - 2 * GAP.length();
        for (Line line : found.lines()) {
            out.print(paint.text(Style.CYAN, Columns.pad(number(line), numbers)))
                    .print(GAP + Columns.pad(day(line), DAY))
                    .print(GAP)
                    .print(
                            isNarrow(width)
                                    ? line.label() + "\n"
                                    : Columns.pad(line.label(), LABEL) + GAP);
            String left = Visible.line(line.left().strip());
            String keyword = Columns.shorten(Visible.line(line.keyword()), keywords);
            out.line(
                    " ".repeat(Math.max(0, search.width() - Columns.width(left)))
                            + left
                            + GAP
                            + paint.text(Style.HIT, keyword)
                            + " ".repeat(keywords - Columns.width(keyword))
                            + GAP
                            + Columns.shorten(Visible.line(line.right().strip()), right));
        }
        out.lines(summary(found, search), width, paint::dim);
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
