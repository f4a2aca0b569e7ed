package org.chancery.format.heading;

import java.util.Locale;
import java.util.Set;
import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The number of a reference in published text, and the day behind it: `124, February 25`, `A–41`,
/// `L–100`, `Secto 14`.
///
/// @param series the word or letter before the figures; empty where none stands
/// @param isLettered whether a letter and a dash stand before them, as before no other figures
/// @param count of figures
/// @param end behind the figures
/// @param isEnded whether what follows the figures leaves them a telegram's
record EditorsReferenceNumber(
        String series,
        boolean isLettered,
        boolean isAirgram,
        int serial,
        int count,
        int end,
        boolean isEnded,
        @Nullable EditorsReferenceDate date) {

    private static final int MOST_DIGITS = 6;

    private static final int LONGEST_SERIES = 6;

    /// `C`, `MA`, where anything may stand before figures.
    private static final int LONGEST_INSIDE = 2;

    private static final int LONGEST_WORD = 14;

    /// What may follow a number of which nothing says that it is a telegram's.
    private static final Set<String> BEHIND =
            Set.of("AND", "TO", "OF", "FROM", "DATED", "PARA", "PARAGRAPH", "SECTION", "REPEATED");

    /// Null where none stands; the cursor is where it was.
    ///
    /// @param isInside whether it is in the midst of a text
    static @Nullable EditorsReferenceNumber at(Cursor cursor, boolean isInside) {
        int from = cursor.at();
        boolean isLettered = Cursor.isCapital(cursor.peek()) && isDash(cursor.peek(1));
        String letter = isLettered ? String.valueOf(cursor.peek()) : "";
        cursor.to(isLettered ? from + 2 : from);
        boolean isAirgram = letter.equals("A");
        String series = isLettered ? isAirgram ? "" : letter : series(cursor, isInside);
        int digits = cursor.at();
        int count = cursor.takeDigits(MOST_DIGITS + 1);
        int end = cursor.at();
        String figures = cursor.text(digits);
        boolean isNone = count == 0 || count > MOST_DIGITS || isPartOfMore(cursor, count);
        boolean isEnded = isEnded(cursor);
        EditorsReferenceDate date = EditorsReferenceDate.at(cursor, end);
        cursor.to(from);
        return isNone
                ? null
                : new EditorsReferenceNumber(
                        series,
                        isLettered,
                        isAirgram,
                        Integer.parseInt(figures),
                        count,
                        end,
                        isEnded,
                        date);
    }

    /// Behind the day, where one stands there.
    int behind() {
        return date == null ? end : date.end();
    }

    /// `Secto 14`, `C 56246`: a word before the figures that is no month.
    private static String series(Cursor cursor, boolean isInside) {
        int from = cursor.at();
        String word = word(cursor);
        int longest = isInside && !EditorsSeries.isSeries(word) ? LONGEST_INSIDE : LONGEST_SERIES;
        boolean isSeries =
                !word.isEmpty()
                        && word.length() <= longest
                        && EditorsReferenceDate.month(word) == null
                        && cursor.skipBlanks() > 0
                        && Cursor.isDigit(cursor.peek());
        if (!isSeries) {
            cursor.to(from);
        }
        return isSeries ? word : "";
    }

    private static String word(Cursor cursor) {
        int from = cursor.at();
        while (Character.isLetter(cursor.peek()) && cursor.at() - from <= LONGEST_WORD) {
            cursor.to(cursor.at() + 1);
        }
        return cursor.text(from).toUpperCase(Locale.ROOT);
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }

    /// `1,000`, `5.5`, `12th`, `25 February`, `5 p.m.` are no numbers of telegrams.
    private static boolean isPartOfMore(Cursor cursor, int count) {
        char next = cursor.peek();
        boolean isFraction =
                (next == ',' || next == '.' || next == '/') && Cursor.isDigit(cursor.peek(1));
        if (Character.isLetterOrDigit(next) || next == '%' || isFraction) {
            return true;
        }
        int end = cursor.at();
        boolean isHour = count <= 2 && isHalfOfDay(cursor);
        cursor.to(end);
        boolean isDay =
                count <= 2
                        && cursor.skipBlanks() > 0
                        && EditorsReferenceDate.month(word(cursor)) != null
                        && EditorsReferenceDate.at(cursor, end) == null;
        cursor.to(end);
        return isDay || isHour;
    }

    /// ` p.m.`
    private static boolean isHalfOfDay(Cursor cursor) {
        cursor.skipBlanks();
        boolean isOne = cursor.take('a') || cursor.take('p');
        cursor.take('.');
        cursor.skipBlanks();
        return isOne && cursor.take('m') && !Character.isLetter(cursor.peek());
    }

    /// Whether what follows figures leaves them a telegram's number; the cursor stays.
    static boolean isEnded(Cursor cursor) {
        if (cursor.isDone() || ".,;:)[".indexOf(cursor.peek()) >= 0) {
            return true;
        }
        int end = cursor.at();
        cursor.skipBlanks();
        boolean isEnd = BEHIND.contains(word(cursor));
        cursor.to(end);
        return isEnd;
    }
}
