package org.chancery.format.body;

import java.util.Arrays;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.telegram.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

/// Says which paragraphs are summary, comment or action (reference 5).
///
/// A label opens a passage, its end mark closes it, over as many paragraphs as lie between; without
/// an end mark it is its own paragraph. A heading makes the kind of what stands under it. A comment
/// inside a paragraph leaves it text.
final class SummaryAndComment {

    /// Summaries stand at the beginning: an end mark farther down ends something else.
    private static final int FARTHEST_END = 5;

    private final List<Draft> drafts;
    private final boolean isMilitary;
    private final List<Diagnostic> diagnostics;

    private SummaryAndComment(
            List<Draft> drafts, boolean isMilitary, List<Diagnostic> diagnostics) {
        this.drafts = drafts;
        this.isMilitary = isMilitary;
        this.diagnostics = diagnostics;
    }

    /// @param isMilitary whether the end of a summary is not said, as it is in the Department's
    ///   telegrams
    static void assign(List<Draft> drafts, boolean isMilitary, List<Diagnostic> diagnostics) {
        new SummaryAndComment(drafts, isMilitary, diagnostics).assign();
    }

    private void assign() {
        int[] ends = new int[Kind.values().length];
        Arrays.fill(ends, Integer.MAX_VALUE);
        int[] nextEnd = new int[drafts.size()];
        @Nullable Kind[] opened = new Kind[drafts.size()];
        // Backwards: where each passage that opens finds its end, before another of its kind opens.
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            markEnds(draft, i, ends);
            Kind kind = openedBy(draft);
            opened[i] = kind;
            if (kind != null) {
                nextEnd[i] = ends[kind.ordinal()];
                ends[kind.ordinal()] = Integer.MAX_VALUE;
            }
        }
        spread(opened, nextEnd);
        begin(ends[Kind.SUMMARY.ordinal()]);
    }

    /// `END SUMMARY` without its beginning, near the start of the text: what stands before it is
    /// the summary.
    private void begin(int end) {
        if (end >= Math.min(drafts.size(), FARTHEST_END)
                || !Label.endsPassage(drafts.get(end).text)) {
            return;
        }
        int from = 0;
        for (int i = 0; i <= end; i++) {
            Draft draft = drafts.get(i);
            if (draft.nature != Draft.Nature.TEXT
                    || draft.kind != Kind.TEXT
                    || draft.heading != null) {
                return;
            }
            from = draft.isNumbered() && !drafts.get(from).isNumbered() ? i : from;
        }
        for (Draft draft : drafts.subList(from, end + 1)) {
            draft.kind = Kind.SUMMARY;
        }
        diagnostics.add(
                new Diagnostic.Violation(BodyCode.PAR_SUMMARY_END, drafts.get(end).first()));
    }

    private void spread(@Nullable Kind[] opened, int[] nextEnd) {
        Kind running = Kind.TEXT;
        int until = -1;
        String endedHeading = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Kind kind = opened[i];
            if (draft.nature != Draft.Nature.TEXT) {
                continue;
            }
            if (draft.heading == null || !draft.heading.equals(endedHeading)) {
                endedHeading = null;
            } else {
                draft.heading = null;
            }
            Kind underHeading = draft.heading == null ? null : headingKind(draft.heading);
            if (kind != null) {
                boolean closed = nextEnd[i] != Integer.MAX_VALUE;
                running = kind;
                until = closed ? nextEnd[i] : i;
                draft.kind = kind;
                if (!closed
                        && !isMilitary
                        && kind == Kind.SUMMARY
                        && underHeading != Kind.SUMMARY) {
                    diagnostics.add(
                            new Diagnostic.Violation(BodyCode.PAR_SUMMARY_OPEN, draft.first()));
                }
            } else if (i <= until) {
                draft.kind = running;
            } else if (underHeading != null) {
                draft.kind = underHeading;
            }
            if (underHeading != null && draft.endsKind(underHeading)) {
                endedHeading = draft.heading;
            }
        }
    }

    /// The heading without the mark that it may carry: `COMMENT (C)`.
    private static @Nullable Kind headingKind(String heading) {
        int bracket = heading.indexOf('(');
        Label label = Label.at(heading, 0, heading.length());
        return label != null
                ? label.kind()
                : Label.kindOf(bracket > 0 ? heading.substring(0, bracket) : heading);
    }

    private static @Nullable Kind openedBy(Draft draft) {
        int end = Math.min(draft.text.length(), 80);
        int line = draft.text.indexOf("\n");
        boolean ownLine = line > 0 && line < end;
        Label label = Label.at(draft.text, 0, ownLine ? line : end);
        if (label == null || (label.isWhole() && !ownLine && draft.text.length() > 80)) {
            return null;
        }
        char first = draft.text.charAt(0);
        boolean bracket = first == '(' || first == '[';
        return bracket && !closesAtEnd(draft.text) ? null : label.kind();
    }

    /// `(COMMENT: ... END COMMENT.)` is a comment as a whole only if the bracket holds it all.
    private static boolean closesAtEnd(CharSequence text) {
        int end = text.length() - 1;
        int depth = 0;
        for (int i = 0; i <= end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return end - i <= 1;
                }
            }
        }
        return false;
    }

    private static void markEnds(Draft draft, int i, int[] ends) {
        for (Kind kind : Kind.values()) {
            if (draft.endsKind(kind)) {
                ends[kind.ordinal()] = i;
            }
        }
    }
}
