package org.chancery.format.section;

import java.util.Arrays;
import java.util.List;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Pieces;

/// Collects what readers recognised, and tiles the source with it.
///
/// Marks may overlap: the later one wins, so that a line can be marked first and its tokens after
/// it.
public final class Marks {

    /// Three numbers a mark: start, end, element.
    private int[] marks = new int[3 * 128];

    private int used;

    public void mark(Span span, Element element) {
        if (span.length() == 0) {
            return;
        }
        if (used == marks.length) {
            marks = Arrays.copyOf(marks, 2 * used);
        }
        marks[used] = span.start();
        marks[used + 1] = span.end();
        marks[used + 2] = element.ordinal();
        used += 3;
    }

    public void mark(List<Span> spans, Element element) {
        for (Span span : spans) {
            mark(span, element);
        }
    }

    /// Pieces from the first byte to the last without gap or overlap: what no reader marked is
    /// UNREAD, or BLANK where it has no letter or digit.
    public Pieces tile(SourceText source) {
        int length = source.bytes().length;
        byte[] owners = new byte[length];
        for (int i = 0; i < used; i += 3) {
            int end = Math.min(length, marks[i + 1]);
            if (marks[i] < end) {
                Arrays.fill(owners, marks[i], end, (byte) (marks[i + 2] + 1));
            }
        }
        int[] ends = new int[2 * used / 3 + 1];
        byte[] elements = new byte[ends.length];
        int n = 0;
        for (int start = 0; start < length; start = ends[n - 1]) {
            byte owner = owners[start];
            int changes = Arrays.mismatch(owners, start, length - 1, owners, start + 1, length);
            int end = changes < 0 ? length : start + changes + 1;
            ends[n] = end;
            elements[n++] = element(source, start, end, owner);
        }
        return new Pieces(Arrays.copyOf(ends, n), Arrays.copyOf(elements, n));
    }

    private static byte element(SourceText source, int start, int end, byte owner) {
        if (owner > 0) {
            return (byte) (owner - 1);
        }
        // Commas and slashes between fields say nothing by themselves.
        boolean isUnread = source.hasWord(new Span(start, end));
        return (byte) (isUnread ? Element.UNREAD : Element.BLANK).ordinal();
    }
}
