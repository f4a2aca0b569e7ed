package org.chancery.format.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// What a printer puts at the head of every page: the day of the print, the document's number, its
/// class (releases under the Freedom of Information Act, reference 9.1).
///
/// ```
/// Date Printed: 03/05/1997
/// CONFIDENTIAL
/// DOC_NUMBER: 91VALLETTA02114      the same number again: a running head
/// CHANNEL: n/a
/// ```
///
/// A scanner reads these lines another way on every page, so that no list of words finds them. They
/// are known by their place: a line with the number of a document that stands above the telegram,
/// too, and the lines around it that are much like those around it there.
final class RunningHead {

    /// Lines of the source among which the head is looked for.
    private static final int MOST_LINES = 12;

    private static final int LONGEST = 90;

    /// A document's number: `91VALLETTA02114`, `C06590000`, `NLC-100-1-2-3-4`.
    private static final int SHORTEST_NUMBER = 8;

    private static final int FEWEST_DIGITS = 5;

    /// Shorter lines are like too many others.
    private static final int SHORTEST = 4;

    private final String text;
    private final Lines lines;
    private final BitSet found = new BitSet();

    RunningHead(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
        List<Integer> head = head();
        for (int i = 0; i < head.size(); i++) {
            Line line = lines.line(head.get(i));
            Line number = number(line);
            if (number != null) {
                find(head, i, text.substring(number.start(), number.end()));
            }
        }
    }

    /// Whether a line below the head repeats one of it.
    boolean isAt(int at) {
        return found.get(at);
    }

    /// The first lines down to the telegram's own.
    private List<Integer> head() {
        List<Integer> head = new ArrayList<>();
        int at = lines.next(lines.start());
        while (at < lines.end() && head.size() < MOST_LINES && !lines.shape(at).isStart()) {
            head.add(at);
            at = lines.next(at + 1);
        }
        return at < lines.end() && lines.shape(at).isStart() ? head : List.of();
    }

    /// A word of letters, figures and dashes that is a document's number, null where none is.
    private @Nullable Line number(Line line) {
        if (line.length() > LONGEST) {
            return null;
        }
        int from = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            boolean isInside = at < line.end() && isOfNumber(text.charAt(at));
            if (!isInside) {
                if (isNumber(from, at)) {
                    return new Line(line.number(), from, at);
                }
                from = at + 1;
            }
        }
        return null;
    }

    private static boolean isOfNumber(char c) {
        return Cursor.isCapital(c) || Cursor.isDigit(c) || c == '-';
    }

    private boolean isNumber(int from, int to) {
        int digits = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            digits += Cursor.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Cursor.isCapital(text.charAt(i)) ? 1 : 0;
        }
        return to - from >= SHORTEST_NUMBER && digits >= FEWEST_DIGITS && letters > 0;
    }

    private void find(List<Integer> head, int place, String number) {
        int last = head.getLast();
        int end = lines.line(lines.end() - 1).end();
        int at = text.indexOf(number, lines.line(last).end(), end);
        int line = last;
        while (at >= 0) {
            while (line + 1 < lines.end() && lines.line(line + 1).start() <= at) {
                line++;
            }
            if (isLike(head.get(place), line)) {
                found.set(line);
                around(head, place, line);
            }
            at = text.indexOf(number, at + number.length(), end);
        }
    }

    /// The lines above and below that are like those of the head, as far as they are.
    private void around(List<Integer> head, int place, int line) {
        int at = lines.next(line + 1);
        for (int i = place + 1; i < head.size() && isLike(head.get(i), at); i++) {
            found.set(at);
            at = lines.next(at + 1);
        }
        at = before(line, head.getLast());
        for (int i = place - 1; i >= 0 && isLike(head.get(i), at); i--) {
            found.set(at);
            at = before(at, head.getLast());
        }
    }

    /// The line with text before another, below the head.
    private int before(int line, int last) {
        int at = line - 1;
        while (at > last && lines.shape(at) == LineShape.BLANK) {
            at--;
        }
        return at > last ? at : lines.end();
    }

    /// Half of the characters are the same at the same place, or one off: a scanner takes one
    /// letter for another, for two, or for none.
    private boolean isLike(int one, int other) {
        if (other >= lines.end()) {
            return false;
        }
        Line a = lines.line(one);
        Line b = lines.line(other);
        int longer = Math.max(a.length(), b.length());
        boolean isOfLength = Math.abs(a.length() - b.length()) * 4 <= longer;
        if (!isOfLength || longer > LONGEST || longer < SHORTEST) {
            return false;
        }
        int i = a.start();
        int j = b.start();
        int same = 0;
        while (i < a.end() && j < b.end()) {
            char c = text.charAt(i);
            char d = text.charAt(j);
            if (c == d) {
                same++;
            } else if (j + 1 < b.end() && text.charAt(j + 1) == c) {
                j++;
                continue;
            } else if (i + 1 < a.end() && text.charAt(i + 1) == d) {
                i++;
                continue;
            }
            i++;
            j++;
        }
        return same * 2 >= longer;
    }
}
