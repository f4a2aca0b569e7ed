package org.chancery.format.body;

import org.chancery.format.body.Draft.Join;
import org.chancery.format.body.Draft.Nature;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// Sets lines into drafts and says of each stretch what it is.
final class Typesetter {

    private static final String ENTIRE = "ENTIRE TEXT";

    private final SourceText source;
    private final String text;
    private final Sheet sheet;
    private final Marks marks;

    Typesetter(SourceText source, Sheet sheet, Marks marks) {
        this.source = source;
        this.text = source.text();
        this.sheet = sheet;
        this.marks = marks;
    }

    /// The first line of a paragraph that has a number or a mark.
    ///
    /// @param remarks two slashes at the end close the set that the paragraph stands in
    void open(
            Draft draft,
            TextLine line,
            Opening opening,
            @Nullable NumberMark number,
            boolean remarks) {
        Mark mark = opening.mark();
        int from = opening.textStart();
        draft.spans.add(source.span(line.start(), line.end()));
        mark(line.start(), line.end(), Element.PARAGRAPH_TEXT);
        if (number != null) {
            mark(number.start(), number.end(), Element.PARAGRAPH_NUMBER);
        }
        if (mark != null && mark.portion() != null) {
            mark(mark.start(), mark.end(), Element.PORTION_MARK);
            from = behindMark(draft, mark, from, line.end());
        }
        int end = remarks ? withoutClose(from, line.end()) : line.end();
        draft.items.opens(text, from, end, true, true);
        draft.add(text, from, end, Join.SAME_LINE);
    }

    /// A further line, or the first one of a paragraph without number and mark.
    void add(Draft draft, int i, Join join, boolean quotedHeading, boolean remarks) {
        TextLine line = sheet.line(i);
        // Columns are measured from the line's own left.
        int from = sheet.isRow(i) ? line.left() : line.start();
        Element text = quotedHeading ? Element.QUOTED_TELEGRAM : Element.PARAGRAPH_TEXT;
        draft.spans.add(source.span(from, line.end()));
        mark(from, line.end(), draft.nature == Nature.SET ? Element.SET : text);
        int end = remarks ? withoutClose(from, line.end()) : line.end();
        draft.add(this.text, from, end, join);
    }

    /// The words of a heading of so many lines.
    String heading(int i, int lines) {
        Draft words = new Draft(null, null, null, Nature.TEXT, 0);
        for (int at = i; at < i + lines; at++) {
            TextLine line = sheet.line(at);
            int from = Script.behindRule(text, line.start(), line.end());
            words.add(text, from, Script.beforeRule(text, from, line.end()), Join.CLOSE_UP);
            mark(line.start(), line.end(), Element.HEADING);
        }
        return words.text.toString();
    }

    void mark(TextLine line, Element element) {
        mark(line.start(), line.end(), element);
    }

    private void mark(int from, int to, Element element) {
        marks.mark(source.span(from, to), element);
    }

    /// Where the text goes on behind the mark, which may itself stand behind the first words:
    /// `SUMMARY (C): ...`
    private int behindMark(Draft draft, Mark mark, int from, int to) {
        if (mark.entireText()) {
            return entireText(draft, mark, to);
        }
        if (mark.start() < from) {
            return from;
        }
        draft.add(text, from, Script.trimEnd(text, from, mark.start()), Join.SAME_LINE);
        boolean sign = mark.end() < to && ":.".indexOf(text.charAt(mark.end())) >= 0;
        if (sign) {
            return mark.end();
        }
        draft.text.append(' ');
        return Script.skipBlanks(text, mark.end(), to);
    }

    /// `1. (C - ENTIRE TEXT).` reads ENTIRE TEXT; what follows on the line, if anything, is text
    /// too.
    private int entireText(Draft draft, Mark mark, int to) {
        int words = mark.start();
        while (words < mark.end() && Script.behind(text, words, mark.end(), ENTIRE) < 0) {
            words++;
        }
        if (words == mark.end()) {
            draft.closed = true;
            return Script.skipBlanks(text, words, to);
        }
        draft.add(text, words, Script.behind(text, words, mark.end(), ENTIRE), Join.SAME_LINE);
        int behind = mark.end();
        while (behind < to
                && (".)]".indexOf(text.charAt(behind)) >= 0
                        || Script.isBlank(text.charAt(behind)))) {
            behind++;
        }
        draft.closed = behind == to;
        draft.text.append(behind < to ? " " : "");
        return behind;
    }

    /// Before the two slashes that close a set.
    private int withoutClose(int from, int to) {
        if (!Sets.closes(text, from, to)) {
            return to;
        }
        mark(to - 2, to, Element.SET);
        return Script.trimEnd(text, from, to - 2);
    }
}
