package org.chancery.format.body;

import java.util.BitSet;
import java.util.List;

/// Finds lists that have no signs: participants, addresses, headlines, one a line.
///
/// Three lines and more in a row that end well before the text's margin were not broken by a
/// machine that fills its lines; nor was a block where most lines had room for the next one's first
/// word.
final class ShortLines {

    private static final int FEWEST = 3;

    private static final int FEWEST_BREAKS = 2;

    private final String text;
    private final List<TextLine> lines;
    private final Margin margin;
    private final BitSet found = new BitSet();

    private ShortLines(String text, List<TextLine> lines, Margin margin) {
        this.text = text;
        this.lines = lines;
        this.margin = margin;
    }

    /// The numbers of lines that stand on their own.
    ///
    /// @param capitals every line may begin with a capital, so that a list has to be narrow
    static BitSet find(String text, List<TextLine> lines, Margin margin, boolean capitals) {
        ShortLines names = new ShortLines(text, lines, margin);
        if (margin.isShown()) {
            names.findRuns();
            if (!capitals) {
                names.findBlocks();
            }
        }
        return names.found;
    }

    private void findRuns() {
        int begin = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isName = i < lines.size() && isShort(lines.get(i)) && isName(lines.get(i));
            if (!isName || i > begin && lines.get(i).opens()) {
                if (i - begin >= FEWEST) {
                    found.set(begin + 1, i);
                    keepFirst(begin);
                }
                begin = isName ? i : i + 1;
            }
        }
    }

    private void findBlocks() {
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).opens() || isRule(lines.get(i))) {
                findBlock(begin, i);
                begin = i;
            }
        }
    }

    /// A block most of whose lines were begun on purpose.
    private void findBlock(int begin, int end) {
        int breaks = 0;
        for (int i = begin + 1; i < end; i++) {
            breaks += isBreak(i) ? 1 : 0;
        }
        if (breaks < FEWEST_BREAKS || breaks * 2 < end - begin - 1) {
            return;
        }
        for (int i = begin + 1; i < end; i++) {
            if (isBreak(i)) {
                found.set(i);
            }
        }
        keepFirst(begin);
    }

    private boolean hasLower(TextLine line) {
        return Script.hasLower(text, line.start(), line.end());
    }

    private boolean isRule(TextLine line) {
        return Script.isRule(text, line.start(), line.end());
    }

    private boolean isBreak(int i) {
        return !isRule(lines.get(i - 1))
                && (hasLower(lines.get(i - 1)) || hasLower(lines.get(i)))
                && begins(lines.get(i))
                && !endsSentence(lines.get(i - 1))
                && margin.hadRoom(text, lines.get(i - 1), lines.get(i));
    }

    /// The first line of a list stands alone too where the line before announces it.
    private void keepFirst(int begin) {
        boolean announced = begin > 0 && text.charAt(lines.get(begin - 1).end() - 1) == ':';
        if (announced || lines.get(begin).separated()) {
            found.set(begin);
        }
    }

    private boolean isShort(TextLine line) {
        return line.length() <= margin.width() * 6 / 10;
    }

    /// Begun with a capital or figure, and no sentence.
    private boolean isName(TextLine line) {
        return begins(line) && text.charAt(line.end() - 1) != '-' && !endsSentence(line);
    }

    private boolean endsSentence(TextLine line) {
        return Script.endsSentence(text, line.start(), line.end())
                && text.charAt(line.end() - 1) != ')';
    }

    private boolean begins(TextLine line) {
        char first = text.charAt(line.start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
