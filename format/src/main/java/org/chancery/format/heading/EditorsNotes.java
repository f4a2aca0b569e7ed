package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;

/// An editor's notes around the text: where the document lies, and footnotes; no part of the
/// telegram.
///
/// ```
/// 1 Source: National Archives, RG 59, Central Files 1967-69, POL 27. Confidential; Priority; Exdis.
/// _
/// 1 Document 34.
/// ```
///
/// The editor states the class there, since he left the heading out.
final class EditorsNotes {

    private static final List<String> TITLES =
            List.of("Footnotes", "FOOTNOTES", "Notes", "NOTES", "Footnotes:", "Notes:");

    private final SourceText source;
    private final Lines lines;
    private final EditorsWords words;
    private final EditorsCopies copies;
    private final Marks marks;

    EditorsNotes(
            SourceText source, Lines lines, EditorsWords words, EditorsCopies copies, Marks marks) {
        this.source = source;
        this.lines = lines;
        this.words = words;
        this.copies = copies;
        this.marks = marks;
    }

    /// `1 Source: ...`, `[Source: ...`, `Source: ...`
    boolean isSource(Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        while ("[]()*. ".indexOf(cursor.peek()) >= 0 && !cursor.isDone()
                || Cursor.isDigit(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.at() - line.start() < 8
                && (cursor.takeWord("Source") || cursor.takeWord("SOURCE"))
                && cursor.peek() == ':';
    }

    /// Reads a note that begins at a line; behind its paragraph comes back.
    ///
    /// @param isClassWanted whether the text itself says nothing of its class
    int source(int from, boolean isClassWanted) {
        List<Line> block = new ArrayList<>();
        int at = from;
        while (at < lines.end() && lines.line(at).length() > 0) {
            block.add(lines.line(at++));
        }
        block.forEach(line -> marks.mark(source.span(line), Element.EDITORS_NOTE));
        Passage note = Passage.of(source, block);
        if (isClassWanted) {
            sentences(note);
        }
        copies.read(note);
        return at;
    }

    /// The first sentence that begins with such words: `Confidential; Niact; Limit Distribution.`
    /// What stands between semicolons and is none of them says something else of the copy.
    private void sentences(Passage note) {
        String text = note.text();
        int from = 0;
        while (from < text.length()) {
            int stop = text.indexOf('.', from);
            int to = stop < 0 ? text.length() : stop;
            if (sentence(note, from, to)) {
                return;
            }
            from = to + 1;
        }
    }

    private boolean sentence(Passage note, int from, int to) {
        String text = note.text();
        for (int at = from; at < to; ) {
            int semicolon = text.indexOf(';', at, to);
            int end = semicolon < 0 ? to : semicolon;
            List<Line> piece = note.lines(at, end);
            boolean isRead = piece(piece);
            if (at == from && !isRead) {
                return false;
            }
            if (!isRead && piece.size() == 1) {
                words.slug(piece.getFirst().trimmed(source.text()));
            }
            at = end + 1;
        }
        return from < to;
    }

    /// `Limdis`: whether it is nothing but such words; they are read then.
    private boolean piece(List<Line> lines) {
        if (lines.size() != 1) {
            return false;
        }
        Line line = lines.getFirst().trimmed(source.text());
        return line.length() > 0
                && Character.isUpperCase(source.at(line.start()))
                && words.isAll(line.start(), line.end())
                && words.read(line.start(), line.end(), true) == line.end();
    }

    /// Where the notes below the text begin, the end where there are none.
    int end(int from) {
        for (int i = from; i < lines.end(); i++) {
            Line line = lines.line(i);
            if (line.length() > 0
                    && i > from
                    && (isSource(line)
                            || isRule(line)
                            || isNote(line)
                            || isArchive(line)
                            || TITLES.contains(source.text(line)))) {
                return i;
            }
        }
        return lines.end();
    }

    /// `[NAA: A1838, 936/3/1 part 2]`, `_[NAA: A452, 1967/3676]_`: an archive by its letters, and
    /// the file.
    private boolean isArchive(Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        cursor.take('_');
        int last = source.at(line.end() - 1) == '_' ? line.end() - 2 : line.end() - 1;
        if (!cursor.take('[') || last <= line.start() || source.at(last) != ']') {
            return false;
        }
        boolean isName = cursor.takeCapitals(6) > 1;
        cursor.skipBlanks();
        return isName && cursor.take(':');
    }

    /// `_ 1 Document 77.`: the first note, behind the rule on the same line.
    private boolean isNote(Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        return cursor.take('_')
                && cursor.skipBlanks() > 0
                && cursor.takeDigits(3) > 0
                && cursor.peek() == ' ';
    }

    /// A line of underscores alone.
    private boolean isRule(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (source.at(i) != '_') {
                return false;
            }
        }
        return true;
    }

    private boolean isNumbered(Line line) {
        return line.length() > 0 && Cursor.isDigit(source.at(line.start()));
    }

    /// `1 Repeated to Valletta.`: the first note is that of the title, unless a source stands
    /// there.
    private void title(Line line) {
        int at = line.start();
        while (at < line.end() && (Cursor.isDigit(source.at(at)) || source.at(at) == ' ')) {
            at++;
        }
        copies.read(Passage.of(source, new Line(line.number(), at, line.end())));
    }

    /// Marks the notes below the text.
    void read(int from, boolean isClassWanted) {
        boolean isWanted = isClassWanted;
        boolean isFirst = true;
        for (int i = from; i < lines.end(); i++) {
            Line line = lines.line(i);
            marks.mark(source.span(line), Element.EDITORS_NOTE);
            if (isFirst && isNumbered(line)) {
                isFirst = false;
                if (!isWanted || !isSource(line)) {
                    title(line);
                }
            }
            if (line.length() > 0 && isWanted && isSource(line)) {
                source(i, true);
                isWanted = false;
            }
        }
    }
}
