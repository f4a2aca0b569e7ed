package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Finds lost line ends: cuts a long line where a heading's next line, label or page line surely
/// begins (reference 4, 6, 10).
///
/// ```
/// R 050745Z MAY 09 FM AMEMBASSY ATHENS TO RUEHC/SECSTATE WASHDC 3377 INFO ... C O N F I D E N T I A L ATHENS 000633 SIPDIS E.O. ...
/// E.O. 12958: N/A TAGS: PREL MT SUBJECT: LUNCH
/// ```
///
/// Only the lines above paragraph 1 are cut at labels; behind it only at page lines and the ending.
/// No byte is touched: a cut line is two [Line]s of the same number.
public final class LineEnds {

    /// Shorter lines have kept their ends; they are cut at labels only.
    private static final int LONG = 160;

    /// Text that begins a line and never reaches a label is looked at no further.
    private static final int HEADING_LENGTH = 20_000;

    /// Programs that fill lines anew leave none shorter but the last.
    private static final int SHORTEST_OF_FLOW = 40;

    private static final List<String> INDEX =
            List.of(" E.O. 1", " TAGS: ", " SUBJECT: ", "REF: ", " REFS: ");

    private static final String CELL = "\",\"";

    private static final int LINES_OF_SUBJECT = 5;

    private final SourceText source;
    private final String text;
    private final Tables tables;
    private final FormatLineStart starts;
    private final PageLineInside pages;
    private final LostEnding ending;
    private final List<Line> restored;
    private boolean isText;

    /// The line before ended with the class, as pages do.
    private boolean isBehindClass;

    /// Lines since the subject began, 0 before it.
    private int behindSubject;

    /// Behind the telegram's own order: another is one that a subject names.
    private boolean isOrderSeen;

    private LineEnds(SourceText source, Tables tables, int expected) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
        this.starts = new FormatLineStart(text);
        this.pages = new PageLineInside(text, tables);
        this.ending = new LostEnding(text);
        this.restored = new ArrayList<>(expected + 16);
    }

    /// The lines as they once were: without what a copy put before and between them, the damaged
    /// ones cut.
    public static List<Line> restore(SourceText source, Tables tables) {
        List<Line> own = CopySigns.strip(source.text(), source.lines());
        List<Line> lines = Spacing.close(source.text(), own);
        LineEnds ends = new LineEnds(source, tables, lines.size());
        boolean cut = false;
        for (int i = 0; i < lines.size(); ) {
            int before = ends.restored.size();
            int behind = ends.isText ? i + 1 : ends.endOfFlow(lines, i);
            if (behind > i + 1) {
                ends.flow(lines.subList(i, behind));
            } else {
                boolean isPageNext =
                        i + 1 < lines.size()
                                && PageLineAhead.begins(source.text(), lines.get(i + 1));
                ends.take(lines.get(i), isPageNext);
            }
            cut |= behind > i + 1 || ends.restored.size() > before + 1;
            i = behind;
        }
        return cut ? ends.restored : lines;
    }

    /// Behind the block that begins with several format lines on one, where a program has filled
    /// its lines anew; behind the line itself for any other.
    private int endOfFlow(List<Line> lines, int from) {
        if (!isHeading(lines.get(from))) {
            return from + 1;
        }
        int end = from + 1;
        while (end < lines.size()
                && lines.get(end).end() - lines.get(from).start() < HEADING_LENGTH
                && lines.get(end).length() > SHORTEST_OF_FLOW
                && lines.get(end - 1).length() > SHORTEST_OF_FLOW
                && !isTorn(lines.get(end).trimmed(text))) {
            end++;
        }
        // Its last line may be short.
        boolean isRest =
                end < lines.size()
                        && lines.get(end - 1).length() > SHORTEST_OF_FLOW
                        && lines.get(end).trimmed(text).length() > 0
                        && !isTorn(lines.get(end).trimmed(text));
        return isRest ? end + 1 : end;
    }

    /// A line that begins with what ends a flow: its own label or paragraph.
    private boolean isTorn(Line line) {
        return line.length() == 0
                || ParagraphStart.is(text, line)
                || FieldLabel.of(text, line) != null
                || GeneralMessage.of(text, line.start(), line.end()) != null
                || Banner.of(source, line, tables) != null;
    }

    /// Reads several lines as one; those of the text are lines again.
    private void flow(List<Line> lines) {
        int before = restored.size();
        heading(new Line(0, lines.getFirst().start(), lines.getLast().end()), true);
        List<Line> pieces = List.copyOf(restored.subList(before, restored.size()));
        restored.subList(before, restored.size()).clear();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Line piece = pieces.get(i);
            while (at + 1 < lines.size() && lines.get(at + 1).start() <= piece.start()) {
                at++;
            }
            boolean isLast = isText && i == pieces.size() - 1;
            int start = piece.start();
            while (isLast && at + 1 < lines.size() && lines.get(at).end() < piece.end()) {
                restored.add(new Line(lines.get(at).number(), start, lines.get(at).end()));
                start = lines.get(++at).start();
            }
            restored.add(new Line(lines.get(at).number(), start, piece.end()));
        }
    }

    private void take(Line line, boolean isPageNext) {
        Line trimmed = line.trimmed(text);
        if (trimmed.length() == 0) {
            restored.add(line);
            return;
        }
        boolean wasBehindClass = isBehindClass;
        int end = isPageNext ? PageLineAhead.classAt(source, trimmed, tables) : -1;
        if (end > trimmed.start()) {
            take(new Line(line.number(), line.start(), end), false);
            restored.add(new Line(line.number(), end, line.end()));
            isBehindClass = true;
            return;
        }
        isBehindClass = end >= 0;
        int page = wasBehindClass ? PageLineAhead.end(text, trimmed) : -1;
        if (page > 0) {
            restored.add(new Line(line.number(), line.start(), page));
            take(new Line(line.number(), page, line.end()), isPageNext);
            return;
        }
        if (isText || ParagraphStart.is(text, trimmed)) {
            isText = true;
            text(line);
            return;
        }
        if (text.regionMatches(true, trimmed.start(), "This record is a partial", 0, 24)) {
            note(line);
            return;
        }
        if (isBreakBeforeBanner(trimmed)) {
            int behind = trimmed.start() + 2;
            restored.add(new Line(line.number(), line.start(), behind));
            restored.add(new Line(line.number(), behind, line.end()));
            return;
        }
        int second = behindAddress(trimmed);
        if (second > 0) {
            restored.add(new Line(line.number(), line.start(), second));
            restored.add(new Line(line.number(), second, line.end()));
            return;
        }
        boolean isLong = trimmed.length() > LONG || isHeading(trimmed);
        FieldLabel label = FieldLabel.of(text, trimmed);
        boolean isIndexed = isIndexed(trimmed, label);
        if (label != null || isLong || isIndexed) {
            heading(line, isLong);
        } else {
            restored.add(line);
        }
    }

    /// Where a class, a number or a date begins that is glued to the end of an address or class; -1
    /// on any other line.
    private int behindAddress(Line line) {
        int banner = Math.max(numberBehindBanner(line), GluedBanner.start(source, line, tables));
        int date = banner > 0 ? banner : PrintedDate.glued(text, line);
        int row = date > 0 ? date : DumpRow.glued(text, line);
        return row > 0 ? row : behindCell(line);
    }

    /// `","C O N F I D E N T I A L VALLETTA 000222`: the cell of a table begins with the class.
    private int behindCell(Line line) {
        int cell = line.start() + CELL.length();
        boolean isBanner =
                text.startsWith(CELL, line.start())
                        && cell < line.end()
                        && Banner.of(source, new Line(line.number(), cell, line.end()), tables)
                                != null;
        return isBanner ? cell : -1;
    }

    /// `BT UNCLAS //N03140//`
    private boolean isBreakBeforeBanner(Line line) {
        return text.startsWith("BT ", line.start())
                && line.length() > 3
                && Banner.of(
                                source,
                                new Line(0, line.start() + 3, line.end()).trimmed(text),
                                tables)
                        != null;
    }

    /// Where the number of a general message begins behind the class, `UNCLAS //N01020// NAVADMIN
    /// 011/99`; -1 on any other line.
    private int numberBehindBanner(Line line) {
        if (line.length() > LONG
                || !Character.isDigit(text.charAt(line.end() - 1))
                || text.indexOf('/', Math.max(line.start(), line.end() - 6), line.end()) < 0
                        && text.indexOf('-', Math.max(line.start(), line.end() - 6), line.end()) < 0
                || tables.markings().at(text, line.start()) == null) {
            return -1;
        }
        for (int at = skipToken(line.start(), line.end()); at < line.end(); ) {
            at = skipBlanks(at, line.end());
            Line before = new Line(0, line.start(), at).trimmed(text);
            if (GeneralMessage.of(text, at, line.end()) != null
                    && Banner.of(source, before, tables) != null) {
                return at;
            }
            at = skipToken(at, line.end());
        }
        return -1;
    }

    /// `R 281848Z DEC 66 FM AMEMBASSY VALLETTA TO SECSTATE WASHDC`: several format lines on one.
    private boolean isHeading(Line line) {
        char first = line.length() < SHORTEST_OF_FLOW ? '\0' : text.charAt(line.start());
        if ("VZOPRDFT".indexOf(first) < 0) {
            return false;
        }
        int at = skipToken(line.start(), line.end());
        while (at < line.end()) {
            at = skipBlanks(at, line.end());
            Line before = new Line(0, line.start(), at).trimmed(text);
            if (at < line.end()
                    && starts.is(at, line.end(), false)
                    && LineShape.of(text, before) != LineShape.OTHER) {
                return true;
            }
            at = skipToken(at, line.end());
        }
        return false;
    }

    /// Whether a label of the index stands inside a line that begins with none: `AF, UK SUBJECT:`,
    /// `POSTS FOR CONSULAR E.O. 12958: N/A TAGS:`, a subject's last line before `REF:`. Asked up to
    /// a few lines behind the subject, so that no text is searched.
    private boolean isIndexed(Line line, @Nullable FieldLabel label) {
        if (label != null) {
            behindSubject = label.kind() == Field.Kind.SUBJECT ? 1 : behindSubject;
            isOrderSeen |= label.kind() == Field.Kind.EXECUTIVE_ORDER;
            return false;
        }
        if (behindSubject > LINES_OF_SUBJECT) {
            return false;
        }
        behindSubject += behindSubject > 0 ? 1 : 0;
        boolean found = false;
        for (String index : INDEX) {
            if (index.startsWith(" E.O") && isOrderSeen && behindSubject > 0) {
                continue;
            }
            boolean isHere = text.indexOf(index, line.start() + 1, line.end()) > 0;
            found |= isHere;
            behindSubject = isHere && index.contains("SUBJ") ? 1 : behindSubject;
        }
        return found;
    }

    /// An extract's note glued to the banner: `... is not available.C O N F I D E N T I A L`
    /// (reference 10).
    private void note(Line line) {
        int stop = line.start();
        while (stop >= 0 && stop < line.end()) {
            int behind = stop + 1;
            if (text.charAt(stop) == '.'
                    && behind < line.end()
                    && tables.markings().at(text, skipBlanks(behind, line.end())) != null) {
                restored.add(new Line(line.number(), line.start(), behind));
                restored.add(new Line(line.number(), behind, line.end()));
                return;
            }
            stop = text.indexOf('.', behind, Math.max(behind, line.end()));
        }
        restored.add(line);
    }

    /// Cuts before every label, and in a long line before every format line, banner and caption, up
    /// to paragraph 1.
    private void heading(Line line, boolean isLong) {
        int start = line.start();
        int until = Math.min(line.end(), line.start() + HEADING_LENGTH);
        int at = skipToken(start, until);
        boolean addressing = false;
        boolean bannerSeen = false;
        boolean behindBreak = false;
        Field.@Nullable Kind open = kindAt(line);
        int labels = open == null ? 0 : 1;
        while (at < until) {
            int word = skipBlanks(at, until);
            if (word >= until) {
                break;
            }
            boolean glued = word == at;
            FieldLabel label = glued ? null : FieldLabel.at(text, word, line.end(), false);
            boolean isNamed =
                    label != null
                            && label.kind() == Field.Kind.EXECUTIVE_ORDER
                            && open == Field.Kind.SUBJECT
                            && isOrderSeen;
            if (label != null
                    && label.kind() != open
                    && !isNamed
                    && !isOfReasons(label, open, until)) {
                start = cut(line, start, word);
                open = label.kind();
                isOrderSeen |= open == Field.Kind.EXECUTIVE_ORDER;
                labels++;
                at = Math.max(label.end(), skipToken(word, until));
                continue;
            }
            if (isLong) {
                if (labels > 0 && (isParagraph(word, until) || isSummary(word, open))) {
                    start = cut(line, start, word);
                    isText = true;
                    text(new Line(line.number(), start, line.end()));
                    return;
                }
                int behind =
                        labels == 0 && !bannerSeen
                                ? banner(word, line.end(), behindBreak, line.start(), start)
                                : -1;
                behindBreak = false;
                if (behind > 0) {
                    start = cut(line, start, word);
                    start = cut(line, start, behind);
                    bannerSeen = true;
                    at = behind;
                    continue;
                }
                int number = bannerSeen ? numberEnd(word, until) : -1;
                boolean isBelowGateway =
                        number > 0
                                && open == Field.Kind.SUBJECT
                                && text.startsWith("MSGID/", skipBlanks(number, until));
                if (isBelowGateway) {
                    // `SUBJ: ... NAVADMIN 048/12 MSGID/...`: a gateway's subject, and the message.
                    open = null;
                    labels = 0;
                }
                if (number > 0 && labels == 0) {
                    start = cut(line, start, word);
                    start = cut(line, start, number);
                    at = number;
                    continue;
                }
                if (bannerSeen && labels == 0 && !glued) {
                    CaptionMatch caption = tables.captions().at(text, word);
                    if (caption != null && caption.end() <= until) {
                        start = cut(line, start, word);
                        at = caption.end();
                        start = behindCaption(line, start, at, until);
                        continue;
                    }
                }
                if (!bannerSeen && labels == 0 && starts.is(word, line.end(), addressing)) {
                    addressing |=
                            starts.isWord("TO", word, until) || starts.isWord("INFO", word, until);
                    start = cut(line, start, word);
                    behindBreak = starts.isWord("BT", word, until);
                }
            }
            at = skipToken(word, until);
            int reference = gluedReference(word, at, open);
            if (reference > 0) {
                start = cut(line, start, reference);
                open = Field.Kind.REFERENCES;
            }
        }
        pages.part(new Line(line.number(), start, line.end()), restored);
    }

    /// Behind the number of a general message, `NAVADMIN 097/05`; -1 where none begins.
    private int numberEnd(int at, int until) {
        if (!Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        int end = skipToken(skipBlanks(skipToken(at, until), until), until);
        return GeneralMessage.of(text, at, end) == null ? -1 : end;
    }

    /// `Classified By: ... for reasons E.O. 12958 1.4 (b)`: no colon behind the order, so that it
    /// is said of the reasons and begins no field.
    private boolean isOfReasons(FieldLabel label, Field.@Nullable Kind open, int until) {
        if (open != Field.Kind.CLASSIFIED_BY || label.kind() != Field.Kind.EXECUTIVE_ORDER) {
            return false;
        }
        Cursor cursor = new Cursor(text, label.end(), until);
        cursor.takeDigits(6);
        cursor.skipBlanks();
        return cursor.peek() != ':';
    }

    /// `EGYPTREF: CAIRO 493`: the line end between subject and references is lost without a blank;
    /// -1 where a token is not such.
    private int gluedReference(int from, int to, Field.@Nullable Kind open) {
        int label = to - "REF:".length();
        boolean isGlued =
                open == Field.Kind.SUBJECT
                        && label > from
                        && text.startsWith("REF:", label)
                        && Cursor.isCapital(text.charAt(label - 1));
        return isGlued ? label : -1;
    }

    /// What follows a caption on its line begins a line of its own, unless it is another caption.
    private int behindCaption(Line line, int start, int at, int until) {
        int next = skipBlanks(at, until);
        return next < until
                        && next > at
                        && tables.captions().at(text, next) == null
                        && FieldLabel.at(text, next, line.end(), false) == null
                ? cut(line, start, next)
                : start;
    }

    private Field.@Nullable Kind kindAt(Line line) {
        Line trimmed = line.trimmed(text);
        FieldLabel label = FieldLabel.of(text, trimmed);
        return label == null ? null : label.kind();
    }

    private int cut(Line line, int start, int at) {
        if (at > start) {
            pages.part(new Line(line.number(), start, at), restored);
        }
        return at;
    }

    /// `1. (C) Text`, `1. TEXT`: a number 1 that text follows.
    private boolean isParagraph(int at, int until) {
        Cursor cursor = new Cursor(text, at, until);
        if (!cursor.take('1') || !cursor.take('.')) {
            return false;
        }
        int blanks = cursor.skipBlanks();
        return blanks > 0 && (cursor.peek() == '(' || Character.isUpperCase(cursor.peek()));
    }

    /// `SUMMARY:` behind a subject; a subject may go on with the word alone.
    private boolean isSummary(int at, Field.@Nullable Kind open) {
        return open == Field.Kind.SUBJECT
                && (text.startsWith("SUMMARY:", at) || text.startsWith("BEGIN SUMMARY", at));
    }

    /// Whether a format line stands before a place on the same line, so that the two slashes of a
    /// military class end a banner, too: `UNCLAS //N01020//`, `UNCLASSIFIED//`.
    ///
    /// @param from where the line begins
    /// @param start where the last piece of it begins that was cut
    private boolean isBehindFormatLine(int from, int start, int at) {
        return start > from
                || at - start <= LONG
                        && LineShape.of(text, new Line(0, start, at).trimmed(text))
                                == LineShape.TIME;
    }

    /// Behind the class of a banner with a section or number, or behind BT of any; -1 where none
    /// begins.
    private int banner(int at, int until, boolean behindBreak, int from, int start) {
        if (!Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        MarkingMatch match = tables.markings().at(text, at);
        if (match == null || match.end() >= until) {
            return -1;
        }
        // The longest beginning of what follows that makes it a banner.
        int best = behindBreak ? match.end() : -1;
        int end = match.end();
        int limit = Math.min(until, match.end() + 70);
        while (end < limit) {
            end = skipToken(skipBlanks(end, limit), limit);
            if ((behindBreak
                            || Character.isDigit(text.charAt(end - 1))
                            || text.startsWith("//", end - 2)
                                    && isBehindFormatLine(from, start, at))
                    && Banner.of(source, new Line(0, at, end), tables) != null) {
                best = end;
            }
        }
        return best;
    }

    /// In the text only a page line and the ending are sure.
    private void text(Line line) {
        boolean mayHavePage =
                source.sieve().mayHave(Sieve.Sign.NUMBER, line.start(), line.end())
                        && text.indexOf(" OF ", line.start(), line.end()) >= 0;
        if (line.length() <= LONG && !mayHavePage) {
            ending.part(line, restored);
            return;
        }
        int before = restored.size();
        pages.part(line, restored);
        Line last = restored.removeLast();
        if (restored.size() >= before) {
            ending.part(last, restored);
        }
    }

    private int skipBlanks(int from, int until) {
        int at = from;
        while (at < until && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int skipToken(int from, int until) {
        int at = from;
        while (at < until && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }
}
