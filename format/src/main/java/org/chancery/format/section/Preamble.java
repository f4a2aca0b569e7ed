package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// What stands above a message and is no part of it: an editor's lines, a release's title, the
/// class on top of a page.
final class Preamble {

    /// A preamble longer than this is text.
    private static final int LONGEST = 60;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final HeadingLines headings;
    private final Tables tables;

    Preamble(SourceText source, Lines lines, HeadingLines headings, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.headings = headings;
        this.tables = tables;
    }

    /// The first line that a message certainly begins with, -1 where the source is text from its
    /// first line on.
    int end() {
        int seen = 0;
        for (int i = lines.start(); i < lines.end() && seen < LONGEST; i++) {
            Line line = lines.line(i);
            if (lines.shape(i) == LineShape.BLANK) {
                continue;
            }
            seen++;
            if (headings.isStart(i)) {
                return i;
            }
            if (ParagraphStart.is(text, line)) {
                return -1;
            }
            Banner found = Banner.of(source, line, tables);
            boolean bare = found != null && found.isBare();
            if (found != null && (!bare || isFieldNext(i + 1) && !isStartNear(i + 1))
                    || found == null && FieldLabel.of(text, line) != null) {
                return i;
            }
            if (DamagedBanner.of(source, line, tables) != null) {
                return i;
            }
        }
        return -1;
    }

    /// Whether format lines come within a few lines: then the class above them is no banner.
    private boolean isStartNear(int from) {
        for (int i = from; i < Math.min(lines.end(), from + 8); i++) {
            if (headings.isStart(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFieldNext(int from) {
        int next = lines.next(from);
        if (next >= lines.end() || headings.isStart(next)) {
            return false;
        }
        Line line = lines.line(next);
        return FieldLabel.of(text, line) != null
                || CaptionLine.of(source, line, tables) != null
                || PassLine.is(text, line, tables)
                || ParagraphStart.is(text, line);
    }
}
