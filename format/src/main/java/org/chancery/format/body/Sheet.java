package org.chancery.format.body;

import java.util.BitSet;
import java.util.List;
import org.chancery.format.source.SourceText;
import org.jspecify.annotations.Nullable;

/// The lines of a body with what each of them shows for itself, before they are closed up to
/// paragraphs.
///
/// @param openings what each line begins with, null for text
/// @param rows lines of tables
/// @param items lines of lists without signs, names, addresses, and of messages between ZCZC and
///   NNNN
/// @param capitals the whole text is in capitals, as before about 1990: capitals tell nothing
/// @param marks finds marks inside lines
record Sheet(
        String text,
        List<TextLine> lines,
        @Nullable Opening[] openings,
        BitSet rows,
        BitSet items,
        boolean capitals,
        PortionMarks marks) {

    /// Nine of ten lines have up to 64 characters.
    private static final int ROOMY = 48;

    /// No drafter's line is as wide: its paragraphs are a line each.
    private static final int WIDE = 120;

    /// Letters that tell.
    private static final int ENOUGH = 4_000;

    static Sheet of(
            SourceText source,
            List<TextLine> lines,
            OpeningReader reader,
            PortionMarks marks,
            boolean capitals) {
        String text = source.text();
        BitSet rows = TableFinder.find(source, lines);
        @Nullable Opening[] openings = new Opening[lines.size()];
        for (int i = 0; i < openings.length; i++) {
            TextLine line = lines.get(i);
            Opening opening = reader.read(line.start(), line.end());
            boolean isNumbered =
                    opening != null && opening.number() != null && opening.number().pilcrow();
            if (isNumbered) {
                // An archive's sign: a paragraph begins, however wide the gaps in its line are.
                rows.clear(i);
            }
            boolean figureOfTable = opening != null && rows.get(i) && !opening.marked();
            openings[i] = figureOfTable ? null : opening;
        }
        BitSet items = ShortLines.find(text, lines);
        AirTrafficLines.find(text, lines, items);
        return new Sheet(text, lines, openings, rows, items, capitals, marks);
    }

    /// Whether a text is all in capitals: fewer than one letter in twenty is small.
    static boolean isCapitals(String text, List<TextLine> lines) {
        int small = 0;
        int large = 0;
        for (TextLine line : lines) {
            if (small + large > ENOUGH) {
                break;
            }
            // With the letters still to come they would be more than that.
            if (small * 20 > ENOUGH + ENOUGH) {
                return false;
            }
            int end = Math.min(line.end(), line.start() + ENOUGH);
            for (int i = line.start(); i < end; i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    // One bit parts small letters from large ones.
                    int isLetter = (c | 0x20) - 'a' < 26 && c >= 'A' ? 1 : 0;
                    int isSmall = isLetter & c >> 5;
                    small += isSmall;
                    large += isLetter - isSmall;
                } else {
                    small += Character.isLowerCase(c) ? 1 : 0;
                    large += Character.isUpperCase(c) ? 1 : 0;
                }
            }
        }
        return small * 20 < small + large;
    }

    int size() {
        return lines.size();
    }

    TextLine line(int i) {
        return lines.get(i);
    }

    @Nullable Opening opening(int i) {
        return i < openings.length ? openings[i] : null;
    }

    boolean isRow(int i) {
        return rows.get(i);
    }

    boolean isRule(int i) {
        return Script.isRule(text, line(i).start(), line(i).end());
    }

    /// Whether line `i` stands on a line of its own by its shape.
    boolean standsAlone(int i) {
        return rows.get(i) || items.get(i);
    }

    /// Whether the text of line `i` needs no continuation.
    boolean ends(int i) {
        return standsAlone(i) || Script.endsSentence(text, line(i).start(), line(i).end());
    }

    /// Whether line `i` had room for the first words of the next one: a paragraph ends there, full
    /// stop or not.
    boolean isShort(int i) {
        return line(i).length() < ROOMY;
    }

    /// Whether line `i` is so wide that nobody ended it but at its paragraph's end.
    boolean isWhole(int i) {
        return line(i).length() > WIDE;
    }
}
