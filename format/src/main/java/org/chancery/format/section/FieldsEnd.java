package org.chancery.format.section;

import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// Where the fields below the banner certainly end: the text begins, or the section ends.
final class FieldsEnd {

    private static final int LONGEST_MARK = 36;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;

    FieldsEnd(SourceText source, Lines lines, Dialect dialect, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
    }

    /// @param open the field that stands above, null where none does
    /// @param subjectSeen whether the telegram has its subject already
    boolean isAt(int at, Field.@Nullable Kind open, boolean subjectSeen) {
        Line line = lines.line(at);
        LineShape shape = lines.shape(at);
        return switch (shape) {
            case BREAK,
                    END,
                    END_SERIAL,
                    CHANNELS,
                    STATION,
                    POSITIONAL,
                    PAGE,
                    SECTION_PAGE,
                    COUNTER,
                    SIGNALS ->
                    true;
            default ->
                    ParagraphStart.is(text, line) && !isOrder(line)
                            || isSummary(line, open, subjectSeen)
                            || subjectSeen && (isOmission(line) || isWholeText(line))
                            || isSet(line)
                            || isBanner(line);
        };
    }

    /// `5.O. 11652: GDS`: a figure for the letter of the label.
    private boolean isOrder(Line line) {
        FieldLabel label = FieldLabel.of(text, line);
        return label != null && label.kind() == Field.Kind.EXECUTIVE_ORDER;
    }

    /// `(C - ENTIRE TEXT)`, without the number of a paragraph.
    private boolean isWholeText(Line line) {
        return line.length() < LONGEST_MARK
                && text.indexOf("ENTIRE TEXT", line.start(), line.end()) >= 0;
    }

    private boolean isBanner(Line line) {
        Banner banner = Banner.of(source, line, tables);
        return banner != null && !banner.isBare() && !isMarking(banner);
    }

    /// `SECRET/NOFORN` below the captions: the class once more, with its caveats and nothing that a
    /// heading has besides.
    private static boolean isMarking(Banner banner) {
        return banner.post() == null && banner.serial() < 0 && banner.total() == 0;
    }

    boolean isSummary(Line line, Field.@Nullable Kind open, boolean subjectSeen) {
        boolean isNamed =
                starts(line, "SUMMARY") || starts(line, "BEGIN SUMMARY") || starts(line, "Summary");
        // A subject may go on with the word, but not with the label.
        boolean isLabel = starts(line, "BEGIN") || line.start() + 7 == line.end() || isLabel(line);
        return subjectSeen && isNamed && (open != Field.Kind.SUBJECT || isLabel);
    }

    private boolean isLabel(Line line) {
        return ":.-".indexOf(text.charAt(Math.min(line.start() + 7, line.end() - 1))) >= 0;
    }

    /// `[Omitted here are ...]`: an editor's note where the text begins.
    private boolean isOmission(Line line) {
        return text.regionMatches(true, line.start(), "[Omitted here", 0, 13);
    }

    /// `MSGID/GENADMIN/...`: a set of military text; it has readers of its own (reference 9.2).
    private boolean isSet(Line line) {
        if (dialect != Dialect.JANAP128) {
            return false;
        }
        Cursor cursor = new Cursor(text, line);
        return cursor.takeCapitals(9) >= 3 && cursor.peek() == '/'
                || !SetName.at(text, line.start(), line.end()).isEmpty();
    }

    private boolean starts(Line line, String words) {
        return text.startsWith(words, line.start());
    }
}
