package org.chancery.format.body;

import java.util.BitSet;
import java.util.List;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;

/// Finds lines set in columns: they keep their line ends and their blanks.
///
/// Two lines below each other are rows where a column begins or ends at the same place in both. Two
/// blanks behind a full stop are how typists end a sentence and part no columns, and neither do
/// those that a program filled lines with.
final class TableFinder {

    private static final int WIDEST = 140;
    private static final int MOST_COLUMNS = 24;
    private static final int INDENT_OF_CELL = 8;
    private static final int MOST_IN_CELL = 4;

    private final Sieve sieve;
    private final String text;
    private final List<TextLine> lines;
    private final Filling filling;

    private TableFinder(SourceText source, List<TextLine> lines) {
        this.sieve = source.sieve();
        this.text = source.text();
        this.lines = lines;
        this.filling = Filling.of(source, lines);
    }

    /// The numbers of the lines that belong to tables.
    static BitSet find(SourceText source, List<TextLine> lines) {
        return new TableFinder(source, lines).rows();
    }

    private BitSet rows() {
        BitSet rows = new BitSet(lines.size());
        Columns above = Columns.NONE;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Columns columns = columns(lines.get(i));
            if (columns.count() == 0) {
                continue;
            }
            boolean isNext =
                    last == i - 1
                            || columns.wide() > 0
                                    && above.wide() > 0
                                    && areRestsOfCells(last + 1, i);
            if (isNext && columns.alignedWith(above)) {
                rows.set(last < 0 ? i : last, i + 1);
            }
            above = columns;
            last = i;
        }
        widen(rows);
        return rows;
    }

    /// Heads of columns, rules and the rest of a cell belong to the rows beside them.
    private void widen(BitSet rows) {
        for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
            for (int above = i - 1; above >= 0 && !rows.get(above) && belongs(above); above--) {
                rows.set(above);
            }
            for (int below = i + 1;
                    below < lines.size()
                            && !rows.get(below)
                            && (belongs(below) || isRestOfCell(below, i));
                    below++) {
                rows.set(below);
                i = below;
            }
        }
    }

    /// What goes on below a cell, farther in than the rows themselves:
    ///
    /// ```
    /// 002/13        ASSISTANCE WITH REFERRALS FOR
    ///         RETURNING INDIVIDUALS
    ///
    /// 012/13        USE OF HAND-HELD DEVICES
    /// ```
    private boolean areRestsOfCells(int from, int to) {
        if (from == 0 || to - from > MOST_IN_CELL) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (lines.get(i).indent() < INDENT_OF_CELL) {
                return false;
            }
        }
        return true;
    }

    private boolean belongs(int i) {
        TextLine line = lines.get(i);
        return line.length() <= WIDEST
                && (Script.isRule(text, line.start(), line.end()) || columns(line).wide() >= 1);
    }

    private boolean isRestOfCell(int i, int row) {
        TextLine line = lines.get(i);
        return !line.opens()
                && line.indent() >= INDENT_OF_CELL
                && columns(lines.get(row)).startsAt(line.indent());
    }

    private Columns columns(TextLine line) {
        if (line.end() - line.left() > WIDEST || !hasGap(line) || filling.pads(text, line)) {
            return Columns.NONE;
        }
        int[] starts = new int[MOST_COLUMNS];
        int[] ends = new int[MOST_COLUMNS];
        int n = 0;
        int wide = 0;
        int at = line.start();
        while (at < line.end() && n < MOST_COLUMNS) {
            if (!Script.isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int gap = at;
            at = Script.skipBlanks(text, at, line.end());
            boolean tab = text.charAt(gap) == '\t';
            int width = tab ? filling.column() + 1 : at - gap;
            boolean sentence = ".?!:;\"')".indexOf(text.charAt(gap - 1)) >= 0;
            if (parts(width, sentence) && !isSign(line.start(), gap)) {
                // Behind tabs the columns are counted, not measured.
                starts[n] = tab ? -1 - n : at - line.left();
                ends[n] = tab ? -1 - n : endOfCell(at, line.end()) - line.left();
                n++;
                wide += width > filling.column() ? 1 : 0;
            }
        }
        return n == 0 ? Columns.NONE : new Columns(starts, ends, n, wide);
    }

    private boolean parts(int width, boolean behindSentence) {
        return width > filling.column() || (width == filling.column() && !behindSentence);
    }

    private boolean hasGap(TextLine line) {
        return sieve.mayHave(Sieve.Sign.GAP, line.start(), line.end())
                && (text.indexOf("  ", line.start(), line.end()) >= 0
                        || text.indexOf('\t', line.start(), line.end()) >= 0);
    }

    /// `--`, `A.`, `4. (C)`: what stands before a paragraph or an item is no column.
    private boolean isSign(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !Script.isBlank(text.charAt(end))) {
                end++;
            }
            if (!isSignToken(at, end)) {
                return false;
            }
            at = Script.skipBlanks(text, end, to);
        }
        return true;
    }

    /// Dashes, a bullet, or up to four letters or figures with a bracket or full stop behind them:
    /// `(C)`, `12.`, not `U.S.`
    private boolean isSignToken(int from, int to) {
        char first = text.charAt(from);
        if (first == '-' || first == '*' || first == '\u2022') {
            return to - from <= 2;
        }
        char last = text.charAt(to - 1);
        if (last != '.' && last != ')') {
            return first == 'o' && to - from == 1;
        }
        int start = first == '(' ? from + 1 : from;
        for (int at = start; at < to - 1; at++) {
            if (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '/') {
                return false;
            }
        }
        return to - 1 - start <= (first == '(' ? 8 : 4) && to - 1 > start;
    }

    private int endOfCell(int from, int to) {
        int at = from;
        while (at < to
                && !(Script.isBlank(text.charAt(at))
                        && (at + 1 == to || Script.isBlank(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }

    /// Where the second and further columns of a line begin and end, counted from its left.
    ///
    /// @param wide how many gaps of three blanks and more it has
    private record Columns(int[] starts, int[] ends, int count, int wide) {

        static final Columns NONE = new Columns(new int[0], new int[0], 0, 0);

        boolean alignedWith(Columns other) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < other.count; j++) {
                    if (starts[i] == other.starts[j] || ends[i] == other.ends[j]) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean startsAt(int column) {
            for (int i = 0; i < count; i++) {
                if (starts[i] == column) {
                    return true;
                }
            }
            return false;
        }
    }
}
