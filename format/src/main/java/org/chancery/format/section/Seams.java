package org.chancery.format.section;

import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;

/// Finds the seam of two lines of a heading that a copy glued to each other: what begins the second
/// is no label and no format line, and says by itself that it begins a line (reference 4, 9.2, 10).
///
/// ```
/// BT UNCLAS //N03140//
/// UNCLAS //N01020// NAVADMIN 011/99
/// TO SECSTATE WASHDC 9600UNCLAS SECTION 01 OF 02 VALLETTA 004690
/// RUEHLO/AMEMBASSY LONDON PRIORITY 1028Sunday, 15 March 2009, 13:17
/// SECDEF WASHDCid: 2446
/// ","C O N F I D E N T I A L VALLETTA 000222
/// ... of the original cable is not available.C O N F I D E N T I A L VALLETTA 000222
/// ```
final class Seams {

    private static final String NOTE = "This record is a partial";
    private static final String BREAK = "BT ";
    private static final String CELL = "\",\"";

    /// Class and number of a general message, and all between them.
    private static final int LONGEST_NUMBERED = 160;

    /// The stroke of a number stands before two or four figures of a year.
    private static final int LONGEST_YEAR = 6;

    private final SourceText source;
    private final String text;
    private final Tables tables;

    Seams(SourceText source, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
    }

    /// Where the second of two lines begins; -1 on any other line.
    ///
    /// @param line without blanks at its ends, not empty
    int in(Line line) {
        if (isNote(line)) {
            return behindNote(line);
        }
        if (isBreakBeforeBanner(line)) {
            return line.start() + BREAK.length() - 1;
        }
        int banner = Math.max(numberBehindBanner(line), GluedBanner.start(source, line, tables));
        int date = banner > 0 ? banner : PrintedDate.glued(text, line);
        int row = date > 0 ? date : DumpRow.glued(text, line);
        return row > 0 ? row : behindCell(line);
    }

    /// Whether a line begins with an extract's note, a sentence of the archive (reference 10).
    boolean isNote(Line line) {
        return text.regionMatches(true, line.start(), NOTE, 0, NOTE.length());
    }

    private int behindNote(Line line) {
        int stop = text.indexOf('.', line.start(), line.end());
        while (stop >= 0) {
            int behind = stop + 1;
            if (behind < line.end()
                    && tables.markings().at(text, Words.skipBlanks(text, behind, line.end()))
                            != null) {
                return behind;
            }
            stop = text.indexOf('.', behind, line.end());
        }
        return -1;
    }

    private boolean isBreakBeforeBanner(Line line) {
        return text.startsWith(BREAK, line.start())
                && line.length() > BREAK.length()
                && isBanner(line.start() + BREAK.length(), line.end());
    }

    /// Where the number of a general message begins behind the class.
    private int numberBehindBanner(Line line) {
        int year = Math.max(line.start(), line.end() - LONGEST_YEAR);
        if (line.length() > LONGEST_NUMBERED
                || !Character.isDigit(text.charAt(line.end() - 1))
                || text.indexOf('/', year, line.end()) < 0
                        && text.indexOf('-', year, line.end()) < 0
                || tables.markings().at(text, line.start()) == null) {
            return -1;
        }
        for (int at = Words.skipWord(text, line.start(), line.end()); at < line.end(); ) {
            at = Words.skipBlanks(text, at, line.end());
            if (GeneralMessage.of(text, at, line.end()) != null && isBanner(line.start(), at)) {
                return at;
            }
            at = Words.skipWord(text, at, line.end());
        }
        return -1;
    }

    /// Where the cell of a table begins with the class.
    private int behindCell(Line line) {
        int cell = line.start() + CELL.length();
        boolean isBanner =
                text.startsWith(CELL, line.start())
                        && cell < line.end()
                        && Banner.of(source, new Line(line.number(), cell, line.end()), tables)
                                != null;
        return isBanner ? cell : -1;
    }

    private boolean isBanner(int from, int to) {
        return Banner.of(source, new Line(0, from, to).trimmed(text), tables) != null;
    }
}
