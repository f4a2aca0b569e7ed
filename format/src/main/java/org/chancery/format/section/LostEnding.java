package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;

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
            into.add(new Line(line.number(), at + 1, line.end()));
        }
    }

    /// The blank before the ending, -1 where there is none.
    private int start(Line line) {
        if (line.length() > 3 && text.startsWith(" BT", line.end() - 3) && isSerialNext(line)) {
            return line.end() - 3;
        }
        int from = Math.max(line.start(), line.end() - LONGEST);
        serial = next("#", serial, from);
        end = next("NNNN", end, from);
        if (Math.min(serial, end) >= line.end()) {
            return -1;
        }
        for (int i = line.end() - 4; i >= from && i > line.start(); i--) {
            if ((text.startsWith(" BT #", i) || text.startsWith(" NNNN", i)) && isEnding(i, line)) {
                return i;
            }
        }
        return -1;
    }

    /// The first place of a sign from `from` on: the known one where that is not behind it.
    private int next(String sign, int known, int from) {
        if (known >= from) {
            return known;
        }
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private boolean isEnding(int blank, Line line) {
        Line rest = new Line(line.number(), blank + 1, line.end()).trimmed(text);
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
