package org.chancery.format.body;

import org.jspecify.annotations.Nullable;

/// Reads the beginning of a line: `1. (C)`, `(C) 1.`, `1. SUMMARY (C):`, `(U)`, or neither number
/// nor mark.
final class OpeningReader {

    private static final int LABEL_WIDTH = 48;

    private static final int SHORTEST_REDACTION = 8;

    private final String text;
    private final PortionMarks marks;

    OpeningReader(String text, PortionMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    @Nullable Opening read(int from, int to) {
        if (from >= to) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '(') {
            Mark mark = marks.atBlock(from, to);
            return mark == null ? inBracket(from, to) : markFirst(mark, to);
        }
        if (first == '.') {
            return lostNumber(from, to);
        }
        if (first == '[') {
            return inBracket(from, to);
        }
        if (first == 'X' || first == 'x') {
            return behindRedaction(from, to);
        }
        boolean possible =
                (first >= '0' && first <= '9')
                        || "lIOo".indexOf(first) >= 0
                        || NumberReader.isPilcrow(first);
        NumberMark number = possible ? NumberReader.read(text, from, to) : null;
        return number == null ? entireText(from, to) : numberFirst(number, to);
    }

    /// `XXXXXXXXXXXX2. (C) ...`: what was taken out above lost its line end. Only a mark makes it
    /// sure.
    private @Nullable Opening behindRedaction(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        return at - from < SHORTEST_REDACTION ? null : withMark(at, to);
    }

    /// `(11. (C) Comment: ...)`, `[11. (C) ...]`: a whole paragraph in a bracket, its number with
    /// it.
    private @Nullable Opening inBracket(int from, int to) {
        return withMark(from + 1, to);
    }

    /// A number with its full stop and a mark; null for anything less sure.
    private @Nullable Opening withMark(int from, int to) {
        NumberMark number = NumberReader.read(text, from, to);
        if (number == null || number.ending() != '.' || number.repaired()) {
            return null;
        }
        Opening opening = numberFirst(number, to);
        return opening != null && opening.marked() ? opening : null;
    }

    /// `. (C)`: the figures are lost, the mark shows that a paragraph begins.
    private @Nullable Opening lostNumber(int from, int to) {
        int at = Script.skipBlanks(text, from + 1, to);
        Mark mark = marks.atBlock(at, to);
        return mark == null
                ? null
                : new Opening(null, mark, Script.skipBlanks(text, mark.end(), to));
    }

    private Opening markFirst(Mark mark, int to) {
        int at = Script.skipBlanks(text, mark.end(), to);
        NumberMark number = NumberReader.read(text, at, to);
        if (number == null || number.ending() != '.' || number.repaired()) {
            return new Opening(null, mark, at);
        }
        return new Opening(number, mark, Script.skipBlanks(text, number.end(), to));
    }

    private @Nullable Opening numberFirst(NumberMark number, int to) {
        int at = Script.skipBlanks(text, number.end(), to);
        Mark mark = marks.behindNumber(at, to);
        if (mark == null) {
            mark = behindLabel(at, to);
        }
        boolean marked = mark != null && mark.portion() != null;
        boolean lone = !Character.isDigit(text.charAt(lastOfNumber(number)));
        boolean odd = number.ending() != '.' && number.ending() != ')' && number.ending() != '\0';
        if (!marked && (odd || (lone && number.repaired() && number.value() < 10))) {
            return null;
        }
        if (mark != null && mark.start() == at && mark.portion() != null) {
            return new Opening(number, mark, Script.skipBlanks(text, mark.end(), to));
        }
        return new Opening(number, mark, at);
    }

    private int lastOfNumber(NumberMark number) {
        int at = number.end() - 1;
        while (at > number.start() && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /// `SUMMARY (C):`, a mark behind a few words in capitals or title case.
    private @Nullable Mark behindLabel(int from, int to) {
        int limit = Math.min(to, from + LABEL_WIDTH);
        int at = from;
        while (at < limit
                && (Character.isLetter(text.charAt(at))
                        || text.charAt(at) == ' '
                        || text.charAt(at) == '/')) {
            at++;
        }
        if (at == from
                || at >= limit
                || text.charAt(at) != '('
                || !Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        Mark mark = marks.atBlock(at, to);
        if (mark == null) {
            return null;
        }
        int behind = Script.skipBlanks(text, mark.end(), to);
        boolean label = behind == to || ":.-".indexOf(text.charAt(behind)) >= 0;
        return label ? mark : null;
    }

    /// `C - ENTIRE TEXT` without brackets and number.
    private @Nullable Opening entireText(int from, int to) {
        char first = text.charAt(from);
        if (first < 'A' || first > 'Z' || to - from > LABEL_WIDTH) {
            return null;
        }
        Mark mark = marks.behindNumber(from, to);
        return mark != null && mark.entireText()
                ? new Opening(null, mark, Script.skipBlanks(text, mark.end(), to))
                : null;
    }
}
