package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;

/// References in the text, where military messages without sets have them: in a first paragraph of
/// their own, or below a label (reference 9.2).
///
/// ```
/// 1. (U) REFERENCES:
/// 1.A. (U) AR 670-1, WEAR OF BOOTS.
/// B. DA MESSAGE 121530Z JAN 05.
/// ```
final class ReferenceParagraph {

    /// So far from the top of the text they begin at most.
    private static final int WITHIN = 25;

    private static final int MOST_LINES = 60;

    private static final String[] LABELS = {"REFERENCES", "REFERENCE", "REFS", "REF"};

    private ReferenceParagraph() {}

    /// Reads them where the heading has none.
    static void read(SourceText source, List<BodyLine> lines, HeadingDraft draft) {
        if (!draft.references.isEmpty()) {
            return;
        }
        String text = source.text();
        for (int i = 0; i < Math.min(lines.size(), WITHIN); i++) {
            Line line = lines.get(i).line().trimmed(text);
            int behind = label(text, line);
            if (behind >= 0) {
                for (List<Line> item : items(text, lines, i, behind)) {
                    add(Passage.of(source, item), draft);
                }
                return;
            }
        }
    }

    /// The lines of each item, each from behind the paragraph's number.
    private static List<List<Line>> items(
            String text, List<BodyLine> lines, int first, int behind) {
        List<List<Line>> items = new ArrayList<>();
        Line label = lines.get(first).line().trimmed(text);
        if (behind < label.end()) {
            items.add(new ArrayList<>(List.of(new Line(label.number(), behind, label.end()))));
        }
        boolean isApart = false;
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i).line().trimmed(text);
            if (line.length() == 0) {
                isApart = true;
                continue;
            }
            int item = item(text, line);
            if (item < 0 && (isApart || items.isEmpty() || isParagraph(text, line))) {
                break;
            }
            if (item >= 0) {
                items.add(new ArrayList<>(List.of(new Line(line.number(), item, line.end()))));
            } else {
                items.getLast().add(line);
            }
            isApart = false;
        }
        return items;
    }

    /// One item is one reference: what stands behind its number or its title says what it is.
    private static void add(Passage item, HeadingDraft draft) {
        String words = item.text();
        Cursor cursor = new Cursor(words, 0, words.length());
        boolean isBracket = cursor.take('(');
        char letter = Character.toUpperCase(cursor.peek());
        cursor.to(Math.min(words.length(), cursor.at() + 1));
        boolean isLabelled = cursor.take(')') || !isBracket && cursor.take('.');
        cursor.to(isLabelled ? cursor.at() : 0).skipBlanks();
        takePortion(cursor);
        int from = cursor.at();
        String written = words.substring(from).strip();
        if (written.isEmpty()) {
            return;
        }
        Mrn number = GeneralMessage.startingAt(written, 0, written.length());
        number = number == null ? NumberInItem.of(written) : number;
        Reference.Kind kind = number == null ? OtherItem.kind(written) : Reference.Kind.TELEGRAM;
        String label = isLabelled ? String.valueOf(letter) : null;
        draft.references.add(
                Located.in(
                        item,
                        from,
                        words.length(),
                        new Reference(label, kind, number, written, false)));
    }

    /// `(U)`
    private static void takePortion(Cursor cursor) {
        int from = cursor.at();
        if (cursor.take('(') && cursor.takeCapitals(3) > 0 && cursor.take(')')) {
            cursor.skipBlanks();
        } else {
            cursor.to(from);
        }
    }

    /// Behind `1. (U) REFERENCES:`, `REFERENCE:`, -1 on any other line.
    static int label(String text, Line line) {
        if (line.length() == 0 || "1Rr(".indexOf(text.charAt(line.start())) < 0) {
            return -1;
        }
        Cursor cursor = new Cursor(text, line);
        boolean isNumbered = cursor.take('1');
        if (isNumbered && !cursor.take('.')) {
            return -1;
        }
        cursor.skipBlanks();
        takePortion(cursor);
        for (String word : LABELS) {
            if (cursor.takeWordAnyCase(word)) {
                boolean isLabel =
                        cursor.take(':') || isNumbered && (cursor.take('.') || cursor.isDone());
                cursor.skipBlanks();
                return isLabel ? cursor.at() : -1;
            }
        }
        return -1;
    }

    /// Where an item's letter stands, `A. ...`, `1.A. ...`, `(A) ...`; -1 where a line begins none.
    private static int item(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        if (cursor.takeDigits(2) > 0 && !cursor.take('.')) {
            return -1;
        }
        int at = cursor.at();
        boolean isBracket = cursor.take('(');
        char letter = Character.toUpperCase(cursor.peek());
        if (letter < 'A' || letter > 'Z') {
            return -1;
        }
        cursor.to(cursor.at() + 1);
        return cursor.take(')') || !isBracket && cursor.take('.') ? at : -1;
    }

    private static boolean isParagraph(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        return cursor.takeDigits(3) > 0 && cursor.take('.');
    }
}
