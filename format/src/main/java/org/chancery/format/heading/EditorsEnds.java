package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.section.BodyLine;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;

/// The first paragraph and the last ones of a text, where it says who else got it: `Sent Department
/// 464; repeated Valletta 102.` stands before the signature as a rule, or behind the number.
final class EditorsEnds {

    /// Signature, an instruction to pass it on, and the sentence itself.
    private static final int LAST = 4;

    /// Of a long paragraph, the end.
    private static final int MOST_LINES = 8;

    private EditorsEnds() {}

    static void read(SourceText source, List<BodyLine> body, EditorsCopies copies) {
        int at = 0;
        List<Line> first = new ArrayList<>();
        while (at < body.size() && (first.isEmpty() || body.get(at).line().length() > 0)) {
            if (body.get(at).line().length() > 0 && first.size() < MOST_LINES) {
                first.add(body.get(at).line());
            }
            at++;
        }
        paragraph(source, first, copies);
        int end = body.size();
        for (int i = 0; i < LAST && end > at; i++) {
            end = block(source, body, at, end, copies);
        }
    }

    /// Reads the last paragraph before `end`; where it begins comes back.
    private static int block(
            SourceText source, List<BodyLine> body, int from, int end, EditorsCopies copies) {
        int at = end;
        List<Line> lines = new ArrayList<>();
        while (at > from && (lines.isEmpty() || body.get(at - 1).line().length() > 0)) {
            at--;
            if (body.get(at).line().length() > 0 && lines.size() < MOST_LINES) {
                lines.addFirst(body.get(at).line());
            }
        }
        paragraph(source, lines, copies);
        return at;
    }

    private static void paragraph(SourceText source, List<Line> lines, EditorsCopies copies) {
        if (!lines.isEmpty()) {
            copies.readText(Passage.of(source, lines));
        }
    }
}
