package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;

/// Tells whether several format lines stand on one, perhaps behind what a page has above them
/// (reference 3, 10).
///
/// ```
/// R 281848Z DEC 66 FM AMEMBASSY VALLETTA TO SECSTATE WASHDC
/// NAVADMIN 012/07 UNCLASSIFIED// ROUTINE R 121200Z JAN 07 FM CNO WASHINGTON DC TO NAVADMIN
/// ```
final class FormatLineRun {

    /// Shorter lines hold one format line.
    private static final int SHORTEST = 40;

    /// Class, number and precedence above format line 5.
    private static final int LONGEST_ABOVE = 80;

    /// How far behind an ending another heading may begin: a system's own line stands between.
    private static final int LONGEST_BETWEEN = 120;

    private static final String[] PRECEDENCES = {"ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH"};

    private final String text;
    private final Tables tables;
    private final FormatLineStart starts;

    FormatLineRun(String text, Tables tables, FormatLineStart starts) {
        this.text = text;
        this.tables = tables;
        this.starts = starts;
    }

    /// @param line without blanks at its ends
    boolean is(Line line) {
        if (line.length() < SHORTEST) {
            return false;
        }
        int time = time(line);
        if (time < 0 && "VZOPRDFT".indexOf(text.charAt(line.start())) < 0) {
            return false;
        }
        int from = Math.max(time, line.start());
        int at = Words.skipWord(text, from, line.end());
        while (at < line.end()) {
            at = Words.skipBlanks(text, at, line.end());
            if (at < line.end()
                    && starts.is(at, line.end(), false)
                    && LineShape.of(text, new Line(0, from, at).trimmed(text)) != LineShape.OTHER) {
                return true;
            }
            at = Words.skipWord(text, at, line.end());
        }
        return false;
    }

    /// Whether a line is the word of a precedence, as a page has it above format line 5.
    static boolean isPrecedence(String text, Line line) {
        return precedenceEnd(text, line.start()) == line.end();
    }

    /// Whether format line 1 or 5 comes soon behind a place.
    boolean isNear(int from, int until) {
        int limit = Math.min(until, from + LONGEST_BETWEEN);
        int at = Words.skipBlanks(text, from, limit);
        while (at < limit) {
            int behind = Words.skipWord(text, at, limit);
            boolean isTime =
                    "ZOPRY".indexOf(text.charAt(at)) >= 0 && starts.isTime(at, until)
                            || letter(at, behind, until) > 0;
            if (isTime || text.startsWith("VZCZC", at)) {
                return true;
            }
            at = Words.skipBlanks(text, behind, limit);
        }
        return false;
    }

    /// The letter of format line 5 that is glued to the precedence's word before it, `ROUTINER
    /// 121200Z JAN 07`; -1 where a word is not such.
    int letter(int word, int behind, int until) {
        int letter = precedenceEnd(text, word);
        return letter > 0 && letter == behind - 1 && starts.isTime(letter, until) ? letter : -1;
    }

    /// Where format line 5 begins behind what a page has above it; -1 where something else stands
    /// there.
    private int time(Line line) {
        int until = Math.min(line.end(), line.start() + LONGEST_ABOVE);
        int at = line.start();
        for (int behind = behind(at, until); behind > at; behind = behind(at, until)) {
            at = Words.skipBlanks(text, behind, until);
        }
        return at > line.start() && at < until && starts.isTime(at, line.end()) ? at : -1;
    }

    /// Behind a class, a number or a precedence; the place itself where none of them stands there.
    private int behind(int at, int until) {
        if (at >= until) {
            return at;
        }
        MarkingMatch marking = tables.markings().at(text, at);
        if (marking != null && marking.end() <= until) {
            int strokes = marking.end();
            return text.startsWith("//", strokes) ? strokes + 2 : strokes;
        }
        return Math.max(at, Math.max(GeneralMessage.end(text, at, until), precedenceEnd(text, at)));
    }

    private static int precedenceEnd(String text, int at) {
        for (String precedence : PRECEDENCES) {
            if (text.startsWith(precedence, at)) {
                return at + precedence.length();
            }
        }
        return -1;
    }
}
