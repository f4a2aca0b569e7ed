package org.chancery.format.body;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Paragraph.Kind;
import org.chancery.format.telegram.Portion;

/// Marks of a telegram against each other: one paragraph without, a sub-paragraph above its
/// paragraph.
final class PortionChecks {

    private PortionChecks() {}

    static void check(SourceText source, List<Draft> drafts, List<Diagnostic> diagnostics) {
        boolean entire = false;
        boolean marked = false;
        for (Draft draft : drafts) {
            entire |= draft.mark != null && draft.mark.entireText();
            marked |= draft.portion != null;
            raise(source, draft, diagnostics);
        }
        if (!marked || entire) {
            return;
        }
        // Lines above the first paragraph say how to handle the telegram, or who speaks for whom.
        boolean begun = false;
        for (Draft draft : drafts) {
            begun |= draft.isNumbered() || draft.mark != null || draft.kind == Kind.SUMMARY;
            if (!begun) {
                continue;
            }
            boolean due =
                    begun
                            && draft.mark == null
                            && draft.nature == Draft.Nature.TEXT
                            && draft.depth == 0
                            && !isTakenOut(draft.text);
            if (due && !isRestOfLostSection(drafts, draft)) {
                diagnostics.add(
                        new Diagnostic.Violation(BodyCode.CLS_PORTION_MISSING, draft.first()));
            }
        }
    }

    /// `[DETAILS REMOVED]` is no text of the telegram.
    private static boolean isTakenOut(CharSequence text) {
        int end = text.length();
        return end > 2
                && text.charAt(0) == '['
                && text.charAt(end - 1) == ']'
                && text.toString().indexOf(']') == end - 1;
    }

    /// Text that begins in mid-sentence had its mark in a section that is not there.
    private static boolean isRestOfLostSection(List<Draft> drafts, Draft draft) {
        return draft == drafts.getFirst()
                && !draft.isNumbered()
                && Script.startsLower(draft.text.toString(), 0, draft.text.length());
    }

    /// On doubt the highest reading (reference 7): `3. (U) ... -- (S) ...` is kept from those who
    /// may read U only.
    private static void raise(SourceText source, Draft draft, List<Diagnostic> diagnostics) {
        Portion own = draft.portion;
        if (own == null || draft.innerMarks.isEmpty()) {
            return;
        }
        Mark highest = null;
        Portion portion = own;
        for (Mark inner : draft.innerMarks) {
            Portion other = inner.portion();
            if (other != null && other.rank() > portion.rank()) {
                portion = other;
                highest = inner;
            }
        }
        if (highest != null) {
            draft.portion = portion;
            var span = source.span(highest.start(), highest.end());
            diagnostics.add(
                    new Diagnostic.Doubt(
                            BodyCode.CLS_PORTION_MIXED, span, List.of(portion.mark(), own.mark())));
        }
    }
}
