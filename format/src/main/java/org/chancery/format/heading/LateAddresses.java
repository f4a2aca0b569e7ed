package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Marks;
import org.chancery.format.section.SetName;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;

/// Originator and addressees of a military message that stand below its class, as naval texts of
/// 2009 to 2011 have them.
///
/// ```
/// R 061419Z APR 10
/// BT
/// UNCLAS
/// PASS TO ALL OFFICE CODES:
/// FM CNO WASHINGTON DC//N1//
/// TO NAVADMIN
/// ```
final class LateAddresses {

    private LateAddresses() {}

    /// Reads them where they are the first lines of the text: as addresses where the heading names
    /// no originator, else as what they then are, lines for passing.
    ///
    /// @return the text without them
    static List<BodyLine> read(
            SourceText source,
            List<BodyLine> text,
            Tables tables,
            Marks marks,
            HeadingDraft draft) {
        List<Line> found = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < text.size(); i++) {
            Line line = text.get(i).line().trimmed(source.text());
            if (line.length() == 0) {
                continue;
            }
            LineShape shape = LineShape.of(source.text(), line);
            boolean isFirst = found.isEmpty();
            boolean isPart =
                    isFirst
                            ? shape == LineShape.FROM
                            : isAddress(shape)
                                    || shape == LineShape.OTHER && isOffice(source, line, tables);
            if (!isPart) {
                break;
            }
            found.add(line);
            behind = i + 1;
        }
        if (found.isEmpty()) {
            return text;
        }
        if (draft.from == null) {
            new FormatLinesReader(source, tables, marks, draft, 0).read(found);
        } else {
            // The heading has them; here they stand with their office codes, to be passed to.
            for (Line line : found) {
                marks.mark(source.span(line), Element.PASS_LINE);
                draft.passLines.add(new Located<>(source.text(line), List.of(source.span(line))));
            }
        }
        return text.subList(behind, text.size());
    }

    /// `COMNAVPERSCOM MILLINGTON TN//PERS-4//`: one more addressee, with its office codes.
    private static boolean isOffice(SourceText source, Line line, Tables tables) {
        String text = source.text();
        int codes = text.indexOf("//", line.start(), line.end());
        return codes > line.start()
                && codes + 2 < line.end()
                && text.startsWith("//", line.end() - 2)
                && SetName.at(text, line.start(), line.end()).isEmpty()
                && Banner.of(source, line, tables) == null;
    }

    private static boolean isAddress(LineShape shape) {
        return shape == LineShape.TO
                || shape == LineShape.INFO
                || shape == LineShape.EXEMPTED
                || shape == LineShape.ADDRESS;
    }
}
