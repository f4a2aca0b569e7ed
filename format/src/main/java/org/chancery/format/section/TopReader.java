package org.chancery.format.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
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

    /// Where the drafting machine cut the lines of Classified By.
    private static final int CUT = 71;

    private static final int LONGEST_TAGS = 200;

    /// Lines behind a page line among which a label shows that the fields go on.
    private static final int LABEL_WITHIN = 6;

    private static final int LONGEST_SUBJECT = 8;

    /// Lines of a subject without its label.
    private static final int LONGEST_BARE_SUBJECT = 3;

    /// Letters that a line of it has at least.
    private static final int SHORTEST_TITLE = 8;

    private static final int LONGEST_MARK = 36;

    /// Words of a subject that stands among TAGS without its label.
    private static final int SHORTEST_SUBJECT = 3;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final PageBreak pages;
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private Field.@Nullable Kind kind;
    private int value;

    /// The telegram's own.
    private @Nullable Line order;

    private boolean subjectSeen;
    private boolean labelSeen;
    private boolean referencesSeen;
    private final List<Integer> skipped = new ArrayList<>();
    private int sureFields;
    private int sureEnd;

    /// Of the line that is looked at.
    private int place;

    TopReader(SourceText source, Lines lines, Dialect dialect, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.pages = new PageBreak(source, lines, tables);
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
            place = at;
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
            if (isEnd(at, line)) {
                break;
            }
            if (take(line, afterBlank)) {
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
        boolean isSubject = kind == Field.Kind.SUBJECT;
        int others = 0;
        for (int at = lines.next(from); at < lines.end(); at = lines.next(at + 1)) {
            Line line = lines.line(at);
            if (ParagraphStart.is(text, line) || others > LABEL_WITHIN) {
                return isSubject && others > 0 && others < LONGEST_BARE_SUBJECT;
            }
            isSubject &= isTitle(line) && !isSummary(line);
            boolean isItem = kind == Field.Kind.REFERENCES && isNextItem(line);
            if (isItem || FieldLabel.of(text, line) != null) {
                return true;
            }
            others++;
        }
        return false;
    }

    private void sure(int end) {
        sureEnd = end;
        sureFields = fields.size() + (kind == null ? 0 : 1);
    }

    private boolean isEnd(int at, Line line) {
        LineShape shape = lines.shape(at);
        return switch (shape) {
            case BREAK,
                    END,
                    END_SERIAL,
                    CHANNELS,
                    STATION,
                    POSITIONAL,
                    PAGE,
                    SECTION_PAGE,
                    COUNTER,
                    SIGNALS ->
                    true;
            default ->
                    ParagraphStart.is(text, line)
                            || isSummary(line)
                            || isOmission(line)
                            || isSet(line)
                            || isWholeText(line)
                            || isBanner(line);
        };
    }

    /// `(C - ENTIRE TEXT)`, without the number of a paragraph.
    private boolean isWholeText(Line line) {
        return subjectSeen
                && line.length() < LONGEST_MARK
                && text.indexOf("ENTIRE TEXT", line.start(), line.end()) >= 0;
    }

    private boolean isBanner(Line line) {
        Banner banner = Banner.of(source, line, tables);
        return banner != null && !banner.isBare();
    }

    private boolean isSummary(Line line) {
        boolean isNamed =
                starts(line, "SUMMARY") || starts(line, "BEGIN SUMMARY") || starts(line, "Summary");
        // A subject may go on with the word, but not with the label.
        boolean isLabel = starts(line, "BEGIN") || line.start() + 7 == line.end() || isLabel(line);
        return subjectSeen && isNamed && (kind != Field.Kind.SUBJECT || isLabel);
    }

    private boolean isLabel(Line line) {
        return ":.-".indexOf(text.charAt(Math.min(line.start() + 7, line.end() - 1))) >= 0;
    }

    /// `[Omitted here are ...]`: an editor's note where the text begins.
    private boolean isOmission(Line line) {
        return subjectSeen && text.regionMatches(true, line.start(), "[Omitted here", 0, 13);
    }

    /// `MSGID/GENADMIN/...`: a set of military text; it has readers of its own (reference 9.2).
    private boolean isSet(Line line) {
        if (dialect != Dialect.JANAP128) {
            return false;
        }
        Cursor cursor = new Cursor(text, line);
        return cursor.takeCapitals(9) >= 3 && cursor.peek() == '/'
                || !SetName.at(text, line.start(), line.end()).isEmpty();
    }

    /// Whether a line belongs to the fields; begins one or goes on with the last.
    private boolean take(Line line, boolean afterBlank) {
        FieldLabel label = FieldLabel.of(text, line);
        if (label != null
                && label.kind() == Field.Kind.EXECUTIVE_ORDER
                && isOfSubject(line, afterBlank)) {
            current.add(line);
            return true;
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
        if (isStamp(line) || kind == Field.Kind.STAMP && !afterBlank && Stamp.goesOn(text, line)) {
            return goOnOrBegin(Field.Kind.STAMP, line, kind == Field.Kind.STAMP);
        }
        if (CorrectedCopy.is(text, line)) {
            return goOnOrBegin(Field.Kind.CORRECTED_COPY, line, false);
        }
        if (kind != Field.Kind.SUBJECT || afterBlank) {
            CaptionLine captions = CaptionLine.of(source, line, tables);
            if (captions != null) {
                return goOnOrBegin(
                        captions.isSeries() ? Field.Kind.NOTE : Field.Kind.CAPTION, line, false);
            }
        }
        if (kind != null
                && labelSeen
                && LatePassLine.is(text, kind, current.getLast(), line, tables)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        if (kind != null && goesOn(line, afterBlank)) {
            current.add(line);
            return true;
        }
        if ((!labelSeen || dialect == Dialect.JANAP128) && PassLine.is(text, line, tables)) {
            return goOnOrBegin(Field.Kind.PASS_LINE, line, false);
        }
        if (subjectSeen && !referencesSeen && isReferenceItem(line)) {
            referencesSeen = true;
            return goOnOrBegin(Field.Kind.REFERENCES, line, false);
        }
        if (dialect == Dialect.JANAP128
                && (kind == Field.Kind.SUBJECT || kind == Field.Kind.REFERENCES)
                && isItem(line)) {
            return goOnOrBegin(Field.Kind.REFERENCES, line, kind == Field.Kind.REFERENCES);
        }
        return false;
    }

    /// `SUBJECT: PROCEDURES UNDER NEW` / `E.O. 12065: ...`: a subject may name an order, where the
    /// telegram's own stands above and is not said again.
    private boolean isOfSubject(Line line, boolean afterBlank) {
        return kind == Field.Kind.SUBJECT
                && !afterBlank
                && order != null
                && !source.text(line).equals(source.text(order));
    }

    private boolean goOnOrBegin(Field.Kind next, Line line, boolean goOn) {
        if (goOn) {
            current.add(line);
        } else {
            close();
            begin(next, line, line.start());
        }
        return true;
    }

    private void begin(Field.Kind next, Line line, int valueAt) {
        kind = next;
        value = valueAt;
        current.add(line);
    }

    private void close() {
        if (kind != null) {
            fields.add(new Field(kind, current, value, null));
            current.clear();
            kind = null;
        }
    }

    /// What a mail gateway set below its `SUBJ:`, the message's own heading once more.
    private boolean isGateway(Line line) {
        return starts(line, "PASS TO OFFICE CODES") || starts(line, "UNCLASSIFIED/");
    }

    /// The message's own heading below the subject of a gateway: `FM CNO WASHINGTON DC//N6//`, or
    /// its number.
    private boolean isHeading(Line line) {
        LineShape shape = lines.shape(place);
        return shape == LineShape.FROM || shape == LineShape.TO || isNumber(line);
    }

    /// `NAVADMIN 050/08`
    private boolean isNumber(Line line) {
        return GeneralMessage.of(text, line.start(), line.end()) != null;
    }

    /// Whether a line without a label continues the field above it.
    private boolean goesOn(Line line, boolean afterBlank) {
        Field.Kind open = kind;
        if (open == null) {
            return false;
        }
        if (afterBlank) {
            boolean empty = value >= current.getFirst().end() && current.size() == 1;
            return switch (open) {
                case REFERENCES -> empty || isNextItem(line);
                case SUBJECT ->
                        empty
                                || text.charAt(current.getLast().end() - 1) == '-'
                                        && !ParagraphStart.is(text, line);
                case TAGS -> empty;
                case CLASSIFIED_BY -> isCut(current.getLast(), line);
                default -> false;
            };
        }
        return switch (open) {
            case SUBJECT ->
                    current.size() < LONGEST_SUBJECT
                            && !isRule(line)
                            && !isClass(line)
                            && !isSentence(line)
                            && !(dialect == Dialect.JANAP128
                                    && (isItem(line) || isGateway(line) || isHeading(line)));
            case TAGS ->
                    looksLikeTags(line)
                            || endsOpen(current.getLast()) && line.length() < LONGEST_TAGS;
            case EXECUTIVE_ORDER, REFERENCES, CLASSIFIED_BY -> !isRule(line);
            case PASS_LINE, CAPTION -> endsOpen(current.getLast()) && !isNumber(line);
            case CORRECTED_COPY -> opens(current) > 0;
            default -> false;
        };
    }

    /// `..., FOR REA` and, behind a blank line, `SONS 1.4 (B)`: a word that a machine cut.
    private boolean isCut(Line last, Line line) {
        return last.length() == CUT
                && Character.isLetter(text.charAt(last.end() - 1))
                && Character.isLetter(text.charAt(line.start()));
    }

    /// Items of references may stand apart: `B. ...` behind a blank line, and the rest of an item
    /// whose line ends before its number.
    private boolean isNextItem(Line line) {
        return OpenItem.isNext(text, line)
                || OpenItem.goesOn(text, current.getLast(), line, tables.posts());
    }

    /// `(A) USUN 5683 (B) USUN 5722`, where the label was lost: the first item, a post and a
    /// number.
    private boolean isReferenceItem(Line line) {
        Cursor cursor = new Cursor(text, line);
        boolean bracket = cursor.take('(');
        if (!cursor.take('A')
                || !(bracket ? cursor.take(')') : cursor.take('.') || cursor.take(')'))) {
            return false;
        }
        cursor.skipBlanks();
        cursor.takeWordAnyCase("REF");
        cursor.skipBlanks();
        int digits = cursor.takeDigits(4);
        cursor.skipBlanks();
        int end =
                digits == 0 || digits == 2 || digits == 4
                        ? tables.posts().prefix(text, cursor.at())
                        : -1;
        if (end < 0 || end > line.end()) {
            return false;
        }
        cursor.to(end).skipBlanks();
        return Cursor.isDigit(cursor.peek());
    }

    private boolean isItem(Line line) {
        Cursor cursor = new Cursor(text, line);
        cursor.take('(');
        return cursor.takeCapitals(2) == 1 && (cursor.take('.') || cursor.take(')'));
    }

    private boolean looksLikeTags(Line line) {
        return line.length() < LONGEST_TAGS
                && (hasLower(line)
                        ? hasLower(current.getFirst()) && areTags(line)
                        : !isSubjectBelowTags(line));
    }

    /// A subject that lost its label: words without a comma, most of which are no TAGS, below TAGS
    /// that end without one. No label of a subject follows.
    private boolean isSubjectBelowTags(Line line) {
        if (subjectSeen
                || endsOpen(current.getLast())
                || text.indexOf(',', line.start(), line.end()) >= 0
                || isSubjectBelow()) {
            return false;
        }
        String[] words = source.text(line).split("[ /;]+");
        long known =
                Arrays.stream(words).filter(word -> tables.tags().find(word, null) != null).count();
        return words.length >= SHORTEST_SUBJECT && known * 2 < words.length;
    }

    private boolean isSubjectBelow() {
        int seen = 0;
        for (int at = lines.next(place + 1); at < lines.end() && seen < LABEL_WITHIN; seen++) {
            FieldLabel label = FieldLabel.of(text, lines.line(at));
            if (label != null && label.kind() == Field.Kind.SUBJECT) {
                return true;
            }
            at = lines.next(at + 1);
        }
        return false;
    }

    private boolean hasLower(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// In texts that a program put into small letters every word must be one that is known.
    private boolean areTags(Line line) {
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone()) {
            int from = cursor.at();
            while (Character.isLetter(cursor.peek())) {
                cursor.to(cursor.at() + 1);
            }
            if (cursor.at() > from && tables.tags().find(cursor.text(from), null) == null) {
                return false;
            }
            cursor.to(cursor.at() == from ? from + 1 : cursor.at());
        }
        return true;
    }

    private boolean endsOpen(Line line) {
        char last = text.charAt(line.end() - 1);
        return last == ',' || last == '/' || last == ';' || text.startsWith(" AND", line.end() - 4);
    }

    private int opens(List<Line> block) {
        int open = 0;
        for (Line line : block) {
            for (int i = line.start(); i < line.end(); i++) {
                open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            }
        }
        return open;
    }

    private boolean isRule(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!Cursor.isRuleSign(c) && c != ' ') {
                return false;
            }
        }
        return line.length() > 2;
    }

    /// The class alone, at the foot of a page.
    private boolean isClass(Line line) {
        Banner banner = Banner.of(source, line, tables);
        return banner != null && banner.isBare();
    }

    /// A sentence under a subject in capitals: the text has begun.
    private boolean isSentence(Line line) {
        for (Line above : current) {
            int from = Math.max(value, above.start());
            for (int i = from; i < above.end(); i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
        }
        int stop = text.indexOf('.', line.start(), line.end());
        return stop > line.start()
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(line.start() + 1));
    }

    private boolean isStamp(Line line) {
        return Stamp.is(text, line);
    }

    private boolean opensQuotation(Line line) {
        return Quotations.balance(source, line.start(), line.end()) > 0;
    }

    private boolean starts(Line line, String words) {
        return text.startsWith(words, line.start());
    }
}
