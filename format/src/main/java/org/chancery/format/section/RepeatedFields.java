package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;

/// Compares the fields of a repeated heading with the first, blanks and case folded (reference 6,
/// reassembly).
final class RepeatedFields {

    private final SourceText source;
    private final List<Field> first;

    RepeatedFields(SourceText source, List<Field> first) {
        this.source = source;
        this.first = first;
    }

    /// Adds SEC-DIFF for each field that the first heading has otherwise, or not at all; a repeat
    /// may leave fields out.
    void compare(List<Field> again, List<Diagnostic> diagnostics) {
        for (Field field : again) {
            if (field.kind() == Field.Kind.BANNER
                    || field.kind() == Field.Kind.UNKNOWN
                    || field.kind() == Field.Kind.STAMP) {
                continue;
            }
            List<Field> same = new ArrayList<>();
            first.stream().filter(other -> other.kind() == field.kind()).forEach(same::add);
            String folded = folded(field);
            if (same.stream().noneMatch(other -> folded(other).equals(folded))) {
                Span span = span(field);
                String text = source.text(span).strip();
                String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
                diagnostics.add(
                        same.isEmpty()
                                ? new Diagnostic.Violation(SectionCode.SEC_DIFF, span, shown)
                                : new Diagnostic.Conflict(
                                        SectionCode.SEC_DIFF, span, span(same.getFirst()), shown));
            }
        }
    }

    private Span span(Field field) {
        return source.span(field.first()).to(source.span(field.lines().getLast()));
    }

    private String folded(Field field) {
        StringBuilder folded = new StringBuilder();
        // A label is the same however it is written: SUBJ, SUBJECT.
        int from = Math.max(field.first().start(), field.value());
        for (Line line : field.lines()) {
            for (int i = Math.max(from, line.start()); i < line.end(); i++) {
                char c = source.at(i);
                if (c > ' ') {
                    folded.append(Character.toUpperCase(c));
                }
            }
        }
        return folded.toString();
    }
}
