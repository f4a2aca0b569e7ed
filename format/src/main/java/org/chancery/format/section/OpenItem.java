package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.table.PostTable;

/// Whether the references go on behind a blank line (reference 8): with the next item, or with the
/// rest of one that a copy parted.
final class OpenItem {

    /// No post and number is longer.
    private static final int LONGEST = 40;

    /// Letters of `REFS`.
    private static final int LONGEST_LABEL = 4;

    private OpenItem() {}

    /// `B. ...`, `(b)`, `[B]`, also behind a dash or a pilcrow.
    static boolean isNext(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        if (cursor.take('-') || cursor.take('\u00b6')) {
            cursor.skipBlanks();
        }
        boolean round = cursor.take('(');
        boolean square = !round && cursor.take('[');
        char letter = Character.toUpperCase(cursor.peek());
        if (letter < 'B' || letter > 'Z' || Character.isLetterOrDigit(cursor.peek(1))) {
            return false;
        }
        cursor.to(cursor.at() + 1);
        if (square) {
            return cursor.take(']');
        }
        return round ? cursor.take(')') : cursor.take('.') || cursor.take(')');
    }

    /// `C) RIO` and below it `DE JANEIRO 1291`; `D)` and below it `TAIPEI 3196`.
    ///
    /// @param last the line above
    static boolean goesOn(String text, Line last, Line line, PostTable posts) {
        String above = text.substring(Math.max(last.start(), last.end() - LONGEST), last.end());
        String below = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
        String joined = above.stripTrailing() + ' ' + below.stripLeading();
        int seam = above.stripTrailing().length();
        if (seam == 0) {
            return false;
        }
        boolean isOpen = ").,;&".indexOf(joined.charAt(seam - 1)) >= 0;
        if (isOpen && isNumbered(joined, seam + 1, posts)) {
            return true;
        }
        for (int at = seam - 1; at >= 0; at--) {
            boolean isWord =
                    Character.isLetter(joined.charAt(at))
                            && (at == 0 || Passage.isBlank(joined.charAt(at - 1)));
            int end = isWord ? posts.prefix(joined, at) : -1;
            if (end >= seam && isNumber(joined, end)) {
                return true;
            }
        }
        return false;
    }

    /// `[year] post serial`.
    private static boolean isNumbered(String text, int from, PostTable posts) {
        Cursor cursor = new Cursor(text, from, text.length());
        int digits = cursor.takeDigits(5);
        cursor.skipBlanks();
        int end = digits == 0 || digits == 2 || digits == 4 ? posts.prefix(text, cursor.at()) : -1;
        return end > 0 && isNumber(text, end);
    }

    private static boolean isNumber(String text, int from) {
        Cursor cursor = new Cursor(text, from, text.length());
        cursor.skipBlanks();
        return Cursor.isDigit(cursor.peek());
    }

    /// Where the first item begins behind what is left of a label, `Q: A) USUN 5683`; -1 where no
    /// such thing stands.
    static int behindLostLabel(String text, Line line, PostTable posts) {
        int at = line.start();
        while (at < line.end()
                && at - line.start() < LONGEST_LABEL
                && Cursor.isCapital(text.charAt(at))) {
            at++;
        }
        if (at == line.start() || at == line.end() || text.charAt(at) != ':') {
            return -1;
        }
        Line item = new Line(line.number(), at + 1, line.end()).trimmed(text);
        return item.length() > 0 && isFirst(text, item, posts) ? item.start() : -1;
    }

    /// `(A) USUN 5683 (B) USUN 5722`, where the label was lost: the first item, a post and a
    /// number.
    static boolean isFirst(String text, Line line, PostTable posts) {
        Cursor cursor = new Cursor(text, line);
        boolean bracket = cursor.take('(');
        if (!cursor.take('A')
                || !(bracket ? cursor.take(')') : cursor.take('.') || cursor.take(')'))) {
            return false;
        }
        cursor.skipBlanks();
        cursor.takeWordAnyCase("REF");
        cursor.skipBlanks();
        int digits = cursor.takeDigits(4);
        cursor.skipBlanks();
        int end = digits == 0 || digits == 2 || digits == 4 ? posts.prefix(text, cursor.at()) : -1;
        if (end < 0 || end > line.end()) {
            return false;
        }
        cursor.to(end).skipBlanks();
        return Cursor.isDigit(cursor.peek());
    }
}
