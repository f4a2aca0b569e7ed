package org.chancery.format.write;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.ClassifierOfOrder;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Reference;

/// The lines between BT and paragraph 1, in the usual order: banner, captions, pass lines,
/// executive order, TAGS, SUBJECT, REF, Classified By (reference 4 and 12).
record Labels(Heading heading, Body body, Copy copy, int width) {

    private static final String REF = "REF: ";
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final List<Located<Reference>> NONE = List.of();

    /// @param section the section they head
    /// @param sections how many there are; 1 says nothing of sections
    List<String> of(int section, int sections) {
        List<String> lines = new ArrayList<>();
        String banner = banner(section, sections);
        if (!banner.isEmpty()) {
            lines.add(banner);
        }
        if (heading.mrn() != null && isGeneral(heading.mrn().value())) {
            lines.add(general(heading.mrn().value()));
        }
        if (!copy.line().isEmpty()) {
            List<String> correction = new ArrayList<>();
            Fold.fold(copy.line(), width, correction);
            block(correction, lines);
        }
        block(captions(), lines);
        block(passLines(), lines);
        List<String> index = new ArrayList<>();
        executiveOrder(index);
        tags(index);
        subject(index);
        block(index, lines);
        block(references(), lines);
        block(classifiedBy(), lines);
        return lines;
    }

    private static void block(List<String> block, List<String> lines) {
        if (!block.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
    }

    /// `C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001967`
    private String banner(int section, int sections) {
        StringJoiner banner = new StringJoiner(" ");
        if (heading.classification() != null) {
            banner.add(marking(heading.classification().value().name()));
        }
        if (sections > 1) {
            banner.add("SECTION %s OF %s".formatted(two(section), two(sections)));
        }
        if (heading.mrn() != null && !isGeneral(heading.mrn().value())) {
            Mrn mrn = heading.mrn().value();
            banner.add(mrn.post())
                    .add(mrn.airgram() ? "A-" + mrn.serial() : FormatLines.padded(mrn.serial(), 6));
        }
        return banner.toString();
    }

    private static boolean isGeneral(Mrn mrn) {
        return GeneralMessage.isTitle(mrn.post());
    }

    /// `NAVADMIN 097/05`
    private static String general(Mrn mrn) {
        return "%s %s/%s".formatted(mrn.post(), FormatLines.padded(mrn.serial(), 3), mrn.year());
    }

    private static String two(int number) {
        return FormatLines.padded(number, 2);
    }

    /// Classified words are spaced so that no garble hides them (ACP 127(G) 209).
    private String marking(String name) {
        return switch (name) {
            case "UNCLASSIFIED" -> "UNCLAS";
            case "SENSITIVE BUT UNCLASSIFIED" -> isCaptionedSensitive() ? "UNCLAS" : name;
            case "UNCLASSIFIED//EFTO" -> "UNCLAS E F T O";
            case "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET" -> spaced(name);
            default -> name;
        };
    }

    private boolean isCaptionedSensitive() {
        return heading.captions().stream()
                .anyMatch(caption -> caption.value().name().startsWith("SENSITIVE"));
    }

    /// `T O P S E C R E T`
    private static String spaced(String words) {
        StringJoiner spaced = new StringJoiner(" ");
        words.chars().forEach(c -> spaced.add(c == ' ' ? "" : Character.toString(c)));
        return spaced.toString();
    }

    private List<String> captions() {
        return heading.captions().stream()
                .map(Located::value)
                .map(caption ->
                        caption.instruction() == null
                                ? caption.name()
                                : caption.name() + " " + caption.instruction())
                .toList();
    }

    private List<String> passLines() {
        List<String> lines = new ArrayList<>();
        heading.passLines().forEach(line -> Fold.foldAtCommas(line.value(), width, lines));
        return lines;
    }

    private void executiveOrder(List<String> lines) {
        if (heading.executiveOrder() != null) {
            ExecutiveOrder order = heading.executiveOrder().value();
            Fold.fold("E.O. " + order.order() + ": " + order.text(), width, lines);
        }
    }

    private void tags(List<String> lines) {
        if (!heading.tags().isEmpty()) {
            StringJoiner tags = new StringJoiner(" ", "TAGS: ", "");
            heading.tags().forEach(tag -> tags.add(tag.value().tag()));
            Fold.fold(tags.toString(), width, lines);
        }
    }

    private void subject(List<String> lines) {
        if (heading.subject() != null && !hasSet("SUBJ/", heading.subject().value())) {
            String mark =
                    heading.subjectPortion() == null
                            ? ""
                            : "(" + heading.subjectPortion().value().mark() + ") ";
            Fold.fold("SUBJECT: " + mark + heading.subject().value(), width, lines);
        }
    }

    /// One item a line, the further ones under the first; `2214` behind `01 TUNIS 2210` names its
    /// post only there.
    private List<String> references() {
        List<StringBuilder> items = new ArrayList<>();
        Reference before = null;
        for (Located<Reference> item : hasSet("REF/", "") ? NONE : heading.references()) {
            Reference reference = item.value();
            if (before != null
                    && Objects.equals(before.label(), reference.label())
                    && isSerial(reference.text())) {
                items.getLast().append(", ");
            } else {
                items.add(new StringBuilder(items.isEmpty() ? REF : " ".repeat(REF.length())));
                if (reference.label() != null) {
                    items.getLast().append(reference.label()).append(". ");
                }
            }
            items.getLast().append(reference.text()).append(reference.notal() ? " (NOTAL)" : "");
            before = reference;
        }
        List<String> lines = new ArrayList<>();
        items.forEach(item -> Fold.fold(item.toString(), width, lines));
        return lines;
    }

    private static boolean isSerial(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether the text is USMTF sets and says this itself.
    private boolean hasSet(String name, String value) {
        return body.paragraphs().stream()
                .map(Paragraph::text)
                .anyMatch(text -> text.startsWith(name) && text.contains(value));
    }

    private List<String> classifiedBy() {
        List<String> lines = new ArrayList<>();
        Located<ExecutiveOrder> order = heading.executiveOrder();
        ClassifiedBy by = heading.classifiedBy() == null ? null : heading.classifiedBy().value();
        if (by != null && (order == null || !ClassifierOfOrder.isIn(order.value(), by))) {
            StringBuilder line = new StringBuilder("Classified By: ");
            if (by.name() != null) {
                line.append(by.name());
            }
            if (by.title() != null) {
                line.append(", ").append(by.title());
            }
            if (!by.reasons().isEmpty()) {
                line.append(", for reasons ").append(reasons(by.reasons()));
            }
            Fold.fold(line.toString(), width, lines);
        }
        declassifyOn(lines);
        return lines;
    }

    /// `1.4 (b) and (d)`, as drafters write it.
    private static String reasons(List<String> reasons) {
        StringBuilder written = new StringBuilder();
        String section = "";
        for (int i = 0; i < reasons.size(); i++) {
            String reason = reasons.get(i);
            int bracket = reason.indexOf('(');
            String own = bracket < 0 ? reason : reason.substring(0, bracket);
            boolean goesOn = bracket > 0 && own.equals(section);
            boolean isLast = i == reasons.size() - 1;
            if (i > 0) {
                written.append(goesOn && isLast ? " and " : ", ");
            }
            written.append(goesOn ? "" : own);
            if (bracket >= 0) {
                written.append(goesOn ? "" : " ").append(reason, bracket, reason.length());
            }
            section = own;
        }
        return written.toString();
    }

    /// An order whose line says no more than its number has the rest in the classifier's block, as
    /// in the form since 2009.
    private void declassifyOn(List<String> lines) {
        ExecutiveOrder order =
                heading.executiveOrder() == null ? null : heading.executiveOrder().value();
        if (order == null || !order.text().isEmpty()) {
            return;
        }
        if (order.declassifyOn() != null) {
            lines.add("Declassify On: " + order.declassifyOn().format(SLASHED));
        } else if (order.event() != null) {
            Fold.fold("Declassify On: " + order.event(), width, lines);
        } else if (!order.exemptions().isEmpty()) {
            Fold.fold("Declassify On: " + String.join(", ", order.exemptions()), width, lines);
        }
    }
}
