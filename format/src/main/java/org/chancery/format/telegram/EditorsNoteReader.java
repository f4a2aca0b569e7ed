package org.chancery.format.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.format.source.SourceText;

/// Puts the lines of an editor's notes together again: a note ends at a blank line, at a line that
/// is none, and where the next number begins.
final class EditorsNoteReader {

    private static final Set<String> TITLES = Set.of("NOTES", "FOOTNOTES");

    /// The place of the copy, what a volume says of the whole, a file in brackets.
    private static final List<String> BEGINNINGS = List.of("Source:", "Abstract:", "[");

    /// `3 Despatch 12.`, `3. Despatch 12.`, `[3] Despatch 12.`
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\[(\\d{1,3})\\]|(\\d{1,3})\\.?)[ \\t]+(\\S.*)");

    private final List<EditorsNote> notes = new ArrayList<>();
    private final StringBuilder note = new StringBuilder();
    private int last;

    private EditorsNoteReader() {}

    static List<EditorsNote> read(SourceText source, List<Piece> pieces) {
        if (!hasNotes(pieces)) {
            return List.of();
        }
        EditorsNoteReader reader = new EditorsNoteReader();
        StringBuilder line = new StringBuilder();
        boolean isNote = false;
        for (Piece piece : pieces) {
            String text = source.text(piece.span());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' || c == '\f') {
                    reader.take(line.toString(), isNote);
                    line.setLength(0);
                    isNote = false;
                } else {
                    line.append(c);
                    isNote |= piece.element() == Element.EDITORS_NOTE;
                }
            }
        }
        reader.take(line.toString(), isNote);
        reader.end();
        return List.copyOf(reader.notes);
    }

    /// Every telegram is asked, and hardly one has any: a loop, since a stream makes each piece.
    private static boolean hasNotes(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.element() == Element.EDITORS_NOTE) {
                return true;
            }
        }
        return false;
    }

    private void take(String line, boolean isNote) {
        String text = isNote ? withoutRule(line) : "";
        Matcher numbered = NUMBERED.matcher(text);
        boolean isNext =
                numbered.matches() && (last == 0 || Integer.parseInt(number(numbered)) == last + 1);
        if (text.isEmpty() || isNext || BEGINNINGS.stream().anyMatch(text::startsWith)) {
            end();
        }
        if (!text.isEmpty()) {
            note.append(note.isEmpty() ? "" : " ").append(text);
        }
        last = isNext ? Integer.parseInt(number(numbered)) : last;
    }

    private void end() {
        String text = note.toString();
        note.setLength(0);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            last = Integer.parseInt(number(numbered));
            notes.add(new EditorsNote(number(numbered), numbered.group(3)));
        } else if (!text.isEmpty()
                && !TITLES.contains(text.replace(":", "").toUpperCase(Locale.ROOT))) {
            notes.add(new EditorsNote(null, text));
        }
    }

    private static String number(Matcher numbered) {
        return numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
    }

    /// `_ 1 Document 34.`, `_[NAA: A1, 2]_`: the rule above the notes is on the same line, or the
    /// note is set in italics.
    private static String withoutRule(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (line.charAt(from) == '_' || line.charAt(from) <= ' ')) {
            from++;
        }
        while (to > from && (line.charAt(to - 1) == '_' || line.charAt(to - 1) <= ' ')) {
            to--;
        }
        return line.substring(from, to);
    }
}
