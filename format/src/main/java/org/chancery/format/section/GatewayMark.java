package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// What gateways and relays leave among the lines of a message, of no meaning to its readers:
/// `QQQQ` where the addresses end, `***THIS IS A 2 SECTION MESSAGE COLLATED BY MRS***` where
/// sections were put together; and what archives set there, `------- header ends -------`, `Monday,
/// 09 July 2007, 12:41`, the names and values of a table's row.
public final class GatewayMark {

    private static final String END_OF_ADDRESSES = "QQQQ";

    private static final String NOTE = "***";
    private static final String END_OF_HEADER = "header ends";
    private static final int LONGEST_RULE = 80;

    private GatewayMark() {}

    /// Whether nothing else stands on a line.
    public static boolean is(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        if (PrintedDate.is(text, line) || DumpRow.is(text, line)) {
            return true;
        }
        takeNote(text, line, cursor);
        takeRule(text, line, cursor);
        cursor.skipBlanks();
        takeEnd(cursor);
        return line.length() > 0 && cursor.isDone();
    }

    /// Takes the mark behind a class, `UNCLAS QQQQ`, where one stands.
    static void takeEnd(Cursor cursor) {
        cursor.takeWord(END_OF_ADDRESSES);
    }

    private static void takeNote(String text, Line line, Cursor cursor) {
        int words = line.start() + NOTE.length();
        int end = words < line.end() ? text.indexOf(NOTE, words, line.end()) : -1;
        if (end > words && text.startsWith(NOTE, line.start()) && text.charAt(words) != '*') {
            cursor.to(end + NOTE.length());
        }
    }

    private static void takeRule(String text, Line line, Cursor cursor) {
        if (line.length() > LONGEST_RULE || cursor.peek() != '-') {
            return;
        }
        int words = line.start();
        while (words < line.end() && isRule(text, words, words + 1)) {
            words++;
        }
        int end = words + END_OF_HEADER.length();
        if (end < line.end()
                && text.regionMatches(true, words, END_OF_HEADER, 0, END_OF_HEADER.length())
                && isRule(text, end, line.end())) {
            cursor.to(line.end());
        }
    }

    private static boolean isRule(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-' && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /// The first line from `from` on that is neither such a mark nor blank.
    static int behind(String text, Lines lines, int from) {
        int at = lines.next(from);
        while (at < lines.end() && is(text, lines.line(at))) {
            at = lines.next(at + 1);
        }
        return at;
    }
}
