package org.chancery.format.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.format.body.ParagraphCount.Verdict;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.jspecify.annotations.Nullable;

/// The telegram and the telegrams quoted inside it: each has its own count of paragraphs and its
/// own heading (reference 6).
final class Levels {

    private record Level(ParagraphCount count, @Nullable String heading) {}

    /// A number that stands so much farther in than those of the paragraphs, below items of a list,
    /// is an item's.
    private static final int FARTHER_IN = 4;

    private final SourceText source;
    private final Sheet sheet;
    private final boolean edited;
    private final List<Diagnostic> diagnostics;

    /// By line: the number that begins the next numbered line, 0 for none.
    private final int[] nextNumber;

    private final Deque<Level> outer = new ArrayDeque<>();
    private ParagraphCount count = new ParagraphCount();
    private @Nullable String heading;

    /// How far in the number of the last paragraph stands; that of the first may have a set's name
    /// before it, `RMKS/1.`
    private int margin;

    /// The number that begins the numbered line before, a paragraph's or not.
    private int before;

    Levels(SourceText source, Sheet sheet, boolean edited, List<Diagnostic> diagnostics) {
        this.source = source;
        this.sheet = sheet;
        this.edited = edited;
        this.diagnostics = diagnostics;
        this.nextNumber = nextNumbers(sheet);
    }

    /// How many quotations are open.
    int depth() {
        return outer.size();
    }

    @Nullable String heading() {
        return heading;
    }

    void heading(@Nullable String words) {
        heading = words;
    }

    /// Opens as many quotations as begin, closes as many as end.
    void quote(int balance) {
        for (int i = 0; i < balance; i++) {
            outer.push(new Level(count, heading));
            count = new ParagraphCount();
        }
        for (int i = balance; i < 0 && !outer.isEmpty(); i++) {
            goBackTo(outer.pop());
        }
    }

    /// Whether the number that begins line `i` begins a paragraph; then it is counted.
    ///
    /// @param clean the text before it is at an end
    /// @param items the list of the paragraph before, which it may go on with
    boolean take(
            int i, Opening opening, NumberMark number, boolean clean, @Nullable ListItems items) {
        TextLine line = sheet.line(i);
        boolean sure = opening.marked() || number.pilcrow();
        boolean listed =
                items != null
                        && !sure
                        && !line.opens()
                        && count.standsApart()
                        && items.expects(number.value(), number.ending());
        if (listed) {
            return false;
        }
        boolean list = items != null && items.any();
        if (list && !sure && line.indent() >= margin + FARTHER_IN) {
            return false;
        }
        if (goesOnOutside(i, opening, number, clean)) {
            return true;
        }
        int due = count.due();
        Verdict verdict =
                count.take(
                        opening,
                        line.opens() || i == 0,
                        line.separated(),
                        clean,
                        nextNumber[i],
                        edited,
                        list);
        boolean goesOn = number.value() == before + 1;
        before = number.value();
        if (verdict == Verdict.TEXT
                && list
                && clean
                && !goesOn
                && line.separated()
                && count.startsOver(number, nextNumber[i])) {
            verdict = Verdict.ODD;
        }
        Span span = source.span(number.start(), number.end());
        if (verdict == Verdict.ODD) {
            diagnostics.add(
                    new Diagnostic.Violation(BodyCode.PAR_NUMBER, span, odd(number.value(), due)));
        } else if (verdict == Verdict.DUE && number.repaired()) {
            diagnostics.add(new Diagnostic.Repair(BodyCode.PAR_NUMBER, span, number.written()));
        }
        if (verdict != Verdict.TEXT) {
            margin = due == 1 ? Math.min(line.indent(), FARTHER_IN) : line.indent();
        }
        return verdict != Verdict.TEXT;
    }

    /// The number of a line that begins `. (C)`, if the next number shows which it was.
    @Nullable NumberMark takeLost(int i) {
        TextLine line = sheet.line(i);
        if (source.at(line.start()) != '.' || !count.takesLost(nextNumber[i])) {
            return null;
        }
        int value = count.due() - 1;
        String written = Integer.toString(value);
        diagnostics.add(
                new Diagnostic.Repair(
                        BodyCode.PAR_NUMBER, source.span(line.start(), line.start() + 1), written));
        return new NumberMark(value, written, line.start(), line.start() + 1, '.', false, true);
    }

    /// The quotation was not closed, yet the telegram's own count goes on.
    private boolean goesOnOutside(int i, Opening opening, NumberMark number, boolean clean) {
        if (outer.isEmpty()
                || number.value() == count.due()
                || number.value() != outer.getLast().count.due()) {
            return false;
        }
        TextLine line = sheet.line(i);
        Level telegram = outer.getLast();
        if (telegram.count.take(
                        opening, line.opens(), line.separated(), clean, nextNumber[i], edited, true)
                == Verdict.TEXT) {
            return false;
        }
        outer.clear();
        goBackTo(telegram);
        return true;
    }

    private void goBackTo(Level level) {
        count = level.count;
        heading = level.heading;
    }

    private static String odd(int value, int due) {
        return value == due - 1 ? value + " a second time" : value + " where " + due + " is due";
    }

    private static int[] nextNumbers(Sheet sheet) {
        int[] next = new int[sheet.size()];
        int value = 0;
        for (int i = sheet.size() - 1; i >= 0; i--) {
            next[i] = value;
            Opening opening = sheet.opening(i);
            if (opening != null && opening.number() != null) {
                value = opening.number().value();
            }
        }
        return next;
    }
}
