package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.CaptionLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Reads the labelled form in use since 2009 (reference 9, smart).
///
/// ```
/// UNCLASSIFIED
/// MRN: 23 VALLETTA 118
/// Date/DTG: Aug 28, 2023 / 281005Z AUG 23
/// Action: WASHDC, SECSTATE ROUTINE
/// Subject: ...
///
/// 1. (SBU) ...
///
/// Signature: Marlowe
/// ```
///
/// A value goes on over the lines behind it, up to the next label or a blank line. The layout does not date the telegram: older
/// ones stand in it, too.
final class SmartReader {

    /// A label and what it announces; the first ones stand above the text, the others below it.
    private enum Part {
        MRN("MRN"),
        DATE("DATE/DTG", "DTG", "DATE"),
        FROM("FROM"),
        ACTION("ACTION", "TO"),
        ORDER("E.O.", "EO", "E.O"),
        TAGS("TAGS", "TAG"),
        CAPTIONS("CAPTIONS", "CAPTION"),
        REFERENCE("REFERENCE", "REFERENCES", "REF", "REFS"),
        PASS_LINE("PASS LINE", "PASS LINES", "PASSLINE"),
        SUBJECT("SUBJECT", "SUBJ"),
        CLASSIFIED("CLASSIFIED BY", "DERIVED FROM", "REASON", "REASONS", "DECLASSIFY ON", "CLASSIFICATION AUTHORITY"),
        SIGNATURE("SIGNATURE"),
        DRAFTING("DRAFTED BY", "CLEARED BY", "APPROVED BY", "RELEASED BY", "DRAFTER"),
        INFO("INFO"),
        OTHER("DISSEMINATION RULE", "XMT", "ATTACHMENTS", "ATTACHMENT", "DISTRIBUTION", "ARCHIVE COPY", "SENSITIVITY", "PRECEDENCE");

        /// Its spellings, each between bars.
        private final String labels;

        Part(String... labels) {
            this.labels = "|" + String.join("|", labels) + "|";
        }
    }

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final Map<Part, List<Line>> values = new EnumMap<>(Part.class);
    private final List<BodyLine> body = new ArrayList<>();
    private @Nullable Part open;

    private SmartReader(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
    }

    /// @param lines of the telegram alone; the lines of its text come back
    static List<BodyLine> read(SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        SmartReader reader = new SmartReader(source, lines, tables, marks, draft);
        reader.split();
        reader.fields();
        return reader.body;
    }

    private void split() {
        boolean isText = false;
        boolean isFooter = false;
        for (int i = lines.start(); i < lines.end(); i++) {
            Line line = lines.line(i);
            if (line.length() == 0) {
                open = open == Part.SUBJECT || !isText ? null : open;
                if (isText && !isFooter) {
                    body.add(new BodyLine(lines.raw(i), false));
                }
                continue;
            }
            Part label = label(line);
            if (label != null && (!isText || isBelow(label))) {
                isFooter |= isText;
                begin(label, line);
            } else if (banner(line)) {
                open = null;
            } else if (open != null && (isFooter || !isText)) {
                values.computeIfAbsent(open, part -> new ArrayList<>()).add(line);
            } else if (isText || values.containsKey(Part.SUBJECT) || values.size() > 3) {
                isText = true;
                isFooter = false;
                body.add(new BodyLine(lines.raw(i), false));
            }
        }
    }

    private static boolean isBelow(Part part) {
        return switch (part) {
            case SIGNATURE, DRAFTING, INFO, OTHER -> true;
            case MRN, DATE, FROM, ACTION, ORDER, TAGS, CAPTIONS, REFERENCE, PASS_LINE, SUBJECT, CLASSIFIED -> false;
        };
    }

    private void begin(Part label, Line line) {
        int colon = text.indexOf(':', line.start());
        marks.mark(source.span(line.start(), colon + 1), Element.LABEL);
        open = label;
        List<Line> value = values.computeIfAbsent(label, part -> new ArrayList<>());
        // The classifier's reader wants the labels, too.
        Line rest = label == Part.CLASSIFIED ? line : new Line(line.number(), colon + 1, line.end()).trimmed(text);
        if (rest.length() > 0) {
            value.add(rest);
        }
    }

    private @Nullable Part label(Line line) {
        int colon = text.indexOf(':', line.start());
        if (colon < 0 || colon >= line.end() || colon - line.start() > 26) {
            return null;
        }
        String name = text.substring(line.start(), colon).strip().toUpperCase(Locale.ROOT);
        for (Part part : Part.values()) {
            if (part.labels.contains("|" + name + "|")) {
                return part;
            }
        }
        return null;
    }

    /// The class stands alone on the first and the last line.
    private boolean banner(Line line) {
        Banner banner = Banner.of(source, line, tables);
        if (banner == null || banner.post() != null) {
            return false;
        }
        marks.mark(source.span(line), Element.CLASSIFICATION);
        if (draft.classification == null) {
            draft.classification = banner.classification();
            draft.captions.addAll(banner.caveats());
        }
        return true;
    }

    private void fields() {
        number();
        time();
        Setting setting = setting();
        captions();
        originator();
        addresses(Part.ACTION, true, draft.to);
        addresses(Part.INFO, false, draft.infoAddressees);
        order(setting);
        tags(setting);
        subject(setting);
        references(setting);
        passLine();
        classifier(setting);
        mark(Part.SIGNATURE, Element.SIGNATURE);
        mark(Part.DRAFTING, Element.DRAFTING);
        mark(Part.OTHER, Element.DISTRIBUTION);
        signature();
    }

    private @Nullable Passage value(Part part) {
        List<Line> value = values.get(part);
        return value == null || value.isEmpty() ? null : Passage.of(source, value);
    }

    private void mark(Part part, Element element) {
        Passage value = value(part);
        if (value != null) {
            marks.mark(value.spans(), element);
        }
    }

    private Setting setting() {
        LocalDate date = draft.dtg == null ? null : draft.dtg.value().date();
        return new Setting(tables, Dialect.SMART, date, draft.mrn == null ? null : draft.mrn.value());
    }

    private void number() {
        Passage value = value(Part.MRN);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.MESSAGE_NUMBER);
        Mrn mrn = MrnReader.read(value.text(), tables);
        if (mrn == null) {
            draft.diagnostics.add(new Violation(HeadingCode.MRN_MALFORMED, value.span(0, value.text().length()), value.text()));
        } else {
            draft.mrn = new Located<>(mrn.year().length() == 4 ? new Mrn(Mrn.year(mrn.fullYear()), mrn.post(), mrn.airgram(), mrn.serial()) : mrn, value.spans());
        }
    }

    private void time() {
        Passage value = value(Part.DATE);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.DATE_TIME_GROUP);
        DateTimeGroupShape shape = DateTimeGroupShape.find(value.text(), 0, value.text().length());
        int near = draft.mrn == null ? 0 : draft.mrn.value().fullYear();
        DateTimeGroup group = shape == null ? null : shape.in(shape.fullYear(near));
        if (shape == null || group == null) {
            draft.diagnostics.add(new Violation(HeadingCode.HDG_DTG, value.span(0, value.text().length()), value.text()));
            return;
        }
        draft.dtg = Located.in(value, shape.start(), shape.end(), group);
    }

    private void captions() {
        for (Line line : values.getOrDefault(Part.CAPTIONS, List.of())) {
            CaptionLine captions = CaptionLine.of(source, line, tables);
            marks.mark(source.span(line), Element.CAPTION);
            if (captions == null) {
                draft.diagnostics.add(new Violation(HeadingCode.CLS_CAPTION_UNKNOWN, source.span(line), source.text(line)));
                continue;
            }
            for (Located<Caption> caption : captions.captions()) {
                if (draft.captions.stream().noneMatch(other -> other.value().name().equals(caption.value().name()))) {
                    draft.captions.add(caption);
                }
            }
        }
        FieldsReader.raiseToSensitive(draft);
    }

    private void originator() {
        Passage value = value(Part.FROM);
        if (value != null) {
            marks.mark(value.spans(), Element.ORIGINATOR);
            draft.from = new Located<>(office(value.text()), value.spans());
        }
    }

    /// `ROME, AMEMBASSY ROUTINE; VALLETTA, AMEMBASSY ROUTINE`: the place first, then the office; several behind semicolons or on lines.
    private void addresses(Part part, boolean isAction, List<Located<Addressee>> into) {
        for (Line line : values.getOrDefault(part, List.of())) {
            Passage passage = Passage.of(source, line);
            String value = passage.text();
            int from = 0;
            while (from < value.length()) {
                int stop = value.indexOf(';', from);
                int to = stop < 0 ? value.length() : stop;
                address(passage, from, to, isAction, into);
                from = to + 1;
            }
        }
    }

    private void address(Passage passage, int start, int stop, boolean isAction, List<Located<Addressee>> into) {
        String value = passage.text();
        int from = start;
        int to = stop;
        while (from < to && value.charAt(from) == ' ') {
            from++;
        }
        while (to > from && value.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return;
        }
        Precedence precedence = Precedences.endingAt(value, from, to);
        int end = to;
        if (precedence != null) {
            end = to - precedence.word().length();
            marks.mark(passage.spans(end, to), Element.PRECEDENCE);
            while (end > from && value.charAt(end - 1) == ' ') {
                end--;
            }
        }
        marks.mark(passage.spans(from, end), Element.ADDRESSEE);
        if (precedence != null && draft.action == null && isAction) {
            draft.action = Located.in(passage, to - precedence.word().length(), to, precedence);
        }
        String name = office(value.substring(from, end));
        into.add(Located.in(passage, from, to, new Addressee(name, null, precedence, null, false)));
    }

    /// `WASHDC, SECSTATE` is SECSTATE WASHDC: the name as every other dialect has it.
    private static String office(String written) {
        int comma = written.indexOf(',');
        return comma < 0 ? written.strip() : written.substring(comma + 1).strip() + " " + written.substring(0, comma).strip();
    }

    private void order(Setting setting) {
        Passage value = value(Part.ORDER);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.EXECUTIVE_ORDER);
        if (value.text().equalsIgnoreCase("N/A") || value.text().equalsIgnoreCase("UNKNOWN")) {
            return;
        }
        switch (ExecutiveOrderReader.read(value, setting)) {
            case Reading.Read(var order, var found) -> {
                draft.executiveOrder = new Located<>(order, value.spans());
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
    }

    private void tags(Setting setting) {
        Passage value = value(Part.TAGS);
        if (value != null && TagsReader.read(value, setting) instanceof Reading.Read(var tags, var found)) {
            tags.forEach(tag -> marks.mark(tag.spans(), Element.TAG));
            draft.tags.addAll(tags);
            draft.diagnostics.addAll(found);
        }
    }

    private void subject(Setting setting) {
        Passage value = value(Part.SUBJECT);
        if (value != null && SubjectReader.read(value, setting) instanceof Reading.Read(var line, var found)) {
            marks.mark(line.subject().spans(), Element.SUBJECT);
            draft.subject = line.subject();
            draft.subjectPortion = line.portion();
            if (line.portion() != null) {
                marks.mark(line.portion().spans(), Element.PORTION_MARK);
            }
            draft.diagnostics.addAll(found);
        }
    }

    private void references(Setting setting) {
        Passage value = value(Part.REFERENCE);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.LABEL);
        if (ReferencesReader.read(value, setting) instanceof Reading.Read(var references, var found)) {
            references.forEach(reference -> marks.mark(reference.spans(), Element.REFERENCE));
            draft.references.addAll(references);
            draft.diagnostics.addAll(found);
        }
    }

    private void passLine() {
        Passage value = value(Part.PASS_LINE);
        if (value != null) {
            marks.mark(value.spans(), Element.PASS_LINE);
            draft.passLines.add(new Located<>(value.text(), value.spans()));
        }
    }

    private void classifier(Setting setting) {
        Passage value = value(Part.CLASSIFIED);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.CLASSIFIED_BY);
        if (ClassifiedByReader.read(value, setting) instanceof Reading.Read(var classifier, var found)) {
            draft.classifiedBy = new Located<>(classifier, value.spans());
            draft.diagnostics.addAll(found);
        }
        DeclassifyOn.read(value, setting, draft);
    }

    /// The surname below the text is its last line, as in every other dialect.
    private void signature() {
        for (Line line : values.getOrDefault(Part.SIGNATURE, List.of())) {
            draft.signature = new Located<>(source.text(line), source.span(line));
        }
    }
}
