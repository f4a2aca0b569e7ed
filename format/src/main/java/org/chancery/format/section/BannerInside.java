package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Banners that lost the line ends around them (reference 4, 6, 10): `... TO NAVADMIN UNCLAS
/// //N05070// NAVADMIN 012/07`, `... THAT ARE LOST UNCLAS SECTION 02 OF 02 ARE REPLACED`.
final class BannerInside {

    /// Section, post and number behind the class.
    private static final int LONGEST = 70;

    private static final String SECTION = "SECTION ";

    /// `T O P S E C R E T NOFORN`.
    private static final int LONGEST_CLASS = 40;

    private final SourceText source;
    private final String text;
    private final Tables tables;

    BannerInside(SourceText source, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
    }

    /// Behind the banner that begins at a place; -1 where none does. It ends with its section or
    /// number, before the number of a general message, or with the strokes of a military class.
    ///
    /// @param isBehindBreak behind format line 11, where the class alone is one
    /// @param isBehindFormatLine behind any format line, where two strokes end it
    int end(int at, int until, boolean isBehindBreak, boolean isBehindFormatLine) {
        if (!Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        MarkingMatch match = tables.markings().at(text, at);
        if (match == null || match.end() >= until) {
            return -1;
        }
        int number = Words.skipBlanks(text, match.end(), until);
        boolean isAlone = isBehindBreak || GeneralMessage.startingAt(text, number, until) != null;
        // The longest beginning of what follows that makes it a banner.
        int best = isAlone ? match.end() : -1;
        int end = match.end();
        int limit = Math.min(until, match.end() + LONGEST);
        while (end < limit) {
            end = Words.skipPart(text, Words.skipBlanks(text, end, limit), limit);
            if ((isBehindBreak
                            || Character.isDigit(text.charAt(end - 1))
                            || isBehindFormatLine && text.startsWith("//", end - 2))
                    && Banner.of(source, new Line(0, at, end), tables) != null) {
                best = end;
            }
        }
        return best;
    }

    /// The first banner of a section inside a text, from a place on; null where none is left.
    @Nullable Line ofSection(int from, int until) {
        int section = text.indexOf(SECTION, from, until);
        while (section >= 0) {
            int start = isCounted(section) ? classBefore(section, from) : -1;
            int end = start < 0 ? -1 : end(start, until, false, true);
            if (end > section) {
                return new Line(0, start, end);
            }
            section = text.indexOf(SECTION, section + SECTION.length(), until);
        }
        return null;
    }

    private boolean isCounted(int section) {
        int count = section + SECTION.length();
        return count < text.length() && Cursor.isDigit(text.charAt(count));
    }

    /// Where the class begins that stands right before a place; -1 where none does.
    int classBefore(int behind, int from) {
        int start = -1;
        for (int at = behind - 1; at >= Math.max(from, behind - LONGEST_CLASS); at--) {
            boolean isWord =
                    Cursor.isCapital(text.charAt(at)) && (at == from || text.charAt(at - 1) <= ' ');
            MarkingMatch match = isWord ? tables.markings().at(text, at) : null;
            if (match != null && Words.skipBlanks(text, match.end(), behind) == behind) {
                start = at;
            }
        }
        return start;
    }
}
