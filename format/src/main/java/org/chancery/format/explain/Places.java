package org.chancery.format.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.jspecify.annotations.Nullable;

/// Which value was read from a place.
final class Places<T> {

    private final TreeMap<Integer, Located<T>> byStart = new TreeMap<>();

    Places(List<Located<T>> values) {
        for (Located<T> value : values) {
            value.spans().forEach(span -> byStart.put(span.start(), value));
        }
    }

    /// The value that a piece is a part of, or that stands in the piece; null where neither is.
    @Nullable T at(Span piece) {
        Map.Entry<Integer, Located<T>> before = byStart.floorEntry(piece.start());
        if (before != null && before.getValue().span().end() > piece.start()) {
            return before.getValue().value();
        }
        Map.Entry<Integer, Located<T>> behind = byStart.ceilingEntry(piece.start());
        return behind != null && behind.getKey() < piece.end() ? behind.getValue().value() : null;
    }
}
