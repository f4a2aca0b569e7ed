package org.chancery.format.heading;

import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;

/// The number of a published cablegram with its class behind it, on a line of their own between
/// date line and text.
///
/// ```
/// UN796. Confidential
/// 1374\. Secret Immediate
/// O.CH258383 SECRET AUSTEO PRIORITY
/// ```
///
/// It counts by the sender's and the addressee's own rules, so that it is only marked.
final class EditorsSerial {

    private static final int LONGEST_SERIES = 6;

    private final SourceText source;
    private final EditorsWords words;
    private final Marks marks;

    EditorsSerial(SourceText source, EditorsWords words, Marks marks) {
        this.source = source;
        this.words = words;
        this.marks = marks;
    }

    /// Reads the line; false where it is none.
    boolean read(Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        boolean isSeries = cursor.takeCapitals(LONGEST_SERIES) > 0;
        if (isSeries && cursor.take('.')) {
            cursor.takeCapitals(LONGEST_SERIES);
        }
        boolean isNumber = cursor.takeDigits(7) > 0;
        if (cursor.take('/')) {
            isNumber &= cursor.takeDigits(7) > 0;
        }
        int end = cursor.at();
        // Texts taken from Markdown write `1374\.` so that it stays a figure.
        cursor.take('\\');
        boolean isStopped = cursor.take('.') || isSeries;
        boolean isApart = cursor.skipBlanks() > 0 && !cursor.isDone();
        if (!isNumber || !isStopped || !isApart || !words.isAll(cursor.at(), line.end())) {
            return false;
        }
        marks.mark(source.span(line.start(), end), Element.MESSAGE_NUMBER);
        words.read(cursor.at(), line.end(), false);
        return true;
    }
}
