package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads subject and references of military text in sets, which stands behind the heading (reference 9.2, USMTF).
///
/// ```
/// MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//
/// SUBJ/FY-05-1 ACQUISITION PROFESSIONAL COMMUNITY SELECTION BOARD
/// /RESULTS//
/// REF/A/DOC/SECNAV/12OCT2000//
/// ```
///
/// A field ends with a slash, a set with two, over any number of lines; `REF/A/...` is a set, not a REF line.
final class SetsReader {

    /// A set that is longer has lost its end.
    private static final int MOST_LINES = 40;

    private SetsReader() {}

    static void read(SourceText source, List<Line> lines, HeadingDraft draft) {
        String text = source.text();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).trimmed(text);
            String name = name(text, line);
            if (name == null) {
                continue;
            }
            switch (name) {
                case "SUBJ" -> subject(set(source, lines, i), draft);
                case "REF" -> reference(set(source, lines, i), draft);
                default -> {
                    // kept as it is written
                }
            }
        }
    }

    /// The name of the set that a line begins: `SUBJ/`.
    private static @Nullable String name(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        int letters = cursor.takeCapitals(9);
        return letters >= 3 && cursor.peek() == '/' ? cursor.text(line.start()) : null;
    }

    private static Passage set(SourceText source, List<Line> lines, int from) {
        List<Line> set = new ArrayList<>();
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            Line line = lines.get(i).trimmed(source.text());
            if (i > from && name(source.text(), line) != null) {
                break;
            }
            set.add(line);
            if (source.text().startsWith("//", Math.max(line.start(), line.end() - 2))) {
                break;
            }
        }
        return Passage.of(source, set);
    }

    /// A field that goes on in the next line begins there with a slash, which is no end of it: `BOARD` / `/RESULTS//`.
    private static void subject(Passage set, HeadingDraft draft) {
        if (draft.subject != null) {
            return;
        }
        String text = set.text();
        int end = text.indexOf("//");
        int to = end < 0 ? text.length() : end;
        String subject = text.substring(5, Math.max(5, to)).replace(" /", " ").strip();
        if (!subject.isEmpty() && !subject.equals("-")) {
            draft.subject = Located.in(set, 5, to, subject);
        }
    }

    /// `REF/A/MSG/AMEMBASSY VALLETTA/111150ZOCT2008//`: letter, kind, originator, date.
    private static void reference(Passage set, HeadingDraft draft) {
        String text = set.text();
        int end = text.indexOf("//");
        int to = end < 0 ? text.length() : end;
        String[] fields = text.substring(0, to).split("/", 8);
        if (fields.length < 3) {
            return;
        }
        String label = fields[1].strip();
        int from = fields[0].length() + fields[1].length() + 2;
        boolean isMessage = fields[2].startsWith("MSG") || fields[2].startsWith("GENADMIN") || DateTimeGroupShape.find(text, from, to) != null;
        Reference.Kind kind = isMessage ? Reference.Kind.TELEGRAM : Reference.Kind.DOCUMENT;
        String written = text.substring(from, to).strip();
        draft.references.add(Located.in(set, from, to, new Reference(label.length() == 1 ? label : null, kind, null, written, false)));
    }
}
