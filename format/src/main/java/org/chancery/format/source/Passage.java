package org.chancery.format.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Several lines read as one text, with the way back to the source: what a field that wraps is read
/// from.
///
/// Lines are trimmed and joined with one blank; none after a hyphen or slash that a letter precedes
/// (reference 4, SUBJECT). Several blanks inside a line are one, a tab is one, too. Any part of
/// [#text()] knows its spans, one for each line that it touches.
public final class Passage {

    private final SourceText source;
    private final List<Line> lines;
    private final Stretches stretches;
    private final String text;

    private Passage(SourceText source, List<Line> lines, Stretches stretches) {
        this.source = source;
        this.lines = List.copyOf(lines);
        this.stretches = stretches;
        this.text = stretches.text.toString();
    }

    /// Lines put together. A stretch is a line, or what stands between several blanks in it.
    private static final class Stretches {

        private final SourceText source;
        private final StringBuilder text;

        /// Per stretch: where it begins in `text`, where in the source, how long it is, and which
        /// of the lines it stands in.
        private int[] textStarts;

        private int[] sourceStarts;
        private int[] lengths;
        private int[] places;
        private int size;

        Stretches(SourceText source, int lines, int characters) {
            this.source = source;
            this.text = new StringBuilder(characters);
            this.textStarts = new int[lines];
            this.sourceStarts = new int[lines];
            this.lengths = new int[lines];
            this.places = new int[lines];
        }

        /// @param place which of the lines
        /// @param start its first character that is no blank
        void addLine(int place, int start, int end) {
            int from = start;
            for (int at = start + 1; at < end; at++) {
                if (isBlank(source.at(at)) && isBlank(source.at(at - 1))) {
                    int behind = at + 1;
                    while (isBlank(source.at(behind))) {
                        behind++;
                    }
                    add(place, from, at);
                    from = behind;
                    at = behind;
                }
            }
            add(place, from, end);
        }

        /// The first that `from` may stand in: fields of many lines are asked for the spans of many
        /// parts.
        int at(int from) {
            int found = Arrays.binarySearch(textStarts, 0, size, from);
            int at = found >= 0 ? found : Math.max(0, -found - 2);
            while (at > 0 && textStarts[at - 1] == textStarts[at]) {
                at--;
            }
            return at;
        }

        private void add(int place, int from, int to) {
            if (size == lengths.length) {
                int room = 2 * size;
                textStarts = Arrays.copyOf(textStarts, room);
                sourceStarts = Arrays.copyOf(sourceStarts, room);
                lengths = Arrays.copyOf(lengths, room);
                places = Arrays.copyOf(places, room);
            }
            textStarts[size] = text.length();
            sourceStarts[size] = from;
            lengths[size] = to - from;
            places[size++] = place;
            int at = text.length();
            text.append(source.text(), from, to);
            for (; at < text.length(); at++) {
                if (text.charAt(at) != ' ' && isBlank(text.charAt(at))) {
                    text.setCharAt(at, ' ');
                }
            }
        }
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
        int characters = n;
        for (Line line : lines) {
            characters += line.length();
        }
        Stretches stretches = new Stretches(source, Math.max(1, n), characters);
        StringBuilder text = stretches.text;
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i).trimmed(source.text());
            boolean isCut = i > 0 && isCut(source, lines.get(i - 1), line.start(), column);
            if (!text.isEmpty() && line.length() > 0 && !isCut && !closesUp(text)) {
                text.append(' ');
            }
            stretches.addLine(i, line.start(), line.end());
        }
        return new Passage(source, lines, stretches);
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
        List<Span> spans = new ArrayList<>(2);
        for (Line part : lines(from, to)) {
            spans.add(source.span(part));
        }
        return spans;
    }

    /// All of it.
    public List<Span> spans() {
        return spans(0, text.length());
    }

    /// From the first to the last character of a part, over line ends: what a diagnostic points at.
    public Span span(int from, int to) {
        List<Span> spans = spans(from, to);
        if (spans.isEmpty()) {
            int at = stretches.size == 0 ? 0 : stretches.sourceStarts[0];
            return source.span(at, at);
        }
        return spans.getFirst().to(spans.getLast());
    }

    /// The characters `from` up to `to` of [#text()] as lines of the source.
    public List<Line> lines(int from, int to) {
        List<Line> parts = new ArrayList<>(2);
        int place = -1;
        for (int i = stretches.at(from); i < stretches.size && stretches.textStarts[i] < to; i++) {
            int textStart = stretches.textStarts[i];
            int start = Math.max(from, textStart);
            int end = Math.min(to, textStart + stretches.lengths[i]);
            if (start < end) {
                int shift = stretches.sourceStarts[i] - textStart;
                int first =
                        place == stretches.places[i] ? parts.removeLast().start() : start + shift;
                place = stretches.places[i];
                parts.add(new Line(lines.get(place).number(), first, end + shift));
            }
        }
        return parts;
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

    /// Blank, tab, control character.
    public static boolean isBlank(char c) {
        return c <= ' ';
    }
}
