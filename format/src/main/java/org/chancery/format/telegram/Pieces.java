package org.chancery.format.telegram;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.chancery.format.source.Span;

/// The pieces of a source, one after the other from its first byte on: few ask for them, so that
/// each is made when it is asked for. Unmodifiable.
public final class Pieces extends AbstractList<Piece> implements RandomAccess {

    private static final Element[] ELEMENTS = Element.values();

    private final int[] ends;
    private final byte[] elements;

    /// @param ends where each piece ends and the next begins
    /// @param elements what each is, by its ordinal
    public Pieces(int[] ends, byte[] elements) {
        this.ends = ends;
        this.elements = elements;
    }

    @Override
    public Piece get(int index) {
        Objects.checkIndex(index, ends.length);
        Span span = new Span(index == 0 ? 0 : ends[index - 1], ends[index]);
        return new Piece(span, ELEMENTS[elements[index]]);
    }

    @Override
    public int size() {
        return ends.length;
    }
}
