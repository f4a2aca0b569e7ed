package org.chancery.format.heading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;

/// A heading as one reader of whole headings found it, field by field as text: the one place of
/// their tests that knows the API.
///
/// @param text the lines that it left for the body, with bars between
record DraftText(SourceText source, HeadingDraft draft, Marks marks, String text) {

    private static final Tables TABLES = Tables.standard();

    static DraftText smart(String bars) {
        SourceText source = source(bars);
        Marks marks = new Marks();
        HeadingDraft draft = new HeadingDraft();
        return new DraftText(
                source,
                draft,
                marks,
                body(source, SmartReader.read(source, lines(source), TABLES, marks, draft)));
    }

    static DraftText edited(String bars) {
        SourceText source = source(bars);
        Marks marks = new Marks();
        HeadingDraft draft = new HeadingDraft();
        return new DraftText(
                source,
                draft,
                marks,
                body(source, EditedReader.read(source, lines(source), TABLES, marks, draft)));
    }

    static DraftText sets(String bars) {
        SourceText source = source(bars);
        Marks marks = new Marks();
        HeadingDraft draft = new HeadingDraft();
        List<BodyLine> lines =
                source.lines().stream().map(line -> new BodyLine(line, false)).toList();
        Setting setting = new Setting(TABLES, Dialect.JANAP128, LocalDate.of(2009, 8, 4), null);
        return new DraftText(
                source,
                draft,
                marks,
                body(source, SetsReader.read(source, lines, setting, marks, draft)));
    }

    /// A source whose line ends are written as bars.
    static SourceText source(String bars) {
        return SourceText.of(bars.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static Lines lines(SourceText source) {
        return Lines.of(source.text(), source.lines());
    }

    private static String body(SourceText source, List<BodyLine> lines) {
        return String.join(
                "|",
                lines.stream()
                        .map(line -> source.text(line.line()).strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /// A field by its name, `-` where it was not found.
    String field(String name) {
        return switch (name) {
            case "mrn" -> draft.mrn == null ? "-" : draft.mrn.value().toString();
            case "dtg" -> draft.dtg == null ? "-" : draft.dtg.value().wire();
            case "date" -> draft.date == null ? "-" : draft.date.toString();
            case "class" ->
                    draft.classification == null ? "-" : draft.classification.value().name();
            case "captions" ->
                    joined(draft.captions.stream().map(caption -> caption.value().name()).toList());
            case "precedence" -> draft.action == null ? "-" : draft.action.value().word();
            case "from" -> draft.from == null ? "-" : draft.from.value();
            case "to" -> joined(draft.to.stream().map(address -> shown(address.value())).toList());
            case "info" ->
                    joined(
                            draft.infoAddressees.stream()
                                    .map(address -> shown(address.value()))
                                    .toList());
            case "exempted" ->
                    joined(draft.exempted.stream().map(address -> shown(address.value())).toList());
            case "pass" -> joined(draft.passLines.stream().map(pass -> pass.value()).toList());
            case "order" ->
                    draft.executiveOrder == null
                            ? "-"
                            : (draft.executiveOrder.value().order()
                                            + " "
                                            + draft.executiveOrder.value().declassifyOn())
                                    .replace(" null", "");
            case "by" ->
                    draft.classifiedBy == null
                            ? "-"
                            : draft.classifiedBy.value().name()
                                    + " "
                                    + draft.classifiedBy.value().reasons();
            case "tags" -> joined(draft.tags.stream().map(tag -> tag.value().tag()).toList());
            case "subject" ->
                    draft.subject == null
                            ? "-"
                            : (draft.subjectPortion == null
                                            ? ""
                                            : "(" + draft.subjectPortion.value().mark() + ") ")
                                    + draft.subject.value();
            case "refs" ->
                    joined(
                            draft.references.stream()
                                    .map(item -> {
                                        String label =
                                                item.value().label() == null
                                                        ? ""
                                                        : item.value().label() + "=";
                                        String kind =
                                                item.value().mrn() == null
                                                        ? item.value().kind().word()
                                                                + " "
                                                                + item.value().text()
                                                        : item.value().mrn().toString();
                                        return label
                                                + kind
                                                + (item.value().notal() ? " NOTAL" : "");
                                    })
                                    .toList());
            case "signature" -> draft.signature == null ? "-" : draft.signature.value();
            case "codes" ->
                    joined(
                            draft.diagnostics.stream()
                                    .map(found -> found.code().id())
                                    .distinct()
                                    .toList());
            case "text" -> text;
            default -> throw new IllegalArgumentException("no field " + name);
        };
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? "-" : String.join("; ", values);
    }

    private static String shown(Addressee addressee) {
        return addressee.name()
                + (addressee.precedence() == null ? "" : " " + addressee.precedence().word());
    }

    /// What has no element, with bars between.
    String unread() {
        List<String> unread = new ArrayList<>();
        marks.tile(source).stream()
                .filter(piece -> piece.element() == Element.UNREAD)
                .forEach(piece -> unread.add(source.text(piece.span()).strip().replace('\n', '|')));
        return String.join("|", unread);
    }

    /// Damage of a kind that a seed chooses, for laws that hold over anything.
    static String damaged(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder(text);
        int cuts = 1 + random.nextInt(6);
        for (int i = 0; i < cuts && !out.isEmpty(); i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(6)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, "|");
                case 2 -> out.insert(at, (char) random.nextInt(1, 0x250));
                case 3 -> out.delete(at, Math.min(out.length(), at + random.nextInt(40)));
                case 4 ->
                        out.insert(
                                at,
                                out.substring(at, Math.min(out.length(), at + random.nextInt(40))));
                default ->
                        out.replace(at, out.length(), out.substring(at).toLowerCase(Locale.ROOT));
            }
        }
        return out.toString();
    }
}
