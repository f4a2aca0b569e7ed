package org.chancery.format.section;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;

/// Lines that stand around text and are not text: the class at the ends of pages, stamps, counters,
/// captions left over.
final class Furniture {

    /// Lines of class and stamps between two pages.
    private static final int MOST_BETWEEN_PAGES = 12;

    private static final String ANNOTES = "ANNOTES";

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final RunningHead runningHead;
    private final Tables tables;
    private final Marks marks;

    Furniture(SourceText source, Lines lines, RunningHead runningHead, Tables tables, Marks marks) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.runningHead = runningHead;
        this.tables = tables;
        this.marks = marks;
    }

    /// The class alone, at the foot or head of a page of the 1970s, or at the end: nothing but such
    /// lines up to PAGE or the end.
    boolean isPageClass(int at, boolean isTextBegun) {
        int i = lines.next(at + 1);
        for (int seen = 0; i < lines.end() && seen < MOST_BETWEEN_PAGES; seen++) {
            Line line = lines.line(i);
            LineShape shape = lines.shape(i);
            boolean isPage = shape == LineShape.PAGE || PageNumber.is(text, line);
            if (isPage || shape == LineShape.END || runningHead.isAt(i)) {
                return true;
            }
            Banner found = Banner.of(source, line, tables);
            if ((found == null || !found.isBare())
                    && !Stamp.is(text, line)
                    && !Stamp.goesOn(text, line)) {
                return false;
            }
            i = lines.next(i + 1);
        }
        return isTextBegun;
    }

    /// `SIPDIS` alone in the text: left over from a section's heading (reference 4).
    boolean isLeftover(int at, Line line) {
        return text.startsWith("SIPDIS", line.start())
                && CaptionLine.of(source, line, tables) != null
                && lines.shape(at) == LineShape.OTHER;
    }

    /// A name below the ending, where an editor has put it.
    boolean isSignature(Line line) {
        boolean isName = line.length() <= 25 && Banner.of(source, line, tables) == null;
        for (int i = line.start(); i < line.end() && isName; i++) {
            char c = text.charAt(i);
            isName = c >= 'A' && c <= 'Z' || c == ' ' || c == '-' || c == '\'' || c == '.';
        }
        return isName
                && !FormatLineRun.isPrecedence(text, line)
                && !Stamp.is(text, line)
                && !isAnnotation(line);
    }

    /// What a message center of the Department of Defense wrote on its copy, below the ending.
    boolean isAnnotation(Line line) {
        return line.length() == ANNOTES.length() && text.startsWith(ANNOTES, line.start());
    }

    /// Lines outside heading and text that are known all the same: class lines, stamps, page lines.
    void mark(int at, List<Diagnostic> diagnostics) {
        Line line = lines.line(at);
        if (lines.shape(at) == LineShape.BLANK) {
            return;
        }
        if (Stamp.is(text, line) || Stamp.goesOn(text, line) || isAnnotation(line)) {
            marks.mark(source.span(line), Element.STAMP);
        } else if (text.regionMatches(
                true, line.start(), "This record is a partial extract", 0, 32)) {
            marks.mark(source.span(line), Element.STAMP);
            diagnostics.add(new Violation(SectionCode.TXT_PARTIAL, source.span(line)));
        } else if (Banner.of(source, line, tables) != null) {
            marks.mark(source.span(line), Element.CLASSIFICATION);
        } else if (text.startsWith("CONTROL:", line.start())
                || text.startsWith("RECD:", line.start())) {
            marks.mark(source.span(line), Element.COUNTER);
        } else if (text.startsWith("***", line.start())) {
            marks.mark(source.span(line), Element.END_OF_MESSAGE);
        }
    }
}
