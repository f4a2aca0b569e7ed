package org.chancery.format.section;

import java.util.Arrays;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;

/// Whether a line without a label goes on with the field above it (reference 4).
final class Continuation {

    /// Where the drafting machine cut the lines of Classified By.
    private static final int CUT = 71;

    private static final String NOTICE = "SENSITIVE BUT UNCLASSIFIED";

    private static final int LONGEST_TAGS = 200;

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_MARK = 12;

    /// Lines of a subject; what has more is text.
    static final int LONGEST_SUBJECT = 8;

    /// Words of a subject that stands among TAGS without its label.
    private static final int SHORTEST_SUBJECT = 3;

    /// Lines below among which the label of the subject is looked for.
    private static final int LABEL_WITHIN = 6;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;

    Continuation(SourceText source, Lines lines, Dialect dialect, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
    }

    /// Whether a line without a label continues the field above it.
    ///
    /// @param at the line's place
    /// @param subjectSeen whether the telegram has its subject already
    boolean goesOn(OpenField open, int at, boolean afterBlank, boolean subjectSeen) {
        Line line = lines.line(at);
        if ((open.kind() == Field.Kind.SUBJECT || open.kind() == Field.Kind.REFERENCES)
                && MarkedText.begins(text, open, line, tables.markings())) {
            return false;
        }
        if (afterBlank) {
            boolean empty = open.value() >= open.first().end() && open.lines().size() == 1;
            return switch (open.kind()) {
                case REFERENCES -> empty || isNextItem(open, line);
                case SUBJECT ->
                        empty
                                || text.charAt(open.last().end() - 1) == '-'
                                        && !ParagraphStart.is(text, line)
                                || isRestOfTitle(open, at);
                case TAGS -> empty;
                case CLASSIFIED_BY -> isCut(open.last(), line);
                default -> false;
            };
        }
        return switch (open.kind()) {
            case SUBJECT ->
                    open.lines().size() < LONGEST_SUBJECT
                            && line.length() <= FlatHeading.LONG
                            && !isRule(line)
                            && !isClass(line)
                            && !isSentence(open, line)
                            && !isFollowing(line)
                            && !isMarkedField(line)
                            && !isNotice(line)
                            && !text.startsWith("TO: ", line.start())
                            && !isList(at)
                            && !(dialect == Dialect.JANAP128
                                    && (isItem(line)
                                            || isGateway(line)
                                            || isHeading(at)
                                            || TransmissionNote.is(
                                                    text, line.start(), line.end())));
            case TAGS ->
                    looksLikeTags(open, at, subjectSeen)
                            || endsOpen(open.last()) && line.length() < LONGEST_TAGS;
            case EXECUTIVE_ORDER, REFERENCES, CLASSIFIED_BY -> !isRule(line);
            case PASS_LINE ->
                    endsOpen(open.last()) && !isNumber(line)
                            || PassLineRest.is(text, open.last(), line, tables);
            case CAPTION -> endsOpen(open.last()) && !isNumber(line);
            case CORRECTED_COPY -> opens(open.lines()) > 0;
            default -> false;
        };
    }

    /// `WARNING: (U) THIS IS AN INFORMATION REPORT`: a label with a portion mark of its own.
    private boolean isMarkedField(Line line) {
        Cursor cursor = new Cursor(text, line);
        int letters = cursor.takeCapitals(LONGEST_LABEL);
        if (letters < 2 || !cursor.take(':') || cursor.skipBlanks() == 0 || !cursor.take('(')) {
            return false;
        }
        int mark = cursor.at();
        while (!cursor.isDone() && cursor.at() - mark < LONGEST_MARK && cursor.peek() != ')') {
            cursor.to(cursor.at() + 1);
        }
        return cursor.peek() == ')' && tables.markings().portion(cursor.text(mark)) != null;
    }

    /// `SUBJECT: MINISTER WANTS FERRIES AND`, a blank line and `WONDERS WHO PAYS`, both in
    /// capitals; another blank line behind it.
    private boolean isRestOfTitle(OpenField open, int at) {
        Line line = lines.line(at);
        return open.lines().size() < LONGEST_SUBJECT
                && LatePassLine.isOpen(text, open.last())
                && isCapitals(open.last())
                && isCapitals(line)
                && lines.shape(at) == LineShape.OTHER
                && at + 1 < lines.end()
                && lines.shape(at + 1) == LineShape.BLANK
                && !ParagraphStart.is(text, line)
                && !isRule(line)
                && !isClass(line)
                && !isNotice(line);
    }

    private boolean isCapitals(Line line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 2;
    }

    /// `SENSITIVE BUT UNCLASSIFIED. PLEASE PROTECT ACCORDINGLY`: how to handle the telegram is no
    /// part of what it is about.
    private boolean isNotice(Line line) {
        return text.regionMatches(true, line.start(), NOTICE, 0, NOTICE.length());
    }

    /// What a mail gateway set below its `SUBJ:`, the message's own heading once more.
    private boolean isGateway(Line line) {
        return starts(line, "PASS TO OFFICE CODES") || starts(line, "UNCLASSIFIED/");
    }

    /// The message's own heading below the subject of a gateway: `FM CNO WASHINGTON DC//N6//`, or
    /// its number.
    private boolean isHeading(int at) {
        LineShape shape = lines.shape(at);
        return shape == LineShape.FROM || shape == LineShape.TO || isNumber(lines.line(at));
    }

    /// `NAVADMIN 050/08`
    private boolean isNumber(Line line) {
        return GeneralMessage.of(text, line.start(), line.end()) != null;
    }

    /// `..., FOR REA` and, behind a blank line, `SONS 1.4 (B)`: a word that a machine cut.
    private boolean isCut(Line last, Line line) {
        if (text.startsWith("1.", line.start()) && endsInReason(last)) {
            return true;
        }
        return last.length() == CUT
                && Character.isLetter(text.charAt(last.end() - 1))
                && Character.isLetter(text.charAt(line.start()));
    }

    /// `FOR REASON` above a blank line and `1.4 (C)`.
    private boolean endsInReason(Line last) {
        int end = last.end();
        char sign = text.charAt(end - 1);
        end -= sign == ':' || sign == 's' || sign == 'S' ? 1 : 0;
        return end - 6 >= last.start() && text.regionMatches(true, end - 6, "REASON", 0, 6);
    }

    /// Items of references may stand apart: `B. ...` behind a blank line, and the rest of an item
    /// whose line ends before its number.
    boolean isNextItem(OpenField open, Line line) {
        return OpenItem.isNext(text, line)
                || OpenItem.goesOn(text, open.last(), line, tables.posts());
    }

    /// `A. ...`, `(B) ...`
    boolean isItem(Line line) {
        Cursor cursor = new Cursor(text, line);
        cursor.take('(');
        return cursor.takeCapitals(2) == 1 && (cursor.take('.') || cursor.take(')'));
    }

    private boolean looksLikeTags(OpenField open, int at, boolean subjectSeen) {
        Line line = lines.line(at);
        return line.length() < LONGEST_TAGS
                && (hasLower(line)
                        ? hasLower(open.first()) && areTags(line)
                        : subjectSeen || !isSubjectBelowTags(open, at));
    }

    /// A subject that lost its label: words without a comma, most of which are no TAGS, below TAGS
    /// that end without one. No label of a subject follows.
    private boolean isSubjectBelowTags(OpenField open, int place) {
        Line line = lines.line(place);
        if (endsOpen(open.last())
                || text.indexOf(',', line.start(), line.end()) >= 0
                || isSubjectBelow(place)) {
            return false;
        }
        String[] words = source.text(line).split("[ /;]+");
        long known =
                Arrays.stream(words).filter(word -> tables.tags().find(word, null) != null).count();
        return words.length >= SHORTEST_SUBJECT && known * 2 < words.length;
    }

    private boolean isSubjectBelow(int place) {
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
    private boolean isSentence(OpenField open, Line line) {
        for (Line above : open.lines()) {
            int from = Math.max(open.value(), above.start());
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

    /// `THE FOLLOWING IS ...`, `FOLLOWING RECEIVED FROM ...`, `QUOTE`: the text has begun.
    private boolean isFollowing(Line line) {
        Cursor cursor = new Cursor(text, line);
        if (cursor.takeWord("QUOTE")) {
            return cursor.isDone();
        }
        boolean isArticle = cursor.takeWord("THE");
        cursor.skipBlanks();
        if (!cursor.takeWord("FOLLOWING")) {
            return false;
        }
        cursor.skipBlanks();
        return cursor.takeWord("IS")
                || cursor.takeWord("ARE")
                || !isArticle
                        && (cursor.takeWord("RECEIVED")
                                || cursor.takeWord("REPEATED")
                                || cursor.takeWord("SENT"));
    }

    /// Lines that begin with two dashes, one below the other: items of a text. One alone may be a
    /// subject's second half.
    private boolean isList(int at) {
        return starts(lines.line(at), "--")
                && at + 1 < lines.end()
                && starts(lines.line(at + 1), "--");
    }

    private boolean starts(Line line, String words) {
        return text.startsWith(words, line.start());
    }
}
