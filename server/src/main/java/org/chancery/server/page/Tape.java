package org.chancery.server.page;

import java.util.Locale;

/// Words as a teleprinter punched them: five holes a character in paper tape, International
/// Telegraph Alphabet No. 2.
///
/// The wordmark is the tape of `CHANCERY`; a telegram's page ends in the tape of its own number,
/// which anyone with a table of the alphabet can read. Ornament, so hidden from screen readers.
///
/// @param code the holes of the characters, as the path of an SVG
/// @param feed the small holes that the sprocket wheel takes, one a column
/// @param width of the drawing
/// @param height of the drawing
public record Tape(String code, String feed, int width, int height) {

    /// From hole 1 (the lowest bit) to hole 5.
    private static final String LETTERS = "\0E\nA SIU\rDRJNFCKTZLWHYPQOBG\u000EMXV\u000F";

    private static final String FIGURES = "\0003\n- '87\r\0074\0,!:(5\")2#6019?&\u000E./;\u000F";
    private static final int TO_FIGURES = 27;
    private static final int TO_LETTERS = 31;
    private static final int PITCH = 10;

    /// Where holes 1 to 5 lie: two on one side of the feed holes, three on the other.
    private static final int[] ROWS = {5, 15, 33, 43, 53};

    private static final int FEED_ROW = 24;
    private static final int HEIGHT = 58;

    /// The tape of a text; what the alphabet lacks is a blank.
    public static Tape of(String text) {
        return of(text, 0);
    }

    /// The same with blank tape after it, up to `columns` in all.
    public static Tape of(String text, int columns) {
        int[] codes = new int[text.length() * 2];
        int length = 0;
        boolean figures = false;
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int letter = LETTERS.indexOf(c);
            int figure = FIGURES.indexOf(c);
            int code = letter >= 0 ? letter : figure >= 0 ? figure : LETTERS.indexOf(' ');
            boolean shifted = letter < 0 && figure >= 0;
            if (shifted != figures && c != ' ') {
                codes[length++] = shifted ? TO_FIGURES : TO_LETTERS;
                figures = shifted;
            }
            codes[length++] = code;
        }
        StringBuilder holes = new StringBuilder();
        StringBuilder feed = new StringBuilder();
        int width = Math.max(length, columns);
        for (int column = 0; column < width; column++) {
            int x = PITCH / 2 + column * PITCH;
            for (int bit = 0; bit < 5 && column < length; bit++) {
                if ((codes[column] >> bit & 1) == 1) {
                    hole(holes, x, ROWS[bit], 3.5);
                }
            }
            hole(feed, x, FEED_ROW, 1.5);
        }
        return new Tape(holes.toString(), feed.toString(), width * PITCH, HEIGHT);
    }

    /// A circle of two arcs.
    private static void hole(StringBuilder path, int x, int y, double r) {
        path.append(
                "M%s %da%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0"
                        .formatted(x - r, y, r, r, 2 * r, r, r, 2 * r));
    }
}
