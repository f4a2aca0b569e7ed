package org.chancery.format.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;

/// Texts whose line ends are lost or were set anew (JSON lines, edited text in one flow, reflowed
/// copies): paragraphs are parted at their numbers inside a line.
///
/// Only the number that is due parts a line, behind the end of a sentence, and only if it begins no
/// later line: so a list inside a paragraph stays in it.
final class LostLineEnds {

    private static final int LONGEST_HEADING = 90;
    private static final int LARGEST = 999;

    /// No drafter's line is as wide.
    private static final int WIDE = 120;

    private final SourceText source;
    private final String text;
    private final OpeningReader openings;
    private final boolean capitals;

    /// By number: the last line that begins with it, -1 for none.
    private int[] lastLine = new int[0];

    private final List<TextLine> parted = new ArrayList<>();
    private int due = 1;

    /// Every paragraph so far carries a mark.
    private boolean marked = true;

    private LostLineEnds(SourceText source, OpeningReader openings, boolean capitals) {
        this.source = source;
        this.text = source.text();
        this.openings = openings;
        this.capitals = capitals;
    }

    static List<TextLine> part(
            SourceText source, List<TextLine> lines, OpeningReader openings, boolean capitals) {
        LostLineEnds flow = new LostLineEnds(source, openings, capitals);
        flow.findLineNumbers(lines);
        for (int i = 0; i < lines.size(); i++) {
            flow.part(i, lines.get(i));
            if (i + 1 < lines.size()) {
                flow.partHeading(lines.get(i + 1));
            }
        }
        return flow.parted;
    }

    private void findLineNumbers(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            NumberMark number = NumberReader.read(text, lines.get(i).start(), lines.get(i).end());
            if (number != null && number.ending() != '\0') {
                int known = lastLine.length;
                if (number.value() >= known) {
                    lastLine = Arrays.copyOf(lastLine, number.value() + 32);
                    Arrays.fill(lastLine, known, lastLine.length, -1);
                }
                lastLine[number.value()] = i;
            }
        }
    }

    private void part(int i, TextLine line) {
        if (!mayPart(line)) {
            parted.add(line);
            return;
        }
        int start = line.start();
        boolean first = true;
        for (int at = line.start(); at < line.end(); at++) {
            if (!mayBegin(at, line.start()) || !begins(i, at, line)) {
                continue;
            }
            if (at > start) {
                int heading = capitals ? at : headingStart(start, at);
                first = push(line, start, heading, first);
                first = push(line, heading, at, first);
                start = at;
            }
        }
        if (first) {
            parted.add(line);
        } else {
            push(line, start, line.end(), false);
        }
    }

    /// `... of the reforms. A RETURN TO THE HARBOR` above the paragraph that is due: the copy
    /// closed up a heading, too.
    private void partHeading(TextLine next) {
        TextLine line = parted.getLast();
        if (capitals || line.length() <= WIDE) {
            return;
        }
        int heading = headingStart(line.start(), line.end());
        boolean isHeading =
                heading < line.end() && text.indexOf(' ', heading, line.end()) > 0 && isDue(next);
        if (isHeading) {
            parted.removeLast();
            push(line, line.start(), heading, true);
            push(line, heading, line.end(), false);
        }
    }

    private boolean isDue(TextLine line) {
        Opening opening = openings.read(line.start(), Math.min(line.end(), line.start() + 80));
        NumberMark number = opening == null ? null : opening.number();
        return opening != null
                && number != null
                && number.value() == due
                && (opening.marked() || number.pilcrow());
    }

    private boolean push(TextLine line, int from, int to, boolean first) {
        int end = Script.trimEnd(text, from, to);
        if (from >= end) {
            return first;
        }
        parted.add(
                new TextLine(
                        first ? line.left() : from,
                        from,
                        end,
                        !first || line.separated(),
                        first && line.cut()));
        return false;
    }

    /// A set's remarks begin behind a slash, so that the first character is looked at besides.
    private boolean mayPart(TextLine line) {
        Sieve sieve = source.sieve();
        return isSign(text.charAt(line.start()))
                || sieve.mayHave(Sieve.Sign.NUMBER, line.start(), line.end())
                || sieve.mayHave(Sieve.Sign.FOREIGN, line.start(), line.end());
    }

    private boolean mayBegin(int at, int lineStart) {
        return isSign(text.charAt(at)) && (at == lineStart || Script.isBlank(text.charAt(at - 1)));
    }

    private static boolean isSign(char c) {
        return (c >= '0' && c <= '9') || c == '(' || NumberReader.isPilcrow(c);
    }

    /// Whether the paragraph that is due begins here; then the next one is due.
    private boolean begins(int i, int at, TextLine line) {
        Opening opening = openings.read(at, Math.min(line.end(), at + 80));
        NumberMark number = opening == null ? null : opening.number();
        if (opening == null
                || number == null
                || number.ending() == '\0'
                || number.value() > LARGEST) {
            return false;
        }
        boolean sure = opening.marked() || number.pilcrow();
        boolean next =
                number.value() == due || (sure && number.value() == due + 1) || (sure && due == 1);
        if (!next || (at > line.start() && !insideLine(i, at, line, opening, number, sure))) {
            return false;
        }
        marked &= sure && !opening.marksEntireText();
        due = number.value() + 1;
        return true;
    }

    private boolean insideLine(
            int i, int at, TextLine line, Opening opening, NumberMark number, boolean sure) {
        boolean elsewhere = number.value() < lastLine.length && lastLine[number.value()] > i;
        boolean item = due > 2 && marked && !sure;
        int end = Script.trimEnd(text, line.start(), at);
        boolean apart =
                Script.endsSentence(text, line.start(), end)
                        && beforeSentence(opening.textStart(), line.end());
        return !elsewhere && !item && (sure || apart);
    }

    private boolean beforeSentence(int at, int to) {
        if (at >= to) {
            return true;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || "(\"'\u201C[".indexOf(c) >= 0;
    }

    /// In mixed text, words in capitals between the end of a sentence and the next number are a
    /// heading.
    private int headingStart(int start, int number) {
        int end = Script.trimEnd(text, start, number);
        int limit = Math.max(start, end - LONGEST_HEADING);
        for (int at = end - 1; at > limit; at--) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return number;
            }
            boolean ends =
                    at < end - 1
                            && Script.isBlank(text.charAt(at + 1))
                            && ".?!\")".indexOf(c) >= 0
                            // `THE NATURAL (ECONOMIC) ORDER` goes on.
                            && !(c == ')' && Character.isUpperCase(text.charAt(at - 1)))
                            && !isInitial(at);
            if (ends) {
                int heading = Script.skipBlanks(text, at + 1, end);
                return Script.letters(text, heading, end) >= 4 && text.charAt(end - 1) != '.'
                        ? heading
                        : number;
            }
        }
        return number;
    }

    /// The full stop of `U.S.` ends no sentence.
    private boolean isInitial(int stop) {
        return text.charAt(stop) == '.'
                && stop > 1
                && Character.isUpperCase(text.charAt(stop - 1))
                && !Character.isLetter(text.charAt(stop - 2));
    }
}
