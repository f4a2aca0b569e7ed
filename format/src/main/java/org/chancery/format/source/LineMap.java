package org.chancery.format.source;

import java.util.List;

/// Line and column of a place, worked out for what is shown to people.
public final class LineMap {

    /// A place as people count: from 1; the column in characters.
    public record Place(int line, int column, String text) {}

    private final SourceText source;
    private final List<Line> lines;

    public LineMap(SourceText source) {
        this.source = source;
        this.lines = source.lines();
    }

    /// Where a span begins, with its line as the source has it.
    public Place place(Span span) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (source.span(lines.get(middle)).start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (lines.isEmpty()) {
            return new Place(1, 1, "");
        }
        Line line = lines.get(low);
        int from = Math.min(span.start(), source.span(line).end());
        int column =
                source.text(new Span(Math.min(from, source.span(line).start()), from)).length() + 1;
        return new Place(line.number(), column, source.written(line));
    }
}
