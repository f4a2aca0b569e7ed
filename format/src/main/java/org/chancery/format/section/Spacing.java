package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Line;

/// Copies whose every line has a blank one behind it, as print-outs in double spacing are scanned
/// and some programs save them (reference 10, damage).
///
/// There a blank line between two others says nothing, and only a wider gap is one. That a source
/// is such a copy shows in the lines: hardly two stand next to each other, and most that fill their
/// width go on in the one behind the gap. Texts whose paragraphs are a line each have long lines
/// and are none.
final class Spacing {

    /// Fewer lines show nothing.
    private static final int FEWEST = 8;

    /// A line that fills its width has so many characters.
    private static final int FULL = 45;

    private static final int WIDEST = 100;

    private Spacing() {}

    /// The lines without those that are only spacing; the same ones where they have none.
    static List<Line> close(String text, List<Line> lines) {
        return isDouble(text, lines) ? closed(text, lines) : lines;
    }

    private static boolean isDouble(String text, List<Line> lines) {
        int shown = 0;
        int beside = 0;
        int full = 0;
        int open = 0;
        int wide = 0;
        boolean wasShown = false;
        for (Line raw : lines) {
            Line line = raw.trimmed(text);
            boolean isShown = line.length() > 0;
            if (isShown) {
                shown++;
                beside += wasShown ? 1 : 0;
                wide += line.length() > WIDEST ? 1 : 0;
                if (line.length() >= FULL && line.length() <= WIDEST) {
                    full++;
                    open += Character.isLetterOrDigit(text.charAt(line.end() - 1)) ? 1 : 0;
                }
            }
            wasShown = isShown;
            if (shown > FEWEST && beside * 10 > lines.size()) {
                return false;
            }
        }
        return shown >= FEWEST && beside * 20 <= shown && wide * 20 <= shown && open * 2 > full;
    }

    /// Of one or two blank lines nothing or one is left, of three one.
    private static List<Line> closed(String text, List<Line> lines) {
        List<Line> closed = new ArrayList<>(lines.size());
        int blanks = 0;
        for (Line line : lines) {
            boolean isBlank = line.trimmed(text).length() == 0;
            blanks = isBlank ? blanks + 1 : 0;
            if (!isBlank || blanks % 2 == 0) {
                closed.add(line);
            }
        }
        return closed;
    }
}
