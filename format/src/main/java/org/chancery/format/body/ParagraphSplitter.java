package org.chancery.format.body;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.body.Draft.Join;
import org.chancery.format.body.Draft.Nature;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.section.Marks;
import org.chancery.format.section.Quotations;
import org.chancery.format.section.TransmissionNote;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// Closes up lines to paragraphs (reference 5 and 6).
///
/// A paragraph begins at the number that is due, at a mark or a label where a block begins, and
/// under a heading. Where paragraphs are numbered, text after a blank line without a number goes on
/// with its paragraph; where they are not, it is the next one. A line over a page cut closes up
/// unless a paragraph begins there.
final class ParagraphSplitter {

    private final SourceText source;
    private final String text;
    private final Sheet sheet;
    private final List<Diagnostic> diagnostics;
    private final HeadingFinder headings;
    private final Levels levels;
    private final Typesetter typesetter;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft current;

    /// The text is made of USMTF sets.
    private boolean inSets;

    /// The numbers are those of a list that a paragraph without number leads to, in a text that an
    /// edition prints paragraph by paragraph.
    private boolean inList;

    private final boolean isEdited;

    /// In a set whose text is paragraphs; a military message without sets is nothing else.
    private boolean inRemarks;

    ParagraphSplitter(
            SourceText source,
            Sheet sheet,
            Dialect dialect,
            Marks marks,
            List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.sheet = sheet;
        this.diagnostics = diagnostics;
        this.headings = new HeadingFinder(source, sheet);
        this.levels = new Levels(source, sheet, dialect == Dialect.EDITED, diagnostics);
        this.typesetter = new Typesetter(source, sheet, marks);
        this.inRemarks = dialect == Dialect.JANAP128;
        this.isEdited = dialect == Dialect.EDITED;
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
        if (takeNumbered(i, line)) {
            leave(line);
            return 1;
        }
        int headingLines = headingLines(i, line);
        if (headingLines > 0) {
            return takeHeading(i, headingLines);
        }
        if (sheet.isRule(i) && !sheet.isRow(i)) {
            if (isUnderNumber(i)) {
                typesetter.mark(line, Element.HEADING);
                return 1;
            }
            boolean overHeading = i + 1 < sheet.size() && headings.at(i + 1, true, false) > 0;
            typesetter.mark(line, overHeading ? Element.HEADING : Element.PARAGRAPH_TEXT);
            close();
            return 1;
        }
        takeText(i, line);
        leave(line);
        return 1;
    }

    /// `2. (C) WHO SAILS` over a rule, and the paragraph's text right below that.
    private boolean isUnderNumber(int i) {
        Opening opening = i == 0 ? null : sheet.opening(i - 1);
        return opening != null
                && opening.number() != null
                && current != null
                && i + 1 < sheet.size()
                && !sheet.line(i).opens()
                && !sheet.line(i + 1).opens()
                && sheet.opening(i + 1) == null;
    }

    private boolean takeNumbered(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        NumberMark number = opening == null ? null : opening.number();
        if (opening == null || number == null || isSubNumber(i, line)) {
            return false;
        }
        Draft before = current;
        boolean clean = endsBefore(i) || sheet.isShort(i - 1) || sheet.isWhole(i - 1);
        if (!levels.take(i, opening, number, clean, before == null ? null : before.items)) {
            return false;
        }
        if (isEdited && number.value() == 1) {
            inList = before != null && !before.isNumbered() && endsInColon(i);
        }
        // Paragraphs below sets are remarks, also where nobody wrote RMKS/.
        inRemarks |= inSets;
        typesetter.open(
                open(number, opening.mark(), Nature.TEXT), line, opening, number, inRemarks);
        return true;
    }

    /// `... for following reasons:` before line `i`.
    private boolean endsInColon(int i) {
        TextLine before = i == 0 ? null : sheet.line(i - 1);
        return before != null && before.length() > 0 && text.charAt(before.end() - 1) == ':';
    }

    /// `2.a.` inside paragraph 2.
    private boolean isSubNumber(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        NumberMark number = opening == null ? null : opening.number();
        NumberMark paragraph = current == null ? null : current.number;
        return number != null
                && paragraph != null
                && SubNumber.is(text, number, line.end(), paragraph);
    }

    private void takeText(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        boolean opens = opensBlock(i, line);
        if (StandingLines.is(text, line.start(), line.end())) {
            add(open(null, null, Nature.STANDING), i, Join.SAME_LINE);
            close();
        } else if (opens
                && opening != null
                && opening.number() == null
                && opening.marked()
                && !isItem(line)) {
            NumberMark lost = levels.takeLost(i);
            typesetter.open(
                    open(lost, opening.mark(), Nature.TEXT), line, opening, lost, inRemarks);
        } else if (opens && beginsUnnumbered(i, line)) {
            add(open(null, null, Nature.TEXT), i, Join.SAME_LINE);
        } else {
            goOn(i, line);
        }
    }

    /// Whether a block without number and mark is a paragraph of its own.
    private boolean beginsUnnumbered(int i, TextLine line) {
        Draft before = current;
        if (before == null) {
            return true;
        }
        if (Label.isEnd(text, line.start(), line.end())) {
            return false;
        }
        if (isEdited && line.separated() && !before.isNumbered() && isBracketed(line)) {
            return true;
        }
        boolean labelled =
                (line.separated() || sheet.ends(i - 1))
                        && Label.at(text, line.start(), line.end()) != null;
        // An edition sets a whole paragraph on a line: its end is the paragraph's.
        boolean isApart =
                isEdited
                        && line.separated()
                        && sheet.isWhole(i - 1)
                        && !Script.startsLower(text, line.start(), line.end());
        boolean goesOn =
                goesOn(i, line) && !isApart
                        || line.cut()
                        || before.isNumbered() && !inList
                        || sheet.isRow(i)
                        || isItem(line);
        return labelled || before.isOver() || !goesOn;
    }

    /// `(2) He said`: a paragraph's number in telegrams of the 1950s and 1960s.
    private boolean isBracketed(TextLine line) {
        int at = line.start() + 1;
        while (at < line.end() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.charAt(line.start()) == '('
                && at > line.start() + 1
                && at < line.end()
                && text.charAt(at) == ')';
    }

    /// The line goes on with the paragraph.
    private void goOn(int i, TextLine line) {
        Draft draft = draft();
        boolean fresh = draft.text.isEmpty();
        boolean lower = Script.startsLower(text, line.start(), line.end());
        boolean behindItem = draft.items.any() && line.separated() && (!lower || allowsItem(i));
        boolean goesOn = fresh || (!behindItem && goesOn(i, line));
        boolean deeper = draft.items.any() && line.indent() > sheet.line(i - 1).indent();
        boolean allowed = fresh || line.separated() || deeper || allowsItem(i);
        boolean item =
                !sheet.isRow(i)
                        && draft.items.opens(
                                text, line.start(), line.end(), allowed, line.indent() > 0);
        if (item) {
            findInnerMark(draft, line);
        }
        boolean apart =
                line.separated()
                        && !line.cut()
                        && !goesOn
                        && !Label.isEnd(text, line.start(), line.end());
        boolean ownLine =
                item
                        || apart
                        || isSubNumber(i, line)
                        || isQuotedHeading(line)
                        || !fresh && isWhole(i, line)
                        || i > 1 && sheet.isRule(i - 1) && isUnderNumber(i - 1)
                        || standsAlone(i, line);
        if (line.cut() && !fresh && !ownLine) {
            diagnostics.add(
                    new Diagnostic.Violation(
                            BodyCode.PAGE_SPLIT, source.span(line.start(), line.end())));
        }
        add(draft, i, ownLine ? Join.NEW_LINE : Join.CLOSE_UP);
    }

    /// In a copy that folds no lines: no rest of the one above, no end mark or omission.
    private boolean isWhole(int i, TextLine line) {
        return i > 0
                && !line.cut()
                && sheet.isWholeParagraph(i - 1)
                && text.charAt(line.start()) != '['
                && !Label.isEnd(text, line.start(), line.end());
    }

    /// By its shape, or by that of the line before.
    private boolean standsAlone(int i, TextLine line) {
        boolean behind =
                i > 0 && (sheet.isRow(i - 1) || (line.separated() && sheet.standsAlone(i - 1)));
        return sheet.standsAlone(i) || behind;
    }

    /// A sub-paragraph's own mark: where it is higher, it counts for the whole paragraph.
    private void findInnerMark(Draft draft, TextLine line) {
        Mark mark =
                sheet.marks()
                        .atBlock(
                                Script.skipBlanks(text, draft.items.signEnd(), line.end()),
                                line.end());
        if (mark != null) {
            draft.innerMarks.add(mark);
        }
    }

    /// What the line leaves behind: a quotation opened or closed, a passage ended.
    private void leave(TextLine line) {
        levels.quote(Quotations.balance(source, line.start(), line.end()));
        Draft draft = current;
        if (draft != null) {
            draft.ended |= Label.endsPassage(draft.text) || draft.depth > levels.depth();
        }
        if (inSets && Sets.closes(text, line.start(), line.end())) {
            inRemarks = false;
            close();
        }
    }

    // What stands before a line.

    /// The text before line `i` is at an end.
    private boolean endsBefore(int i) {
        Draft before = current;
        return i == 0 || before == null || before.isOver() || sheet.ends(i - 1);
    }

    private boolean opensBlock(int i, TextLine line) {
        Draft before = current;
        boolean isPassageOver = before != null && before.ended && !before.isNumbered();
        return i == 0 || line.opens() || before == null || before.closed || isPassageOver;
    }

    /// The sentence of the line before goes on.
    private boolean goesOn(int i, TextLine line) {
        boolean breaksOff = levels.depth() == 0 && sheet.breaksOff(i);
        return !sheet.ends(i - 1) && !breaksOff
                || Script.startsLower(text, line.start(), line.end());
    }

    private boolean allowsItem(int i) {
        return i == 0
                || sheet.isRow(i - 1)
                || Script.allowsItem(text, sheet.line(i - 1).start(), sheet.line(i - 1).end());
    }

    private boolean isItem(TextLine line) {
        Draft before = current;
        boolean dash = line.length() > 2 && text.charAt(line.start()) == '-';
        return before != null
                && !before.isOver()
                && !isLetteredAlike(before, line)
                && (dash || before.items.mayOpen(text, line.start(), line.end(), line.separated()));
    }

    /// `D) Two.` below `C) One.`: paragraphs counted in letters, not items of the first.
    private boolean isLetteredAlike(Draft before, TextLine line) {
        StringBuilder first = before.text;
        int letter = line.start();
        return before.number == null
                && first.length() > 1
                && line.length() > 1
                && Character.isUpperCase(first.charAt(0))
                && (first.charAt(1) == ')' || first.charAt(1) == '.')
                && first.charAt(1) == text.charAt(letter + 1)
                && first.charAt(0) + 1 == text.charAt(letter);
    }

    private boolean isQuotedHeading(TextLine line) {
        return levels.depth() > 0 && QuotedHeading.is(text, line.start(), line.end());
    }

    // Drafts.

    private Draft open(@Nullable NumberMark number, @Nullable Mark mark, Nature nature) {
        Draft draft = new Draft(number, mark, levels.heading(), nature, levels.depth());
        drafts.add(draft);
        current = draft;
        if (mark != null && (mark.damaged() || mark.portion() == null)) {
            diagnostics.add(damaged(mark));
        }
        return draft;
    }

    private Diagnostic damaged(Mark mark) {
        Span span = source.span(mark.start(), mark.end());
        return mark.portion() == null
                ? new Diagnostic.Violation(
                        BodyCode.CLS_PORTION_UNKNOWN,
                        span,
                        text.substring(mark.start(), mark.end()))
                : new Diagnostic.Repair(BodyCode.CLS_PORTION_UNKNOWN, span, mark.portion().mark());
    }

    private void add(Draft draft, int i, Join join) {
        typesetter.add(draft, i, join, isQuotedHeading(sheet.line(i)), inRemarks);
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

    // Headings.

    private int headingLines(int i, TextLine line) {
        if ((inSets && !inRemarks) || isQuotedHeading(line)) {
            return 0;
        }
        Draft before = current;
        boolean ended = endsBefore(i) || (before != null && before.items.any());
        if (opensBlock(i, line)) {
            return headings.at(i, ended, before != null && before.isNumbered() && !before.isOver());
        }
        return headings.isOverNumber(i, ended) || headings.isOverRule(i, ended) ? 1 : 0;
    }

    private int takeHeading(int i, int lines) {
        levels.heading(typesetter.heading(i, lines));
        current = null;
        if (!headings.isUnderlined(i, lines)) {
            return lines;
        }
        typesetter.mark(sheet.line(i + lines), Element.HEADING);
        return lines + 1;
    }

    // Sets.

    /// Whether the line belongs to a USMTF set; it is then taken.
    private boolean takeSet(int i, TextLine line) {
        Draft open = current;
        boolean isOpen = open != null && open.nature == Nature.SET && !open.closed;
        boolean goesOn =
                isOpen
                        && !Sets.isKnown(text, line.start(), line.end())
                        && !TransmissionNote.is(text, line.start(), line.end())
                        && !isParagraphBelowSet(i, line);
        if (isOpen && !goesOn) {
            close();
        }
        if (!goesOn && Sets.behindName(text, line.start(), line.end(), inSets && !inRemarks) < 0) {
            return false;
        }
        if (goesOn) {
            boolean slash = text.charAt(line.start()) == '/';
            add(draft(), i, slash ? Join.SAME_LINE : Join.CLOSE_UP);
        } else if (opensRemarks(line)) {
            typesetter.mark(line, Element.SET);
            current = null;
        } else {
            add(open(null, null, Nature.SET), i, Join.SAME_LINE);
        }
        if (Sets.closes(text, line.start(), line.end())) {
            close();
        }
        return true;
    }

    /// `1. THIS ANNOUNCES ...` below a set that lost its end.
    private boolean isParagraphBelowSet(int i, TextLine line) {
        Opening opening = sheet.opening(i);
        NumberMark number = opening == null ? null : opening.number();
        return number != null
                && number.ending() == '.'
                && (number.value() == 1 || line.separated());
    }

    /// `RMKS/` before its paragraphs, which TextLines put on lines of their own.
    private boolean opensRemarks(TextLine line) {
        inSets = true;
        levels.heading(null);
        inRemarks = Sets.behindRemarks(text, line.start(), line.end()) == line.end();
        return inRemarks;
    }
}
