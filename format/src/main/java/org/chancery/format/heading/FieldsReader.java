package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.CaptionLine;
import org.chancery.format.section.Field;
import org.chancery.format.section.GatewayMark;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// Reads the fields between the banner and paragraph 1, each by its own reader (reference 4).
///
/// ```
/// C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001967
/// SIPDIS
/// STATE FOR SCA/CEN, S/SRAP, INL
/// E.O. 12958: DECL: 11/02/2019
/// TAGS: PGOV PREL PINR MARR SNAR CH RS AF ZK
/// ```
final class FieldsReader {

    /// `NAVPERSCOMNOTE`
    private static final int LONGEST_NOTICE = 16;

    private final SourceText source;
    private final Marks marks;
    private final HeadingDraft draft;

    FieldsReader(SourceText source, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.marks = marks;
        this.draft = draft;
    }

    /// Class, caveats and captions: what must be known before the other fields can be judged.
    void readMarkings(List<Field> fields, Setting setting) {
        for (Field field : fields) {
            switch (field.kind()) {
                case BANNER -> {
                    Banner banner = field.banner();
                    if (banner != null) {
                        banner(banner);
                    }
                }
                case CAPTION -> field.lines().forEach(line -> captions(line, setting));
                default -> {
                    // read by [#read]
                }
            }
        }
        raiseToSensitive(draft);
    }

    /// Everything else.
    void read(List<Field> fields, Setting setting) {
        for (Field field : fields) {
            Passage whole = Passage.of(source, field.lines());
            switch (field.kind()) {
                case BANNER, CAPTION, STAMP -> {
                    // read before
                }
                case CORRECTED_COPY -> marks.mark(whole.spans(), Element.CORRECTED_COPY);
                case PASS_LINE -> {
                    marks.mark(whole.spans(), Element.PASS_LINE);
                    draft.passLines.addAll(PassLines.of(whole, setting.tables()));
                }
                case EXECUTIVE_ORDER -> executiveOrder(field, whole, setting);
                case TAGS -> tags(field, setting);
                case SUBJECT -> subject(field, setting);
                case REFERENCES -> references(field, setting);
                case CLASSIFIED_BY -> {
                    // its lines may be several fields: read together below
                }
                case NOTE -> marks.mark(whole.spans(), Element.MESSAGE_NUMBER);
                case UNKNOWN -> unknown(field, setting);
            }
        }
        classifiedBy(fields, setting);
    }

    private void banner(Banner banner) {
        Located<Classification> classification = banner.classification();
        if (classification != null) {
            marks.mark(classification.spans(), Element.CLASSIFICATION);
            draft.classification =
                    draft.classification == null ? classification : draft.classification;
        }
        for (Located<Caption> caveat : banner.caveats()) {
            boolean isPartOfClass =
                    classification != null && classification.span().contains(caveat.span());
            if (!isPartOfClass) {
                marks.mark(caveat.spans(), Element.CAPTION);
            }
            addCaption(caveat);
        }
        mark(banner.sections(), Element.SECTION_NUMBER);
        mark(banner.number(), Element.MESSAGE_NUMBER);
        mark(banner.code(), Element.SUBJECT);
        Span delivery = banner.delivery();
        if (delivery != null) {
            marks.mark(delivery, Element.INSTRUCTION);
            draft.passLines.add(new Located<>(source.text(delivery), delivery));
        }
        if (banner.repaired() != null) {
            draft.diagnostics.add(
                    new Repair(
                            HeadingCode.CLS_BANNER_SPLIT,
                            source.span(banner.line()),
                            banner.repaired()));
        }
    }

    private void mark(@Nullable Span span, Element element) {
        if (span != null) {
            marks.mark(span, element);
        }
    }

    private void captions(Line line, Setting setting) {
        CaptionLine captions = CaptionLine.of(source, line, setting.tables());
        if (captions == null) {
            // The second line of an instruction.
            marks.mark(source.span(line), Element.CAPTION);
            return;
        }
        for (Located<Caption> caption : captions.captions()) {
            marks.mark(caption.spans(), Element.CAPTION);
            addCaption(caption);
        }
    }

    private void addCaption(Located<Caption> caption) {
        boolean known =
                draft.captions.stream()
                        .anyMatch(other -> other.value().name().equals(caption.value().name()));
        if (!known) {
            draft.captions.add(caption);
        }
    }

    /// SENSITIVE under UNCLAS makes the class SENSITIVE BUT UNCLASSIFIED (reference 4), as do those
    /// words themselves.
    static void raiseToSensitive(HeadingDraft draft) {
        Located<Classification> classification = draft.classification;
        if (classification == null || !classification.value().equals(Classification.UNCLASSIFIED)) {
            return;
        }
        for (Located<Caption> caption : draft.captions) {
            if (caption.value().name().startsWith("SENSITIVE")) {
                draft.classification =
                        new Located<>(
                                new Classification("SENSITIVE BUT UNCLASSIFIED", 1),
                                List.of(classification.span(), caption.span()));
            }
        }
    }

    private void executiveOrder(Field field, Passage whole, Setting setting) {
        if (draft.executiveOrder != null) {
            marks.mark(whole.spans(), Element.EXECUTIVE_ORDER);
            return;
        }
        markLabel(field);
        int behind = Math.min(field.value(), field.first().end()) - field.first().start();
        int number = behind;
        while (number < whole.text().length() && Character.isDigit(whole.text().charAt(number))) {
            number++;
        }
        marks.mark(whole.spans(behind, number), Element.EXECUTIVE_ORDER);
        marks.mark(whole.spans(number, whole.text().length()), Element.DECLASSIFICATION);
        switch (ExecutiveOrderReader.read(whole, setting)) {
            case Reading.Read(var order, var found) -> {
                draft.executiveOrder = new Located<>(order, whole.spans());
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
    }

    private void tags(Field field, Setting setting) {
        markLabel(field);
        if (!draft.tags.isEmpty()) {
            return;
        }
        switch (TagsReader.read(value(field), setting)) {
            case Reading.Read(var tags, var found) -> {
                tags.forEach(tag -> marks.mark(tag.spans(), Element.TAG));
                draft.tags.addAll(tags);
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
    }

    private void subject(Field field, Setting setting) {
        markLabel(field);
        if (draft.subject != null) {
            return;
        }
        switch (SubjectReader.read(value(field), setting)) {
            case Reading.Read(var line, var found) -> {
                marks.mark(line.subject().spans(), Element.SUBJECT);
                draft.subject = line.subject();
                if (field.value() == field.first().start()) {
                    draft.diagnostics.add(
                            new Repair(
                                    LabelCode.SUB_MISSING,
                                    line.subject().span(),
                                    line.subject().value()));
                }
                Located<Portion> portion = line.portion();
                if (portion != null) {
                    marks.mark(portion.spans(), Element.PORTION_MARK);
                    draft.subjectPortion = portion;
                }
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
    }

    private void references(Field field, Setting setting) {
        markLabel(field);
        // The letters of the items are labels, too.
        marks.mark(value(field).spans(), Element.LABEL);
        switch (ReferencesReader.read(value(field), setting)) {
            case Reading.Read(var references, var found) -> {
                references.forEach(reference -> marks.mark(reference.spans(), Element.REFERENCE));
                draft.references.addAll(references);
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
    }

    /// `Classified By:`, `Reason:` and `Declassify on:` may stand on lines of their own: one block
    /// for its reader.
    private void classifiedBy(List<Field> fields, Setting setting) {
        List<Field> block =
                fields.stream().filter(field -> field.kind() == Field.Kind.CLASSIFIED_BY).toList();
        if (block.isEmpty()) {
            draft.classifiedBy =
                    draft.classifiedBy == null ? classifierOfOrder() : draft.classifiedBy;
            return;
        }
        List<Line> lines = block.stream().flatMap(field -> field.lines().stream()).toList();
        Passage whole = Passage.of(source, lines, ClassifiedByReader.CUT);
        marks.mark(whole.spans(), Element.CLASSIFIED_BY);
        block.forEach(this::markLabel);
        switch (ClassifiedByReader.read(whole, setting)) {
            case Reading.Read(var classifier, var found) -> {
                draft.classifiedBy = new Located<>(classifier, whole.spans());
                draft.diagnostics.addAll(found);
            }
            case Reading.Unread(var found) -> draft.diagnostics.addAll(found);
        }
        DeclassifyOn.read(whole, setting, draft);
    }

    /// `E.O. 12065: GDS 3/12/86 (OAKDEN, ANSELM) OR-M`: who classified stands in the order's line.
    private @Nullable Located<ClassifiedBy> classifierOfOrder() {
        Located<ExecutiveOrder> order = draft.executiveOrder;
        return order == null ? null : ClassifierOfOrder.read(order);
    }

    /// A classifier whom the text names, where no field does.
    void readText(List<BodyLine> text, Setting setting) {
        Passage opening = draft.classifiedBy == null ? ClassifierInText.find(source, text) : null;
        if (opening != null
                && ClassifiedByReader.read(opening, setting)
                        instanceof Reading.Read(ClassifiedBy classifier, List<Diagnostic> found)) {
            draft.classifiedBy = new Located<>(classifier, opening.spans());
            draft.diagnostics.addAll(found);
        }
    }

    private void unknown(Field field, Setting setting) {
        Line line = field.first();
        Mrn general =
                setting.dialect() == Dialect.JANAP128
                        ? GeneralMessage.of(source.text(), line.start(), line.end())
                        : null;
        if (general != null) {
            marks.mark(source.span(line), Element.MESSAGE_NUMBER);
            draft.numbered(general, source.span(line));
            return;
        }
        if (Precedences.endingAt(source.text(), line.start(), line.end()) != null
                && source.text().indexOf(' ', line.start(), line.end()) < 0) {
            // `ROUTINE` once more, below the class.
            marks.mark(source.span(line), Element.PRECEDENCE);
            return;
        }
        if (isSubjectCode(line)) {
            marks.mark(source.span(line), Element.SUBJECT);
            return;
        }
        if (GatewayMark.is(source.text(), line)) {
            marks.mark(source.span(line), Element.PROSIGN);
            return;
        }
        boolean capitals = true;
        boolean words = false;
        for (int i = line.start(); i < line.end(); i++) {
            capitals &= !Character.isLowerCase(source.at(i));
            words |= Character.isLetter(source.at(i));
        }
        if (capitals && words && line.length() < 60 && draft.subject == null) {
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.CLS_CAPTION_UNKNOWN, source.span(line), source.text(line)));
        }
    }

    /// `SSIC 13034`, `COMDTNOTE 6200`: what a message is about, by the list that the naval services
    /// share; alone, or as the number of the notice that the message is.
    private boolean isSubjectCode(Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        boolean isLabelled = cursor.takeWord("SSIC") || takeNotice(cursor);
        cursor.take(':');
        cursor.skipBlanks();
        return isLabelled && cursor.takeDigits(6) > 3 && cursor.isDone();
    }

    /// `COMDTNOTE`, `MCBUL`: a notice of the naval services, by who gives it out.
    private static boolean takeNotice(Cursor cursor) {
        int from = cursor.at();
        cursor.takeCapitals(LONGEST_NOTICE);
        String word = cursor.text(from);
        // Not KABUL or ISTANBUL.
        return word.endsWith("NOTE") || word.equals("MCBUL");
    }

    private void markLabel(Field field) {
        int end = Math.min(field.value(), field.first().end());
        if (end > field.first().start()) {
            marks.mark(source.span(field.first().start(), end), Element.LABEL);
        }
    }

    /// The lines of a field from behind its label.
    private Passage value(Field field) {
        List<Line> lines = new ArrayList<>(field.lines());
        Line first = lines.getFirst();
        lines.set(0, new Line(first.number(), Math.min(field.value(), first.end()), first.end()));
        return Passage.of(source, lines);
    }
}
