package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// What stands behind the text: signature, office lines, an editor's notes, a last class line.
///
/// @param lines the lines of the text itself
/// @param signature null where nobody signed
record Tail(List<TextLine> lines, @Nullable Located<String> signature) {

    private static final String[] OFFICE_LABELS = {
        "Drafted By:",
        "Cleared By:",
        "Approved By:",
        "Released By:",
        "Info:",
        "Dissemination Rule:",
        "Attachments:",
        "XMT:"
    };

    private static final String PAGE_SOURCE = "Latest source of this page ";

    /// How many lines behind a signature may be a communicator's notes.
    private static final int MOST_NOTES = 4;

    private static final int LONGEST_END = 12;

    /// The summary in an archive's row may wrap.
    private static final int LINES_OF_ROW = 40;

    static Tail takeOff(
            SourceText source,
            List<TextLine> lines,
            Dialect dialect,
            Tables tables,
            boolean capitals,
            Marks marks) {
        List<TextLine> text = new ArrayList<>(lines);
        takeEditorsNotes(source, text, marks);
        takeRow(source, text, marks);
        Located<String> labelled = takeOffice(source, text, marks);
        takeRemains(source, text, marks);
        takeClassLines(source, text, tables, marks);
        takeRemains(source, text, marks);
        if (labelled != null) {
            return new Tail(text, labelled);
        }
        SignatureFinder finder = new SignatureFinder(source, tables, dialect, capitals);
        int last = text.size() - 1;
        for (int notes = 0;
                notes < MOST_NOTES && last > 0 && isNote(source.text(), text.get(last));
                notes++) {
            last--;
        }
        SignatureFinder.Found found = last < 0 ? null : finder.at(text, last);
        if (found == null) {
            return new Tail(text, null);
        }
        Span span = source.span(found.start(), found.end());
        marks.mark(span, Element.SIGNATURE);
        TextLine line = text.get(last);
        int before = Script.trimEnd(source.text(), line.start(), found.start());
        if (before > line.start()) {
            text.set(last, line.upTo(before));
        } else {
            text.remove(last);
        }
        return new Tail(text, new Located<>(found.name(), span));
    }

    private static boolean isNote(String text, TextLine line) {
        return StandingLines.is(text, line.start(), line.end());
    }

    /// Editions put a line `_` before their footnotes; of the notes of word processors a rule and
    /// their numbers are left.
    private static void takeEditorsNotes(SourceText source, List<TextLine> lines, Marks marks) {
        if (source.text().indexOf('_') < 0) {
            return;
        }
        int numbers = lines.size();
        while (numbers > 0 && isNoteNumber(source.text(), lines.get(numbers - 1))) {
            numbers--;
        }
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean isRule = i == numbers - 1 && numbers < lines.size();
            if (source.at(line.start()) == '_'
                    && (line.length() == 1 || isRule && isRule(source.text(), line))) {
                markAll(source, lines.subList(i, lines.size()), Element.EDITORS_NOTE, marks);
                lines.subList(i, lines.size()).clear();
                return;
            }
        }
    }

    /// A row of the archive's table behind the last words.
    private static void takeRow(SourceText source, List<TextLine> lines, Marks marks) {
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - LINES_OF_ROW; i--) {
            TextLine line = lines.get(i);
            int row = PastedRow.start(source.text(), line.start(), line.end());
            if (row > line.start()) {
                marks.mark(source.span(row + 1, line.end()), Element.ARCHIVE_PAGE);
                markAll(source, lines.subList(i + 1, lines.size()), Element.ARCHIVE_PAGE, marks);
                lines.subList(i + 1, lines.size()).clear();
                lines.set(i, line.upTo(Script.trimEnd(source.text(), line.start(), row)));
                return;
            }
        }
    }

    private static boolean isNoteNumber(String text, TextLine line) {
        return line.length() < 3 && Character.isDigit(text.charAt(line.start()));
    }

    private static boolean isRule(String text, TextLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    /// `Signature: OAKDEN`, `Drafted By: ...` of telegrams after 2009.
    private static @Nullable Located<String> takeOffice(
            SourceText source, List<TextLine> lines, Marks marks) {
        String text = source.text();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!text.startsWith("Signature:", line.start())) {
                continue;
            }
            int from = Script.skipBlanks(text, line.start() + 10, line.end());
            markAll(source, lines.subList(i + 1, lines.size()), Element.DRAFTING, marks);
            lines.subList(i + 1, lines.size()).forEach(office -> markLabel(source, office, marks));
            lines.subList(i, lines.size()).clear();
            Span span = source.span(from, line.end());
            marks.mark(source.span(line.start(), line.start() + 10), Element.LABEL);
            marks.mark(span, Element.SIGNATURE);
            return from == line.end()
                    ? null
                    : new Located<>(text.substring(from, line.end()), span);
        }
        return null;
    }

    private static void markLabel(SourceText source, TextLine line, Marks marks) {
        for (String label : OFFICE_LABELS) {
            if (source.text().startsWith(label, line.start())) {
                marks.mark(source.span(line.start(), line.start() + label.length()), Element.LABEL);
            }
        }
    }

    /// `====== CABLE ENDS ======`, `"`, where a page says it has the telegram from: what a
    /// container left behind the last words.
    private static void takeRemains(SourceText source, List<TextLine> lines, Marks marks) {
        while (lines.size() > 1 && isRemains(source.text(), lines.getLast())) {
            TextLine line = lines.removeLast();
            marks.mark(source.span(line.start(), line.end()), Element.END_OF_MESSAGE);
        }
    }

    private static boolean isRemains(String text, TextLine line) {
        if (text.startsWith(PAGE_SOURCE, line.start())) {
            return true;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = line.start(); i < line.end() && letters.length() < LONGEST_END; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.isEmpty()
                ? line.length() < 4 && text.charAt(line.start()) != '-'
                : letters.toString().equals("CABLEENDS");
    }

    /// `SECRET` at the foot of the last page.
    private static void takeClassLines(
            SourceText source, List<TextLine> lines, Tables tables, Marks marks) {
        while (!lines.isEmpty()) {
            TextLine line = lines.getLast();
            boolean shortLine = line.length() < 60 && line.opens();
            if (!shortLine
                    || tables.markings().named(source.text().substring(line.start(), line.end()))
                            == null) {
                return;
            }
            marks.mark(source.span(line.start(), line.end()), Element.CLASSIFICATION);
            lines.removeLast();
        }
    }

    private static void markAll(
            SourceText source, List<TextLine> lines, Element element, Marks marks) {
        lines.forEach(line -> marks.mark(source.span(line.start(), line.end()), element));
    }
}
