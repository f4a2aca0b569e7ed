package org.chancery.format.body;

import java.util.BitSet;
import java.util.List;

/// Finds lists that have no signs: participants, addresses, one a line.
///
/// Three lines and more in a row that end well before the text's margin were not broken by a
/// machine that fills its lines.
final class ShortLines {

    private static final int FEWEST = 3;

    /// A narrower text than this shows no margin.
    private static final int NARROWEST = 48;

    private static final int WIDEST = 100;

    private ShortLines() {}

    /// The numbers of lines that stand on their own.
    static BitSet find(String text, List<TextLine> lines) {
        BitSet found = new BitSet();
        int margin = margin(lines);
        if (margin < NARROWEST) {
            return found;
        }
        int widest = margin * 6 / 10;
        int begin = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean goesOn =
                    i < lines.size()
                            && isName(text, lines.get(i), widest)
                            && !(i > begin && lines.get(i).opens());
            if (!goesOn) {
                keep(text, lines, begin, i, found);
                begin = i < lines.size() && isName(text, lines.get(i), widest) ? i : i + 1;
            }
        }
        return found;
    }

    /// A run of short lines; its first line stands alone too where the line before announces it.
    private static void keep(String text, List<TextLine> lines, int begin, int end, BitSet found) {
        if (end - begin < FEWEST) {
            return;
        }
        found.set(begin + 1, end);
        boolean announced = begin > 0 && text.charAt(lines.get(begin - 1).end() - 1) == ':';
        if (announced || lines.get(begin).separated()) {
            found.set(begin);
        }
    }

    /// Short, begun with a capital or figure, and no sentence.
    private static boolean isName(String text, TextLine line, int widest) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return line.length() <= widest
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && last != '-'
                && !(Script.endsSentence(text, line.start(), line.end()) && last != ')');
    }

    /// The width that nine of ten lines stay under.
    private static int margin(List<TextLine> lines) {
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
                return width;
            }
        }
        return 0;
    }
}
