package org.chancery.format.section;

import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// The first line of the text: class, caveats, section, post and serial (reference 4, banner; 4.1).
///
/// ```
/// C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001967
/// ```
///
/// A line is a banner only if all of it is used up: `SECRET TALKS WERE HELD` is none.
///
/// @param classification null on a line of post and serial alone, as editors leave it
/// @param caveats captions on the same line
/// @param section 0 where none is said; `FINAL SECTION OF 2` is 2
/// @param total 0 where none is said
/// @param sections where both stand
/// @param post as written, null where none stands
/// @param serial -1 where none stands
/// @param number where post and serial stand
/// @param series a second number, `TOSEC 280012`, as written
/// @param code a number of the Navy's list of subjects, `//N01000//`
/// @param delivery who alone is to get it, `PERSONAL FOR COMMANDING OFFICERS`
/// @param repaired the class or the section as meant, where letters were lost or changed
public record Banner(
        Line line,
        @Nullable Located<Classification> classification,
        List<Located<Caption>> caveats,
        int section,
        int total,
        @Nullable Span sections,
        @Nullable String post,
        int serial,
        @Nullable Span number,
        @Nullable String series,
        @Nullable Span code,
        @Nullable Span delivery,
        @Nullable String repaired) {

    /// Whether it is the class and nothing else, as above and below the pages of the 1970s.
    public boolean isBare() {
        return caveats.isEmpty() && total == 0 && post == null;
    }

    /// The banner that a line is.
    ///
    /// @param line without blanks at its ends; null where it is none
    public static @Nullable Banner of(SourceText source, Line line, Tables tables) {
        char first = source.at(line.start());
        if (line.length() > LONGEST || !(Character.isLetter(first) || first == '(')) {
            return null;
        }
        MarkingMatch match = tables.markings().at(source.text(), line.start());
        return match == null || match.end() > line.end()
                ? mixed(source, line, tables)
                : new BannerReader(source, line, tables).behind(match, null);
    }

    /// `S e c r e t nairobi 001938`: texts that a program put into small letters. Words that are
    /// not spaced are a banner only with the number of a post behind them.
    private static @Nullable Banner mixed(SourceText source, Line line, Tables tables) {
        boolean isSpaced =
                line.length() > 4
                        && source.at(line.start() + 1) == ' '
                        && source.at(line.start() + 3) == ' ';
        boolean mayBe =
                isSpaced
                        || Character.isLowerCase(
                                        source.at(Math.min(line.start() + 1, line.end() - 1)))
                                && Cursor.isDigit(source.at(line.end() - 1));
        String capitals = mayBe ? source.text(line).toUpperCase(Locale.ROOT) : "";
        MarkingMatch match =
                capitals.length() == line.length() ? tables.markings().at(capitals, 0) : null;
        Banner banner =
                match == null
                        ? null
                        : new BannerReader(source, line, tables, capitals, 0).behind(match, null);
        boolean isNumbered =
                banner != null
                        && banner.post() != null
                        && tables.posts().named(banner.post()) != null;
        return isSpaced || isNumbered ? banner : null;
    }

    /// A line of post and serial where a banner is due: `USUN 1900` (editions of the 1970s'
    /// telegrams).
    ///
    /// @param originator by format line 6: its last word may be a post that the table does not have
    public static @Nullable Banner numberAlone(
            SourceText source, Line line, Tables tables, String originator) {
        if (line.length() > 40 || !Cursor.isCapital(source.at(line.start()))) {
            return null;
        }
        BannerReader reader = new BannerReader(source, line, tables);
        if (!reader.takeNumber() || !reader.isDone() || reader.post() == null) {
            return null;
        }
        boolean isKnown =
                tables.posts().named(reader.post()) != null
                        || originator.endsWith(" " + reader.post());
        return isKnown ? reader.banner(null, List.of(), null) : null;
    }

    private static final int LONGEST = 200;
}
