package org.chancery.format.body;

import java.util.List;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;

/// How a program filled the lines of a text with blanks between the words: printers and copies pad
/// each line to the right margin, or set every blank two or three times. Such blanks part no
/// columns, though some stand below each other by chance.
///
/// ```
/// HARBOUR   MASTERS  OF  THE  ISLANDS  MET  ON  12  MAY AND  SAID    padded: the lines end at one
/// THAT NO  LIGHT WOULD BE  MOVED BEFORE THE WINTER  STORMS OF 1976    column, gaps are much alike
/// ```
///
/// @param margin where padded lines end, counted from the left; -1 where lines end as they may
/// @param column the fewest blanks that part columns
record Filling(int margin, int column) {

    private static final Filling NONE = new Filling(-1, 2);

    /// Blanks that a program set between all words.
    private static final int MOST_SET = 3;

    /// Lines that tell how a text was filled.
    private static final int FEWEST_LINES = 3;

    private static final int WIDEST = 140;

    static Filling of(SourceText source, List<TextLine> lines) {
        String text = source.text();
        int gapped = 0;
        for (TextLine line : lines) {
            boolean isGapped =
                    source.sieve().mayHave(Sieve.Sign.GAP, line.start(), line.end())
                            && text.indexOf("  ", line.start(), line.end()) > 0;
            gapped += isGapped ? 1 : 0;
        }
        return gapped * 4 < lines.size() ? NONE : measured(text, lines);
    }

    private static Filling measured(String text, List<TextLine> lines) {
        int told = 0;
        // By blanks between all words: lines that have no fewer.
        int[] set = new int[MOST_SET + 1];
        int[] padded = new int[WIDEST + 1];
        int[] ending = new int[WIDEST + 1];
        for (TextLine line : lines) {
            Gaps gaps = line.end() - line.left() > WIDEST ? Gaps.NONE : Gaps.of(text, line);
            if (gaps.tell()) {
                told++;
                set[Math.min(gaps.narrowest, MOST_SET)]++;
                int end = line.end() - line.left();
                ending[end]++;
                padded[end] += gaps.arePadded() && gaps.widest > 1 ? 1 : 0;
            }
        }
        int margin = 0;
        for (int end = 1; end <= WIDEST; end++) {
            margin = padded[end] > padded[margin] ? end : margin;
        }
        boolean isPadded =
                padded[margin] >= FEWEST_LINES
                        && padded[margin] * 2 >= ending[margin]
                        && ending[margin] * 5 >= told * 2;
        if (isPadded) {
            return new Filling(margin, 2);
        }
        for (int blanks = 2; blanks <= MOST_SET && told >= FEWEST_LINES; blanks++) {
            if (set[blanks] * 2 > told) {
                return new Filling(-1, blanks * 2);
            }
        }
        return NONE;
    }

    /// Whether a line was padded to the margin.
    boolean pads(String text, TextLine line) {
        return line.end() - line.left() == margin && Gaps.of(text, line).arePadded();
    }

    /// The blanks behind the words of a line; those behind a sentence or an item's sign may be more
    /// anywhere, and those behind figures may be a table's.
    private record Gaps(int count, int figures, int narrowest, int widest) {

        static final Gaps NONE = new Gaps(0, 0, 0, 0);

        /// Gaps that tell how a line was filled.
        private static final int FEWEST = 3;

        /// The gaps of a padded line differ by one, by two where programs pad some words first.
        private static final int UNEVEN = 2;

        static Gaps of(String text, TextLine line) {
            int count = 0;
            int figures = 0;
            int narrowest = Integer.MAX_VALUE;
            int widest = 0;
            int at = line.start();
            while (at < line.end()) {
                if (!Script.isBlank(text.charAt(at))) {
                    at++;
                    continue;
                }
                int gap = at;
                at = Script.skipBlanks(text, at, line.end());
                char before = text.charAt(gap - 1);
                if (Character.isLetter(before) || before == ',') {
                    count++;
                    narrowest = Math.min(narrowest, at - gap);
                    widest = Math.max(widest, at - gap);
                }
                figures += Cursor.isDigit(before) ? 1 : 0;
            }
            return new Gaps(count, figures, narrowest, widest);
        }

        boolean tell() {
            return count >= FEWEST && figures < count;
        }

        boolean arePadded() {
            return tell() && narrowest <= 2 && widest - narrowest <= UNEVEN;
        }
    }
}
