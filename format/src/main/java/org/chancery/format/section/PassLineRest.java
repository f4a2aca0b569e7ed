package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;

/// The second line of a pass line that was wrapped between two words (reference 4, pass line).
///
/// ```
/// DEPT FOR AF/S (OAKDEN), AF/RA (MARSH), IO/UNP
/// (HILL), S/S (WOOD)
/// DEPT FOR EUR/WE, WHITE HOUSE FOR JOSEPH
/// OAKDEN, MARY MARSH AND ANN WOOD
/// ```
///
/// Only a line that was full wraps; what follows has a list's commas or is in brackets, or the line
/// above ends with `OF`, `THE`, `TO`.
final class PassLineRest {

    /// Drafters' machines wrap between 55 and 64 characters, at a word's end.
    private static final int FULL = 45;

    private static final int LONGEST = 72;

    /// FOR or PASS this soon behind the beginning is another pass line's, of whatever office.
    private static final int NAME_OF_OFFICE = 30;

    private PassLineRest() {}

    static boolean is(String text, Line above, Line line, Tables tables) {
        if (above.length() < FULL
                || above.length() > LONGEST
                || line.length() > LONGEST
                || !mayGoOn(text, line)) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        if (endsInFor(text, above)
                || words.startsWith("FOR ") && isOfficeDue(text, above, tables)) {
            return true;
        }
        int verb = PassLine.verb(words);
        // `HILL, AF/RA FOR LAKE`: readers of the line above, and another office.
        int comma = words.indexOf(',');
        if (verb > 0 && comma > 0 && comma < verb && !PassLine.is(text, line, tables)) {
            return true;
        }
        return (verb < 0 || verb > NAME_OF_OFFICE)
                && (words.startsWith("(")
                        || words.indexOf(',') > 0
                        || LatePassLine.isOpen(text, above))
                && !PassLine.is(text, line, tables);
    }

    /// `... AF/S FOR` / `OAKDEN; IO FOR MARSH`
    private static boolean endsInFor(String text, Line above) {
        return text.startsWith(" FOR", above.end() - 4);
    }

    /// `DEPT FOR EUR/WE (OAKDEN), NSC` / `FOR MARSH`: the last office above has no readers yet.
    private static boolean isOfficeDue(String text, Line above, Tables tables) {
        String readers = text.substring(above.start(), above.end());
        int semicolon = readers.lastIndexOf(';');
        int apart = Math.max(semicolon, readers.lastIndexOf(','));
        if (apart < 0) {
            return false;
        }
        String office = readers.substring(apart + 1).strip();
        return !office.isEmpty()
                && (PassingOffices.isKnown(office, tables)
                        || apart == semicolon && PassingOffices.isSymbol(office));
    }

    /// A capital or an opening bracket; a full stop behind small letters ends a sentence of text.
    private static boolean mayGoOn(String text, Line line) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        boolean isSentence =
                last == '.'
                        && line.length() > 1
                        && Character.isLowerCase(text.charAt(line.end() - 2));
        return (Cursor.isCapital(first) || first == '(') && !isSentence;
    }
}
