package org.chancery.format.heading;

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
                        && ".,:;?!".indexOf(text.charAt(end - 1)) < 0;
        return isTitle ? new Line(line.number(), start, end) : null;
    }
}
