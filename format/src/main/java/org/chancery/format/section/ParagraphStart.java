package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// Whether a line begins a numbered paragraph: where the fields above the text end (reference 5).
public final class ParagraphStart {

    private ParagraphStart() {}

    /// Whether a number with its sign, or a mark and a number, begin a line.
    ///
    /// @param line without blanks at its ends
    public static boolean is(String text, Line line) {
        char first = text.charAt(line.start());
        if (!(Cursor.isDigit(first) || first == '(' || first == '\u00B6' || first == '\uFFFD')) {
            return false;
        }
        Cursor cursor = new Cursor(text, line);
        if (cursor.take('\u00B6') || cursor.take('\uFFFD')) {
            cursor.skipBlanks();
        }
        // (C) 1.
        if (cursor.peek() == '(') {
            int close = text.indexOf(')', cursor.at(), Math.min(line.end(), cursor.at() + 13));
            if (close < 0) {
                return false;
            }
            cursor.to(close + 1).skipBlanks();
        }
        int digits = cursor.takeDigits(4);
        if (digits == 0 || digits > 3) {
            return false;
        }
        if (cursor.take('.') || cursor.take(')')) {
            // 1.4 (b) is no paragraph, nor is 12.07.
            return !Cursor.isDigit(cursor.peek());
        }
        int blanks = cursor.skipBlanks();
        return cursor.peek() == '(' && blanks <= 2 && isMark(cursor);
    }

    private static boolean isMark(Cursor cursor) {
        cursor.take('(');
        cursor.skipBlanks();
        return "UCST".indexOf(cursor.peek()) >= 0;
    }
}
