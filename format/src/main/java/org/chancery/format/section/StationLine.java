package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// Format line 3 among the lines of a heading: `DE RUEHTA #1967/01 3090345`.
final class StationLine {

    private StationLine() {}

    /// The section that it names, 0 where it names none.
    static int section(String text, List<Line> heading) {
        for (Line line : heading) {
            int slash =
                    LineShape.of(text, line) == LineShape.STATION
                            ? text.indexOf('/', line.start(), line.end())
                            : -1;
            if (slash > 0) {
                Cursor cursor = new Cursor(text, line).to(slash + 1);
                // Three figures and more behind a slash are of a time: 05/0345Z.
                return cursor.takeDigits(3) == 2 ? Integer.parseInt(cursor.text(slash + 1)) : 0;
            }
        }
        return 0;
    }
}
