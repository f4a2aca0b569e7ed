package org.chancery.format.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Paragraph;
import org.jspecify.annotations.Nullable;

/// Reads the text of a telegram: paragraphs in reading order, signature, redactions.
///
/// ```
/// STAFF OFFICERS TO ISAF HQ                                 heading of what follows
///
/// 2. (C) Deputy Assistant Secretary of State for South and  number, mark, text over line ends and page cuts
/// Central Asian Affairs George Krol ...
/// HOAGLAND                                                  signature
/// ```
///
/// Takes any lines and gives a body; what is odd about them is a diagnostic. Time and memory grow
/// with the lines.
public final class BodyReader {

    private BodyReader() {}

    /// The body and what there is to say about it, in the order of the source.
    public record Result(Body body, List<Diagnostic> diagnostics) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// Reads a text whose signature is its last line.
    ///
    /// @param lines the text in reading order, from behind the heading's labels to the ending, page
    ///   lines and repeats taken out
    /// @param marks gets what each stretch of the text turned out to be
    public static Result read(
            SourceText source, List<BodyLine> lines, Setting setting, Marks marks) {
        return read(source, lines, null, setting, marks);
    }

    /// Reads a text.
    ///
    /// @param signed the signature where a label named it, apart from the text
    public static Result read(
            SourceText source,
            List<BodyLine> lines,
            @Nullable Located<String> signed,
            Setting setting,
            Marks marks) {
        String text = source.text();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<TextLine> all = TextLines.of(source, lines);
        boolean capitals = Sheet.isCapitals(text, all);
        Tail tail = Tail.takeOff(source, all, setting.dialect(), setting.tables(), capitals, marks);
        PortionMarks portions = new PortionMarks(text, setting.tables().markings());
        OpeningReader openings = new OpeningReader(text, portions);
        List<TextLine> parted = LostLineEnds.part(source, tail.lines(), openings, capitals);
        Sheet sheet = Sheet.of(source, parted, openings, portions, capitals);

        List<Draft> drafts =
                new ParagraphSplitter(source, sheet, setting.dialect(), marks, diagnostics).split();
        boolean isMilitary = setting.dialect() == Dialect.JANAP128;
        SummaryAndComment.assign(drafts, isMilitary, diagnostics);
        PortionChecks.check(source, drafts, diagnostics);
        List<Span> redactions = Redactions.find(source, parted);
        for (Span redaction : redactions) {
            marks.mark(redaction, Element.REDACTION);
            diagnostics.add(
                    new Diagnostic.Violation(
                            BodyCode.TXT_REDACTED, redaction, source.text(redaction)));
        }
        Located<String> signature = signed != null ? signed : tail.signature();
        if (signature == null && !drafts.isEmpty() && !isMilitary) {
            Span last = drafts.getLast().spans.getLast();
            diagnostics.add(
                    new Diagnostic.Violation(
                            BodyCode.SIG_MISSING, new Span(last.end(), last.end())));
        }
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        List<Paragraph> paragraphs = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            paragraphs.add(draft.paragraph(source));
        }
        return new Result(new Body(paragraphs, signature, redactions), diagnostics);
    }
}
