package org.chancery.format.heading;

import java.util.Locale;
import java.util.Set;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// The subject of a published cablegram, on a line of its own below its number: in bold letters, as
/// a heading in Markdown, or as it is.
///
/// ```
/// **Ferries to Port Moresby**
/// ## Portuguese Timor
/// Portuguese Timor: Talks
/// ```
final class EditorsSubject {

    private static final int LONGEST = 80;

    /// First words of a text that begins with what it answers.
    private static final Set<String> OPENINGS =
            Set.of(
                    "YOUR",
                    "MY",
                    "OUR",
                    "FOLLOWING",
                    "REF",
                    "REFERENCE",
                    "FOR",
                    "FROM",
                    "PERSONAL",
                    "THIS");

    private static final String BOLD = "**";

    private EditorsSubject() {}

    /// The words of a line that is one, null where it is none.
    ///
    /// @param next the line below: a blank one stands between subject and text
    static @Nullable Line of(String text, Line line, Line next) {
        int start = line.start();
        int end = line.end();
        if (line.length() > 4 && text.startsWith(BOLD, start) && text.startsWith(BOLD, end - 2)) {
            start += 2;
            end -= 2;
        }
        while (start < end && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
            start++;
        }
        boolean isTitle =
                next.length() == 0
                        && end > start
                        && end - start <= LONGEST
                        && Character.isUpperCase(text.charAt(start))
                        && !OPENINGS.contains(firstWord(text, start, end))
                        && ".,:;?!]".indexOf(text.charAt(end - 1)) < 0;
        return isTitle ? new Line(line.number(), start, end) : null;
    }

    private static String firstWord(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toUpperCase(Locale.ROOT);
    }
}
