package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;

/// The lines of a source three ways: as they stand, without blanks at their ends, and by their
/// looks.
public final class Lines {

    private final String text;
    private final List<Line> raw;
    private final List<Line> trimmed;
    private final LineShape[] shapes;
    private final int start;
    private final int end;

    private Lines(
            String text,
            List<Line> raw,
            List<Line> trimmed,
            LineShape[] shapes,
            int start,
            int end) {
        this.text = text;
        this.raw = raw;
        this.trimmed = trimmed;
        this.shapes = shapes;
        this.start = start;
        this.end = end;
    }

    public static Lines of(String text, List<Line> raw) {
        List<Line> trimmed = new ArrayList<>(raw.size());
        LineShape[] shapes = new LineShape[raw.size()];
        for (int i = 0; i < shapes.length; i++) {
            Line line = raw.get(i).trimmed(text);
            trimmed.add(line);
            shapes[i] = LineShape.of(text, line);
        }
        return new Lines(text, raw, trimmed, shapes, 0, shapes.length);
    }

    /// The same lines, from `from` up to `to` only; the numbering stays.
    public Lines between(int from, int to) {
        return new Lines(text, raw, trimmed, shapes, from, to);
    }

    /// The same lines, those from `from` up to `to` set before `before`, which stands above them,
    /// and a blank line behind them: nothing goes on over the seam.
    Lines moved(int from, int to, int before) {
        List<Line> moved = new ArrayList<>(raw.size() + 1);
        moved.addAll(raw.subList(0, before));
        moved.addAll(raw.subList(from, to));
        int seam = raw.get(to - 1).end();
        moved.add(new Line(raw.get(to - 1).number(), seam, seam));
        moved.addAll(raw.subList(before, from));
        moved.addAll(raw.subList(to, raw.size()));
        return of(text, moved).between(start, end + 1);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// As it stands.
    public Line raw(int index) {
        return raw.get(index);
    }

    /// Without blanks at its ends.
    public Line line(int index) {
        return trimmed.get(index);
    }

    public List<Line> trimmed() {
        return trimmed;
    }

    public LineShape shape(int index) {
        return index >= start && index < end ? shapes[index] : LineShape.BLANK;
    }

    public LineShape[] shapes() {
        return shapes;
    }

    /// The first line from `from` on that is not blank, [#end()] where there is none.
    public int next(int from) {
        int at = from;
        while (at < end && shapes[at] == LineShape.BLANK) {
            at++;
        }
        return at;
    }
}
