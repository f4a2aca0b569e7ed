package org.chancery.format.heading;

import java.util.List;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The label of a REF line, or of its item, said once more before the item: `A. REF A STATE
/// 122214`, `A. A: PANAMA 789/08`, `REF: REFERENCE: 01 ABUJA 997`.
final class LabelEcho {

    private static final List<String> WORDS =
            List.of("REFERENCES", "REFERENCE", "REFTELS", "REFTEL", "REFS", "REF");

    private LabelEcho() {}

    /// Whether nothing but the label stands there.
    static boolean isAlone(String text, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        boolean isWord = takeWord(cursor);
        cursor.take(':');
        return isWord && cursor.isDone();
    }

    /// Where the item itself begins; `from` where the label is not said again, or nothing but the
    /// label stands there.
    ///
    /// @param label of the item, null where it has none
    static int behind(String text, @Nullable String label, int from, int to, ItemReader items) {
        Cursor cursor = new Cursor(text, from, to);
        boolean isWord = takeWord(cursor);
        boolean isClosed = isWord && cursor.take(':');
        cursor.skipBlanks();
        int letter = cursor.at();
        if (label != null && takeLetter(cursor, label.charAt(0))) {
            isClosed = takeSign(cursor, ".:)]") || isWord;
            takeSign(cursor, ".:");
        } else {
            cursor.to(letter);
        }
        cursor.skipBlanks();
        boolean isEcho = isClosed || isWord && items.isKnownItem(cursor.at());
        return isEcho && cursor.at() < to ? cursor.at() : from;
    }

    private static boolean takeWord(Cursor cursor) {
        for (String word : WORDS) {
            if (cursor.takeWordAnyCase(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takeLetter(Cursor cursor, char label) {
        takeSign(cursor, "([");
        boolean isSame =
                Character.toUpperCase(cursor.peek()) == label
                        && !Character.isLetterOrDigit(cursor.peek(1));
        if (isSame) {
            cursor.to(cursor.at() + 1);
        }
        return isSame;
    }

    private static boolean takeSign(Cursor cursor, String signs) {
        return !cursor.isDone() && signs.indexOf(cursor.peek()) >= 0 && cursor.take(cursor.peek());
    }
}
