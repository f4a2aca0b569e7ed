package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.table.Tables;

/// Page lines that lost the line ends around them (reference 6, 10): `... THE GOAT ASTANA 00001967
/// 002 OF 003 WAS NOT SEEN`.
final class PageLineInside {

    /// ` OF ` and the total behind it.
    private static final int TOTAL = 7;

    /// Words and characters from the post to the total.
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 50;

    private final String text;
    private final Tables tables;

    PageLineInside(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /// Adds a stretch, cut before and behind each page line in it.
    void part(Line line, List<Line> into) {
        int start = line.start();
        int of = text.indexOf(" OF ", start, line.end());
        while (of >= 0) {
            int from = start(start, of, line.end());
            if (from > start) {
                into.add(new Line(line.number(), start, from));
            }
            if (from >= 0) {
                into.add(new Line(line.number(), from, of + TOTAL));
                start = of + TOTAL;
            }
            of = text.indexOf(" OF ", of + 4, line.end());
        }
        if (start < line.end() || start == line.start()) {
            into.add(new Line(line.number(), start, line.end()));
        }
    }

    /// Where the page line begins that `001.2 OF 003` ends, -1 where it ends none.
    private int start(int start, int of, int end) {
        if (of + TOTAL > end
                || !Character.isDigit(text.charAt(of + 4))
                || !Character.isDigit(text.charAt(of - 1))) {
            return -1;
        }
        int from = of;
        for (int words = 0; from > start && words < MOST_WORDS && of - from < LONGEST; words++) {
            from--;
            while (from > start && text.charAt(from - 1) != ' ') {
                from--;
            }
            Line candidate = new Line(0, from, of + TOTAL);
            if (Cursor.isCapital(text.charAt(from))
                    && tables.posts().named(name(from, of)) != null
                    && PageLine.of(text, candidate, LineShape.of(text, candidate)) != null) {
                return from;
            }
        }
        return -1;
    }

    private String name(int from, int to) {
        int end = from;
        while (end < to && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).strip();
    }
}
