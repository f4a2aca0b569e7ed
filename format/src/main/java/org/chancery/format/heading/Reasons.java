package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Cursor;

/// Reasons for a classification: `1.4 (b) and (d)`, `1.4 (B, D)`, `1.5b and d` (reference 4,
/// Classified By; 4.1, reasons).
///
/// @param reasons each with its place, in order
/// @param others what stands in the place of a reason and is none: `1.4`, `1.4 (bd)`, `1.4 (i)`
/// @param start where the first section begins, -1 where there is none
record Reasons(List<Reason> reasons, List<Reason> others, int start) {

    /// One reason.
    ///
    /// @param name `1.4(b)`
    /// @param start first character of its letter, or of its section
    /// @param end behind it
    record Reason(String name, int start, int end) {}

    private static final int MOST_BETWEEN = 12;

    /// All reasons of a text up to `limit`.
    static Reasons find(String text, int limit) {
        List<Reason> found = new ArrayList<>();
        List<Reason> others = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i + 3 <= limit) {
            int behind = section(text, i, limit);
            if (behind < 0) {
                i++;
                continue;
            }
            String section = "1." + text.charAt(behind - 1);
            boolean isPlain = behind == i + 3 && text.charAt(i + 1) == '.';
            int before = found.size();
            int end = letters(text, section, behind, limit, found, others);
            boolean isFound = end > behind;
            if (isFound || isPlain) {
                start = start < 0 ? i : start;
            }
            if (!isFound && isPlain) {
                others.add(new Reason(section + " without a letter", i, behind));
            }
            i = found.size() > before || isFound ? end : behind;
        }
        return new Reasons(found, others, start);
    }

    List<String> names() {
        return reasons.stream().map(Reason::name).distinct().toList();
    }

    /// Behind `1.3` to `1.7`, not part of a longer number; -1 where none begins. `1,4`, `1. 4` and
    /// `1/4 (B)` are typing errors of it.
    private static int section(String text, int at, int limit) {
        boolean begins =
                text.charAt(at) == '1'
                        && (at == 0
                                || !Character.isDigit(text.charAt(at - 1))
                                        && text.charAt(at - 1) != '.');
        char point = text.charAt(at + 1);
        boolean isStroke = point == '/' && opensBehind(text, at + 3, limit);
        if (!begins || point != '.' && point != ',' && !isStroke) {
            return -1;
        }
        int digit = text.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        boolean isSection = digit < limit && text.charAt(digit) >= '3' && text.charAt(digit) <= '7';
        return isSection && (digit + 1 >= limit || !Character.isDigit(text.charAt(digit + 1)))
                ? digit + 1
                : -1;
    }

    /// Whether a bracket opens there, a blank before it or not: behind a stroke a date may follow.
    private static boolean opensBehind(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at < limit && text.charAt(at) == '(';
    }

    /// Adds the letters that follow a section; behind the last of them, or `from`.
    private static int letters(
            String text,
            String section,
            int from,
            int limit,
            List<Reason> into,
            List<Reason> others) {
        int end = from;
        boolean isFirst = true;
        boolean isOpen = false;
        boolean wasBracketed = false;
        while (true) {
            Cursor cursor = new Cursor(text, end, Math.min(limit, end + MOST_BETWEEN));
            Joint joint = Joint.take(cursor, isFirst);
            char letter = Character.toLowerCase(cursor.peek());
            int at = cursor.at();
            boolean isAlone = at + 1 >= limit || !Character.isLetter(text.charAt(at + 1));
            boolean isDue = joint.opens() || joint.joins() || isFirst || isOpen || !wasBracketed;
            boolean isLetter = at < limit && isAlone && letter >= 'a' && letter <= 'z';
            if (isLetter && letter > 'h' && joint.opens()) {
                others.add(new Reason(section + "(" + letter + ")", at, at + 1));
            }
            if (!isLetter || letter > 'h' || !isDue) {
                return end;
            }
            end = at + 1;
            wasBracketed = joint.opens() || isOpen;
            into.add(new Reason(section + "(" + letter + ")", at, end));
            int closing = wasBracketed ? closing(text, end, limit) : -1;
            isOpen = wasBracketed && closing < 0;
            if (closing >= 0) {
                end = closing + 1;
            }
            isFirst = false;
        }
    }

    /// Where the bracket is closed, a blank before it or not; -1 where it goes on.
    private static int closing(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at < limit && (text.charAt(at) == ')' || text.charAt(at) == ']') ? at : -1;
    }

    /// What stands between two letters.
    ///
    /// @param joins a comma, `and` or the like: not blanks alone, behind which `A` begins a
    ///   sentence
    /// @param opens a bracket
    private record Joint(boolean joins, boolean opens) {

        static Joint take(Cursor cursor, boolean isFirst) {
            boolean joins = false;
            boolean opens = false;
            while (true) {
                cursor.skipBlanks();
                char c = cursor.peek();
                boolean isPoint = c == '.' && (isFirst || Character.isLetter(cursor.peek(1)));
                if (c == ',' || c == '/' || c == '&' || c == '-' || c == ';' || c == '+' || c == ':'
                        || isPoint) {
                    joins = true;
                    cursor.to(cursor.at() + 1);
                } else if (c == '(' || c == '[') {
                    opens = true;
                    cursor.to(cursor.at() + 1);
                } else if (cursor.takeWordAnyCase("and")
                        || cursor.takeWordAnyCase("a nd")
                        || cursor.takeWordAnyCase("an d")
                        || cursor.takeWordAnyCase("or")) {
                    joins = true;
                } else {
                    return new Joint(joins, opens);
                }
            }
        }
    }
}
