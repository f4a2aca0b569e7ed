package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;

/// A telegram that another passes on whole: it begins in quotation marks among the first lines of
/// the text, and its labels are the only ones there are.
final class QuotedTelegram {

    /// Lines of a text before the telegram that it passes on.
    private static final int BEFORE = 12;

    private final SourceText source;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final HeadingLines headings;
    private final DueBanner banners;

    QuotedTelegram(
            SourceText source,
            Lines lines,
            Dialect dialect,
            Tables tables,
            HeadingLines headings,
            DueBanner banners) {
        this.source = source;
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.headings = headings;
        this.banners = banners;
    }

    /// Its labels; none where no such telegram begins near.
    ///
    /// @param from the text's first line
    /// @param heading of the telegram that passes it on
    List<Field> labels(int from, List<Line> heading) {
        int seen = 0;
        for (int at = lines.next(from); at < lines.end() && seen < BEFORE; seen++) {
            Line line = lines.line(at);
            if (ParagraphStart.is(source.text(), line)) {
                return List.of();
            }
            at = lines.next(at + 1);
            if (Quotations.balance(source, line.start(), line.end()) > 0) {
                int behind =
                        at < lines.end() && headings.isStart(at)
                                ? lines.next(headings.end(at))
                                : at;
                List<Field> found =
                        new TopReader(source, lines, dialect, tables)
                                .read(behind, banners.at(behind, heading))
                                .fields();
                if (found.stream().anyMatch(Field::describes)) {
                    return found.stream().filter(Field::describes).toList();
                }
            }
        }
        return List.of();
    }
}
