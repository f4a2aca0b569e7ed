package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.jspecify.annotations.Nullable;

/// An ending whose line end is lost behind the last words (reference 3.2, 10): `... GOAT NOT REPEAT
/// NOT SEEN.// BT #0417`.
///
/// Asked for the lines from the first to the last, so that each sign is looked for once in the
/// whole text.
final class LostEnding {

    /// An ending does not begin farther from the end of its line.
    private static final int LONGEST = 60;

    private final String text;
    private int serial = -1;
    private int end = -1;

    LostEnding(String text) {
        this.text = text;
    }

    /// Adds a line, cut before the ending behind its words.
    void part(Line line, List<Line> into) {
        int at = start(line);
        if (at < 0) {
            into.add(line);
        } else {
            into.add(new Line(line.number(), line.start(), at));
            into.add(new Line(line.number(), at, line.end()));
        }
    }

    /// Where the ending begins, -1 where there is none.
    private int start(Line line) {
        if (line.length() > 3 && text.startsWith(" BT", line.end() - 3) && isSerialNext(line)) {
            return line.end() - 2;
        }
        int from = Math.max(line.start(), line.end() - LONGEST);
        serial = next("#", serial, from);
        end = next("NNNN", end, from);
        if (Math.min(serial, end) >= line.end()) {
            return -1;
        }
        for (int i = from + 1; i < line.end() - 3; i++) {
            if (mayBegin(i) && isEnding(i, line)) {
                return i;
            }
        }
        return -1;
    }

    /// `BT #0417`, `BT NNNN`, `NNNN` behind a blank or the strokes of a set.
    private boolean mayBegin(int at) {
        char before = text.charAt(at - 1);
        if (before != ' ' && before != '/') {
            return false;
        }
        if (!text.startsWith("BT", at)) {
            return text.startsWith("NNNN", at);
        }
        int next = Words.skipBlanks(text, at + 2, text.length());
        return text.startsWith("#", next) || text.startsWith("NNNN", next);
    }

    /// The first ending inside a line of text that a heading follows, or nothing but a few words of
    /// the page; null where none is left.
    ///
    /// @param from behind the one before
    @Nullable Line inside(int from, Line line, FlatHeading heading) {
        serial = next("#", serial, from);
        end = next("NNNN", end, from);
        while (Math.min(serial, end) < line.end()) {
            int sign = Math.min(serial, end);
            Line ending = around(sign, from, line);
            if (ending != null
                    && (line.end() - ending.end() < LONGEST
                            || heading.beginsNear(ending.end(), line.end()))) {
                return ending;
            }
            serial = next("#", serial, sign + 1);
            end = next("NNNN", end, sign + 1);
        }
        return null;
    }

    /// The ending that a number sign or NNNN belongs to; null where it belongs to none.
    private @Nullable Line around(int sign, int from, Line line) {
        Cursor cursor = new Cursor(text, sign, line.end());
        int start = sign;
        if (cursor.take('#')) {
            start = breakBefore(sign, from);
            if (start <= from || !mayBegin(start) || cursor.takeDigits(6) == 0) {
                return null;
            }
            int serialEnd = cursor.at();
            cursor.skipBlanks();
            if (!cursor.takeWord("NNNN")) {
                cursor.to(serialEnd);
            }
            return new Line(line.number(), start, cursor.at());
        }
        if (start <= from || !mayBegin(start) || !cursor.takeWord("NNNN")) {
            return null;
        }
        int before = breakBefore(start, from);
        return new Line(
                line.number(), before > from && mayBegin(before) ? before : start, cursor.at());
    }

    /// Where BT would begin that stands before a sign.
    private int breakBefore(int sign, int from) {
        int at = sign;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at - 2;
    }

    /// The first place of a sign from `from` on: the known one where that is not behind it.
    private int next(String sign, int known, int from) {
        if (known >= from) {
            return known;
        }
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private boolean isEnding(int at, Line line) {
        Line rest = new Line(line.number(), at, line.end()).trimmed(text);
        return switch (LineShape.of(text, rest)) {
            case BREAK, END, END_SERIAL -> true;
            default -> false;
        };
    }

    /// `#0558`, format line 15, begins the line below.
    private boolean isSerialNext(Line line) {
        int next = line.end();
        while (next < Math.min(text.length(), line.end() + 4)
                && Passage.isBlank(text.charAt(next))) {
            next++;
        }
        return next > line.end() && next < text.length() && text.charAt(next) == '#';
    }
}
