package org.chancery.format.dialect;

import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// The originator with the telegram's number and precedence in brackets behind it, as prints of the
/// Department's mail program have it.
///
/// ```
/// From: SECSTATE WASHDC (STATE 12345 - ROUTINE)
/// ```
///
/// @param end behind the originator's name
/// @param number where post and serial begin, in the bracket
/// @param numberEnd behind them
/// @param bracket behind the precedence
public record NumberedOriginator(int end, int number, int numberEnd, int bracket) {

    private static final int LONGEST = 120;

    private static final String APART = " - ";

    /// The originator that the characters `from` up to `to` name so, null where they do not.
    public static @Nullable NumberedOriginator at(String text, int from, int to) {
        int open =
                to - from > LONGEST || to == from || text.charAt(to - 1) != ')'
                        ? -1
                        : text.lastIndexOf('(', to - 1);
        int hyphen = open > from ? text.indexOf(APART, open, to) : -1;
        int blank = hyphen < 0 ? -1 : text.lastIndexOf(' ', hyphen - 1);
        if (blank <= open + 1) {
            return null;
        }
        Cursor serial = new Cursor(text, blank + 1, hyphen);
        boolean isNumber = serial.takeDigits(8) > 0 && serial.isDone();
        Cursor precedence = new Cursor(text, hyphen + APART.length(), to - 1);
        boolean isWord = precedence.takeCapitals(LONGEST) > 3;
        int end = open;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return isNumber && isWord && end > from
                ? new NumberedOriginator(end, open + 1, hyphen, to - 1)
                : null;
    }
}
