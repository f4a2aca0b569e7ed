package org.chancery.format.body;

import org.chancery.format.table.MarkingTable;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Finds portion marks: `(C)`, `(S//NF)`, `( U )`, `(C - ENTIRE TEXT)`; with brackets lost or wrong
/// only behind a number.
///
/// What counts is the table of markings, never the shape: `(U.S.)` and `(Iran)` are text.
final class PortionMarks {

    private static final int LONGEST = 40;
    private static final String ENTIRE = "ENTIRE TEXT";

    private final String text;
    private final MarkingTable table;

    PortionMarks(String text, MarkingTable table) {
        this.text = text;
        this.table = table;
    }

    /// A mark in capitals where a block of text begins.
    @Nullable Mark atBlock(int from, int to) {
        if (from >= to || text.charAt(from) != '(') {
            return null;
        }
        Mark mark = bracketed(from, to);
        return mark == null
                        || mark.portion() == null
                        || Script.hasLower(text, mark.start(), mark.end())
                ? null
                : mark;
    }

    /// A mark behind a paragraph's number, where one is due: damaged ones and unknown ones too.
    @Nullable Mark behindNumber(int from, int to) {
        if (from >= to) {
            return null;
        }
        return switch (text.charAt(from)) {
            case '(', '[', '{' -> bracketed(from, to);
            default -> unbracketed(from, to);
        };
    }

    private @Nullable Mark bracketed(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int close = from + 1;
        while (close < limit && ")]}".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close == limit) {
            return unclosed(from, limit);
        }
        int entire = entireText(from + 1, close);
        Portion portion = entire < 0 ? portion(from + 1, close) : ofAll(from + 1, entire);
        boolean round = text.charAt(from) == '(' && text.charAt(close) == ')';
        if (portion != null) {
            return new Mark(
                    portion, from, close + 1, entire >= 0 || isEntireLine(close + 1, to), !round);
        }
        return round && looksLikeMark(from + 1, close)
                ? new Mark(null, from, close + 1, false, true)
                : null;
    }

    /// `(S) ENTIRE TEXT.` with nothing else on the line.
    private boolean isEntireLine(int from, int to) {
        int at = Script.skipBlanks(text, from, to);
        int behind = Script.behind(text, at, to, ENTIRE);
        return behind > 0
                && to - behind <= 2
                && (behind == to || !Character.isLetterOrDigit(text.charAt(behind)));
    }

    /// `(C The Ambassador said`: the closing bracket is lost.
    private @Nullable Mark unclosed(int from, int limit) {
        int end = from + 1;
        while (end < limit && isMarkCharacter(text.charAt(end))) {
            end++;
        }
        boolean whole = end < limit && Script.isBlank(text.charAt(end));
        Portion portion = whole ? portion(from + 1, end) : null;
        return portion == null ? null : new Mark(portion, from, end, false, true);
    }

    /// `C) The Ambassador said`, and `C - ENTIRE TEXT`.
    private @Nullable Mark unbracketed(int from, int to) {
        int end = from;
        int limit = Math.min(to, from + 10);
        while (end < limit && isMarkCharacter(text.charAt(end))) {
            end++;
        }
        if (end == from || end == to) {
            return null;
        }
        if (text.charAt(end) == ')') {
            Portion portion = portion(from, end);
            return portion == null ? null : new Mark(portion, from, end + 1, false, true);
        }
        int entire = entireText(from, Math.min(to, from + LONGEST));
        Portion portion = entire < 0 ? null : ofAll(from, entire);
        return portion == null
                ? null
                : new Mark(portion, from, Script.behind(text, entire, to, ENTIRE), true, false);
    }

    /// Where ENTIRE TEXT begins, else -1.
    private int entireText(int from, int to) {
        for (int i = from; i + ENTIRE.length() <= to; i++) {
            if (Script.behind(text, i, to, ENTIRE) > 0) {
                return i;
            }
        }
        return -1;
    }

    /// The mark before ENTIRE TEXT, or the class in words: `1. CONFIDENTIAL - ENTIRE TEXT.`, as
    /// print shops set it `(Confidential—Entire text.)`.
    private @Nullable Portion ofAll(int from, int to) {
        Portion portion = portion(from, to);
        return portion == null
                ? table.portionInWords(text.substring(from, endOfMark(from, to, ":,.")).strip())
                : portion;
    }

    private @Nullable Portion portion(int from, int to) {
        int start = Script.skipBlanks(text, from, to);
        int end = endOfMark(start, to, "/:,");
        return start == end ? null : table.portion(text.substring(start, end));
    }

    /// Before the blanks, dashes and signs that part a mark from what follows.
    private int endOfMark(int start, int to, String signs) {
        int end = to;
        while (end > start
                && (Script.isBlank(text.charAt(end - 1))
                        || isDash(text.charAt(end - 1))
                        || signs.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    private boolean looksLikeMark(int from, int to) {
        int letters = 0;
        boolean slash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            slash |= c == '/';
            if (c >= 'A' && c <= 'Z') {
                letters++;
            } else if (c != '/' && c != ' ' && c != '-' && !(slash && Character.isLetter(c))) {
                return false;
            }
        }
        return letters > 0 && to - from <= 12 && (slash || letters <= 3);
    }

    private static boolean isMarkCharacter(char c) {
        return (c >= 'A' && c <= 'Z') || c == '/';
    }
}
