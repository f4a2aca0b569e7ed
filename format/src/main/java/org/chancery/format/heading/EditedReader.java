package org.chancery.format.heading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
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
    private static final int LONGEST_HEAD = 24;

    /// A title wraps over no more lines.
    private static final int LONGEST_TITLE = 5;

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final EditorsWords words;
    private final EditorsNotes notes;
    private @Nullable EditorsTitle title;
    private String titleText = "";
    private @Nullable String city;
    private boolean isCablegram;

    private EditedReader(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
        this.words = new EditorsWords(source, tables, marks, draft);
        this.notes = new EditorsNotes(source, lines, words, marks);
    }

    /// @param lines of the publication; the lines of the telegram's text come back
    static List<BodyLine> read(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        return new EditedReader(source, lines, tables, marks, draft).read();
    }

    private List<BodyLine> read() {
        int at = FrontMatter.read(source, lines, marks, draft);
        at = head(at);
        int end = notes.end(at);
        List<BodyLine> body = new ArrayList<>();
        while (!isCablegram && at < end) {
            int next = opening(at, end, body);
            if (next == at || !body.isEmpty()) {
                at = next;
                break;
            }
            at = next;
        }
        for (int i = at; i < end; i++) {
            body.add(new BodyLine(lines.raw(i), false));
        }
        notes.read(end, draft.classification == null);
        return body;
    }

    /// Title, date line, class; where the text begins comes back.
    private int head(int from) {
        int at = from;
        int seen = 0;
        while (at < lines.end() && seen < LONGEST_HEAD) {
            Line line = lines.line(at);
            if (line.length() == 0) {
                at++;
                continue;
            }
            int next = headLine(at, line);
            if (next == at) {
                break;
            }
            at = next;
            seen++;
        }
        return at;
    }

    /// Behind what a line of the head begins; the line itself where it is text.
    private int headLine(int at, Line line) {
        int behind = title == null ? title(at) : at;
        if (behind > at) {
            return behind;
        }
        if (cablegram(line) || dateLine(line) || markings(line) || passLine(line) || fileNumber(line)) {
            return at + 1;
        }
        return notes.isSource(line) ? notes.source(at, draft.classification == null) : at;
    }

    /// A title on one line, or on as many as it wraps over.
    private int title(int from) {
        List<Line> taken = new ArrayList<>();
        for (int i = from; i < Math.min(lines.end(), from + LONGEST_TITLE); i++) {
            Line line = lines.line(i);
            if (line.length() == 0 || i > from && (isDateLine(line) || isSerial(line))) {
                break;
            }
            taken.add(line);
        }
        // The longest first: a title that wraps is a title already without its last line.
        for (int count = taken.size(); count > 0; count--) {
            Passage passage = Passage.of(source, taken.subList(0, count));
            EditorsTitle found = EditorsTitle.of(passage.text());
            if (found != null && (count == 1 || found.isTelegram() || count == taken.size())) {
                title(found, passage);
                return from + count;
            }
        }
        return from;
    }

    private void title(EditorsTitle found, Passage passage) {
        title = found;
        titleText = passage.text();
        marks.mark(passage.spans(), Element.ARCHIVE_PAGE);
        marks.mark(passage.spans(found.fromStart(), found.fromEnd()), Element.ORIGINATOR);
        marks.mark(passage.spans(found.toStart(), found.toEnd()), Element.ADDRESSEE);
        draft.from = Located.in(passage, found.fromStart(), found.fromEnd(), titleText.substring(found.fromStart(), found.fromEnd()));
        String to = titleText.substring(found.toStart(), Math.max(found.toStart(), found.toEnd()));
        if (!to.isBlank()) {
            draft.to.add(Located.in(passage, found.toStart(), found.toEnd(), new Addressee(to, null, null, null, false)));
        }
        date(passage, found.toEnd());
        if (found.serial() >= 0) {
            marks.mark(passage.spans(found.serialStart(), found.serialEnd()), Element.MESSAGE_NUMBER);
            number(found.serial(), found.airgram(), found.series(), passage.span(found.serialStart(), found.serialEnd()), false);
        }
    }

    private boolean isSerial(Line line) {
        Cursor cursor = new Cursor(text, line);
        return cursor.takeDigits(8) > 0 && cursor.peek() == '.';
    }

    /// `Cablegram 390 CANBERRA, 20 November 1946, 6.35 p.m.`
    private boolean cablegram(Line line) {
        boolean isFirst = text.regionMatches(true, line.start(), "Cablegram", 0, 9);
        if (!isFirst || line.length() > 160 || isCablegram) {
            return false;
        }
        isCablegram = true;
        marks.mark(source.span(line), Element.ORIGINATOR);
        Cursor cursor = new Cursor(text, line);
        cursor.takeToken();
        cursor.skipBlanks();
        int number = cursor.at();
        if (cursor.takeDigits(6) > 0) {
            marks.mark(source.span(number, cursor.at()), Element.MESSAGE_NUMBER);
        }
        date(Passage.of(source, line), 0);
        return true;
    }

    /// `Bangkok, November 13, 1969, 1146Z.`, `SECRET   PARIS, January 5, 1950—6 p.m.`
    private boolean dateLine(Line line) {
        if (draft.date != null && city != null || !isDateLine(line)) {
            return false;
        }
        marks.mark(source.span(line), Element.DATE_TIME_GROUP);
        int from = words.read(line.start(), line.end(), title == null || title.isTelegram());
        Line rest = new Line(line.number(), from, line.end()).trimmed(text);
        int comma = text.indexOf(',', rest.start());
        if (comma > rest.start() && comma < rest.end()) {
            city = text.substring(rest.start(), comma).replace("[", "").replace("]", "").strip();
        }
        date(Passage.of(source, rest), 0);
        EditorsTitle known = title;
        // The number of the title had to wait for its year and its post.
        if (known != null && known.serial() >= 0 && draft.mrn == null) {
            number(known.serial(), known.airgram(), known.series(), source.span(line), false);
        }
        return true;
    }

    private boolean isDateLine(Line line) {
        int comma = text.indexOf(',', line.start());
        boolean isPlaced = line.length() <= 110 && comma > line.start() && comma < line.end();
        if (!isPlaced || isSerial(line)) {
            return false;
        }
        EditorsDate date = EditorsDate.find(text, line.start(), line.end());
        return date != null && date.start() - line.start() < 60 && line.end() - date.end() < 30;
    }

    private void date(Passage passage, int from) {
        EditorsDate found = draft.date == null ? EditorsDate.find(passage.text(), from, passage.text().length()) : null;
        if (found == null) {
            return;
        }
        marks.mark(passage.spans(found.start(), found.end()), Element.DATE_TIME_GROUP);
        draft.date = found.instant();
        Span span = passage.span(found.start(), found.end());
        draft.diagnostics.add(new Violation(HeadingCode.HDG_DTG_YEAR, span, "the editor, " + passage.text().substring(found.start(), found.end())));
    }

    /// `IMMEDIATE TOP SECRET`, `Secret; Priority`: a line of nothing but such words.
    private boolean markings(Line line) {
        boolean isOurs = !isCablegram && (title == null || title.isTelegram());
        return (draft.date != null || title != null) && isWords(line) && words.read(line.start(), line.end(), isOurs) == line.end();
    }

    /// Whether nothing else stands on the line: only then may it be read, since reading leaves marks.
    private boolean isWords(Line line) {
        return new EditorsWords(source, tables, new Marks(), new HeadingDraft()).read(line.start(), line.end(), false) == line.end();
    }

    /// `PERSONAL FOR EVATT FROM BOWDEN`: in capitals, between date line and text.
    private boolean passLine(Line line) {
        String words = source.text(line);
        boolean isCapital = words.equals(words.toUpperCase(Locale.ROOT)) && words.length() < 120;
        boolean isFor = words.startsWith("FOR ") || words.startsWith("PERSONAL FOR ") || words.contains(" FOR ") && words.contains(" FROM ");
        if (!isCapital || !isFor || draft.date == null) {
            return false;
        }
        marks.mark(source.span(line), Element.PASS_LINE);
        draft.passLines.add(new Located<>(words, source.span(line)));
        return true;
    }

    /// `751G.00/1-550: Telegram`, `[Telegram]`: the file that the editors took it from.
    private boolean fileNumber(Line line) {
        String words = source.text(line);
        boolean isFile = words.length() < 60 && (words.endsWith(": Telegram") || words.endsWith(": Airgram"));
        boolean isKind = words.equalsIgnoreCase("[Telegram]") || words.equalsIgnoreCase("[Airgram]") || words.equalsIgnoreCase("(Telegram)");
        if (title == null || !isFile && !isKind) {
            return false;
        }
        marks.mark(source.span(line), Element.ARCHIVE_PAGE);
        return true;
    }

    /// The first paragraph of the text: `15438. Subject: ... Ref: ... 1. ...`; what is left of it goes to the text.
    ///
    /// @return behind the paragraph's lines, `from` where nothing of all this stands there
    private int opening(int from, int end, List<BodyLine> body) {
        int at = from;
        while (at < end && lines.line(at).length() == 0) {
            at++;
        }
        int first = at;
        List<Line> block = new ArrayList<>();
        while (at < end && lines.line(at).length() > 0) {
            block.add(lines.line(at++));
        }
        Passage passage = Passage.of(source, block);
        EditorsOpening found = EditorsOpening.of(passage.text());
        if (found.end() == 0 || isParagraph(found, passage.text())) {
            return from;
        }
        serial(found, passage);
        if (found.pass() >= 0) {
            passLine(passage, found.pass(), found.subjectLabel() >= 0 ? found.subjectLabel() : found.refLabel());
        }
        if (found.subject() >= 0 && draft.subject == null) {
            subject(found, passage);
        }
        if (found.ref() >= 0) {
            references(found, passage);
        }
        for (Line left : passage.behind(found.end())) {
            body.add(new BodyLine(left, false));
        }
        return Math.max(first, at);
    }

    /// `1.` begins the text, unless it is the number of the title.
    private boolean isParagraph(EditorsOpening found, String opening) {
        if (found.serialStart() < 0) {
            return false;
        }
        int serial = Integer.parseInt(opening, found.serialStart(), found.serialEnd(), 10);
        EditorsTitle known = title;
        return serial == 1 && (known == null || known.serial() != 1) || draft.subject != null && serial < 3;
    }

    private void serial(EditorsOpening found, Passage passage) {
        if (found.serialStart() < 0) {
            return;
        }
        int serial = Integer.parseInt(passage.text(), found.serialStart(), found.serialEnd(), 10);
        marks.mark(passage.spans(found.serialStart(), found.serialEnd()), Element.MESSAGE_NUMBER);
        number(serial, false, found.series(), passage.span(found.serialStart(), found.serialEnd()), true);
    }

    /// `25151. Capetown for Embassy. Subject: ...`: what stands between serial and label.
    private void passLine(Passage passage, int from, int to) {
        String between = passage.text().substring(from, to).strip();
        if (between.length() > 2) {
            int start = passage.text().indexOf(between, from);
            marks.mark(passage.spans(start, start + between.length()), Element.PASS_LINE);
            draft.passLines.add(Located.in(passage, start, start + between.length(), between));
        }
    }

    private void subject(EditorsOpening found, Passage passage) {
        marks.mark(passage.spans(found.subjectLabel(), found.subject()), Element.LABEL);
        Passage value = Passage.of(source, cut(passage, found.subject(), found.subjectEnd()));
        if (SubjectReader.read(value, setting()) instanceof Reading.Read(var read, var problems)) {
            String subject = read.subject().value();
            draft.subject = subject.endsWith(".") ? new Located<>(subject.substring(0, subject.length() - 1), read.subject().spans()) : read.subject();
            draft.subjectPortion = read.portion();
            marks.mark(read.subject().spans(), Element.SUBJECT);
            draft.diagnostics.addAll(problems);
        }
    }

    private void references(EditorsOpening found, Passage passage) {
        // The letters of the items are labels, too.
        marks.mark(passage.spans(found.refLabel(), found.refEnd()), Element.LABEL);
        Passage value = Passage.of(source, cut(passage, found.ref(), found.refEnd()));
        if (ReferencesReader.read(value, setting()) instanceof Reading.Read(var references, var problems)) {
            references.forEach(item -> marks.mark(item.spans(), Element.REFERENCE));
            draft.references.addAll(references);
            draft.diagnostics.addAll(problems);
        }
    }

    /// A part of a passage as lines again.
    private static List<Line> cut(Passage passage, int from, int to) {
        List<Line> behind = passage.behind(from);
        int spare = passage.text().length() - to;
        List<Line> part = new ArrayList<>(behind);
        for (Line line : passage.behind(to)) {
            spare = line.start();
            Line last = part.stream().filter(other -> other.start() <= line.start() && line.start() < other.end()).findFirst().orElse(line);
            int index = part.indexOf(last);
            Line kept = new Line(last.number(), last.start(), spare);
            part = new ArrayList<>(part.subList(0, Math.max(0, index)));
            if (kept.length() > 0) {
                part.add(kept);
            }
            break;
        }
        return part;
    }

    private Setting setting() {
        LocalDate date = draft.date == null ? null : LocalDate.ofInstant(draft.date, ZoneOffset.UTC);
        return new Setting(tables, Dialect.EDITED, date, draft.mrn == null ? null : draft.mrn.value());
    }

    /// The serial is half of the number; year and post come from the date line and the title, where both are sure.
    private void number(int serial, boolean airgram, String series, Span span, boolean isInText) {
        EditorsTitle known = title;
        Located<Mrn> own = draft.mrn;
        if (own != null) {
            if (isInText && own.value().serial() != serial) {
                draft.diagnostics.add(new Conflict(HeadingCode.MRN_BANNER, own.span(), span, own.value().toString(), Integer.toString(serial)));
            }
            return;
        }
        Instant date = draft.date;
        if (date == null || known == null || !known.isTelegram() && !isInText) {
            return;
        }
        String post = post(known, series);
        if (post != null) {
            draft.mrn = new Located<>(new Mrn(Mrn.year(LocalDate.ofInstant(date, ZoneOffset.UTC).getYear()), post, airgram, serial), span);
        } else if (isInText) {
            draft.diagnostics.add(new Violation(HeadingCode.MRN_MALFORMED, span, Integer.toString(serial)));
        }
    }

    /// From the travelling Secretary the SECTO number is the number (reference 8).
    private @Nullable String post(EditorsTitle known, String series) {
        if (series.equalsIgnoreCase("SECTO")) {
            return "SECTO";
        }
        Post post = known.post(titleText, city, tables);
        return post == null ? null : post.mrnName();
    }
}
