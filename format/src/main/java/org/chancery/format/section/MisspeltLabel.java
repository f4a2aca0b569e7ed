package org.chancery.format.section;

import java.util.Locale;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// Labels at the beginning of a line as typists misspelled them and as copies show them: `SUBJT:`,
/// `SUBEJCT:`, `SUBJ8:`, `TAGSC:`, `S U B J E C T:`, `T AGS:`. A colon makes them sure.
final class MisspeltLabel {

    private static final int LONGEST = 10;

    private MisspeltLabel() {}

    static @Nullable FieldLabel at(Cursor cursor, int start) {
        char first = Character.toUpperCase(cursor.peek());
        if (first != 'S' && first != 'T' && first != 'R') {
            return null;
        }
        StringBuilder word = new StringBuilder(LONGEST);
        boolean isApart = false;
        while (Character.isLetterOrDigit(cursor.peek()) && word.length() <= LONGEST) {
            word.append(cursor.peek());
            cursor.to(cursor.at() + 1);
            boolean isBlank = cursor.skipBlanks() > 0;
            isApart |= isBlank && Character.isLetterOrDigit(cursor.peek());
        }
        if (!cursor.take(':') && !cursor.take(';')) {
            return null;
        }
        Field.Kind kind = kind(word.toString().toUpperCase(Locale.ROOT), isApart);
        if (kind == null) {
            return null;
        }
        cursor.skipBlanks();
        return new FieldLabel(kind, start, cursor.at());
    }

    /// @param isApart blanks stand inside: then every letter must be right
    private static Field.@Nullable Kind kind(String word, boolean isApart) {
        if (word.equals("SUBJECT") || word.equals("SUBJ")) {
            return Field.Kind.SUBJECT;
        }
        if (word.equals("TAGS")) {
            return Field.Kind.TAGS;
        }
        if (isApart) {
            return word.equals("REF") || word.equals("REFS") || word.equals("REFTEL")
                    ? Field.Kind.REFERENCES
                    : null;
        }
        return switch (word.charAt(0)) {
            case 'S' ->
                    edits(word, "SUBJECT") <= (word.length() > 5 ? 2 : 1)
                                    || edits(word, "SUBJ") <= 1
                            ? Field.Kind.SUBJECT
                            : null;
            case 'T' -> edits(word, "TAGS") <= 1 ? Field.Kind.TAGS : null;
            default ->
                    word.length() > 4
                                    && (edits(word, "REFTEL") <= 1
                                            || edits(word, "REFTELS") <= 1
                                            || edits(word, "REFERENCE") <= 1)
                            ? Field.Kind.REFERENCES
                            : null;
        };
    }

    /// Letters to change, add, leave out, or swap with the next (optimal string alignment).
    private static int edits(String word, String label) {
        int[][] edits = new int[word.length() + 1][label.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= label.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            for (int j = 1; j <= label.length(); j++) {
                int same = word.charAt(i - 1) == label.charAt(j - 1) ? 0 : 1;
                int best = Math.min(edits[i - 1][j - 1] + same, edits[i - 1][j] + 1);
                best = Math.min(best, edits[i][j - 1] + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && word.charAt(i - 1) == label.charAt(j - 2)
                                && word.charAt(i - 2) == label.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
            }
        }
        return edits[word.length()][label.length()];
    }
}
