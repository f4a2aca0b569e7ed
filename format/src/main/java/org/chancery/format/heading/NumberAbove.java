package org.chancery.format.heading;

import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Banner;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Mrn;

/// The number of a general message that stands above its date-time group, as web pages have it.
///
/// ```
/// MARADMIN 284/19
/// R 150844Z MAY 19
/// ```
final class NumberAbove {

    /// Lines between it and the heading.
    private static final int FARTHEST = 6;

    private NumberAbove() {}

    /// Reads it where the message has no number of its own. Its year must be that of the date-time
    /// group, or the one before: what a page names besides may be another message.
    ///
    /// @param first of the heading
    static void read(
            SourceText source,
            Lines lines,
            Line first,
            Tables tables,
            HeadingDraft draft,
            Marks marks) {
        Located<DateTimeGroup> time = draft.dtg;
        int at = lines.start();
        while (at < lines.end() && lines.line(at).start() < first.start()) {
            at++;
        }
        for (int seen = 0; --at >= lines.start() && seen < FARTHEST; ) {
            Line line = lines.line(at);
            Mrn number = GeneralMessage.of(source.text(), line.start(), line.end());
            int age = number == null || time == null ? -1 : time.value().year() - number.fullYear();
            if (number != null && (age == 0 || age == 1)) {
                marks.mark(source.span(line), Element.MESSAGE_NUMBER);
                draft.numbered(number, source.span(line));
                readClass(source, lines, at - 1, tables, draft, marks);
                return;
            }
            seen += line.length() > 0 ? 1 : 0;
        }
    }

    /// `UNCLASSIFIED//FOR OFFICIAL USE ONLY` above the number, where the message states no class.
    private static void readClass(
            SourceText source,
            Lines lines,
            int from,
            Tables tables,
            HeadingDraft draft,
            Marks marks) {
        int at = from;
        while (at >= lines.start() && lines.line(at).length() == 0) {
            at--;
        }
        Banner banner =
                draft.classification != null || at < lines.start()
                        ? null
                        : Banner.of(source, lines.line(at), tables);
        if (banner != null && banner.classification() != null) {
            draft.classification = banner.classification();
            draft.captions.addAll(banner.caveats());
            marks.mark(source.span(lines.line(at)), Element.CLASSIFICATION);
        }
    }
}
