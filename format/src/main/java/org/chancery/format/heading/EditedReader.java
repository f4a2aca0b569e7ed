package org.chancery.format.heading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// Reads published text, which has an editor's title in the place of a heading (reference 9, edited; 9.2).
///
/// ```
/// 37. Telegram From the Embassy in Thailand to the Department of State
/// Bangkok, November 13, 1969, 1146Z.
/// 15438. Subject: Symington Subcommittee Hearings. Ref: A. Bangkok 15212; B. State 190484.
///
/// Cablegram 390 CANBERRA, 20 November 1946
/// IMMEDIATE TOP SECRET
/// ```
final class EditedReader {

    /// Title, date line, class and first words of the text are among the first lines.
    private static final int LONGEST_HEAD = 16;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private @Nullable EditorsTitle title;
    private @Nullable String city;
    private boolean isCablegram;

    private EditedReader(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
    }

    /// @param lines of the publication; the lines of the telegram's text come back
    static List<BodyLine> read(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        return new EditedReader(source, lines, tables, marks, draft).read();
    }

    private List<BodyLine> read() {
        int at = skipFrontMatter();
        int seen = 0;
        while (at < lines.end() && seen < LONGEST_HEAD) {
            Line line = lines.line(at);
            if (line.length() > 0) {
                if (!head(line)) {
                    break;
                }
                seen++;
            }
            at++;
        }
        List<BodyLine> body = new ArrayList<>();
        if (at < lines.end()) {
            Line first = isCablegram ? lines.raw(at) : opening(lines.line(at));
            if (first.length() > 0) {
                body.add(new BodyLine(first, false));
            }
        }
        for (int i = at + 1; i < lines.end(); i++) {
            body.add(new BodyLine(lines.raw(i), false));
        }
        return body;
    }

    /// `---`, names and values, `---`: what a Markdown file says of itself.
    private int skipFrontMatter() {
        int at = lines.start();
        if (at >= lines.end() || !isRule(lines.line(at))) {
            return at;
        }
        for (int i = at + 1; i < Math.min(lines.end(), at + 40); i++) {
            if (isRule(lines.line(i))) {
                for (int k = at; k <= i; k++) {
                    marks.mark(source.span(lines.line(k)), Element.ARCHIVE_PAGE);
                }
                return i + 1;
            }
        }
        return at;
    }

    private boolean isRule(Line line) {
        return line.length() == 3 && text.startsWith("---", line.start());
    }

    /// Whether a line is part of the head: title, date line, cablegram line, class.
    private boolean head(Line line) {
        if (title == null) {
            EditorsTitle found = EditorsTitle.of(text, line);
            if (found != null) {
                title(found, line);
                return true;
            }
        }
        return cablegram(line) || dateLine(line) || markings(line);
    }

    private void title(EditorsTitle found, Line line) {
        title = found;
        Span span = source.span(line);
        marks.mark(span, Element.ARCHIVE_PAGE);
        marks.mark(source.span(found.fromStart(), found.fromEnd()), Element.ORIGINATOR);
        marks.mark(source.span(found.toStart(), found.toEnd()), Element.ADDRESSEE);
        draft.from = new Located<>(text.substring(found.fromStart(), found.fromEnd()), source.span(found.fromStart(), found.fromEnd()));
        String to = text.substring(found.toStart(), found.toEnd());
        draft.to.add(new Located<>(new Addressee(to, null, null, null, false), source.span(found.toStart(), found.toEnd())));
        date(line, found.toEnd());
        if (found.serial() >= 0) {
            number(found.serial(), source.span(found.serialStart(), found.serialEnd()));
        }
    }

    /// `Cablegram 390 CANBERRA, 20 November 1946, 6.35 p.m.`
    private boolean cablegram(Line line) {
        if (!text.regionMatches(true, line.start(), "Cablegram", 0, 9) || line.length() > 160) {
            return false;
        }
        isCablegram = true;
        marks.mark(source.span(line), Element.ORIGINATOR);
        date(line, line.start());
        return true;
    }

    /// `Bangkok, November 13, 1969, 1146Z.`
    private boolean dateLine(Line line) {
        int comma = text.indexOf(',', line.start());
        if (draft.date != null || line.length() > 90 || comma < 0 || comma >= line.end()) {
            return false;
        }
        if (!date(line, line.start())) {
            return false;
        }
        city = text.substring(line.start(), comma).strip();
        marks.mark(source.span(line), Element.DATE_TIME_GROUP);
        return true;
    }

    private boolean date(Line line, int from) {
        EditorsDate found = draft.date == null ? EditorsDate.find(text, from, line.end()) : null;
        if (found == null) {
            return false;
        }
        Span span = source.span(found.start(), found.end());
        marks.mark(span, Element.DATE_TIME_GROUP);
        draft.date = found.instant();
        draft.diagnostics.add(new Violation(HeadingCode.HDG_DTG_YEAR, span, "the editor, " + source.text(span)));
        return true;
    }

    /// `IMMEDIATE TOP SECRET`, `Secret; Priority`: a line of nothing but such words.
    private boolean markings(Line line) {
        if (line.length() > 60 || draft.date == null) {
            return false;
        }
        boolean known = false;
        Cursor cursor = new Cursor(text, line);
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            int from = cursor.at();
            MarkingMatch match = tables.markings().at(text, from);
            if (match != null && match.end() <= line.end()) {
                boolean most = text.startsWith("MOST ", Math.max(0, from - 5));
                if (!most && draft.classification == null) {
                    draft.classification = new Located<>(match.classification(), source.span(from, match.end()));
                }
                cursor.to(match.end());
                known = true;
            } else if (cursor.takeWord("MOST") || cursor.takeWord("IMMEDIATE") || cursor.takeWord("PRIORITY") || cursor.takeWord("IMPORTANT") || cursor.takeWord("PERSONAL")) {
                known = true;
            } else if (!cursor.take(',') && !cursor.take(';')) {
                return false;
            }
        }
        marks.mark(source.span(line), Element.CLASSIFICATION);
        return known;
    }

    /// The first line of the text: `15438. Subject: ... Ref: ... 1. ...`; what is left of it is text.
    private Line opening(Line line) {
        int at = serial(line);
        int subject = word(line, at, "Subject:", "Subj:", "SUBJECT:", "SUBJ:", "Re:");
        int reference = word(line, Math.max(at, subject), "Ref:", "Refs:", "Reference:", "References:", "REF:", "REFS:", "Ref ");
        int end = at;
        passLine(line, at, subject >= 0 ? subject : reference);
        if (subject >= 0) {
            int value = behindColon(subject, line.end());
            end = sentenceEnd(value, reference > value ? reference : line.end());
            subject(line, subject, value, end);
        }
        if (reference >= 0) {
            int value = behindColon(reference, line.end());
            int stop = paragraphOne(value, line.end());
            // The letters of the items are labels, too.
            marks.mark(source.span(reference, stop), Element.LABEL);
            Passage passage = Passage.of(source, new Line(line.number(), value, stop));
            if (ReferencesReader.read(passage, setting()) instanceof Reading.Read(var references, var found)) {
                references.forEach(item -> marks.mark(item.spans(), Element.REFERENCE));
                draft.references.addAll(references);
                draft.diagnostics.addAll(found);
            }
            end = stop;
        }
        return new Line(line.number(), end, line.end()).trimmed(text);
    }

    /// `25151. Capetown for Embassy. Subject: ...`: what stands between serial and label.
    private void passLine(Line line, int from, int label) {
        if (from == line.start() || label < 0) {
            return;
        }
        Line between = new Line(line.number(), from, label).trimmed(text);
        if (between.length() > 2) {
            marks.mark(source.span(between), Element.PASS_LINE);
            draft.passLines.add(new Located<>(source.text(between), source.span(between)));
        }
    }

    /// The serial stands before the text: `15438.`
    private int serial(Line line) {
        Cursor cursor = new Cursor(text, line);
        int digits = cursor.takeDigits(8);
        if (digits < 1 || digits > 7 || !cursor.take('.') || Cursor.isDigit(cursor.peek())) {
            return line.start();
        }
        boolean isParagraph = digits <= 1 && draft.mrn != null;
        if (isParagraph) {
            return line.start();
        }
        Span span = source.span(line.start(), line.start() + digits);
        marks.mark(span, Element.MESSAGE_NUMBER);
        number(Integer.parseInt(text, line.start(), line.start() + digits, 10), span);
        return cursor.at();
    }

    private void subject(Line line, int label, int value, int end) {
        marks.mark(source.span(label, value), Element.LABEL);
        Passage passage = Passage.of(source, new Line(line.number(), value, end));
        if (SubjectReader.read(passage, setting()) instanceof Reading.Read(var read, var found)) {
            String subject = read.subject().value();
            boolean dotted = subject.endsWith(".");
            Located<String> located = dotted
                    ? new Located<>(subject.substring(0, subject.length() - 1), read.subject().spans())
                    : read.subject();
            marks.mark(located.spans(), Element.SUBJECT);
            draft.subject = located;
            draft.subjectPortion = read.portion();
            draft.diagnostics.addAll(found);
        }
    }

    private int word(Line line, int from, String... words) {
        int best = -1;
        for (String word : words) {
            int at = text.indexOf(word, Math.max(from, line.start()));
            boolean begins = at >= 0 && at + word.length() <= line.end() && (at == line.start() || !Character.isLetter(text.charAt(at - 1)));
            // Far inside it is a sentence's own word.
            if (begins && at - from < 400 && (best < 0 || at < best)) {
                best = at;
            }
        }
        return best;
    }

    private int behindColon(int label, int end) {
        int at = label;
        while (at < end && text.charAt(at) != ':' && text.charAt(at) != ' ') {
            at++;
        }
        at++;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return Math.min(at, end);
    }

    /// A subject ends at its full stop, if text follows on the same line.
    private int sentenceEnd(int from, int limit) {
        for (int i = from; i + 1 < limit; i++) {
            boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
            boolean abbreviation = i > 1 && Character.isUpperCase(text.charAt(i - 1)) && !Character.isLetter(text.charAt(i - 2));
            if (stop && !abbreviation) {
                return i + 1;
            }
        }
        return limit;
    }

    /// References end where `1.` begins the first paragraph on the same line.
    private int paragraphOne(int from, int end) {
        int at = text.indexOf(" 1. ", from);
        return at < 0 || at >= end ? end : at;
    }

    private Setting setting() {
        LocalDate date = draft.date == null ? null : LocalDate.ofInstant(draft.date, ZoneOffset.UTC);
        return new Setting(tables, Dialect.EDITED, date, draft.mrn == null ? null : draft.mrn.value());
    }

    /// The serial is half of the number; year and post come from the date line and the title, where both are sure.
    private void number(int serial, Span span) {
        EditorsTitle found = title;
        if (draft.mrn != null || draft.date == null || found == null) {
            return;
        }
        Post post = found.post(text, city, tables);
        if (post != null) {
            int year = LocalDate.ofInstant(draft.date, ZoneOffset.UTC).getYear();
            draft.mrn = new Located<>(new Mrn(Mrn.year(year), post.mrnName(), serial), span);
        }
    }
}
