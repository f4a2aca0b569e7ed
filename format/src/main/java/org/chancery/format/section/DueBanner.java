package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Finds the banner where one is due, right behind a heading: there also a damaged one, and a
/// number alone, are known for what they are.
final class DueBanner {

    private final SourceText source;
    private final Lines lines;
    private final Tables tables;
    private final HeadingLines headings;

    DueBanner(SourceText source, Lines lines, Tables tables, HeadingLines headings) {
        this.source = source;
        this.lines = lines;
        this.tables = tables;
        this.headings = headings;
    }

    /// The banner that a line is, null where it is none.
    ///
    /// @param heading above it
    @Nullable Banner at(int at, List<Line> heading) {
        if (at >= lines.end()) {
            return null;
        }
        Line line = lines.line(at);
        Banner found = Banner.of(source, line, tables);
        if (found == null) {
            found = DamagedBanner.of(source, line, tables);
        }
        if (found == null) {
            found = ServiceBanner.of(source, lines, at, tables);
        }
        return found == null
                ? Banner.numberAlone(source, line, tables, headings.originator(heading))
                : found;
    }

    /// The line of the banner itself, where the class alone stands right above it: a printer put
    /// that on the page. Any other line is given back as it is.
    int behindPrinted(int at) {
        int next = lines.next(at + 1);
        if (next >= lines.end() || Cursor.isDigit(source.at(lines.line(at).end() - 1))) {
            return at;
        }
        Banner printed = Banner.of(source, lines.line(at), tables);
        Banner own =
                printed == null || !printed.isBare()
                        ? null
                        : Banner.of(source, lines.line(next), tables);
        return own != null && own.post() != null ? next : at;
    }
}
