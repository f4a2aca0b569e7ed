package org.chancery.format.section;

import java.util.List;
import java.util.Set;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// A banner that lost its first letters or the blank behind its class (reference 4.1).
///
/// ```
/// E C R E T SECTION 01 OF 02 VALLETTA 000222
/// CONFIDENTIALVALLETTA 000222
/// ```
final class DamagedBanner {

    /// What follows the letters of a class in a word that is none: SECRETARIAT, CONFIDENTIALITY.
    private static final Set<String> NO_POST = Set.of("ARY", "ARIES", "ARIAT", "LY", "ITY", "S");

    private static final int MOST_LOST = 9;

    private static final String[] CUT = {
        "T O P S E C R E T",
        "S E C R E T",
        "C O N F I D E N T I A L",
        "R E S T R I C T E D",
        "UNCLASSIFIED",
        "UNCLAS",
        "CONFIDENTIAL",
        "SECRET"
    };

    private DamagedBanner() {}

    /// The banner that a line was, null where it was none. Looked for only where one is due.
    ///
    /// @param line without blanks at its ends
    static @Nullable Banner of(SourceText source, Line line, Tables tables) {
        String text = source.text();
        Banner glued = glued(source, line, tables);
        if (glued != null) {
            return glued;
        }
        // The fewest lost letters first: E C R E T is a cut SECRET, not a TOP SECRET.
        for (int lost = 1; lost <= MOST_LOST; lost++) {
            for (String spaced : CUT) {
                if (lost > spaced.length() / 2) {
                    continue;
                }
                boolean cutsLetter = spaced.charAt(lost) != ' ';
                int end = cutsLetter ? behind(text, line, spaced, lost) : -1;
                if (end > 0
                        && (end == line.end() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    Classification classification =
                            tables.markings()
                                    .named(
                                            spaced.replace(" ", "")
                                                    .replace("TOPSECRET", "TOP SECRET"));
                    if (classification == null) {
                        continue;
                    }
                    Banner banner =
                            new BannerReader(source, line, tables)
                                    .behind(
                                            new MarkingMatch(classification, List.of(), end),
                                            classification.name());
                    if (banner != null && (!banner.isBare() || banner.code() != null)) {
                        return banner;
                    }
                }
            }
        }
        return null;
    }

    /// `CONFIDENTIALASTANA 001967`, `CONFIDENTIALSECTION 01 OF 03 ASTANA 001967`: a scan closed up
    /// the spaced letters of the class, and what follows with them. SECRETARY is no class.
    private static @Nullable Banner glued(SourceText source, Line line, Tables tables) {
        for (String word : CUT) {
            int end = line.start() + word.length();
            boolean isGlued =
                    end < line.end()
                            && source.text().startsWith(word, line.start())
                            && Cursor.isCapital(source.at(end));
            Classification classification = isGlued ? tables.markings().named(word) : null;
            Banner banner =
                    classification == null
                            ? null
                            : new BannerReader(source, line, tables)
                                    .behind(
                                            new MarkingMatch(classification, List.of(), end),
                                            classification.name());
            if (banner != null
                    && (banner.total() > 0
                            || banner.post() != null && !NO_POST.contains(banner.post()))) {
                return banner;
            }
        }
        return null;
    }

    /// Behind what is left of a word whose first `lost` characters are not there, for a blank up to
    /// three; -1 where it does not stand at the line's beginning.
    private static int behind(String text, Line line, String word, int lost) {
        int at = line.start();
        for (int i = lost; i < word.length(); i++) {
            if (at == line.end() || text.charAt(at) != word.charAt(i)) {
                return -1;
            }
            at++;
            for (int more = 0; word.charAt(i) == ' ' && more < 2 && at < line.end(); more++) {
                at += text.charAt(at) == ' ' ? 1 : 0;
            }
        }
        return at;
    }
}
