package org.chancery.format.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.format.body.Draft.Join;
import org.chancery.format.body.Draft.Nature;
import org.chancery.format.body.ParagraphCount.Verdict;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// Closes up lines to paragraphs (reference 5 and 6).
///
/// A paragraph begins at the number that is due, at a mark or a label where a block begins, and under a heading. Where
/// paragraphs are numbered, text after a blank line without a number goes on with its paragraph; where they are not,
/// it is the next one. A line over a page cut closes up unless a paragraph begins there.
final class ParagraphSplitter {

    private final SourceText source;
    private final String text;
    private final Sheet sheet;
    private final Dialect dialect;
    private final Marks marks;
    private final List<Diagnostic> diagnostics;
    private final HeadingFinder headings;
    private final int[] nextNumber;
    private final List<Draft> drafts = new ArrayList<>();

    /// One count for the telegram, one more for each quoted telegram inside it.
    private final Deque<Level> levels = new ArrayDeque<>();

    private ParagraphCount count = new ParagraphCount();
    private @Nullable Draft current;
    private @Nullable String heading;
    private boolean inSets;
    private boolean inRemarks;

    private record Level(ParagraphCount count, @Nullable String heading) {}

    ParagraphSplitter(SourceText source, Sheet sheet, Dialect dialect, Marks marks, List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.sheet = sheet;
        this.dialect = dialect;
        this.marks = marks;
        this.diagnostics = diagnostics;
        this.headings = new HeadingFinder(sheet);
        this.nextNumber = nextNumbers(sheet);
        this.inRemarks = dialect == Dialect.JANAP128;
    }

    List<Draft> split() {
        for (int i = 0; i < sheet.size(); ) {
            i += take(i);
        }
        return drafts;
    }

    /// Takes the line, or the lines of a heading; says how many.
    private int take(int i) {
        TextLine line = sheet.line(i);
        if (takeSet(i, line)) {
            return 1;
        }
        if (beginsNumbered(i, line)) {
            behind(line);
            return 1;
        }
        int headingLines = headingLines(i, line);
        if (headingLines > 0) {
            return takeHeading(i, headingLines);
        }
        if (sheet.isRule(i) && !sheet.isRow(i)) {
            boolean overHeading = i + 1 < sheet.size() && headings.at(i + 1, true, false) > 0;
            marks.mark(source.span(line.start(), line.end()), overHeading ? Element.HEADING : Element.PARAGRAPH_TEXT);
            close();
            return 1;
        }
        takeText(i, line);
        behind(line);
        return 1;
    }

    // ---- numbers

    private boolean beginsNumbered(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        if (opening == null || opening.number() == null) {
            return false;
        }
        Verdict verdict = verdict(i, line, opening, opening.number());
        if (verdict == Verdict.TEXT) {
            return false;
        }
        open(opening.number(), opening.mark(), Nature.TEXT);
        addOpening(line, opening, opening.number());
        return true;
    }

    private Verdict verdict(int i, TextLine line, Opening opening, NumberMark number) {
        boolean clean = i == 0 || current == null || current.isOver() || sheet.ends(i - 1) || sheet.isShort(i - 1);
        boolean listed = current != null
                && !opening.marked()
                && !number.pilcrow()
                && !line.opens()
                && count.standsApart()
                && current.items.expects(number.value(), number.ending());
        if (listed) {
            return Verdict.TEXT;
        }
        boolean outerDue = !levels.isEmpty() && number.value() == levels.getLast().count.due() && number.value() != count.due();
        if (outerDue && outer(opening, line, clean, nextNumber[i]) == Verdict.DUE) {
            return Verdict.DUE;
        }
        int due = count.due();
        boolean edited = dialect == Dialect.EDITED;
        Verdict verdict = count.take(opening, line.opens() || i == 0, line.separated(), clean, nextNumber[i], edited);
        if (verdict == Verdict.ODD) {
            diagnostics.add(new Diagnostic.Violation(BodyCode.PAR_NUMBER, source.span(number.start(), number.end()), odd(number.value(), due)));
        } else if (verdict == Verdict.DUE && number.repaired()) {
            diagnostics.add(new Diagnostic.Repair(BodyCode.PAR_NUMBER, source.span(number.start(), number.end()), Integer.toString(number.value())));
        }
        return verdict;
    }

    /// The quotation was not closed, yet the telegram's own count goes on.
    private Verdict outer(Opening opening, TextLine line, boolean clean, int next) {
        Level outermost = levels.getLast();
        if (outermost.count.take(opening, line.opens(), line.separated(), clean, next, false) == Verdict.TEXT) {
            return Verdict.TEXT;
        }
        levels.clear();
        count = outermost.count;
        heading = outermost.heading;
        return Verdict.DUE;
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

    // ---- paragraphs

    private Draft open(@Nullable NumberMark number, @Nullable Mark mark, Nature nature) {
        Draft draft = new Draft(number, mark, heading, nature, levels.size());
        drafts.add(draft);
        current = draft;
        if (mark != null && (mark.damaged() || mark.portion() == null)) {
            damaged(mark);
        }
        return draft;
    }

    private void damaged(Mark mark) {
        var span = source.span(mark.start(), mark.end());
        diagnostics.add(
                mark.portion() == null
                        ? new Diagnostic.Violation(BodyCode.CLS_PORTION_UNKNOWN, span, text.substring(mark.start(), mark.end()))
                        : new Diagnostic.Repair(BodyCode.CLS_PORTION_UNKNOWN, span, mark.portion().mark()));
    }

    /// The first line of a paragraph that has a number or a mark.
    private void addOpening(TextLine line, Opening opening, @Nullable NumberMark number) {
        Draft draft = draft();
        Mark mark = opening.mark();
        int from = opening.textStart();
        draft.spans.add(source.span(line.start(), line.end()));
        marks.mark(source.span(line.start(), line.end()), Element.PARAGRAPH_TEXT);
        if (mark != null && mark.portion() != null) {
            if (mark.entireText()) {
                from = addEntireText(draft, mark, line.end());
            } else if (mark.start() >= from) {
                // SUMMARY (C): the mark stands behind the first words.
                draft.add(text, from, Script.trimEnd(text, from, mark.start()), Join.SAME_LINE);
                from = mark.end();
                if (!(from < line.end() && ":.".indexOf(text.charAt(from)) >= 0)) {
                    draft.text.append(' ');
                    from = Script.skipBlanks(text, from, line.end());
                }
            }
            marks.mark(source.span(mark.start(), mark.end()), Element.PORTION_MARK);
        }
        if (number != null) {
            marks.mark(source.span(number.start(), number.end()), Element.PARAGRAPH_NUMBER);
        }
        addFirst(draft, from, line.end());
    }

    /// `1. (C - ENTIRE TEXT).` reads ENTIRE TEXT; what follows on the line, if anything, is its text too.
    private int addEntireText(Draft draft, Mark mark, int to) {
        int words = mark.start();
        while (words < mark.end() && !Script.matches(text, words, mark.end(), "ENTIRE TEXT")) {
            words++;
        }
        if (words == mark.end()) {
            draft.closed = true;
            return Script.skipBlanks(text, words, to);
        }
        draft.add(text, words, Math.min(mark.end(), words + 11), Join.SAME_LINE);
        int behind = mark.end();
        while (behind < to && (".)]".indexOf(text.charAt(behind)) >= 0 || Script.isBlank(text.charAt(behind)))) {
            behind++;
        }
        if (behind < to) {
            draft.text.append(' ');
        }
        draft.closed = behind == to;
        return behind;
    }

    private void addFirst(Draft draft, int from, int to) {
        int end = to;
        if (inRemarks && Sets.closes(text, from, end)) {
            marks.mark(source.span(end - 2, end), Element.SET);
            end = Script.trimEnd(text, from, end - 2);
        }
        draft.items.opens(text, from, end, true, true);
        draft.add(text, from, end, Join.SAME_LINE);
    }

    private void takeText(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        boolean blockStart = i == 0 || line.opens() || current == null || current.closed;
        if (StandingLines.is(text, line.start(), line.end())) {
            open(null, null, Nature.STANDING);
            add(i, line, Join.SAME_LINE);
            close();
        } else if (blockStart && opening != null && opening.number() == null && opening.marked() && !isItem(line)) {
            NumberMark lost = lostNumber(i, line);
            open(lost, opening.mark(), Nature.TEXT);
            addOpening(line, opening, lost);
        } else if (blockStart && beginsUnnumbered(i, line)) {
            open(null, null, Nature.TEXT);
            add(i, line, Join.SAME_LINE);
        } else {
            goOn(i, line);
        }
    }

    /// The number whose figures are lost, if the next one shows which it was.
    private @Nullable NumberMark lostNumber(int i, TextLine line) {
        if (text.charAt(line.start()) != '.' || !count.takesLost(nextNumber[i])) {
            return null;
        }
        int value = count.due() - 1;
        var span = source.span(line.start(), line.start() + 1);
        diagnostics.add(new Diagnostic.Repair(BodyCode.PAR_NUMBER, span, Integer.toString(value)));
        return new NumberMark(value, Integer.toString(value), line.start(), line.start() + 1, '.', false, true);
    }

    /// Whether a block without number and mark is a paragraph of its own.
    private boolean beginsUnnumbered(int i, TextLine line) {
        if (current == null) {
            return true;
        }
        if (Label.isEnd(text, line.start(), line.end())) {
            return false;
        }
        boolean goesOn = !current.isOver() && goesOn(i, line);
        Label label = Label.at(text, line.start(), line.end());
        if (label != null && (line.separated() || sheet.ends(i - 1))) {
            return true;
        }
        if (current.isOver()) {
            return true;
        }
        boolean kept = goesOn || line.cut() || current.isNumbered() || sheet.isRow(i) || isItem(line);
        return !kept;
    }

    private boolean isItem(TextLine line) {
        return current != null
                && !current.isOver()
                && (isDash(line) || current.items.mayOpen(text, line.start(), line.end(), line.separated()));
    }

    private boolean isDash(TextLine line) {
        return line.length() > 2 && text.charAt(line.start()) == '-';
    }

    /// The line goes on with the paragraph.
    private void goOn(int i, TextLine line) {
        Draft draft = draft();
        boolean fresh = draft.text.isEmpty();
        boolean behindItem = draft.items.any() && line.separated() && allowsItem(i);
        boolean goesOn = fresh || (!behindItem && goesOn(i, line));
        boolean allowed = fresh || line.separated() || allowsItem(i);
        boolean item = !sheet.isRow(i) && draft.items.opens(text, line.start(), line.end(), allowed, line.indent() > 0);
        if (item) {
            innerMark(draft, line);
        }
        boolean ownLine = item
                || sheet.standsAlone(i)
                || (i > 0 && sheet.isRow(i - 1))
                || (i > 0 && sheet.items().get(i - 1) && line.separated())
                || isQuotedHeading(line)
                || (line.separated() && !line.cut() && !goesOn && !Label.isEnd(text, line.start(), line.end()));
        if (line.cut() && !fresh && !ownLine) {
            diagnostics.add(new Diagnostic.Violation(BodyCode.PAGE_SPLIT, source.span(line.start(), line.end())));
        }
        add(i, line, ownLine ? Join.NEW_LINE : Join.CLOSE_UP);
    }

    /// The sentence of the line before goes on.
    private boolean goesOn(int i, TextLine line) {
        return !sheet.ends(i - 1) || Script.startsLower(text, line.start(), line.end());
    }

    private boolean allowsItem(int i) {
        if (i == 0 || sheet.isRow(i - 1)) {
            return true;
        }
        TextLine before = sheet.line(i - 1);
        return Script.allowsItem(text, before.start(), before.end());
    }

    /// A sub-paragraph's own mark: where it is higher, it counts for the whole paragraph.
    private void innerMark(Draft draft, TextLine line) {
        int at = Script.skipBlanks(text, draft.items.signEnd(), line.end());
        Mark mark = sheet.marks().atBlock(at, line.end());
        if (mark != null) {
            draft.innerMarks.add(mark);
        }
    }

    private void add(int i, TextLine line, Join join) {
        Draft draft = draft();
        boolean row = sheet.isRow(i);
        int from = row ? line.left() : line.start();
        int end = line.end();
        draft.spans.add(source.span(from, end));
        marks.mark(source.span(from, end), draft.nature == Nature.SET ? Element.SET : isQuotedHeading(line) ? Element.QUOTED_TELEGRAM : Element.PARAGRAPH_TEXT);
        if (inRemarks && Sets.closes(text, from, end)) {
            marks.mark(source.span(end - 2, end), Element.SET);
            end = Script.trimEnd(text, from, end - 2);
        }
        draft.add(text, from, end, join);
    }

    private Draft draft() {
        Draft draft = current;
        return draft == null ? open(null, null, Nature.TEXT) : draft;
    }

    private void close() {
        if (current != null) {
            current.closed = true;
        }
    }

    /// What the line leaves behind: a quotation opened or closed, a passage ended.
    private void behind(TextLine line) {
        int balance = Quotations.balance(text, line.start(), line.end());
        for (int i = 0; i < balance; i++) {
            levels.push(new Level(count, heading));
            count = new ParagraphCount();
        }
        for (int i = balance; i < 0 && !levels.isEmpty(); i++) {
            Level level = levels.pop();
            count = level.count;
            heading = level.heading;
        }
        Draft draft = current;
        if (draft != null) {
            draft.ended |= endsPassage(draft.text) || draft.depth > levels.size();
        }
        if (inSets && Sets.closes(text, line.start(), line.end())) {
            inRemarks = false;
            close();
        }
    }

    /// `... END SUMMARY.` at the end of what is there.
    private static boolean endsPassage(CharSequence text) {
        int to = text.length();
        for (int at = to - 3; at >= Math.max(0, to - 40); at--) {
            boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (word && Script.matchesWord(text, at, to, "END")) {
                return Label.endedKind(text, at, to) != null;
            }
        }
        return false;
    }

    private boolean isQuotedHeading(TextLine line) {
        return !levels.isEmpty() && QuotedHeading.is(text, line.start(), line.end());
    }

    // ---- headings

    private int headingLines(int i, TextLine line) {
        if (inSets && !inRemarks) {
            return 0;
        }
        boolean ended = i == 0 || current == null || current.isOver() || sheet.ends(i - 1) || current.items.any();
        boolean opens = i == 0 || line.opens() || current == null || current.closed;
        if (isQuotedHeading(line)) {
            return 0;
        }
        if (opens) {
            return headings.at(i, ended, current != null && current.isNumbered() && !current.isOver());
        }
        return headings.isOverNumber(i, ended) ? 1 : 0;
    }

    private int takeHeading(int i, int lines) {
        Draft words = new Draft(null, null, null, Nature.TEXT, 0);
        for (int at = i; at < i + lines; at++) {
            TextLine line = sheet.line(at);
            words.add(text, line.start(), line.end(), Join.CLOSE_UP);
            marks.mark(source.span(line.start(), line.end()), Element.HEADING);
        }
        heading = words.text.toString();
        current = null;
        if (!headings.isUnderlined(i, lines)) {
            return lines;
        }
        TextLine rule = sheet.line(i + lines);
        marks.mark(source.span(rule.start(), rule.end()), Element.HEADING);
        return lines + 1;
    }

    // ---- sets

    /// Whether the line belongs to a USMTF set; it is then taken.
    private boolean takeSet(int i, TextLine line) {
        Draft open = current;
        boolean inSet = open != null && open.nature == Nature.SET && !open.closed;
        if (!inSet) {
            int name = Sets.behindName(text, line.start(), line.end(), inSets && !inRemarks);
            if (name < 0) {
                return false;
            }
            inSets = true;
            heading = null;
            inRemarks = Sets.behindRemarks(text, line.start(), line.end()) > 0;
            if (inRemarks && Sets.behindRemarks(text, line.start(), line.end()) == line.end()) {
                marks.mark(source.span(line.start(), line.end()), Element.SET);
                current = null;
                return true;
            }
            open(null, null, Nature.SET);
        }
        boolean slash = inSet && text.charAt(line.start()) == '/';
        add(i, line, slash || !inSet ? Join.SAME_LINE : Join.CLOSE_UP);
        if (Sets.closes(text, line.start(), line.end())) {
            close();
        }
        return true;
    }
}
