package org.chancery.format.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Reference;

/// Labelled fields that are missing, and references that nothing cites or that are cited and not
/// there (reference 4, 8).
final class LabelChecks {

    private final HeadingReader.Result result;
    private final Heading heading;
    private final Body body;
    private final SourceText source;
    private final List<Diagnostic> found;

    LabelChecks(SourceText source, HeadingReader.Result result, Body body, List<Diagnostic> found) {
        this.source = source;
        this.result = result;
        this.heading = result.heading();
        this.body = body;
        this.found = found;
    }

    void check() {
        Span place = place();
        boolean isMilitary = result.setting().dialect() == Dialect.JANAP128;
        if (heading.tags().isEmpty() && !isMilitary) {
            found.add(new Violation(LabelCode.TAG_MISSING, place));
        }
        if (heading.subject() == null) {
            found.add(new Violation(LabelCode.SUB_MISSING, place));
        }
        if (!isMilitary) {
            citations();
        }
    }

    private Span place() {
        if (heading.classification() != null) {
            return heading.classification().span();
        }
        return new Span(0, 0);
    }

    private void citations() {
        Set<String> cited = new HashSet<>();
        for (Paragraph paragraph : body.paragraphs()) {
            Citations.letters(paragraph.text(), cited);
        }
        if (cited.isEmpty()) {
            return;
        }
        Set<String> items = new HashSet<>();
        for (Located<Reference> reference : heading.references()) {
            String label = reference.value().label();
            if (label == null || !items.add(label)) {
                continue;
            }
            if (!cited.contains(label)) {
                found.add(new Violation(LabelCode.REF_UNUSED, reference.span(), label));
            }
        }
        for (String letter : cited) {
            if (!items.contains(letter) && !items.isEmpty()) {
                found.add(new Violation(LabelCode.REF_UNDEFINED, end(), letter));
            }
        }
    }

    private Span end() {
        return heading.references().isEmpty()
                ? new Span(source.bytes().length, source.bytes().length)
                : heading.references().getLast().span();
    }
}
