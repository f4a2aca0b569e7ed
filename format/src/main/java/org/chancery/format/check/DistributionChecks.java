package org.chancery.format.check;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;

/// The Department's copies of the 1970s against their total (reference 9.1, distribution).
///
/// ```
/// ACTION EUR-12
/// INFO  OCT-01 ISO-00 SS-15 L-03  /031 W
/// ```
final class DistributionChecks {

    private static final int LONGEST_OFFICE = 5;

    private final SourceText source;
    private final String text;
    private final List<Diagnostic> found;
    private int copies;

    DistributionChecks(SourceText source, List<Diagnostic> found) {
        this.source = source;
        this.text = source.text();
        this.found = found;
    }

    /// @param heading the lines above the text
    void check(List<Line> heading) {
        boolean isOpen = false;
        for (Line line : heading) {
            boolean begins =
                    text.startsWith("ACTION ", line.start())
                            || text.startsWith("ORIGIN ", line.start());
            if (!isOpen && !begins) {
                continue;
            }
            LineShape shape = LineShape.of(text, line);
            if (shape == LineShape.COUNTER || shape == LineShape.TIME || shape == LineShape.PAGE) {
                return;
            }
            isOpen = true;
            if (read(line)) {
                return;
            }
        }
    }

    /// Counts the copies of a line; whether the total ends it.
    private boolean read(Line line) {
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            if (cursor.take('/')) {
                total(line, cursor);
                return true;
            }
            int letters = cursor.takeCapitals(LONGEST_OFFICE + 1);
            boolean isOffice = letters > 0 && letters <= LONGEST_OFFICE && cursor.take('-');
            int from = cursor.at();
            if (isOffice && cursor.takeDigits(3) == 2) {
                copies += Integer.parseInt(cursor.text(from));
            } else if (!cursor.isDone() && cursor.peek() != '/') {
                cursor.to(cursor.at() + 1);
            }
        }
        return false;
    }

    private void total(Line line, Cursor cursor) {
        cursor.skipBlanks();
        int from = cursor.at();
        if (cursor.takeDigits(4) != 3) {
            return;
        }
        String total = cursor.text(from);
        if (Integer.parseInt(total) != copies && copies > 0) {
            found.add(
                    new Violation(
                            HeadingCode.DIST_SUM,
                            source.span(line),
                            Integer.toString(copies),
                            Integer.toString(Integer.parseInt(total))));
        }
    }
}
