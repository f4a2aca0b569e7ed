package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// Reads published text, which has an editor's title in the place of a heading (reference 9,
/// edited; 9.2).
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

    private static final String AND = " and the ";

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final EditorsWords words;
    private final EditorsCopies copies;
    private final EditorsNotes notes;
    private final EditorsNumber number;
    private final EditorsClaim claims;
    private final EditorsSerial serials;
    private @Nullable EditorsTitle title;
    private boolean isCablegram;

    /// The line with number and class was read, and nothing since.
    private boolean isSubjectDue;

    /// Whether a file number of the Department of State stands above it.
    private boolean isFiled;

    private EditedReader(
            SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
        this.words = new EditorsWords(source, tables, marks, draft);
        this.number = new EditorsNumber(tables, draft);
        this.claims = new EditorsClaim(draft);
        this.serials = new EditorsSerial(source, words, marks);
        this.copies = new EditorsCopies(tables, draft);
        this.notes = new EditorsNotes(source, lines, words, copies, marks);
    }

    /// @param lines of the publication; the lines of the telegram's text come back
    static List<BodyLine> read(
            SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        return new EditedReader(source, lines, tables, marks, draft).read();
    }

    private List<BodyLine> read() {
        FrontMatter front = FrontMatter.read(source, lines, marks, draft);
        int at = lines.next(front.end());
        int behind = title(at);
        Line said = front.title();
        if (behind == at && said != null) {
            titleOf(List.of(said));
        }
        at = head(behind);
        int end = notes.end(at);
        List<BodyLine> body = new ArrayList<>();
        EditorsFirstParagraph first =
                new EditorsFirstParagraph(source, lines, tables, marks, draft, number);
        number.setNoted(EditorsFootnotes.posts(source, lines, end, tables));
        int titled = title == null ? -1 : title.serial();
        while (!isCablegram && at < end) {
            int next = first.read(at, end, titled, body);
            if (next == at || !body.isEmpty()) {
                at = next;
                break;
            }
            at = next;
        }
        for (int i = at; i < end; i++) {
            body.add(new BodyLine(lines.raw(i), false));
        }
        if (!isCablegram) {
            EditorsEnds.read(source, body, copies);
        }
        notes.read(end, draft.classification == null);
        number.originate();
        if (draft.references.isEmpty()) {
            EditorsAnswers.read(first.opening(body), first.setting(), number, draft);
        }
        EditorsMentions.read(source, body, first.setting(), number, draft);
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
        if (cablegram(line)
                || dateLine(line)
                || markings(line)
                || passLine(line)
                || fileNumber(line)
                || title != null && serial(line)
                || subject(at, line)) {
            return at + 1;
        }
        return notes.isSource(line) ? notes.source(at, draft.classification == null) : at;
    }

    /// A title on one line, or on as many as it wraps over.
    private int title(int from) {
        List<Line> taken = new ArrayList<>();
        for (int i = from; i < Math.min(lines.end(), from + EditorsTitle.MOST_LINES); i++) {
            Line line = lines.line(i);
            if (line.length() == 0 || i > from && (endsTitle(taken) || isBehindTitle(line))) {
                break;
            }
            taken.add(line);
        }
        if (taken.isEmpty()) {
            return from;
        }
        if (titleOf(taken)) {
            return from + taken.size();
        }
        // What follows without a blank line is its text.
        return taken.size() > 1 && titleOf(taken.subList(0, 1)) ? from + 1 : from;
    }

    private boolean titleOf(List<Line> taken) {
        Passage passage = Passage.of(source, taken);
        EditorsTitle found = EditorsTitle.of(passage.text());
        if (found != null) {
            title(found, passage);
        }
        return found != null;
    }

    /// `..., March 6, 1969, 1720Z.`
    private boolean endsTitle(List<Line> taken) {
        Line last = taken.getLast();
        return text.charAt(last.end() - 1) == '.'
                && EditorsDate.find(text, last.start(), last.end()) != null;
    }

    private boolean isBehindTitle(Line line) {
        return isDateLine(line)
                || isSerial(line)
                || isWords(line)
                || EditorsFile.isLine(source.text(line))
                || notes.isSource(line)
                || isCablegram(line);
    }

    private void title(EditorsTitle found, Passage passage) {
        title = found;
        String titleText = passage.text();
        number.setTitle(found, titleText);
        marks.mark(passage.spans(), Element.ARCHIVE_PAGE);
        marks.mark(passage.spans(found.fromStart(), found.fromEnd()), Element.ORIGINATOR);
        marks.mark(passage.spans(found.toStart(), found.toEnd()), Element.ADDRESSEE);
        draft.from =
                found.fromStart() == found.fromEnd()
                        ? null
                        : Located.in(
                                passage,
                                found.fromStart(),
                                found.fromEnd(),
                                titleText.substring(found.fromStart(), found.fromEnd()));
        addressees(passage, found);
        date(passage, found.toEnd());
        if (found.serial() >= 0) {
            marks.mark(
                    passage.spans(found.serialStart(), found.serialEnd()), Element.MESSAGE_NUMBER);
            number.read(
                    found.serial(),
                    found.airgram(),
                    found.series(),
                    passage.span(found.serialStart(), found.serialEnd()),
                    false);
        }
    }

    /// `Department of State and the White House` are two; the organizations of one mission are not.
    private void addressees(Passage passage, EditorsTitle found) {
        String titleText = passage.text();
        int from = found.toStart();
        int end = Math.max(from, found.toEnd());
        int and = titleText.indexOf(AND, from);
        if (and > from && and + AND.length() < end && !titleText.startsWith("Mission", from)) {
            addressee(passage, from, and);
            from = and + AND.length();
        }
        addressee(passage, from, end);
    }

    private void addressee(Passage passage, int from, int end) {
        String name = passage.text().substring(from, end);
        if (!name.isBlank()) {
            Addressee one = new Addressee(name, null, null, null, false);
            draft.to.add(Located.in(passage, from, end, one));
        }
    }

    private boolean isSerial(Line line) {
        Cursor cursor = new Cursor(text, line);
        return cursor.takeDigits(8) > 0 && cursor.peek() == '.';
    }

    /// `Cablegram 390 CANBERRA, 20 November 1946, 6.35 p.m.`
    private boolean cablegram(Line line) {
        if (isCablegram || !isCablegram(line)) {
            return false;
        }
        isCablegram = true;
        marks.mark(source.span(line), Element.ORIGINATOR);
        Cursor cursor = new Cursor(text, line).to(behindHeading(line));
        cursor.takeToken();
        cursor.skipBlanks();
        int number = cursor.at();
        if (cursor.takeDigits(6) > 0) {
            marks.mark(source.span(number, cursor.at()), Element.MESSAGE_NUMBER);
        }
        date(Passage.of(source, line), 0);
        return true;
    }

    /// `Bangkok, November 13, 1969, 1146Z.`, `SECRET PARIS, January 5, 1950—6 p.m.`
    private boolean dateLine(Line line) {
        if (draft.date != null && number.isPlaced() || !isDateLine(line)) {
            return false;
        }
        marks.mark(source.span(line), Element.DATE_TIME_GROUP);
        if (isUndated(line)) {
            number.setCity(city(line.start(), text.indexOf(',', line.start(), line.end())));
            draft.date = draft.claim == null ? null : ClaimedDate.instant(draft.claim);
            return true;
        }
        int from = words.read(line.start(), line.end(), isOurs());
        Line rest = new Line(line.number(), from, behindYear(line)).trimmed(text);
        int comma = text.indexOf(',', rest.start(), rest.end());
        EditorsDate date = EditorsDate.find(text, rest.start(), rest.end());
        // `May 15, 1959, 9:17 p.m.` has a comma, but no place.
        if (comma > rest.start() && (date == null || comma < date.start())) {
            number.setCity(city(rest.start(), comma));
        }
        date(Passage.of(source, rest), 0);
        EditorsTitle known = title;
        // The number of the title had to wait for its year and its post.
        if (known != null && known.serial() >= 0 && draft.mrn == null) {
            number.read(known.serial(), known.airgram(), known.series(), source.span(line), false);
        }
        return true;
    }

    private String city(int from, int comma) {
        return text.substring(from, comma).replace("[", "").replace("]", "").strip();
    }

    /// `Peking, undated.`, `Peking, [undated].`: the day is the container's, if it has one. What
    /// follows on the line says when it came.
    private boolean isUndated(Line line) {
        int comma = text.indexOf(',', line.start(), line.end());
        Cursor cursor = new Cursor(text, Math.max(comma, line.start()), line.end());
        while (cursor.take(',') || cursor.take('[') || cursor.skipBlanks() > 0) {
            // to the word
        }
        return comma > line.start() && line.length() <= 110 && cursor.takeWordAnyCase("UNDATED");
    }

    private boolean isDateLine(Line line) {
        if (isUndated(line)) {
            return true;
        }
        boolean isPlaced = text.indexOf(',', line.start(), line.end()) > line.start();
        if (line.length() > 110 || isSerial(line)) {
            return false;
        }
        EditorsDate date = EditorsDate.find(text, line.start(), behindYear(line));
        boolean isAlone =
                date != null
                        && date.start() == line.start()
                        && (date.end() == line.end()
                                || date.end() + 1 == line.end() && text.charAt(date.end()) == '.');
        return isAlone
                || date != null
                        && isPlaced
                        && date.start() - line.start() < 60
                        && line.end() - date.end() < 30;
    }

    /// `Canberra, 25 August 19751`: before the number of a note.
    private int behindYear(Line line) {
        int digits = 0;
        while (digits < line.length() && Cursor.isDigit(text.charAt(line.end() - 1 - digits))) {
            digits++;
        }
        return digits == 5 ? line.end() - 1 : line.end();
    }

    private boolean isCablegram(Line line) {
        return text.regionMatches(true, behindHeading(line), "Cablegram", 0, 9)
                && line.length() <= 160;
    }

    /// Behind the signs of a heading in Markdown.
    private int behindHeading(Line line) {
        int at = line.start();
        while (at < line.end() && (text.charAt(at) == '#' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private void date(Passage passage, int from) {
        EditorsDate found =
                draft.date == null
                        ? EditorsDate.find(passage.text(), from, passage.text().length())
                        : null;
        if (found == null) {
            return;
        }
        marks.mark(passage.spans(found.start(), found.end()), Element.DATE_TIME_GROUP);
        Span span = passage.span(found.start(), found.end());
        draft.date = claims.moment(found, span);
        draft.diagnostics.add(
                new Violation(
                        HeadingCode.HDG_DTG_YEAR,
                        span,
                        "the editor, " + passage.text().substring(found.start(), found.end())));
    }

    /// `IMMEDIATE TOP SECRET`, `Secret; Priority`: a line of nothing but such words.
    private boolean markings(Line line) {
        return (draft.date != null || title != null)
                && isWords(line)
                && words.read(line.start(), line.end(), isOurs()) == line.end();
    }

    /// Whether the Department of State sent or got it, so that its words of precedence hold.
    private boolean isOurs() {
        return !isCablegram && (title == null || title.isTelegram() || isFiled);
    }

    private boolean isWords(Line line) {
        return words.isAll(line.start(), line.end());
    }

    /// `PERSONAL FOR EVATT FROM BOWDEN`: in capitals, between date line and text.
    private boolean passLine(Line line) {
        String words = source.text(line);
        boolean isCapital = words.equals(words.toUpperCase(Locale.ROOT)) && words.length() < 120;
        boolean isFor =
                words.startsWith("FOR ")
                        || words.startsWith("PERSONAL FOR ")
                        || words.contains(" FOR ") && words.contains(" FROM ");
        if (!isCapital || !isFor || draft.date == null) {
            return false;
        }
        marks.mark(source.span(line), Element.PASS_LINE);
        draft.passLines.add(new Located<>(words, source.span(line)));
        return true;
    }

    private boolean serial(Line line) {
        boolean isRead = serials.read(line);
        isSubjectDue |= isRead;
        return isRead;
    }

    /// `**Ferries to Port Moresby**`, `## Portuguese Timor`: between number and text.
    private boolean subject(int at, Line line) {
        if (!isSubjectDue || draft.subject != null) {
            return false;
        }
        isSubjectDue = false;
        Line words = EditorsSubject.of(text, line, lines.line(Math.min(at + 1, lines.end() - 1)));
        if (words == null) {
            return false;
        }
        Span span = source.span(words);
        marks.mark(span, Element.SUBJECT);
        draft.subject = new Located<>(source.text(words), span);
        return true;
    }

    /// Nothing of it is the telegram's.
    private boolean fileNumber(Line line) {
        if (title == null || !EditorsFile.isLine(source.text(line))) {
            return false;
        }
        marks.mark(source.span(line), Element.ARCHIVE_PAGE);
        isFiled = true;
        if (EditorsFile.isOffice(source.text(line))) {
            number.setOffice(source.text(line));
        }
        return true;
    }
}
