package org.chancery.format.section;

import java.util.Locale;
import java.util.Set;
import org.chancery.format.source.Line;

/// A caption that a machine set on a line of its own between two pages, and that a copy has closed
/// up with the text: `... THE HARBOR MASTER SIPDIS AND HIS CREW` (reference 4).
final class CaptionInside {

    private static final String CAPTION = " SIPDIS ";

    /// Words before it with which the text speaks of the caption itself.
    private static final Set<String> BEFORE =
            Set.of(
                    "a", "an", "and", "as", "by", "in", "no", "not", "of", "on", "or", "the", "to",
                    "under", "use", "using", "with", "without");

    private CaptionInside() {}

    /// Where the next one stands from a place on, -1 where none does.
    static int next(String text, int from, Line line) {
        if (from == line.start() && isAtHead(text, line)) {
            return from;
        }
        for (int at = text.indexOf(CAPTION, from, line.end());
                at >= 0;
                at = text.indexOf(CAPTION, at + 1, line.end())) {
            if (isLeftOver(text, from, at, line.end())) {
                return at + 1;
            }
        }
        return -1;
    }

    /// `SIPDIS of Transport agreed`, `SIPDIS 2. (C)`: nothing that a heading has behind it.
    static boolean isAtHead(String text, Line line) {
        int behind = line.start() + CAPTION.length() - 1;
        if (!text.startsWith(CAPTION.substring(1), line.start()) || behind >= line.end()) {
            return false;
        }
        char next = text.charAt(behind);
        return (Character.isLowerCase(next) || Character.isDigit(next)) && !isNamed(text, behind);
    }

    private static boolean isNamed(String text, int behind) {
        return text.regionMatches(true, behind, "caption", 0, 7)
                || text.regionMatches(true, behind, "distribution", 0, 12)
                || text.regionMatches(true, behind, "telegram", 0, 8)
                || text.regionMatches(true, behind, "cable", 0, 5);
    }

    private static boolean isLeftOver(String text, int from, int blank, int end) {
        int word = blank;
        while (word > from && text.charAt(word - 1) > ' ') {
            word--;
        }
        int behind = blank + CAPTION.length();
        return !BEFORE.contains(text.substring(word, blank).toLowerCase(Locale.ROOT))
                && !isNamed(text, behind)
                && behind < end;
    }

    static int length() {
        return CAPTION.strip().length();
    }
}
