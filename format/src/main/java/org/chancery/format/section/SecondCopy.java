package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The whole message a second time behind its end, as a system sets the copy that it got below the
/// one that it sent on (reference 10).
///
/// Told by the heading, which is the same, and by the first line of the text: another part of a
/// message that does not count its sections begins otherwise.
final class SecondCopy {

    /// Shorter lines are alike by chance.
    private static final int SHORTEST = 12;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private @Nullable Line first;

    SecondCopy(SourceText source, Lines lines, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
    }

    /// Told of every line of the text, of which the first is remembered.
    ///
    /// @param line without blanks at its ends
    void textBegins(Line line) {
        if (first == null && !isAbove(line)) {
            first = line;
        }
    }

    /// Behind the copy whose heading and banner have been read; -1 where what follows is none.
    int behind(int from) {
        Line known = first;
        int at = lines.next(from);
        while (at < lines.end() && isAbove(lines.line(at))) {
            at = lines.next(at + 1);
        }
        if (known == null || at == lines.end() || !isSame(known, lines.line(at))) {
            return -1;
        }
        while (at < lines.end() && !isEnd(at)) {
            at++;
        }
        return Math.min(lines.end(), at + 1);
    }

    /// Marks its lines as said before.
    void mark(int from, int to, Marks marks) {
        for (int i = from; i < to; i++) {
            if (lines.shape(i) != LineShape.BLANK) {
                marks.mark(source.span(lines.line(i)), Element.REPEATED_HEADING);
            }
        }
    }

    private boolean isEnd(int at) {
        return lines.shape(at) == LineShape.END
                || lines.shape(at) == LineShape.BREAK
                        && text.startsWith("NNNN", lines.line(at).end() - 4);
    }

    private boolean isSame(Line one, Line other) {
        return one.length() >= SHORTEST
                && one.length() == other.length()
                && text.regionMatches(one.start(), text, other.start(), one.length());
    }

    /// The number of a general message, or a caption, says nothing of the text.
    private boolean isAbove(Line line) {
        return line.length() > 0
                && (GeneralMessage.of(text, line.start(), line.end()) != null
                        || CaptionLine.of(source, line, tables) != null);
    }
}
