package org.chancery.format.heading;

import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind a post in a REF line: `1860`, `001860`, `A-33`, `(01) 201265`, `CABLE
/// NO. 12` (reference 8, item grammar).
final class SerialReader {

    /// Figures of a serial number; what has more is another number.
    static final int MOST_DIGITS = 7;

    private static final int SHORTEST_BEHIND_COMMA = 3;
    private static final int LONGEST_BRACKET = 10;

    private final String text;
    private final Tables tables;

    SerialReader(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /// Null where no number stands behind the post.
    ///
    /// @param year as it stands before the post, empty where none does
    /// @param from behind the post
    @Nullable TelegramNumber read(String year, String post, boolean isKnown, int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        // TEHRAN'S A-077
        boolean isPossessive =
                (cursor.peek() == '\'' || cursor.peek() == '\u2019' || cursor.peek() == ',')
                        && Character.toUpperCase(cursor.peek(1)) == 'S'
                        && !Character.isLetter(cursor.peek(2));
        if (isPossessive) {
            cursor.to(cursor.at() + 2);
        }
        if (cursor.skipBlanks() == 0 && Cursor.isDigit(cursor.peek(1))) {
            cursor.take('-');
        }
        String stated = year;
        if (cursor.peek() == '(') {
            int close = text.indexOf(')', cursor.at(), Math.min(to, cursor.at() + LONGEST_BRACKET));
            String words = close < 0 ? "" : text.substring(cursor.at() + 1, close).strip();
            boolean isYear = year.isEmpty() && isYear(words);
            if (isYear || tables.markings().portion(words) != null) {
                stated = isYear ? words : year;
                cursor.to(close + 1).skipBlanks();
            }
        }
        if (isKnown && isBehindComma(cursor)) {
            cursor.take(',');
            cursor.skipBlanks();
        }
        for (String word : ItemWords.NAMES_OF_TELEGRAMS) {
            if (cursor.takeWordAnyCase(word)) {
                cursor.take('.');
                cursor.skipBlanks();
            }
        }
        boolean airgram =
                cursor.peek() == 'A'
                                && (cursor.peek(1) == '-'
                                        || cursor.peek(1) == ' ' && Cursor.isDigit(cursor.peek(2)))
                        || cursor.peek() == 'a'
                                && cursor.peek(1) == '-'
                                && Cursor.isDigit(cursor.peek(2));
        if (airgram) {
            cursor.to(cursor.at() + 2);
            cursor.skipBlanks();
        }
        cursor.take('#');
        boolean isLetterForZero = isKnown && Cursor.isDigit(cursor.peek(1));
        if (isLetterForZero) {
            cursor.take('O');
        }
        int digits = cursor.at();
        int count = cursor.takeDigits(MOST_DIGITS + 1);
        int behind = cursor.at();
        // STATE 1 01684: only the Department counts to six figures, and a copy parted the first.
        boolean isParted =
                count == 1
                        && post.equals("STATE")
                        && cursor.skipBlanks() == 1
                        && cursor.takeDigits(6) == 5
                        && !Character.isLetterOrDigit(cursor.peek());
        if (!isParted) {
            cursor.to(behind);
        }
        // A date-time group is no serial: CDR USCENTCOM 051200Z NOV 09, USCINCRED 311345 Z MAY 73.
        boolean isNumber = count > 0 && count <= MOST_DIGITS && !Character.isLetter(cursor.peek());
        DateTimeGroupShape group =
                isNumber && count == 6 ? DateTimeGroupShape.at(text, digits, to) : null;
        return !isNumber || group != null && group.month() != null
                ? null
                : new TelegramNumber(
                        stated,
                        post,
                        isKnown,
                        airgram,
                        Integer.parseInt(cursor.text(digits).replace(" ", "")),
                        cursor.at());
    }

    /// `PRAGUE, 1228`: a number of three figures and more that is no year, and of no date.
    private boolean isBehindComma(Cursor cursor) {
        Cursor ahead = new Cursor(text, cursor.at(), cursor.end());
        if (!ahead.take(',') || ahead.skipBlanks() == 0) {
            return false;
        }
        int digits = ahead.at();
        int count = ahead.takeDigits(MOST_DIGITS + 1);
        boolean isNumber =
                count >= SHORTEST_BEHIND_COMMA
                        && count <= MOST_DIGITS
                        && !isYear(Integer.parseInt(ahead.text(digits)));
        ahead.skipBlanks();
        return isNumber && (!Character.isLetter(ahead.peek()) || ahead.takeWordAnyCase("AND"));
    }

    /// Whether a number may as well be a year.
    static boolean isYear(int number) {
        return number >= 1900 && number < 2100;
    }

    private static boolean isYear(String words) {
        return (words.length() == 2 || words.length() == 4)
                && words.chars().allMatch(c -> Cursor.isDigit((char) c));
    }
}
