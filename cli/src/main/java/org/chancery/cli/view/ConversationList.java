package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.archive.Holding;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Dates;
import org.chancery.archive.reference.Edge;
import org.chancery.archive.reference.Node;
import org.chancery.archive.reference.Ranked;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;
import org.jspecify.annotations.Nullable;

/// Telegrams that citations connect, the oldest first; or those that others lean on.
///
/// ```
/// 2008        ? 08STATE98112       wanted
/// 2009-10-30    09ASTANA1860       CONFIDENTIAL  KAZAKHSTAN: ...
/// 2009-11-05  * 09ASTANA1967       CONFIDENTIAL  KAZAKHSTAN: DAS KROL COMPARES NOTES
///                                  cites 09ASTANA1860, 08STATE98112
/// ```
public final class ConversationList {

    private static final int DAY = 12;
    private static final int NUMBER = 18;

    /// Of a subject beside its number; with less room it stands below.
    private static final int LEAST = 40;

    private final Output out;
    private final Paint paint;
    private final int width;

    public ConversationList(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(120, screenWidth);
    }

    public void print(Conversation conversation) throws IOException {
        for (Node node : conversation.nodes()) {
            node(node, node.id().equals(conversation.id()));
            List<Edge> cites =
                    conversation.edges().stream()
                            .filter(edge -> edge.from().equals(node.id()))
                            .toList();
            if (!cites.isEmpty()) {
                cites(cites);
            }
        }
        out.line();
        String sum =
                Tally.counted(conversation.nodes().size(), "telegram")
                        + ", "
                        + Progress.number(conversation.wanted())
                        + " of them not held (?), "
                        + Tally.counted(conversation.edges().size(), "citation")
                        + (conversation.isCut()
                                ? "; more is connected: --depth and --limit go further"
                                : "");
        out.lines(sum, width, paint::dim);
    }

    private void node(Node node, boolean isAskedFor) throws IOException {
        String mark = node.isHeld() ? isAskedFor ? "* " : "  " : "? ";
        String id = Columns.pad(Visible.line(node.id()), NUMBER);
        String what = node.isHeld() ? what(Objects.requireNonNull(node.holding())) : "wanted";
        telegram(Columns.pad(when(node.dates()), DAY) + mark, id, what);
    }

    /// A line: what stands before a number, the number, what it is about.
    private void telegram(String before, String id, String what) throws IOException {
        int margin = Columns.width(before);
        int room = width - margin - Columns.width(id) - 1;
        if (room >= Math.min(LEAST, Columns.width(what))) {
            out.line(before + paint.text(Style.BOLD_CYAN, id) + " " + Columns.shorten(what, room));
            return;
        }
        out.line(before + paint.text(Style.BOLD_CYAN, id.stripTrailing()));
        for (String line : Columns.wrap(what, width - margin)) {
            out.line(" ".repeat(margin) + line);
        }
    }

    /// Where what belongs to a number is set: beside it, or below it on a narrow screen.
    private int margin() {
        int beside = DAY + 3 + NUMBER;
        return width - beside < LEAST ? DAY + 2 : beside;
    }

    private void cites(List<Edge> edges) throws IOException {
        int margin = margin();
        String ids =
                edges.stream()
                        .map(edge -> Visible.line(edge.to()) + (edge.notal() ? " (NOTAL)" : ""))
                        .collect(Collectors.joining(", "));
        for (String line : Columns.wrap("cites " + ids, width - margin)) {
            out.line(" ".repeat(margin) + paint.dim(line));
        }
    }

    /// The telegrams that others lean on, the weightiest first.
    public void print(List<Ranked> ranked) throws IOException {
        if (ranked.isEmpty()) {
            out.line(paint.dim("no telegram here cites another"));
            return;
        }
        out.line(paint.dim("  weight  cited by"));
        for (Ranked item : ranked) {
            String id = Columns.pad(Visible.line(item.id()), NUMBER);
            String what = item.holding() == null ? "wanted" : what(item.holding());
            telegram(
                    Columns.ends("", Double.toString(Math.round(item.weight() * 10) / 10.0), 8)
                            + Columns.ends("", Progress.number(item.citedBy()), 10)
                            + "  ",
                    id,
                    what);
        }
    }

    private static String what(Holding holding) {
        String marking =
                holding.classification() == null ? "" : holding.classification().name() + "  ";
        return Visible.line(marking + Objects.requireNonNullElse(holding.subject(), ""));
    }

    private static String when(@Nullable Dates dates) {
        if (dates == null) {
            return "undated";
        }
        return dates.isDay() ? dates.from().toString() : Integer.toString(dates.from().getYear());
    }
}
