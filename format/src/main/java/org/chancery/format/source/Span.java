package org.chancery.format.source;

/// Part of a source, in bytes: from `start` up to, not including, `end`.
///
/// Line and column are worked out only for what is shown, see [LineMap].
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span inner) {
        return start <= inner.start && inner.end <= end;
    }

    /// The smallest span that holds this one and `other`.
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
