package org.chancery.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Edge;
import org.chancery.archive.reference.Node;
import org.jspecify.annotations.Nullable;

/// A conversation as a drawing: time goes from left to right, a thread stays on its row. The same
/// conversation always gives the same drawing.
///
/// Time is not to scale: a day is as wide as it must be for its telegrams, and a silent year is not
/// much wider than a silent month.
public record Picture(int width, int height, List<Dot> dots, List<Line> lines, List<Mark> marks) {

    private static final int LEFT = 70;
    private static final int RIGHT = 80;
    private static final int AXIS = 34;
    private static final int ROW = 76;

    /// Half of the widest number: on a row one stands above its dot and the next one below.
    private static final int SPACE = 68;

    private static final int LEAST_STEP = 22;
    private static final int WIDEST_STEP = 84;
    private static final int MARK = 44;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /// A telegram.
    ///
    /// @param label the height at which its number stands
    /// @param said what it is, in words, for whoever does not see the drawing
    /// @param kind `held`, `wanted`, or `asked` for the one that the conversation is around
    public record Dot(
            int x,
            int y,
            int label,
            String href,
            String number,
            String said,
            String kind,
            String level) {}

    /// A citation.
    ///
    /// @param kind `thread` where it goes on with one, `notal`, or `other`
    public record Line(String path, String kind) {}

    /// Where a month begins.
    public record Mark(int x, String text) {}

    static Picture of(Conversation conversation) {
        List<Node> nodes = conversation.nodes();
        int[] x = columns(nodes);
        int[] rows = rows(nodes, x);
        Map<String, Integer> places = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        int[] onRow = new int[nodes.size()];
        int lowest = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            places.put(node.id(), i);
            int row = rows[node.thread()];
            lowest = Math.max(lowest, row);
            boolean isAbove = onRow[row]++ % 2 == 0;
            dots.add(dot(node, x[i], y(row), isAbove, conversation.id()));
        }
        List<Line> lines = new ArrayList<>();
        for (Edge edge : conversation.edges()) {
            int from = Objects.requireNonNull(places.get(edge.from()));
            int to = Objects.requireNonNull(places.get(edge.to()));
            lines.add(line(nodes, x, rows, from, to, edge.notal()));
        }
        return new Picture(x[x.length - 1] + RIGHT, y(lowest) + 42, dots, lines, marks(nodes, x));
    }

    private static int[] columns(List<Node> nodes) {
        int[] x = new int[nodes.size()];
        x[0] = LEFT;
        for (int i = 1; i < x.length; i++) {
            x[i] = x[i - 1] + step(nodes.get(i - 1), nodes.get(i));
            for (int before = 0; before < i; before++) {
                if (nodes.get(before).thread() == nodes.get(i).thread()) {
                    x[i] = Math.max(x[i], x[before] + SPACE);
                }
            }
        }
        return x;
    }

    private static int step(Node before, Node node) {
        if (before.dates() == null || node.dates() == null) {
            return WIDEST_STEP;
        }
        long days = ChronoUnit.DAYS.between(before.dates().to(), node.dates().to());
        double wide = LEAST_STEP + 10 * Math.log1p((double) Math.max(0, days));
        return (int) Math.min(WIDEST_STEP, Math.round(wide));
    }

    /// The row of each thread: the first on which it overlaps no other.
    private static int[] rows(List<Node> nodes, int[] x) {
        int threads = 1 + nodes.stream().mapToInt(Node::thread).max().orElse(0);
        int[] firsts = new int[threads];
        int[] lasts = new int[threads];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            int thread = nodes.get(i).thread();
            firsts[thread] = x[i];
            lasts[thread] = Math.max(lasts[thread], x[i]);
        }
        List<Integer> ends = new ArrayList<>();
        int[] rows = new int[threads];
        for (int thread = 0; thread < threads; thread++) {
            int row = 0;
            while (row < ends.size() && ends.get(row) + SPACE > firsts[thread]) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0);
            }
            ends.set(row, lasts[thread]);
            rows[thread] = row;
        }
        return rows;
    }

    private static int y(int row) {
        return AXIS + 36 + row * ROW;
    }

    private static Dot dot(Node node, int x, int y, boolean isAbove, String asked) {
        String kind = !node.isHeld() ? "wanted" : node.id().equals(asked) ? "asked" : "held";
        return new Dot(
                x,
                y,
                isAbove ? y - 13 : y + 22,
                GraphPage.href(node),
                Typesetter.number(node.id()),
                said(node),
                kind,
                node.holding() == null
                        ? "none"
                        : Marking.of(node.holding().classification()).level());
    }

    private static String said(Node node) {
        String when = GraphPage.when(node);
        if (node.holding() == null) {
            return "%s, not held, %s".formatted(Typesetter.number(node.id()), when);
        }
        return "%s, %s, %s: %s"
                .formatted(
                        Typesetter.number(node.id()),
                        when,
                        Marking.of(node.holding().classification()).name(),
                        Title.of(node.holding()));
    }

    private static Line line(
            List<Node> nodes, int[] x, int[] rows, int from, int to, boolean notal) {
        int row = rows[nodes.get(from).thread()];
        int other = rows[nodes.get(to).thread()];
        boolean isThread = nodes.get(from).thread() == nodes.get(to).thread();
        boolean isNext = isThread && isNext(nodes, to, from);
        String kind = notal ? "notal" : isNext ? "thread" : "other";
        String start = "M%d %d".formatted(x[from], y(row));
        String end = "%d %d".formatted(x[to], y(other));
        if (row == other && isNext) {
            return new Line(start + "L" + end, kind);
        }
        if (row == other) {
            // In an arc below those that stand between them.
            int deep = y(row) + Math.min(50, 22 + Math.abs(x[from] - x[to]) / 24);
            return new Line(
                    start + "C%d %d %d %d ".formatted(x[from], deep, x[to], deep) + end, kind);
        }
        int middle = (x[from] + x[to]) / 2;
        return new Line(
                start + "C%d %d %d %d ".formatted(middle, y(row), middle, y(other)) + end, kind);
    }

    private static boolean isNext(List<Node> nodes, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (nodes.get(i).thread() == nodes.get(before).thread()) {
                return false;
            }
        }
        return before < after;
    }

    private static List<Mark> marks(List<Node> nodes, int[] x) {
        List<Mark> marks = new ArrayList<>();
        String last = "";
        int end = Integer.MIN_VALUE / 2;
        for (int i = 0; i < x.length; i++) {
            String month = month(nodes.get(i));
            // A guessed year says nothing new under months of the same.
            if (month != null && !last.endsWith(month) && x[i] >= end + MARK) {
                marks.add(new Mark(x[i], month));
                last = month;
                end = x[i] + 30;
            }
        }
        return marks;
    }

    private static @Nullable String month(Node node) {
        if (node.dates() == null) {
            return null;
        }
        LocalDate day = node.dates().to();
        return node.isHeld() && node.dates().isDay()
                ? MONTH.format(day)
                : Integer.toString(node.dates().from().getYear());
    }
}
