package org.chancery.format.heading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.NumberedOriginator;
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
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
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
/// The layout does not date the telegram: older ones stand in it, too.
final class SmartReader {

    private static final Classification SBU = new Classification("SENSITIVE BUT UNCLASSIFIED", 1);

    private final SourceText source;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final SmartLines lines;

    private SmartReader(
            SourceText source, SmartLines lines, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
    }

    /// @param lines of the telegram alone; the lines of its text come back
    static List<BodyLine> read(
            SourceText source, Lines lines, Tables tables, Marks marks, HeadingDraft draft) {
        SmartLines split = SmartLines.of(source, lines, tables, marks);
        new SmartReader(source, split, tables, marks, draft).read();
        return split.body();
    }

    private void read() {
        number();
        time();
        lines.banners().forEach(this::banner);
        lines.value(SmartLabel.CLASSIFICATION).forEach(this::banner);
        captions();
        FieldsReader.raiseToSensitive(draft);
        originator();
        addresses();
        Setting setting = setting();
        order(setting);
        tags(setting);
        subject(setting);
        references(setting);
        passLine();
        classifier(setting);
        signature();
        mark(SmartLabel.DRAFTING, Element.DRAFTING);
        mark(SmartLabel.OTHER, Element.DISTRIBUTION);
    }

    private @Nullable Passage value(SmartLabel label) {
        List<Line> value = lines.value(label);
        return value.isEmpty() ? null : Passage.of(source, value);
    }

    /// The value, null where it says that there is none: `None`, `N/A`.
    private @Nullable Passage stated(SmartLabel label) {
        Passage value = value(label);
        return value == null || SmartAddresses.isNone(value.text()) ? null : value;
    }

    private void mark(SmartLabel label, Element element) {
        Passage value = value(label);
        if (value != null) {
            marks.mark(value.spans(), element);
        }
    }

    private Setting setting() {
        LocalDate date =
                draft.dtg != null
                        ? draft.dtg.value().date()
                        : draft.date != null
                                ? LocalDate.ofInstant(draft.date, ZoneOffset.UTC)
                                : null;
        return new Setting(
                tables, Dialect.SMART, date, draft.mrn == null ? null : draft.mrn.value());
    }

    private void number() {
        Passage value = value(SmartLabel.MRN);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.MESSAGE_NUMBER);
        Mrn mrn = MrnReader.read(value.text(), tables);
        if (mrn == null) {
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.MRN_MALFORMED,
                            value.span(0, value.text().length()),
                            value.text()));
        } else {
            draft.mrn =
                    new Located<>(
                            new Mrn(
                                    Mrn.year(mrn.fullYear()),
                                    mrn.post(),
                                    mrn.airgram(),
                                    mrn.serial()),
                            value.spans());
        }
    }

    /// `Aug 28, 2023 / 281005Z AUG 23`: the group; where it cannot be read, the date before it.
    private void time() {
        Passage value = value(SmartLabel.DATE);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.DATE_TIME_GROUP);
        String text = value.text();
        DateTimeGroupShape shape = DateTimeGroupShape.find(text, 0, text.length());
        EditorsDate date = EditorsDate.find(text, 0, shape == null ? text.length() : shape.start());
        int near =
                date != null
                        ? date.instant().atZone(ZoneOffset.UTC).getYear()
                        : draft.mrn == null ? 0 : draft.mrn.value().fullYear();
        DateTimeGroup group = shape == null ? null : shape.in(shape.fullYear(near));
        if (shape != null && group != null) {
            draft.dtg = Located.in(value, shape.start(), shape.end(), group);
            return;
        }
        draft.diagnostics.add(
                new Violation(HeadingCode.HDG_DTG, value.span(0, text.length()), text));
        if (date != null) {
            draft.date = date.instant();
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.HDG_DTG_YEAR,
                            value.span(date.start(), date.end()),
                            text.substring(date.start(), date.end())));
        }
    }

    /// The class stands alone above and below; where the lines differ the highest holds (reference
    /// 7).
    private void banner(Line line) {
        Banner banner = Banner.of(source, line, tables);
        Classification said = tables.markings().named(source.text(line));
        Located<Classification> read =
                banner != null && banner.classification() != null
                        ? banner.classification()
                        : new Located<>(said != null ? said : SBU, source.span(line));
        if (banner == null
                && said == null
                && tables.markings().portion(source.text(line)) == null) {
            return;
        }
        marks.mark(source.span(line), Element.CLASSIFICATION);
        if (draft.classification == null
                || draft.classification.value().rank() < read.value().rank()) {
            draft.classification = read;
        }
        if (banner != null) {
            banner.caveats().forEach(this::caption);
        }
    }

    private void caption(Located<Caption> caption) {
        if (draft.captions.stream()
                .noneMatch(other -> other.value().name().equals(caption.value().name()))) {
            draft.captions.add(caption);
        }
    }

    private void captions() {
        if (stated(SmartLabel.CAPTIONS) == null) {
            mark(SmartLabel.CAPTIONS, Element.CAPTION);
            return;
        }
        for (Line line : lines.value(SmartLabel.CAPTIONS)) {
            marks.mark(source.span(line), Element.CAPTION);
            CaptionLine whole = CaptionLine.of(source, line, tables);
            List<Line> parts = whole == null ? split(line) : List.of(line);
            for (Line part : parts) {
                CaptionLine captions = CaptionLine.of(source, part, tables);
                if (captions == null) {
                    draft.diagnostics.add(
                            new Violation(
                                    HeadingCode.CLS_CAPTION_UNKNOWN,
                                    source.span(part),
                                    source.text(part)));
                } else {
                    captions.captions().forEach(this::caption);
                }
            }
        }
    }

    /// At commas and semicolons: one that is not in the table keeps none of the others from being
    /// read.
    private List<Line> split(Line line) {
        List<Line> parts = new ArrayList<>();
        int from = line.start();
        for (int i = from; i <= line.end(); i++) {
            if (i == line.end() || source.at(i) == ',' || source.at(i) == ';') {
                Line part = new Line(line.number(), from, i).trimmed(source.text());
                if (part.length() > 0) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private void originator() {
        Passage value = value(SmartLabel.FROM);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.ORIGINATOR);
        String text = value.text();
        NumberedOriginator numbered = NumberedOriginator.at(text, 0, text.length());
        int end = numbered == null ? text.length() : numbered.end();
        String name = SmartAddresses.office(text.substring(0, end), tables);
        draft.from = Located.in(value, 0, end, name);
        if (numbered != null) {
            numbered(value, numbered);
        }
    }

    private void numbered(Passage value, NumberedOriginator numbered) {
        String text = value.text();
        int from = numbered.number();
        int to = numbered.numberEnd();
        marks.mark(value.spans(from, to), Element.MESSAGE_NUMBER);
        LocalDate date = setting().date();
        Mrn mrn =
                date == null
                        ? null
                        : MrnReader.read(
                                Mrn.year(date.getYear()) + " " + text.substring(from, to), tables);
        if (draft.mrn == null && mrn != null) {
            draft.mrn = Located.in(value, from, to, mrn);
        }
        Precedence precedence = SmartAddresses.precedence(text, to, numbered.bracket());
        if (precedence != null) {
            int word = numbered.bracket() - precedence.word().length();
            marks.mark(value.spans(word, numbered.bracket()), Element.PRECEDENCE);
            draft.action = Located.in(value, word, numbered.bracket(), precedence);
        }
    }

    private void addresses() {
        SmartAddresses reader = new SmartAddresses(source, tables, marks);
        reader.read(lines.value(SmartLabel.ACTION), draft.to);
        reader.read(lines.value(SmartLabel.INFO), draft.infoAddressees);
        reader.read(lines.value(SmartLabel.EXEMPTED), draft.exempted);
        Passage value = value(SmartLabel.PRECEDENCE);
        Precedence stated =
                value == null
                        ? null
                        : SmartAddresses.precedence(value.text(), 0, value.text().length());
        if (value != null && stated != null) {
            marks.mark(value.spans(), Element.PRECEDENCE);
            draft.action = new Located<>(stated, value.spans());
        } else {
            draft.action = draft.action == null ? reader.highest() : draft.action;
        }
    }

    private void order(Setting setting) {
        Passage value = value(SmartLabel.ORDER);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.EXECUTIVE_ORDER);
        // `E.O.: Unknown` stands over older telegrams in this layout.
        if (SmartAddresses.isNone(value.text()) || value.text().equalsIgnoreCase("UNKNOWN")) {
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
        Passage value = stated(SmartLabel.TAGS);
        if (value != null
                && TagsReader.read(value, setting) instanceof Reading.Read(var tags, var found)) {
            tags.forEach(tag -> marks.mark(tag.spans(), Element.TAG));
            draft.tags.addAll(tags);
            draft.diagnostics.addAll(found);
        }
    }

    private void subject(Setting setting) {
        Passage value = value(SmartLabel.SUBJECT);
        if (value != null
                && SubjectReader.read(value, setting)
                        instanceof Reading.Read(var line, var found)) {
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
        mark(SmartLabel.REFERENCE, Element.LABEL);
        Passage value = stated(SmartLabel.REFERENCE);
        if (value != null
                && ReferencesReader.read(value, setting)
                        instanceof Reading.Read(var references, var found)) {
            references.forEach(reference -> marks.mark(reference.spans(), Element.REFERENCE));
            draft.references.addAll(references);
            draft.diagnostics.addAll(found);
        }
    }

    private void passLine() {
        mark(SmartLabel.PASS_LINE, Element.PASS_LINE);
        Passage value = stated(SmartLabel.PASS_LINE);
        if (value != null) {
            draft.passLines.add(new Located<>(value.text(), value.spans()));
        }
    }

    private void classifier(Setting setting) {
        Passage value = value(SmartLabel.CLASSIFIED);
        if (value == null) {
            return;
        }
        marks.mark(value.spans(), Element.CLASSIFIED_BY);
        if (ClassifiedByReader.read(value, setting)
                instanceof Reading.Read(var classifier, var found)) {
            draft.classifiedBy = new Located<>(classifier, value.spans());
            draft.diagnostics.addAll(found);
        }
        DeclassifyOn.read(value, setting, draft);
    }

    /// The surname; a title may stand on the line behind it.
    private void signature() {
        mark(SmartLabel.SIGNATURE, Element.SIGNATURE);
        List<Line> value = lines.value(SmartLabel.SIGNATURE);
        if (!value.isEmpty() && !SmartAddresses.isNone(source.text(value.getFirst()))) {
            draft.signature =
                    new Located<>(source.text(value.getFirst()), source.span(value.getFirst()));
        }
    }
}
