package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.section.Marks;
import org.chancery.format.section.SetName;
import org.chancery.format.section.TransmissionNote;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads subject and references of military text in sets, which stands behind the heading
/// (reference 9.2, USMTF).
///
/// ```
/// NAVADMIN 097/05
/// MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//
/// SUBJ/FY-05-1 ACQUISITION PROFESSIONAL COMMUNITY SELECTION BOARD
/// /RESULTS//
/// REF/A/DOC/SECNAV/12OCT2000//
/// ```
///
/// A field ends with a slash, a set with two, over any number of lines; the next set may stand on
/// the same line. `REF/A/...` is a set, not a REF line.
final class SetsReader {

    /// A set that is longer has lost its end.
    private static final int MOST_LINES = 40;

    private static final Set<String> MESSAGES =
            Set.of("MSG", "RMG", "GENADMIN", "MSGID", "TLX", "SVC");
    private static final Set<String> LETTERS = Set.of("EMAIL", "E-MAIL", "EML", "ELECTMAIL");
    private static final Set<String> DOCUMENTS =
            Set.of(
                    "BOOK", "DOC", "DOCS", "FAX", "INST", "LTR", "MEMO", "MFR", "MIN", "MOA", "MOU",
                    "NOTE", "ORD", "PUB", "RPT", "URL", "WEB");

    private final SourceText source;
    private final String text;
    private final Setting setting;
    private final Marks marks;
    private final HeadingDraft draft;
    private boolean subjectSeen;

    /// What a mail gateway put above the message, up to the next blank line.
    private boolean isGateways;

    private SetsReader(SourceText source, Setting setting, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.setting = setting;
        this.marks = marks;
        this.draft = draft;
    }

    /// @param lines of the text; they come back without the name of a general message
    static List<BodyLine> read(
            SourceText source,
            List<BodyLine> lines,
            Setting setting,
            Marks marks,
            HeadingDraft draft) {
        return new SetsReader(source, setting, marks, draft).read(lines);
    }

    private List<BodyLine> read(List<BodyLine> lines) {
        List<BodyLine> left = new ArrayList<>(lines.size());
        List<Line> trimmed = new ArrayList<>(lines.size());
        boolean isTop = true;
        boolean isAboveRemarks = true;
        boolean isOpen = false;
        for (BodyLine bodyLine : lines) {
            Line line = bodyLine.line().trimmed(text);
            trimmed.add(line);
            isGateways &= line.length() > 0;
            isAboveRemarks &= !isParagraph(line) && !isRemarks(line);
            if (isTop && takeTop(line) || isAboveRemarks && !isOpen && takeNumber(line)) {
                continue;
            }
            // A number on a line of its own may be the rest of an open set.
            isOpen =
                    (isOpen || !SetName.at(text, line.start(), line.end()).isEmpty())
                            && (line.length() < 2 || !text.startsWith("//", line.end() - 2));
            isTop &= line.length() == 0;
            left.add(bodyLine);
        }
        for (int i = 0; i < trimmed.size(); i++) {
            sets(trimmed, i);
        }
        return left;
    }

    /// Takes what stands above the sets and is no text: the number of a general message, the banner
    /// once more, a gateway's lines. Says whether it was one of these.
    private boolean takeTop(Line line) {
        if (takeNumber(line)) {
            return true;
        }
        if (line.length() == 0) {
            return false;
        }
        if (Banner.of(source, line, setting.tables()) != null) {
            marks.mark(source.span(line), Element.CLASSIFICATION);
            return true;
        }
        if (text.startsWith("UNCLASSIFIED/ FM ", line.start())
                || text.startsWith("TO ALL OFFICE CODES", line.start())) {
            isGateways = true;
        }
        if (isGateways) {
            // `UNCLASSIFIED/ FM CNO WASHINGTON DC//N1// TO NAVADMIN`, over two lines.
            marks.mark(source.span(line), Element.REPEATED_HEADING);
        }
        return isGateways;
    }

    /// `NAVADMIN 097/05`: above the sets or between them, whatever else a gateway left there.
    private boolean takeNumber(Line line) {
        Mrn number = GeneralMessage.of(text, line.start(), line.end());
        if (number == null) {
            return false;
        }
        marks.mark(source.span(line), Element.MESSAGE_NUMBER);
        draft.numbered(number, source.span(line));
        return true;
    }

    private boolean isRemarks(Line line) {
        String name = SetName.at(text, line.start(), line.end());
        return name.equals("RMKS") || name.equals("GENTEXT");
    }

    /// The sets that begin on a line: at its beginning, or behind the end of another.
    private void sets(List<Line> lines, int index) {
        Line line = lines.get(index);
        int at = line.start();
        while (at >= 0 && at < line.end()) {
            switch (name(lines, index, at)) {
                case "SUBJ", "SUBJECT" -> subject(set(lines, index, at));
                case "REF" -> reference(set(lines, index, at));
                case "MSGID" -> originator(set(lines, index, at));
                case "AMPN", "NARR" ->
                        Amplification.apply(set(lines, index, at).text(), draft.references);
                default -> {
                    // text
                }
            }
            int end = end(behindName(at, line.end()), line.end());
            at = end < 0 ? -1 : skipBlanks(end, line.end());
            // `... BOARD RESULTS// NAVADMIN 270/14`: its line end was lost.
            Mrn number = at < 0 ? null : GeneralMessage.of(text, at, line.end());
            if (number != null) {
                draft.numbered(number, source.span(at, line.end()));
                return;
            }
        }
    }

    /// The name of the set that begins at a place: on a line that a program filled anew the letter
    /// of a reference may stand on the next, `... REF` / `B/DOC/...`.
    private String name(List<Line> lines, int index, int at) {
        Line line = lines.get(index);
        boolean isCut =
                line.end() - at == 3
                        && text.startsWith("REF", at)
                        && index + 1 < lines.size()
                        && lines.get(index + 1).length() > 2
                        && Cursor.isCapital(text.charAt(lines.get(index + 1).start()))
                        && text.charAt(lines.get(index + 1).start() + 1) == '/';
        return isCut ? "REF" : SetName.at(text, at, line.end());
    }

    /// Behind a set's name and its slash, or both slashes of one mistyped: `SUBJ//RESULTS//`.
    private int behindName(int from, int end) {
        int at = from + SetName.at(text, from, end).length();
        while (at > from && at < end && text.charAt(at) == '/') {
            at++;
        }
        return at;
    }

    /// Behind the two slashes that end a set, or three of them mistyped; -1 where none stand;
    /// `HTTP://` ends none.
    private int end(int from, int end) {
        int at = text.indexOf("//", from, end);
        while (at > from && text.charAt(at - 1) == ':') {
            at = text.indexOf("//", at + 2, end);
        }
        if (at < 0) {
            return -1;
        }
        return at + (text.startsWith("///", at) && at + 2 < end ? 3 : 2);
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// A set up to its end, over as many lines as it takes.
    private Passage set(List<Line> lines, int index, int from) {
        List<Line> set = new ArrayList<>();
        for (int i = index; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            Line line = lines.get(i);
            int start = i == index ? from : line.start();
            boolean isOther =
                    i > index
                            && (!SetName.at(text, start, line.end()).isEmpty()
                                    || TransmissionNote.is(text, start, line.end())
                                    || ReferenceParagraph.label(text, line) >= 0
                                    || isParagraph(line));
            if (isOther) {
                break;
            }
            int end = end(i == index ? behindName(start, line.end()) : start, line.end());
            set.add(new Line(line.number(), start, end < 0 ? line.end() : end));
            if (end >= 0) {
                break;
            }
        }
        return Passage.of(source, set);
    }

    private boolean isParagraph(Line line) {
        Cursor cursor = new Cursor(text, line);
        return cursor.takeDigits(3) > 0 && cursor.take('.') && Passage.isBlank(cursor.peek());
    }

    /// Where the fields of a set end: before its two slashes, one of them, or three.
    private static int fieldsEnd(String set) {
        int end = set.stripTrailing().length();
        int least = Math.max(0, end - 3);
        while (end > least && set.charAt(end - 1) == '/') {
            end--;
        }
        // `DUCK CENSUS/ /`
        boolean isParted = end > 1 && set.charAt(end - 1) == ' ' && set.charAt(end - 2) == '/';
        return isParted ? end - 2 : end;
    }

    /// A field that goes on in the next line begins there with a slash, which is no end of it:
    /// `BOARD` / `/RESULTS//`.
    ///
    /// It counts for more than a `SUBJ:` that a gateway set above it, cut to its own length.
    private void subject(Passage set) {
        if (subjectSeen) {
            return;
        }
        int to = fieldsEnd(set.text());
        int from = set.text().indexOf('/') + 1;
        from += from < to && set.text().charAt(from) == '/' ? 1 : 0;
        Passage value = Passage.of(source, set.lines(from, Math.max(from, to)));
        if (value.text().isBlank() || value.text().equals("-")) {
            return;
        }
        if (SubjectReader.read(value, setting)
                instanceof
                Reading.Read(SubjectLine(var subject, var portion), List<Diagnostic> found)) {
            subjectSeen = true;
            if (draft.subject != null && isSame(draft.subject.value(), subject.value())) {
                return;
            }
            draft.subject =
                    new Located<>(subject.value().replace(" /", " ").strip(), subject.spans());
            draft.subjectPortion = portion;
            draft.diagnostics.addAll(found);
        }
    }

    /// Whether two subjects have the same words; a stroke may stand for the end of a line.
    private static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String subject) {
        return subject.replace('/', ' ').replaceAll(" +", " ");
    }

    /// `MSGID/GENADMIN/NETC PENSACOLA FL/N00/JUL//`: kind of message, originator; where format line
    /// 6 is lost, he stands here. The kind is one word, perhaps with the standard behind a comma,
    /// `GENADMIN, USMTF 2007`; where it is left out, he stands first.
    private void originator(Passage set) {
        String whole = set.text();
        int kind = whole.indexOf('/') + 1;
        int next = kind <= 0 ? -1 : whole.indexOf('/', kind);
        int comma = next < 0 ? -1 : whole.indexOf(',', kind);
        int kindEnd = comma < 0 || comma > next ? next : comma;
        boolean isKind = next > 0 && whole.substring(kind, kindEnd).strip().indexOf(' ') < 0;
        int from = isKind ? next + 1 : kind;
        int to = next < 0 ? -1 : isKind ? whole.indexOf('/', from) : next;
        if (draft.from != null || to <= from || whole.substring(from, to).isBlank()) {
            return;
        }
        draft.from = Located.in(set, from, to, whole.substring(from, to).strip());
        marks.mark(set.spans(from, to), Element.ORIGINATOR);
    }

    /// `REF/A/MSG/AMEMBASSY VALLETTA/111150ZOCT2008//`: letter, kind, originator, date.
    private void reference(Passage set) {
        String whole = set.text();
        int to = fieldsEnd(whole);
        // `REF A/DOC/...`: a blank for the stroke.
        String stroked = whole.charAt(3) == ' ' ? "REF/" + whole.substring(4) : whole;
        String[] fields = stroked.substring(0, to).split("/", 10);
        if (fields.length < 3) {
            return;
        }
        String label = fields[1].strip().toUpperCase(Locale.ROOT);
        boolean isLabelled = label.length() == 1;
        int from = fields[0].length() + 1 + (isLabelled ? fields[1].length() + 1 : 0);
        boolean notal = whole.substring(from, to).contains("NOTAL");
        int end = notal ? notal(whole, from, to) : to;
        Mrn mrn = number(fields);
        Reference.Kind kind =
                mrn != null
                        ? Reference.Kind.TELEGRAM
                        : kind(fields[isLabelled ? 2 : 1].strip(), whole, from, end);
        String written = whole.substring(from, end).strip();
        draft.references.add(
                Located.in(
                        set,
                        from,
                        end,
                        new Reference(isLabelled ? label : null, kind, mrn, written, notal)));
    }

    /// Before `/NOTAL`, `(NOTAL)` at the end of a reference.
    private static int notal(String whole, int from, int to) {
        int end = whole.indexOf("NOTAL", from);
        boolean isLast = whole.substring(end + 5, to).replace(")", "").isBlank();
        while (isLast && end > from && "/( ".indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return isLast ? end : to;
    }

    private static Reference.Kind kind(String stated, String whole, int from, int to) {
        // The Marines name the field: `REF/A/MSGID: MSG/CMC/YMD: 20200615//`.
        String field = stated.startsWith("MSGID:") ? stated.substring(6).strip() : stated;
        if (LETTERS.contains(field)) {
            return Reference.Kind.EMAIL;
        }
        if (MESSAGES.contains(field) || DateTimeGroupShape.find(whole, from, to) != null) {
            return Reference.Kind.TELEGRAM;
        }
        return DOCUMENTS.contains(field)
                ? Reference.Kind.DOCUMENT
                : OtherItem.kind(whole.substring(from, to));
    }

    /// `ALNAV/SECNAV/025/20`, `MARADMIN/082-20`: the title of a series, the number in a field
    /// behind it.
    private static @Nullable Mrn titled(String[] fields) {
        String title = null;
        for (int i = 1; i < fields.length; i++) {
            String field = fields[i].strip();
            if (title != null) {
                String pair = i + 1 < fields.length ? field + "/" + fields[i + 1].strip() : field;
                Mrn number = general(title + " " + field);
                number = number == null ? general(title + " " + pair) : number;
                if (number != null) {
                    return number;
                }
            }
            String capitals = field.toUpperCase(Locale.ROOT);
            title = GeneralMessage.isTitle(capitals) ? capitals : title;
        }
        return null;
    }

    private static @Nullable Mrn general(String words) {
        return GeneralMessage.of(words, 0, words.length());
    }

    /// A field that is a number of State, `09STATE116020`, or of a general message, `NAVADMIN
    /// 026/09`.
    private @Nullable Mrn number(String[] fields) {
        for (int i = 1; i < fields.length; i++) {
            // Its stroke is one between two fields to us.
            String words = fields[i - 1].strip() + "/" + fields[i].strip();
            Mrn general = GeneralMessage.of(words, 0, words.length());
            if (general != null) {
                return general;
            }
        }
        Mrn titled = titled(fields);
        if (titled != null) {
            return titled;
        }
        for (String field : fields) {
            boolean isYear =
                    field.length() > 6
                            && Character.isDigit(
                                    field.strip().isEmpty() ? ' ' : field.strip().charAt(0));
            boolean isDate =
                    DateTimeGroupShape.find(field, 0, field.length()) != null
                            || StatedDate.find(field, 0, null) != null;
            Mrn mrn = isYear && !isDate ? MrnReader.read(field, setting.tables()) : null;
            if (mrn != null && setting.tables().posts().named(mrn.post()) != null) {
                return mrn;
            }
        }
        return null;
    }
}
