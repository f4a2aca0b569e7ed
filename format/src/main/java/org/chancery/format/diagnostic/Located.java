package org.chancery.format.diagnostic;

import java.util.List;
import org.chancery.format.source.Passage;
import org.chancery.format.source.Span;

/// A value and where it was read: a subject on two lines has two spans.
///
/// Two located values are equal when the values are: where something stands is not part of what it
/// says. So telegrams that were written out and read again can be compared field by field.
public record Located<T>(T value, List<Span> spans) {

    public Located {
        spans = List.copyOf(spans);
    }

    public Located(T value, Span span) {
        this(value, List.of(span));
    }

    public static <T> Located<T> in(Passage passage, int from, int to, T value) {
        return new Located<>(value, passage.spans(from, to));
    }

    /// From the first to the last byte of it.
    public Span span() {
        return spans.isEmpty() ? new Span(0, 0) : spans.getFirst().to(spans.getLast());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Located<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
