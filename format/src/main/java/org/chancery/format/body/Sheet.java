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
/// @param margin where its lines end
/// @param capitals the whole text is in capitals, as before about 1990: capitals tell nothing
/// @param unfolded a copy has closed up each paragraph to a line of its own: every line end is
///   meant
/// @param marks finds marks inside lines
record Sheet(
        String text,
        List<TextLine> lines,
        @Nullable Opening[] openings,
        BitSet rows,
        BitSet items,
        Margin margin,
        boolean capitals,
        boolean unfolded,
        PortionMarks marks) {

    /// Nine of ten lines have up to 64 characters.
    private static final int ROOMY = 48;

    /// No drafter's line is as wide: its paragraphs are a line each.
    private static final int WIDE = 120;

    private static final int SHORTEST_TAKEN_OUT = 8;

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
        Margin margin = Margin.of(lines);
        BitSet items = ShortLines.find(text, lines, margin, capitals);
        AirTrafficLines.find(text, lines, items);
        return new Sheet(
                text, lines, openings, rows, items, margin, capitals, isUnfolded(lines), marks);
    }

    /// Whether lines that are too wide for any drafter hold most of a text.
    private static boolean isUnfolded(List<TextLine> lines) {
        long wide = 0;
        long all = 0;
        for (TextLine line : lines) {
            all += line.length();
            wide += line.length() > WIDE ? line.length() : 0;
        }
        return wide * 4 > all * 3;
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

    /// Whether numbers of paragraphs have portion marks or an archive's sign.
    boolean numbersAreMarked() {
        for (Opening opening : openings) {
            NumberMark number = opening == null ? null : opening.number();
            if (opening != null && number != null && (opening.marked() || number.pilcrow())) {
                return true;
            }
        }
        return false;
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

    /// Whether the text of line `i` is at an end where its line ends, in a copy that folds no
    /// lines.
    boolean isWholeParagraph(int i) {
        return unfolded
                && (ends(i) || endsTakenOut(i) || isShort(i) && !hasLower(i) && hasLower(i + 1));
    }

    /// Whether the last words of line `i` were taken out, with the full stop behind them.
    private boolean endsTakenOut(int i) {
        int end = line(i).end();
        int from = end;
        while (from > line(i).start() && (text.charAt(from - 1) | 0x20) == 'x') {
            from--;
        }
        return end - from >= SHORTEST_TAKEN_OUT;
    }

    private boolean hasLower(int i) {
        return i < size() && Script.hasLower(text, line(i).start(), line(i).end());
    }

    /// Whether line `i`, behind a blank line, begins anew though no sentence ends above: the line
    /// there had room for its first word, and a capital begins it.
    boolean breaksOff(int i) {
        TextLine line = line(i);
        return i > 0
                && !capitals
                && line.separated()
                && !line.cut()
                && Character.isUpperCase(text.charAt(line.start()))
                && Script.hasLower(text, line(i - 1).start(), line(i - 1).end())
                && margin.hadRoom(text, line(i - 1), line);
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
