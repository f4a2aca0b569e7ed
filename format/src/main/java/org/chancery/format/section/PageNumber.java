package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// The number of a page as printers put it at foot or head: `- 3 -`, `Page 3 of 5`, `Page - 3`. No
/// text.
final class PageNumber {

    private static final int LONGEST = 16;

    private PageNumber() {}

    static boolean is(String text, Line line) {
        char first = text.charAt(line.start());
        if (line.length() > LONGEST || !(first == 'P' || first == 'p' || isDash(first))) {
            return false;
        }
        Cursor cursor = new Cursor(text, line);
        return isDash(first) ? isBetweenDashes(cursor) : isOfAll(cursor);
    }

    private static boolean isBetweenDashes(Cursor cursor) {
        cursor.to(cursor.at() + 1).skipBlanks();
        boolean isNumber = cursor.takeDigits(4) > 0;
        cursor.skipBlanks();
        boolean isClosed = isDash(cursor.peek());
        cursor.to(cursor.at() + 1);
        return isNumber && isClosed && cursor.isDone();
    }

    private static boolean isOfAll(Cursor cursor) {
        if (!cursor.takeWordAnyCase("PAGE")) {
            return false;
        }
        cursor.skipBlanks();
        if (isDash(cursor.peek())) {
            cursor.to(cursor.at() + 1).skipBlanks();
            return cursor.takeDigits(4) > 0 && cursor.isDone();
        }
        boolean isNumber = cursor.takeDigits(4) > 0;
        cursor.skipBlanks();
        boolean isOf = cursor.takeWordAnyCase("OF");
        cursor.skipBlanks();
        return isNumber && isOf && cursor.takeDigits(4) > 0 && cursor.isDone();
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }
}
