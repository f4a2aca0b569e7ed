package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Banner;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;

/// The subject of a telegram whose editors print it above the heading, below their date, and not
/// again in the text (reference 9, edited in original layout).
///
/// ```
/// July 6, 1976, 1448Z.
///
/// POLISH PRICE RISES: REACTION TO RADIO COMMENTARY
///
/// PAGE 01 WARSAW 04657 061557Z
/// ```
final class TitleAbove {

    private static final int LONGEST_DATE = 60;
    private static final int MOST_LINES = 3;
    private static final int FEWEST_LETTERS = 8;

    private TitleAbove() {}

    /// Reads it where the telegram has no subject of its own.
    ///
    /// @param first of the heading
    static void read(
            SourceText source,
            Lines lines,
            Line first,
            Setting setting,
            Marks marks,
            HeadingDraft draft) {
        int at = lines.next(lines.start());
        if (at >= lines.end() || !isDate(source, lines.line(at))) {
            return;
        }
        List<Line> title = new ArrayList<>();
        for (at = lines.next(at + 1);
                at < lines.end()
                        && lines.line(at).start() < first.start()
                        && title.size() < MOST_LINES
                        && isTitle(source, lines, at, setting);
                at = lines.next(at + 1)) {
            title.add(lines.line(at));
        }
        if (title.isEmpty()) {
            return;
        }
        switch (SubjectReader.read(Passage.of(source, title), setting)) {
            case Reading.Read(var line, var _) -> {
                marks.mark(line.subject().spans(), Element.SUBJECT);
                draft.subject = line.subject();
            }
            case Reading.Unread<?> _ -> {}
        }
    }

    private static boolean isDate(SourceText source, Line line) {
        return line.length() < LONGEST_DATE
                && EditorsDate.find(source.text(), line.start(), line.end()) != null;
    }

    /// Words in capitals that are neither format line nor class.
    private static boolean isTitle(SourceText source, Lines lines, int at, Setting setting) {
        Line line = lines.line(at);
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(source.at(i))) {
                return false;
            }
            letters += Character.isLetter(source.at(i)) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS
                && source.text(line).indexOf(' ') > 0
                && lines.shape(at) == LineShape.OTHER
                && Banner.of(source, line, setting.tables()) == null
                && setting.tables().captions().at(source.text(), line.start()) == null;
    }
}
