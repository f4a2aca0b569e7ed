package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// A label that begins a line above paragraph 1: `E.O. 12958:`, `TAGS:`, `SUBJECT:` (reference
/// 4.1).
///
/// @param kind what it announces
/// @param start where the label begins, behind a pilcrow or a mark in brackets
/// @param end behind the label with its colon and blanks; for an executive order and a classifier,
///   whose readers want the label, too, still behind the label
record FieldLabel(Field.Kind kind, int start, int end) {

    /// The label at a place of a line.
    ///
    /// @param isStart at the beginning of the line, where colons may be missing and first letters
    ///   lost
    static @Nullable FieldLabel at(String text, int from, int to, boolean isStart) {
        Cursor cursor = new Cursor(text, from, to);
        if (isStart) {
            skipMarks(cursor);
        }
        int start = cursor.at();
        FieldLabel found = spelled(text, cursor, start, isStart);
        boolean isSure = found != null && text.indexOf(':', start, found.end()) >= 0;
        FieldLabel misspelt = isStart && !isSure ? MisspeltLabel.at(cursor.to(start), start) : null;
        if (misspelt != null) {
            return misspelt;
        }
        return isStart && found == null ? OrderLabel.mangled(text, cursor.to(start), start) : found;
    }

    private static @Nullable FieldLabel spelled(
            String text, Cursor cursor, int start, boolean isStart) {
        char first = Character.toUpperCase(cursor.peek());
        return switch (first) {
            case 'E' ->
                    first(
                            OrderLabel.at(text, cursor, start),
                            isStart ? reference(cursor.to(start), start, true) : null);
            case 'T' -> tags(cursor, start, isStart);
            case 'S' -> subject(cursor, start, isStart);
            case 'R' -> first(reference(cursor, start, isStart), reason(cursor.to(start), start));
            case 'C', 'D', 'L' -> classifier(cursor, start);
            case 'A' -> isStart || text.startsWith("AGS:", start) ? damaged(cursor, start) : null;
            case 'U' -> isStart ? damaged(cursor, start) : null;
            default -> null;
        };
    }

    /// The label that begins a line.
    static @Nullable FieldLabel of(String text, Line line) {
        return at(text, line.start(), line.end(), true);
    }

    private static @Nullable FieldLabel first(
            @Nullable FieldLabel one, @Nullable FieldLabel other) {
        return one != null ? one : other;
    }

    /// A pilcrow of an editor, or a mark: `(U) Classified by ...`, `(C) SUBJECT:`.
    private static void skipMarks(Cursor cursor) {
        if (cursor.peek() == '\u00B6' || cursor.peek() == '\uFFFD') {
            cursor.to(cursor.at() + 1);
            cursor.skipBlanks();
        }
        if (cursor.peek() == '(') {
            int from = cursor.at();
            for (int i = 1; i < 22; i++) {
                if (cursor.peek(i) == ')') {
                    cursor.to(from + i + 1);
                    cursor.skipBlanks();
                    return;
                }
            }
        }
    }

    /// `TAGS:`, `TAGS`, `TAG:`; without a colon only at the beginning of a line, and before what
    /// may be a tag, or one word alone or with a comma behind it: `Tags elections, cyprus`.
    private static @Nullable FieldLabel tags(Cursor cursor, int start, boolean isStart) {
        boolean isLabel =
                isStart
                        ? cursor.takeWordAnyCase("TAGS") || cursor.takeWordAnyCase("TAG")
                        : cursor.takeWord("TAGS") || cursor.takeWord("Tags");
        if (!isLabel) {
            return isStart ? mangledTags(cursor.to(start), start) : null;
        }
        int blanks = cursor.skipBlanks();
        boolean colon = cursor.take(':') || cursor.take(';');
        blanks += cursor.skipBlanks();
        int end = cursor.at();
        if (!colon) {
            if (isStart && isSign(cursor.peek())) {
                cursor.to(cursor.at() + 1);
                blanks += 1 + cursor.skipBlanks();
                end = cursor.at();
            }
            int letters = cursor.takeCapitals(6);
            boolean isTag = letters >= 2 && letters <= 5 && !Character.isLetter(cursor.peek());
            // Inside a line only a subject tag or a country makes it sure.
            boolean isSure = isStart || letters == 4 || letters == 2;
            if (!isSure
                    || !isTag && !(isStart && isOneWord(cursor.to(end)))
                    || blanks == 0 && !cursor.isDone()) {
                return null;
            }
        }
        return new FieldLabel(Field.Kind.TAGS, start, end);
    }

    /// A word that is all of the line, or has a comma behind it; or no word.
    private static boolean isOneWord(Cursor cursor) {
        while (Character.isLetter(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        cursor.skipBlanks();
        return cursor.isDone() || cursor.peek() == ',';
    }

    /// `TAGDU EGEN, EC`: the end of the label was mangled with its colon; a subject tag and a comma
    /// behind it make it sure.
    private static @Nullable FieldLabel mangledTags(Cursor cursor, int start) {
        int letters = cursor.take("TAG") ? cursor.takeCapitals(3) : 0;
        boolean isWord = letters > 0 && letters < 3 && cursor.skipBlanks() > 0;
        int value = cursor.at();
        return isWord && cursor.takeCapitals(5) == 4 && cursor.take(',')
                ? new FieldLabel(Field.Kind.TAGS, start, value)
                : null;
    }

    /// `SUBJECT:`, `SUBJ:`, `SUBJECT (C):`; without a colon only at the beginning of a line.
    private static @Nullable FieldLabel subject(Cursor cursor, int start, boolean isStart) {
        if (!cursor.takeWordAnyCase("SUBJECT") && !cursor.takeWordAnyCase("SUBJ")) {
            return null;
        }
        int word = cursor.at();
        int blanks = cursor.skipBlanks();
        if (cursor.take(':') || cursor.take(';')) {
            cursor.skipBlanks();
            return new FieldLabel(Field.Kind.SUBJECT, start, cursor.at());
        }
        if (isStart && isSign(cursor.peek())) {
            cursor.to(cursor.at() + 1);
            blanks += 1 + cursor.skipBlanks();
        }
        int value = cursor.at();
        if (cursor.peek() == '(') {
            for (int i = 1; i < 22 && cursor.peek(i) != '\0'; i++) {
                if (cursor.peek(i) == ')' && colonBehind(cursor, i + 1)) {
                    return new FieldLabel(Field.Kind.SUBJECT, start, word);
                }
            }
        }
        boolean capitals =
                Cursor.isCapital(cursor.peek())
                                && (Cursor.isCapital(cursor.peek(1)) || cursor.peek(1) == ' ')
                        || cursor.peek() == '('
                        || cursor.peek() == '-';
        return isStart && blanks > 0 && capitals
                ? new FieldLabel(Field.Kind.SUBJECT, start, value)
                : null;
    }

    /// What copies of the 1970s have for a colon: `TAGS/ MT`, `SUBJECT. SHOAL`, `TAGS- PBOR`.
    private static boolean isSign(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    private static boolean colonBehind(Cursor cursor, int ahead) {
        int i = ahead;
        while (cursor.peek(i) == ' ') {
            i++;
        }
        return cursor.peek(i) == ':';
    }

    private static final String[] REFERENCE = {
        "REFERENCES",
        "REFERENCE",
        "REFTELS",
        "REFTEL",
        "RETELS",
        "RETEL",
        "REF(S)",
        "REFS",
        "REF",
        "EFS",
        "EF"
    };

    /// `REF:`, `REFS:`, `REFTEL:`, `REF (A) ASTANA 1860`; without a colon it must look like an
    /// item, else REFORM begins one.
    private static @Nullable FieldLabel reference(Cursor cursor, int start, boolean isStart) {
        for (String word : REFERENCE) {
            boolean damaged = word.charAt(0) == 'E';
            if (damaged && !isStart || !cursor.takeWordAnyCase(word)) {
                continue;
            }
            int blanks = cursor.skipBlanks();
            int letter = cursor.at();
            // `REFS.: (A) ...`
            if (isStart && cursor.peek() == '.' && cursor.peek(1) == ':') {
                cursor.take('.');
            }
            if (cursor.take(':') || cursor.take(';')) {
                cursor.skipBlanks();
                return new FieldLabel(Field.Kind.REFERENCES, start, cursor.at());
            }
            if (damaged) {
                return null;
            }
            if (isStart && isSign(cursor.peek())) {
                cursor.to(cursor.at() + 1);
                blanks += 1 + cursor.skipBlanks();
                letter = cursor.at();
            }
            // An item letter before the colon: REF (A): ..., REF A: ...
            cursor.take('(');
            boolean isLetter = cursor.takeCapitals(2) == 1;
            cursor.take(')');
            cursor.skipBlanks();
            if (isLetter && cursor.take(':')) {
                return new FieldLabel(Field.Kind.REFERENCES, start, letter);
            }
            return isStart && blanks > 0 && looksLikeItem(cursor.to(letter))
                    ? new FieldLabel(Field.Kind.REFERENCES, start, letter)
                    : null;
        }
        return null;
    }

    /// `A.`, `(A)`, `09 ASTANA`, `ASTANA 1860`.
    private static boolean looksLikeItem(Cursor cursor) {
        if (cursor.peek() == '(' && Cursor.isCapital(cursor.peek(1)) && cursor.peek(2) == ')') {
            return true;
        }
        if (Cursor.isCapital(cursor.peek()) && (cursor.peek(1) == '.' || cursor.peek(1) == ')')) {
            return true;
        }
        int digits = cursor.takeDigits(5);
        if (digits == 2 || digits == 4) {
            cursor.skipBlanks();
            return cursor.takeCapitals(3) >= 2;
        }
        int from = cursor.at();
        int capitals = 0;
        while (Cursor.isCapital(cursor.peek()) || cursor.peek() == ' ') {
            capitals += cursor.peek() == ' ' ? 0 : 1;
            cursor.to(cursor.at() + 1);
        }
        return capitals >= 3 && cursor.at() > from && Cursor.isDigit(cursor.peek());
    }

    private static @Nullable FieldLabel reason(Cursor cursor, int start) {
        if (!cursor.takeWordAnyCase("REASONS") && !cursor.takeWordAnyCase("REASON")) {
            return null;
        }
        cursor.skipBlanks();
        boolean colon = cursor.take(':');
        cursor.skipBlanks();
        return colon || cursor.peek() == '1' && cursor.peek(1) == '.'
                ? new FieldLabel(Field.Kind.CLASSIFIED_BY, start, cursor.at())
                : null;
    }

    private static final String[] CLASSIFIER = {
        "CLASSIFIED BY", "CLASSIFIED", "CLASS BY", "DERIVED FROM", "DECLASSIFY ON", "LASSIFIED BY"
    };

    private static @Nullable FieldLabel classifier(Cursor cursor, int start) {
        for (String words : CLASSIFIER) {
            if (!cursor.takeWordAnyCase(words)) {
                continue;
            }
            cursor.skipBlanks();
            boolean colon = cursor.take(':');
            cursor.skipBlanks();
            // CLASSIFIED alone is a label only with its colon.
            return colon || words.indexOf(' ') > 0
                    ? new FieldLabel(Field.Kind.CLASSIFIED_BY, start, cursor.at())
                    : null;
        }
        return null;
    }

    /// A label that lost its first letter (reference 10): `UBJECT:`, `AGS:`.
    private static @Nullable FieldLabel damaged(Cursor cursor, int start) {
        if (cursor.takeWordAnyCase("UBJECT") || cursor.takeWordAnyCase("UBJ")) {
            return colon(cursor) ? new FieldLabel(Field.Kind.SUBJECT, start, cursor.at()) : null;
        }
        if (cursor.takeWordAnyCase("AGS")) {
            return colon(cursor) ? new FieldLabel(Field.Kind.TAGS, start, cursor.at()) : null;
        }
        return null;
    }

    private static boolean colon(Cursor cursor) {
        cursor.skipBlanks();
        boolean colon = cursor.take(':');
        cursor.skipBlanks();
        return colon;
    }
}
