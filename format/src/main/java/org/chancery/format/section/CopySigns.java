package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;

/// Signs that programs put around lines when they copy them, and that are no part of any (reference
/// 10).
///
/// ```
/// > FM AMEMBASSY VALLETTA        a mail's sign of what it quotes (RFC 3676, 4.5)
/// TO SECSTATE WASHDC\            the end of a line in a table of values
/// FM AMEMBASSY ROME\nTO ...      line ends written out
/// "VZCZCXRO3310 ... NNNN"        quotation marks around a value
/// ```
final class CopySigns {

    /// Fewer lines that begin with `>` may be a text's own.
    private static final int FEWEST_QUOTED = 8;

    /// A source with more lines has its ends.
    private static final int MOST_LINES = 4;

    /// Line ends written out, where they are damage and not a word of a text.
    private static final int FEWEST_WRITTEN = 3;

    private CopySigns() {}

    /// The lines without them.
    static List<Line> strip(String text, List<Line> lines) {
        List<Line> parted = lines.size() > MOST_LINES ? lines : part(text, lines);
        return unquote(text, unwrap(text, withoutBackslash(text, parted)));
    }

    private static List<Line> part(String text, List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        int written = 0;
        for (Line line : lines) {
            int start = line.start();
            int at = text.indexOf("\\n", start, line.end());
            while (at >= 0) {
                int end = text.startsWith("\\r", at - 2) && at - 2 >= start ? at - 2 : at;
                parted.add(new Line(line.number(), start, end));
                written++;
                start = at + 2;
                at = text.indexOf("\\n", start, line.end());
            }
            parted.add(new Line(line.number(), start, line.end()));
        }
        return written < FEWEST_WRITTEN ? lines : parted;
    }

    private static List<Line> withoutBackslash(String text, List<Line> lines) {
        if (text.indexOf('\\') < 0) {
            return lines;
        }
        List<Line> stripped = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int end = line.end();
            while (end > line.start() && Passage.isBlank(text.charAt(end - 1))) {
                end--;
            }
            boolean isSign = end > line.start() && text.charAt(end - 1) == '\\';
            stripped.add(isSign ? new Line(line.number(), line.start(), end - 1) : line);
        }
        return stripped;
    }

    /// Without quotation marks before the first and behind the last character.
    private static List<Line> unwrap(String text, List<Line> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < last && lines.get(first).trimmed(text).length() == 0) {
            first++;
        }
        while (last > first && lines.get(last).trimmed(text).length() == 0) {
            last--;
        }
        if (first >= last) {
            return lines;
        }
        Line top = lines.get(first).trimmed(text);
        Line bottom = lines.get(last).trimmed(text);
        if (text.charAt(top.start()) != '"' || text.charAt(bottom.end() - 1) != '"') {
            return lines;
        }
        List<Line> unwrapped = new ArrayList<>(lines);
        unwrapped.set(first, new Line(top.number(), top.start() + 1, top.end()));
        unwrapped.set(last, new Line(bottom.number(), bottom.start(), bottom.end() - 1));
        return unwrapped;
    }

    /// Without the signs of quoting, where half of the lines have them.
    private static List<Line> unquote(String text, List<Line> lines) {
        if (text.indexOf('>') < 0) {
            return lines;
        }
        int signs = 0;
        int shown = 0;
        for (Line line : lines) {
            signs += behindQuoting(text, line) > line.start() ? 1 : 0;
            shown += line.trimmed(text).length() > 0 ? 1 : 0;
        }
        if (signs < FEWEST_QUOTED || signs * 2 < shown) {
            return lines;
        }
        List<Line> stripped = new ArrayList<>(lines.size());
        for (Line line : lines) {
            stripped.add(new Line(line.number(), behindQuoting(text, line), line.end()));
        }
        return stripped;
    }

    /// Behind `> > ` and the blank behind it.
    private static int behindQuoting(String text, Line line) {
        int behind = line.start();
        int at = line.start();
        while (at < line.end() && text.charAt(at) == '>') {
            at++;
            if (at < line.end() && Passage.isBlank(text.charAt(at))) {
                at++;
            }
            behind = at;
        }
        return behind;
    }
}
