package org.chancery.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Everything that was understood of a telegram, field by field: the human view of `chancery
/// parse`.
public final class FieldSheet {

    private static final int MARGIN = 15;
    private static final int SHOWN_FINDINGS = 20;
    private static final int ADDRESS_FACTS = 30;
    private static final int SHORTEST_NAME = 16;

    private final Output out;
    private final Paint paint;
    private final int width;

    public FieldSheet(Output out, Paint paint, int width) {
        this.out = out;
        this.paint = paint;
        this.width = width;
    }

    /// Prints every field that was understood.
    ///
    /// @param name of the file as the user named it
    public void print(String name, Telegram telegram) throws IOException {
        Sheet sheet = new Sheet(out, paint, width, MARGIN);
        Heading heading = telegram.heading();
        String dialect = telegram.dialect().dialect().word();
        String id =
                Visible.line(
                        heading.mrn() == null ? telegram.id() : heading.mrn().value().toString());
        String left =
                Columns.shorten(id + "   " + Band.marking(heading), width - dialect.length() - 2);
        sheet.line(
                paint.bold(left)
                        + " ".repeat(width - Columns.width(left) - dialect.length())
                        + paint.dim(dialect));
        if (heading.subject() != null) {
            sheet.text(Style.BOLD, portion(heading) + heading.subject().value());
        }
        sheet.rule();
        heading(sheet, heading);
        transmission(sheet, telegram.transmission());
        sheet.row("source", source(name, telegram));
        paragraphs(sheet, telegram);
        findings(sheet, name, telegram);
    }

    private void heading(Sheet sheet, Heading heading) throws IOException {
        if (heading.date() != null) {
            sheet.row("date", Moments.minute(heading) + Moments.asSent(heading));
        }
        sheet.row("origin", origin(heading));
        sheet.row("precedence", precedence(heading));
        addressees(sheet, "to", heading.toAddressees());
        addressees(sheet, "info", heading.infoAddressees());
        addressees(sheet, "exempted", heading.exempted());
        sheet.rows("pass", values(heading.passLines()));
        if (heading.executiveOrder() != null) {
            sheet.row("order", order(heading.executiveOrder().value()));
        }
        if (heading.classifiedBy() != null) {
            sheet.row("classified by", classifier(heading.classifiedBy().value()));
        }
        tags(sheet, heading.tags());
        references(sheet, heading.references());
        if (heading.sections().declared() > 1) {
            sheet.row("sections", sections(heading));
        }
    }

    private static String portion(Heading heading) {
        return heading.subjectPortion() == null
                ? ""
                : "(" + heading.subjectPortion().value().mark() + ") ";
    }

    private static String origin(Heading heading) {
        String from = heading.from() == null ? "" : heading.from().value();
        Origin origin = heading.origin();
        if (origin == null) {
            return from;
        }
        String name = origin.name() == null ? origin.post() : origin.name();
        String country = origin.country() == null ? "" : ", " + origin.country();
        return name + country + (from.isEmpty() ? "" : "  (" + from + ")");
    }

    private static String precedence(Heading heading) {
        if (heading.action() == null) {
            return "";
        }
        String action = heading.action().value().word();
        return heading.info() == null ? action : action + ", info " + heading.info().value().word();
    }

    /// Four columns: who, where the circuits find them, how soon, and the count between the two; on
    /// a narrow screen the last three stand below.
    private void addressees(Sheet sheet, String label, List<Located<Addressee>> addressees)
            throws IOException {
        int names = 0;
        for (Located<Addressee> addressee : addressees) {
            names = Math.max(names, Columns.width(addressee.value().name()));
        }
        int room = width - MARGIN - ADDRESS_FACTS;
        boolean isNarrow = room < SHORTEST_NAME;
        names = Math.min(names, isNarrow ? width - MARGIN : room);
        String first = label;
        for (Located<Addressee> located : addressees) {
            Addressee addressee = located.value();
            List<String> lines = Columns.wrap(Visible.line(addressee.name()), names);
            String routing =
                    addressee.delivered()
                            ? "ZEN"
                            : Objects.requireNonNullElse(addressee.routing(), "");
            String word = addressee.precedence() == null ? "" : shortWord(addressee.precedence());
            String facts =
                    Columns.pad(Visible.line(routing), 8)
                            + " "
                            + Columns.pad(word, 10)
                            + " "
                            + Visible.line(Objects.requireNonNullElse(addressee.serial(), ""));
            for (int i = 0; i < lines.size(); i++) {
                String name = lines.get(i);
                sheet.ready(
                        first,
                        i == 0 && !isNarrow
                                ? (Columns.pad(name, names)
                                                + "  "
                                                + paint.dim(facts.stripTrailing()))
                                        .stripTrailing()
                                : name);
                first = "";
            }
            if (isNarrow) {
                sheet.row("", facts);
            }
        }
    }

    private static String shortWord(Precedence precedence) {
        return precedence == Precedence.NIACT_IMMEDIATE ? "NIACT IMM" : precedence.word();
    }

    private static String order(ExecutiveOrder order) {
        List<String> parts = new ArrayList<>();
        if (order.declassifyOn() != null) {
            parts.add("declassify on " + order.declassifyOn());
        }
        if (order.event() != null) {
            parts.add("declassify " + order.event());
        }
        if (!order.exemptions().isEmpty()) {
            parts.add("exempt: " + String.join(", ", order.exemptions()));
        }
        if (parts.isEmpty() && !order.text().isBlank()) {
            parts.add(order.text());
        }
        return "E.O. " + order.order() + (parts.isEmpty() ? "" : "; " + String.join("; ", parts));
    }

    private static String classifier(ClassifiedBy by) {
        String name = Objects.requireNonNullElse(by.name(), "");
        String title = by.title() == null ? "" : ", " + by.title();
        return name
                + title
                + (by.reasons().isEmpty() ? "" : "; reasons " + String.join(", ", by.reasons()));
    }

    private void tags(Sheet sheet, List<Located<Tag>> tags) throws IOException {
        String label = "tags";
        for (Located<Tag> located : tags) {
            Tag tag = located.value();
            String meaning = tag.meaning() == null ? "not in the list" : tag.meaning();
            String shown = Columns.shorten(Visible.line(meaning), width - MARGIN - 6);
            String name = Columns.pad(Visible.line(tag.tag()), 5) + " ";
            sheet.ready(label, name + paint.dim(shown));
            label = "";
        }
    }

    private static void references(Sheet sheet, List<Located<Reference>> references)
            throws IOException {
        String label = "references";
        for (Located<Reference> located : references) {
            sheet.row(label, reference(located.value()));
            label = "";
        }
    }

    private static String reference(Reference reference) {
        String item = reference.label() == null ? "" : reference.label() + ". ";
        String kind =
                reference.kind() == Reference.Kind.TELEGRAM
                        ? ""
                        : "  [" + reference.kind().word() + "]";
        String mrn = reference.mrn() == null ? "" : "  = " + reference.mrn();
        return item
                + reference.text()
                + mrn
                + kind
                + (reference.notal() ? "  (not sent to all)" : "");
    }

    private static String sections(Heading heading) {
        int declared = heading.sections().declared();
        List<Integer> present = heading.sections().present();
        List<String> missing = new ArrayList<>();
        for (int i = 1; i <= declared && missing.size() < 20; i++) {
            if (!present.contains(i)) {
                missing.add(Integer.toString(i));
            }
        }
        return declared
                + (missing.isEmpty() ? ", all here" : "; missing: " + String.join(", ", missing));
    }

    private static void transmission(Sheet sheet, Transmission sent) throws IOException {
        List<String> parts = new ArrayList<>();
        add(parts, "channel ", String.join(" ", values(sent.channels())));
        add(parts, "station ", value(sent.station()));
        add(parts, "serial ", value(sent.serial()));
        add(parts, "filed ", value(sent.filed()));
        add(parts, "security ", value(sent.security()));
        add(parts, "signals ", String.join(" ", values(sent.signals())));
        add(parts, "relay ", String.join(" ", values(sent.relay())));
        sheet.row("transmission", String.join(", ", parts));
    }

    private static void add(List<String> parts, String word, String value) {
        if (!value.isEmpty()) {
            parts.add(word + value);
        }
    }

    private static String source(String name, Telegram telegram) {
        return name
                + ", "
                + Progress.number(telegram.source().bytes())
                + " bytes, sha256 "
                + telegram.source().sha256().substring(0, 16)
                + "\u2026";
    }

    private void paragraphs(Sheet sheet, Telegram telegram) throws IOException {
        List<Paragraph> paragraphs = telegram.body().paragraphs();
        if (!paragraphs.isEmpty()) {
            sheet.blank();
            sheet.line(paint.bold(Tally.counted(paragraphs.size(), "paragraph")));
        }
        String heading = "";
        for (Paragraph paragraph : paragraphs) {
            String own = Objects.requireNonNullElse(paragraph.heading(), "");
            if (!own.equals(heading) && !own.isEmpty()) {
                sheet.line(
                        " ".repeat(MARGIN)
                                + paint.text(
                                        Style.CYAN,
                                        Columns.shorten(Visible.line(own), width - MARGIN)));
            }
            heading = own;
            sheet.ready(
                    lead(paragraph),
                    Columns.shorten(
                            Visible.line(paragraph.text().replace('\n', ' ')), width - MARGIN));
        }
        if (telegram.body().signature() != null) {
            sheet.row("signature", telegram.body().signature().value());
        }
        sheet.rows(
                "editors' notes",
                telegram.notes().stream()
                        .map(note ->
                                (note.number() == null ? "" : note.number() + " ") + note.text())
                        .toList());
    }

    /// ` 1 C/NF sum ` : number, mark, kind; text is what nothing is said of.
    private static String lead(Paragraph paragraph) {
        String number = Visible.line(Objects.requireNonNullElse(paragraph.number(), "-"));
        String mark = paragraph.portion() == null ? "" : Visible.line(paragraph.portion().mark());
        String kind =
                switch (paragraph.kind()) {
                    case SUMMARY -> "sum";
                    case COMMENT -> "com";
                    case ACTION -> "act";
                    case TEXT -> "";
                };
        return Columns.shorten("%3s %-5s %s".formatted(number, mark, kind), MARGIN - 1);
    }

    private void findings(Sheet sheet, String name, Telegram telegram) throws IOException {
        List<Diagnostic> diagnostics = telegram.diagnostics();
        if (diagnostics.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line(paint.bold(Tally.of(diagnostics).words()));
        new Findings(out, paint)
                .print(
                        name,
                        telegram,
                        diagnostics.subList(0, Math.min(SHOWN_FINDINGS, diagnostics.size())));
        if (diagnostics.size() > SHOWN_FINDINGS) {
            sheet.line(
                    paint.dim(
                            "... and "
                                    + (diagnostics.size() - SHOWN_FINDINGS)
                                    + " more: chancery lint "
                                    + Visible.line(name)));
        }
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private static String value(@Nullable Located<String> located) {
        return located == null ? "" : located.value();
    }
}
