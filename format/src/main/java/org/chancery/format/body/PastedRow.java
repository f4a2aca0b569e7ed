package org.chancery.format.body;

import org.chancery.format.source.Cursor;

/// The row of an archive's table that stands pasted behind the signature (reference 10): class,
/// date, number, TAGS with commas, subject and summary once more.
///
/// ```
/// ... and the ferry sails. End comment. OAKDEN 0 03/13/2008 9871 PGOV,PREL,MT A SUBJECT ...
/// ```
final class PastedRow {

    private static final int LONGEST_NUMBER = 9;

    private PastedRow() {}

    /// Where it begins between two places, the blank before it; -1 where none does.
    static int start(String text, int from, int to) {
        for (int at = text.indexOf('/', from, to); at >= 0; at = text.indexOf('/', at + 1, to)) {
            int day = at;
            while (day > from && Cursor.isDigit(text.charAt(day - 1))) {
                day--;
            }
            boolean isBehindClass =
                    day < at
                            && day - 3 > from
                            && text.charAt(day - 1) == ' '
                            && Cursor.isDigit(text.charAt(day - 2))
                            && text.charAt(day - 3) == ' ';
            if (isBehindClass && isRow(new Cursor(text, day, to))) {
                return day - 3;
            }
        }
        return -1;
    }

    private static boolean isRow(Cursor cursor) {
        cursor.takeDigits(2);
        if (!cursor.take('/') || cursor.takeDigits(2) == 0 || !cursor.take('/')) {
            return false;
        }
        if (cursor.takeDigits(4) != 4
                || cursor.skipBlanks() == 0
                || cursor.takeDigits(LONGEST_NUMBER) == 0
                || cursor.skipBlanks() == 0) {
            return false;
        }
        return cursor.takeCapitals(4) > 1 && cursor.take(',') && cursor.takeCapitals(4) > 1;
    }
}
