package org.chancery.format.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Piece;

/// Collects what readers recognised, and tiles the source with it.
///
/// Marks may overlap: the later one wins, so that a line can be marked first and its tokens after
/// it.
public final class Marks {

    private final List<Piece> marks = new ArrayList<>();

    public void mark(Span span, Element element) {
        if (span.length() > 0) {
            marks.add(new Piece(span, element));
        }
    }

    public void mark(List<Span> spans, Element element) {
        spans.forEach(span -> mark(span, element));
    }

    /// Pieces from the first byte to the last without gap or overlap: what no reader marked is
    /// UNREAD, or BLANK where it has no letter or digit.
    public List<Piece> tile(SourceText source) {
        int length = source.bytes().length;
        byte[] owners = new byte[length];
        for (Piece mark : marks) {
            int end = Math.min(length, mark.span().end());
            if (mark.span().start() < end) {
                Arrays.fill(
                        owners, mark.span().start(), end, (byte) (mark.element().ordinal() + 1));
            }
        }
        List<Piece> pieces = new ArrayList<>(marks.size() * 2);
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || owners[i] != owners[start]) {
                pieces.add(piece(source, new Span(start, i), owners[start]));
                start = i;
            }
        }
        return pieces;
    }

    private static final Element[] ELEMENTS = Element.values();

    private static Piece piece(SourceText source, Span span, byte owner) {
        if (owner > 0) {
            return new Piece(span, ELEMENTS[owner - 1]);
        }
        // Commas and slashes between fields say nothing by themselves.
        boolean isRead = source.text(span).chars().noneMatch(Character::isLetterOrDigit);
        return new Piece(span, isRead ? Element.BLANK : Element.UNREAD);
    }
}
