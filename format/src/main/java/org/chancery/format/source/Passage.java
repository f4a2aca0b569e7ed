package org.chancery.format.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Several lines read as one text, with the way back to the source: what a field that wraps is read
/// from.
///
/// Lines are trimmed and joined with one blank; none after a hyphen or slash that a letter precedes
/// (reference 4, SUBJECT). Any part of [#text()] knows its spans, one for each line that it
/// touches.
public final class Passage {

    /// The line that is all there is begins where the text does.
    private static final int[] FIRST = {0};

    private final SourceText source;
    private final String text;

    /// Per line: where it begins in `text`, where in the source, and how long it is.
    private final int[] textStarts;

    private final int[] sourceStarts;
    private final int[] lengths;
    private final int[] numbers;

    private Passage(
            SourceText source,
            String text,
            int[] textStarts,
            int[] sourceStarts,
            int[] lengths,
            int[] numbers) {
        this.source = source;
        this.text = text;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.lengths = lengths;
        this.numbers = numbers;
    }

    /// Joins the lines for reading.
    public static Passage of(SourceText source, List<Line> lines) {
        return of(source, lines, Integer.MAX_VALUE);
    }

    /// Joins lines that a machine filled up to a column and cut there, in the middle of a word too:
    /// nothing comes between the halves. A blank that stood at the cut begins the next line.
    ///
    /// @param column how many characters a line has that was cut
    public static Passage of(SourceText source, List<Line> lines, int column) {
        int n = lines.size();
        if (n == 1) {
            Line line = lines.getFirst().trimmed(source.text());
            return new Passage(
                    source,
                    source.text(line),
                    FIRST,
                    new int[] {line.start()},
                    new int[] {line.length()},
                    new int[] {line.number()});
        }
        StringBuilder joined = new StringBuilder();
        int[] textStarts = new int[n];
        int[] sourceStarts = new int[n];
        int[] lengths = new int[n];
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i);
            int start = line.start();
            int end = line.end();
            while (start < end && isBlank(source.at(start))) {
                start++;
            }
            while (end > start && isBlank(source.at(end - 1))) {
                end--;
            }
            boolean isCut = i > 0 && isCut(source, lines.get(i - 1), start, column);
            if (!joined.isEmpty() && end > start && !isCut && !closesUp(joined)) {
                joined.append(' ');
            }
            textStarts[i] = joined.length();
            sourceStarts[i] = start;
            lengths[i] = end - start;
            numbers[i] = line.number();
            joined.append(source.text(), start, end);
        }
        return new Passage(source, joined.toString(), textStarts, sourceStarts, lengths, numbers);
    }

    public static Passage of(SourceText source, Line line) {
        return of(source, List.of(line));
    }

    /// The lines as one text.
    public String text() {
        return text;
    }

    public SourceText source() {
        return source;
    }

    /// Where the characters `from` up to `to` of [#text()] stand in the source.
    public List<Span> spans(int from, int to) {
        if (lengths.length == 1 && to > from) {
            int start = Math.max(from, 0);
            int end = Math.min(to, lengths[0]);
            return start < end
                    ? List.of(source.span(start + sourceStarts[0], end + sourceStarts[0]))
                    : List.of();
        }
        List<Span> spans = new ArrayList<>(2);
        for (int i = line(from); i < lengths.length && textStarts[i] < to; i++) {
            int start = Math.max(from, textStarts[i]);
            int end = Math.min(to, textStarts[i] + lengths[i]);
            if (start < end) {
                int shift = sourceStarts[i] - textStarts[i];
                spans.add(source.span(start + shift, end + shift));
            }
        }
        return spans;
    }

    /// The first line that `from` may stand in: fields of many lines are asked for the spans of
    /// many parts.
    private int line(int from) {
        int found = Arrays.binarySearch(textStarts, from);
        int at = found >= 0 ? found : Math.max(0, -found - 2);
        while (at > 0 && textStarts[at - 1] == textStarts[at]) {
            at--;
        }
        return at;
    }

    /// All of it.
    public List<Span> spans() {
        return spans(0, text.length());
    }

    /// From the first to the last character of a part, over line ends: what a diagnostic points at.
    public Span span(int from, int to) {
        List<Span> spans = spans(from, to);
        if (spans.isEmpty()) {
            int at = lengths.length == 0 ? 0 : sourceStarts[0];
            return source.span(at, at);
        }
        return spans.getFirst().to(spans.getLast());
    }

    /// The characters `from` up to `to` of [#text()] as lines of the source.
    public List<Line> lines(int from, int to) {
        List<Line> part = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            int start = Math.max(from, textStarts[i]);
            int end = Math.min(to, textStarts[i] + lengths[i]);
            if (start < end) {
                int shift = sourceStarts[i] - textStarts[i];
                part.add(new Line(numbers[i], start + shift, end + shift));
            }
        }
        return part;
    }

    private static boolean closesUp(StringBuilder joined) {
        int last = joined.length() - 1;
        char c = joined.charAt(last);
        return (c == '-' || c == '/')
                && last > 0
                && Character.isLetterOrDigit(joined.charAt(last - 1));
    }

    /// Whether a line ends at the column, and what begins the next goes on with its last word. A
    /// capital behind a small letter is a word of its own: a line that is so long by chance.
    private static boolean isCut(SourceText source, Line before, int start, int column) {
        int end = before.trimmed(source.text()).end();
        boolean isFull = end - before.start() == column && before.start() < end;
        return isFull
                && start > 0
                && isLineEnd(source.at(start - 1))
                && !(Character.isLowerCase(source.at(end - 1))
                        && Character.isUpperCase(source.at(start)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Blank, tab, no-break space: archive pages pad with pairs of the last (reference 2).
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c < ' ';
    }
}
