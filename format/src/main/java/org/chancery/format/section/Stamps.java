package org.chancery.format.section;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Element;

/// Takes out of a text what a releaser printed into it, each told once (reference 9.1).
final class Stamps {

    private final SourceText source;
    private final Lines lines;
    private final PageBreak pageBreaks;
    private final Marks marks;
    private final List<Diagnostic> diagnostics;

    Stamps(
            SourceText source,
            Lines lines,
            PageBreak pageBreaks,
            Marks marks,
            List<Diagnostic> diagnostics) {
        this.source = source;
        this.lines = lines;
        this.pageBreaks = pageBreaks;
        this.marks = marks;
        this.diagnostics = diagnostics;
    }

    /// Takes the stamp at a line, with the page's head and foot around it; the line behind them.
    int take(int at) {
        int sheet = pageBreaks.behindStamps(at);
        if (sheet > at) {
            pageBreaks.mark(at, sheet, marks);
            tell(source.span(lines.line(at)).to(source.span(lines.line(sheet - 1))));
            return sheet;
        }
        int behind = at + 1;
        if (behind < lines.end()
                && lines.shape(behind) != LineShape.BLANK
                && Stamp.goesOn(source.text(), lines.line(behind))) {
            behind++;
        }
        stamp(source.span(lines.line(at)).to(source.span(lines.line(behind - 1))));
        return behind;
    }

    /// Takes those among the labels.
    void take(List<Field> fields) {
        for (Field field : fields) {
            if (field.kind() == Field.Kind.STAMP) {
                stamp(source.span(field.first()).to(source.span(field.lines().getLast())));
            }
        }
    }

    private void stamp(Span span) {
        marks.mark(span, Element.STAMP);
        tell(span);
    }

    private void tell(Span span) {
        diagnostics.add(new Violation(SectionCode.TXT_STAMP, span));
    }
}
