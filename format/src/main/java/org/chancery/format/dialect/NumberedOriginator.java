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
        if (to - from > LONGEST || to == from || text.charAt(to - 1) != ')') {
            return null;
        }
        String line = text.substring(from, to);
        int open = line.lastIndexOf('(');
        int hyphen = open > 0 ? line.indexOf(APART, open) : -1;
        int blank = hyphen < 0 ? -1 : line.lastIndexOf(' ', hyphen - 1);
        if (blank <= open + 1) {
            return null;
        }
        Cursor serial = new Cursor(line, blank + 1, hyphen);
        boolean isNumber = serial.takeDigits(8) > 0 && serial.isDone();
        Cursor precedence = new Cursor(line, hyphen + APART.length(), line.length());
        boolean isWord = precedence.takeCapitals(LONGEST) > 3;
        int end = line.substring(0, open).stripTrailing().length();
        return isNumber && isWord && end > 0
                ? new NumberedOriginator(from + end, from + open + 1, from + hyphen, to - 1)
                : null;
    }
}
