package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// Finds the fields between the banner and paragraph 1 (reference 4).
///
/// Any of them may be missing, doubled or moved, so the end is not a place but a decision: behind
/// the last label that stands before the first paragraph. Lines that nothing knows are let pass
/// only while a label follows.
final class TopReader {

    /// The fields, and the first line behind them.
    ///
    /// @param skipped numbers of lines at a page's end and beginning that stand among the fields
    record Top(List<Field> fields, int end, List<Integer> skipped) {}

    /// Unknown lines that may stand before the subject: notes of a releaser, of an archive.
    private static final int UNKNOWN_BEFORE_SUBJECT = 15;

    private static final int UNKNOWN_BEHIND_SUBJECT = 3;

    /// Lines behind a page line among which a label shows that the fields go on.
    private static final int LABEL_WITHIN = 6;

    /// No subject on one line is as long.
    private static final int LONGEST_SUBJECT = 300;

    /// Lines of a subject without its label.
    private static final int LONGEST_BARE_SUBJECT = 3;

    /// Letters that a line of it has at least.
    private static final int SHORTEST_TITLE = 8;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final PageBreak pages;
    private final Continuation continuation;
    private final FieldsEnd ends;
    private final List<Field> fields = new ArrayList<>();
    private @Nullable OpenField open;

    /// The telegram's own.
    private @Nullable Line order;

    private boolean subjectSeen;
    private boolean labelSeen;
    private boolean referencesSeen;
    private final List<Integer> skipped = new ArrayList<>();
    private int sureFields;
    private int sureEnd;

    TopReader(SourceText source, Lines lines, Dialect dialect, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.pages = new PageBreak(source, lines, tables);
        this.continuation = new Continuation(source, lines, dialect, tables);
        this.ends = new FieldsEnd(source, lines, dialect, tables);
    }

    /// @param banner the banner that stands at `from`, null where there is none
    Top read(int from, @Nullable Banner banner) {
        int at = from;
        sureEnd = from;
        if (banner != null) {
            fields.add(
                    new Field(
                            Field.Kind.BANNER,
                            List.of(banner.line()),
                            banner.line().start(),
                            banner));
            at++;
            sure(at);
        }
        int unknown = 0;
        boolean afterBlank = false;
        for (; at < lines.end(); at++) {
            Line line = lines.line(at);
            if (lines.shape(at) == LineShape.BLANK) {
                afterBlank = true;
                continue;
            }
            if (PageNumber.is(text, line)) {
                skipped.add(at);
                continue;
            }
            int page = pages.behind(at);
            if (page > at && !goesOnBehind(page)) {
                break;
            }
            if (page > at) {
                skip(at, page);
                // Blank lines around a page's end part nothing.
                at = lines.next(page) - 1;
                afterBlank = false;
                continue;
            }
            if (ends.isAt(at, kind(), subjectSeen)) {
                break;
            }
            if (take(at, afterBlank)) {
                sure(at + 1);
                unknown = 0;
            } else {
                close();
                unknown++;
                fields.add(new Field(Field.Kind.UNKNOWN, List.of(line), line.start(), null));
                if (unknown > (subjectSeen ? UNKNOWN_BEHIND_SUBJECT : UNKNOWN_BEFORE_SUBJECT)
                        || opensQuotation(line)) {
                    break;
                }
            }
            afterBlank = false;
        }
        close();
        if (at < lines.end() && ParagraphStart.is(text, lines.line(at)) && takeBareSubject()) {
            sure(at);
        }
        // What follows the last label is text.
        while (fields.size() > sureFields && fields.getLast().kind() == Field.Kind.UNKNOWN) {
            fields.removeLast();
        }
        releaseText();
        int end = sureEnd;
        return new Top(
                List.copyOf(fields), end, skipped.stream().filter(number -> number < end).toList());
    }

    /// Takes a text without numbers out of the field above it.
    private void releaseText() {
        int next = lines.next(sureEnd);
        boolean isNumbered = next < lines.end() && ParagraphStart.is(text, lines.line(next));
        if (fields.isEmpty() || dialect == Dialect.JANAP128) {
            return;
        }
        Field last = fields.getLast();
        if (last.kind() == Field.Kind.SUBJECT && last.first().length() > LONGEST_SUBJECT) {
            // A copy without line ends, and nothing tells the subject from the text.
            fields.removeLast();
            while (sureEnd > 0 && lines.line(sureEnd - 1).start() >= last.first().start()) {
                sureEnd--;
            }
            return;
        }
        int above = new UnnumberedText(text, last, tables.posts()).linesAbove(isNumbered);
        if (above == last.lines().size()) {
            return;
        }
        int start = last.lines().get(above).start();
        while (lines.line(sureEnd - 1).start() > start) {
            sureEnd--;
        }
        sureEnd--;
        fields.removeLast();
        fields.add(new Field(last.kind(), last.lines().subList(0, above), last.value(), null));
    }

    /// The end of a page where the fields go on behind it: many addressees have pushed them over.
    private void skip(int from, int to) {
        for (int at = from; at < to; at++) {
            if (lines.shape(at) != LineShape.BLANK) {
                skipped.add(at);
            }
        }
    }

    /// A subject that lost its label: behind the TAGS and right above paragraph 1 or the
    /// references, a few lines in capitals.
    private boolean takeBareSubject() {
        int from = sureFields;
        List<Line> block = new ArrayList<>();
        for (Field field : fields.subList(Math.min(from, fields.size()), fields.size())) {
            block.add(field.first());
        }
        boolean isBare =
                !subjectSeen
                        && !block.isEmpty()
                        && block.size() <= LONGEST_BARE_SUBJECT
                        && from > 0
                        && fields.get(from - 1).kind() == Field.Kind.TAGS
                        && block.stream().allMatch(this::isTitle);
        if (isBare) {
            fields.subList(from, fields.size()).clear();
            fields.add(new Field(Field.Kind.SUBJECT, block, block.getFirst().start(), null));
        }
        return isBare;
    }

    /// Words in capitals, two and more.
    private boolean isTitle(Line line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= SHORTEST_TITLE && text.indexOf(' ', line.start(), line.end()) > 0;
    }

    /// Whether a label stands behind the end of a page, the next item of the references, or the
    /// rest of the subject.
    private boolean goesOnBehind(int from) {
        boolean isSubject = isOpen(Field.Kind.SUBJECT);
        int others = 0;
        for (int at = lines.next(from); at < lines.end(); at = lines.next(at + 1)) {
            Line line = lines.line(at);
            if (ParagraphStart.is(text, line) || others > LABEL_WITHIN) {
                return isSubject && others > 0 && others < LONGEST_BARE_SUBJECT;
            }
            isSubject &= isTitle(line) && !ends.isSummary(line, kind(), subjectSeen);
            boolean isItem =
                    open != null
                            && isOpen(Field.Kind.REFERENCES)
                            && continuation.isNextItem(open, line);
            if (isItem || FieldLabel.of(text, line) != null) {
                return true;
            }
            others++;
        }
        return false;
    }

    private void sure(int end) {
        sureEnd = end;
        sureFields = fields.size() + (open == null ? 0 : 1);
    }

    /// Whether a line belongs to the fields; begins one or goes on with the last.
    private boolean take(int at, boolean afterBlank) {
        Line line = lines.line(at);
        FieldLabel label = FieldLabel.of(text, line);
        if (label != null
                && label.kind() == Field.Kind.EXECUTIVE_ORDER
                && isOfSubject(line, afterBlank)) {
            return goOnOrBegin(Field.Kind.SUBJECT, line, true);
        }
        if (label != null) {
            close();
            if (label.kind() == Field.Kind.REFERENCES) {
                subjectSeen |= takeBareSubject();
            }
            begin(label.kind(), line, label.end());
            labelSeen = true;
            if (order == null && label.kind() == Field.Kind.EXECUTIVE_ORDER) {
                order = line;
            }
            subjectSeen |= label.kind() == Field.Kind.SUBJECT;
            referencesSeen |= label.kind() == Field.Kind.REFERENCES;
            return true;
        }
        if (Stamp.is(text, line)
                || isOpen(Field.Kind.STAMP) && !afterBlank && Stamp.goesOn(text, line)) {
            return goOnOrBegin(Field.Kind.STAMP, line, isOpen(Field.Kind.STAMP));
        }
        if (CorrectedCopy.is(text, line)) {
            return goOnOrBegin(Field.Kind.CORRECTED_COPY, line, false);
        }
        if (!isOpen(Field.Kind.SUBJECT) || afterBlank) {
            CaptionLine captions = CaptionLine.of(source, line, tables);
            if (captions != null) {
                return goOnOrBegin(
                        captions.isSeries() ? Field.Kind.NOTE : Field.Kind.CAPTION, line, false);
            }
        }
        if (open != null
                && labelSeen
                && LatePassLine.is(text, open.kind(), open.last(), line, tables)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        int item =
                subjectSeen && !referencesSeen
                        ? OpenItem.behindLostLabel(text, line, tables.posts())
                        : -1;
        if (item > 0) {
            referencesSeen = true;
            close();
            begin(Field.Kind.REFERENCES, line, item);
            return true;
        }
        if (open != null && continuation.goesOn(open, at, afterBlank, subjectSeen)) {
            open.lines().add(line);
            return true;
        }
        if ((!labelSeen || dialect == Dialect.JANAP128) && PassLine.is(text, line, tables)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        if (isOpen(Field.Kind.PASS_LINE)
                && !afterBlank
                && !labelSeen
                && PassLine.isListed(text, line, tables)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        if (!labelSeen && isBelowPassLine() && PassLine.isAnother(text, line)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        if (subjectSeen && !referencesSeen && OpenItem.isFirst(text, line, tables.posts())) {
            referencesSeen = true;
            return goOnOrBegin(Field.Kind.REFERENCES, line, false);
        }
        if (dialect == Dialect.JANAP128
                && (isOpen(Field.Kind.SUBJECT) || isOpen(Field.Kind.REFERENCES))
                && continuation.isItem(line)) {
            return goOnOrBegin(Field.Kind.REFERENCES, line, isOpen(Field.Kind.REFERENCES));
        }
        return false;
    }

    private boolean isBelowPassLine() {
        return isOpen(Field.Kind.PASS_LINE)
                || fields.stream().anyMatch(field -> field.kind() == Field.Kind.PASS_LINE);
    }

    /// `SUBJECT: PROCEDURES UNDER NEW` / `E.O. 12065: ...`: a subject may name an order, where the
    /// telegram's own stands above and is not said again.
    private boolean isOfSubject(Line line, boolean afterBlank) {
        return isOpen(Field.Kind.SUBJECT)
                && !afterBlank
                && order != null
                && !source.text(line).equals(source.text(order));
    }

    private boolean goOnOrBegin(Field.Kind next, Line line, boolean goOn) {
        if (goOn && open != null) {
            open.lines().add(line);
        } else {
            close();
            begin(next, line, line.start());
        }
        return true;
    }

    private void begin(Field.Kind kind, Line line, int valueAt) {
        open = new OpenField(kind, new ArrayList<>(List.of(line)), valueAt);
    }

    private void close() {
        if (open != null) {
            fields.add(open.closed());
            open = null;
        }
    }

    private Field.@Nullable Kind kind() {
        return open == null ? null : open.kind();
    }

    private boolean isOpen(Field.Kind kind) {
        return open != null && open.kind() == kind;
    }

    private boolean opensQuotation(Line line) {
        return Quotations.balance(source, line.start(), line.end()) > 0;
    }
}
