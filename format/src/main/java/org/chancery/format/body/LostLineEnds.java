package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;

/// Texts whose line ends are lost (JSON lines, edited text in one flow): paragraphs are parted at their numbers inside the line.
///
/// Only where the lines themselves show no run of numbers, so that a list inside a paragraph that stands on one line stays in it.
final class LostLineEnds {

    private static final int LONG = 240;
    private static final int LONGEST_HEADING = 90;

    private final String text;
    private final OpeningReader openings;
    private final boolean capitals;
    private final List<TextLine> parted = new ArrayList<>();
    private int due = 1;

    private LostLineEnds(String text, OpeningReader openings, boolean capitals) {
        this.text = text;
        this.openings = openings;
        this.capitals = capitals;
    }

    static List<TextLine> part(String text, List<TextLine> lines, OpeningReader openings, boolean capitals) {
        if (lines.stream().noneMatch(line -> line.length() > LONG) || isNumberedByLines(text, lines)) {
            return lines;
        }
        LostLineEnds flow = new LostLineEnds(text, openings, capitals);
        lines.forEach(flow::part);
        return flow.parted;
    }

    private static boolean isNumberedByLines(String text, List<TextLine> lines) {
        int last = 0;
        for (TextLine line : lines) {
            NumberMark number = NumberReader.read(text, line.start(), line.end());
            if (number != null && number.ending() != '\0') {
                if (last > 0 && number.value() == last + 1) {
                    return true;
                }
                last = number.value();
            }
        }
        return false;
    }

    private void part(TextLine line) {
        int start = line.start();
        boolean first = true;
        for (int at = line.start(); at < line.end(); at++) {
            if (!mayBegin(at, line.start()) || !begins(at, start, line.end())) {
                continue;
            }
            if (at > start) {
                int heading = capitals ? at : headingStart(start, at);
                first = push(line, start, heading, first);
                first = push(line, heading, at, first);
                start = at;
            }
        }
        push(line, start, line.end(), first);
    }

    private boolean push(TextLine line, int from, int to, boolean first) {
        int end = Script.trimEnd(text, from, to);
        if (from >= end) {
            return first;
        }
        int left = first ? line.left() : from;
        parted.add(new TextLine(left, from, end, !first || line.separated(), first && line.cut()));
        return false;
    }

    private boolean mayBegin(int at, int lineStart) {
        char c = text.charAt(at);
        boolean sign = (c >= '0' && c <= '9') || NumberReader.isPilcrow(c) || c == '(';
        return sign && (at == lineStart || Script.isBlank(text.charAt(at - 1)));
    }

    /// Whether the paragraph that is due begins here; then the next one is due.
    private boolean begins(int at, int start, int to) {
        Opening opening = openings.read(at, Math.min(to, at + 80));
        NumberMark number = opening == null ? null : opening.number();
        if (opening == null || number == null || number.ending() == '\0') {
            return false;
        }
        boolean sure = opening.marked() || number.pilcrow();
        boolean next = number.value() == due || (sure && number.value() == due + 1) || (sure && due == 1);
        if (!next || !(sure || afterSentence(start, at) && beforeSentence(opening.textStart(), to))) {
            return false;
        }
        due = number.value() + 1;
        return true;
    }

    private boolean afterSentence(int start, int at) {
        int end = Script.trimEnd(text, start, at);
        return Script.endsSentence(text, start, end);
    }

    private boolean beforeSentence(int at, int to) {
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || "(\"'\u201C[".indexOf(c) >= 0;
    }

    /// In mixed text, words in capitals between the end of a sentence and the next number are a heading.
    private int headingStart(int start, int number) {
        int end = Script.trimEnd(text, start, number);
        int limit = Math.max(start, end - LONGEST_HEADING);
        int found = number;
        for (int at = end - 1; at > limit; at--) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return found;
            }
            boolean ends = at < end - 1 && Script.isBlank(text.charAt(at + 1)) && ".?!\")".indexOf(c) >= 0 && !isInitial(at);
            if (ends) {
                int heading = Script.skipBlanks(text, at + 1, end);
                return Script.letters(text, heading, end) >= 4 && text.charAt(end - 1) != '.' ? heading : number;
            }
        }
        return found;
    }

    /// The full stop of `U.S.` ends no sentence.
    private boolean isInitial(int stop) {
        return text.charAt(stop) == '.'
                && stop > 1
                && Character.isUpperCase(text.charAt(stop - 1))
                && !Character.isLetter(text.charAt(stop - 2));
    }
}
