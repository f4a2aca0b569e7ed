package org.chancery.format.body;

import java.util.List;

/// Where the lines of a text end as long as nobody ended them on purpose.
///
/// @param width the width that nine of ten lines stay under
record Margin(int width) {

    /// A narrower text than this shows no margin.
    private static final int NARROWEST = 48;

    private static final int WIDEST = 100;

    /// What a line must have had to spare behind the next word.
    private static final int SPARE = 3;

    static Margin of(List<TextLine> lines) {
        int[] widths = new int[WIDEST + 1];
        int counted = 0;
        for (TextLine line : lines) {
            if (line.length() <= WIDEST) {
                widths[line.length()]++;
                counted++;
            }
        }
        int above = 0;
        for (int width = WIDEST; width > 0; width--) {
            above += widths[width];
            if (above * 10 > counted) {
                return new Margin(width);
            }
        }
        return new Margin(0);
    }

    boolean isShown() {
        return width >= NARROWEST;
    }

    /// Whether the first word of the next line would have fitted into a line: who ended it there
    /// meant to.
    boolean hadRoom(String text, TextLine line, TextLine next) {
        int room = width - SPARE - line.length() - 1;
        int word = 0;
        while (word <= room
                && next.start() + word < next.end()
                && !Script.isBlank(text.charAt(next.start() + word))) {
            word++;
        }
        return isShown() && word <= room;
    }
}
