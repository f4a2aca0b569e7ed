package org.chancery.format.dialect;

import java.util.List;
import org.chancery.format.source.Cursor;

/// Whether a line that begins with PAGE is what a machine printed between pages (reference 6), and
/// no sentence: `PAGE 12 OF THE ANNEX NAMES OWNERS`.
///
/// ```
/// PAGE 02
/// PAGE 02 RIYADH 00905 01 OF 03 060018Z
/// PAGE 02 STATE 181000 TOSEC 190010
/// PAGE 2 RUEHTA 1967 C O N F I D E N T I A L
/// ```
public final class PageShape {

    private static final int LONGEST_NAME = 40;

    /// Of a post, `RIO DE JANEIRO`.
    private static final int MOST_WORDS = 4;

    /// Behind its number: `01 OF 03 060018 Z`.
    private static final int MOST_BEHIND = 5;

    /// Without blanks between their letters.
    private static final List<String> CLASSES =
            List.of("UNCLAS", "CONFIDENTIAL", "SECRET", "TOP SECRET", "LIMITED", "RESTRICTED");

    private final Cursor cursor;

    private PageShape(Cursor cursor) {
        this.cursor = cursor;
    }

    /// @param cursor at the word PAGE
    static boolean is(Cursor cursor) {
        return new PageShape(cursor).isPage();
    }

    private boolean isPage() {
        cursor.takeWord("PAGE");
        cursor.skipBlanks();
        int digits = cursor.takeDigits(4);
        if (digits == 0 || digits > 3) {
            return false;
        }
        boolean isParted = cursor.skipBlanks() > 0;
        if (cursor.isDone()) {
            return true;
        }
        int words = isParted && Cursor.isCapital(cursor.peek()) ? name() : 0;
        if (words == 0 || words > MOST_WORDS) {
            return false;
        }
        // `PAGE 02 HARA`: the rest of the line is lost.
        return cursor.isDone() ? words == 1 : cursor.takeDigits(LONGEST_NAME) > 0 && isEnd();
    }

    /// Up to the number of a post; how many words it has, 0 where it is none.
    private int name() {
        int from = cursor.at();
        int words = 0;
        boolean isWord = false;
        while (cursor.at() - from < LONGEST_NAME && isInName(cursor.peek())) {
            boolean isBlank = cursor.peek() == ' ';
            words += isWord || isBlank ? 0 : 1;
            isWord = !isBlank;
            cursor.to(cursor.at() + 1);
        }
        boolean isNumbered = Cursor.isDigit(cursor.peek());
        return isNumbered || cursor.isDone() ? words : 0;
    }

    private static boolean isInName(char c) {
        return Character.isLetter(c) || c == ' ' || c == '.' || c == '\'' || c == '-';
    }

    /// Nothing behind the number of the post but sections and the time, or a class.
    private boolean isEnd() {
        if (cursor.isDone()) {
            return true;
        }
        if (cursor.skipBlanks() == 0) {
            return false;
        }
        skipSeries(cursor);
        if (cursor.isDone()) {
            return true;
        }
        boolean isSpaced = Cursor.isCapital(cursor.peek()) && cursor.peek(1) == ' ';
        boolean isNumber = Cursor.isDigit(cursor.peek());
        return isSpaced
                || isNumber && words() <= MOST_BEHIND
                || CLASSES.stream().anyMatch(cursor::take);
    }

    /// Skips the number in a traveller's series behind the Department's own: `TOSEC 190010`.
    public static void skipSeries(Cursor cursor) {
        int from = cursor.at();
        boolean isWord = cursor.takeCapitals(7) > 3 && cursor.skipBlanks() > 0;
        if (!isWord || cursor.takeDigits(7) == 0) {
            cursor.to(from);
        }
        cursor.skipBlanks();
    }

    private int words() {
        int words = 0;
        while (!cursor.isDone() && words <= MOST_BEHIND) {
            cursor.skipBlanks();
            while (cursor.peek() > ' ') {
                cursor.to(cursor.at() + 1);
            }
            words++;
        }
        return words;
    }
}
