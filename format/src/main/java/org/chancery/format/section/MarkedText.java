package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.MarkingTable;

/// Where a text without numbered paragraphs begins with its portion mark, below the last field
/// (reference 5).
///
/// ```
/// REF: STATE 12345
/// (C) MINISTRY ASKS FOR TALKS ON THE FERRY.
/// ```
///
/// The same sign begins the third reference, `(C) ROME 77`: where a second one stands above it.
final class MarkedText {

    private static final int LONGEST_MARK = 12;

    /// Characters above a line among which the letter of the item before is looked for.
    private static final int LONGEST_ITEM = 400;

    private static final int FEWEST_WORDS = 3;

    private MarkedText() {}

    /// @param open the field above, which the line would go on with
    static boolean begins(String text, OpenField open, Line line, MarkingTable markings) {
        int close =
                text.charAt(line.start()) == '('
                        ? text.indexOf(
                                ')',
                                line.start(),
                                Math.min(line.end(), line.start() + LONGEST_MARK))
                        : -1;
        // A label alone on its line has its value below it.
        boolean isBelowValue = open.value() < open.last().end();
        if (close < 0 || !isBelowValue || !isText(new Cursor(text, line).to(close + 1))) {
            return false;
        }
        String mark = text.substring(line.start() + 1, close);
        return markings.portion(mark) != null
                && (mark.length() > 1 || !isNextItem(text, open, line, mark.charAt(0)));
    }

    private static boolean isText(Cursor cursor) {
        int words = 0;
        boolean isApart = cursor.skipBlanks() > 0 && Character.isLetter(cursor.peek());
        while (isApart && !cursor.isDone() && words < FEWEST_WORDS) {
            cursor.takeToken();
            cursor.skipBlanks();
            words++;
        }
        return words == FEWEST_WORDS;
    }

    private static boolean isNextItem(String text, OpenField open, Line line, char letter) {
        int from = Math.max(open.first().start(), line.start() - LONGEST_ITEM);
        String above = text.substring(from, line.start());
        char before = (char) (letter - 1);
        return above.contains(before + ")") || above.contains(before + ".");
    }
}
