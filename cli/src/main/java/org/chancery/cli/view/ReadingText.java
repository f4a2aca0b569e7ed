package org.chancery.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;

/// A telegram typeset for reading: its classification over and under it, who wrote to whom, then
/// the text in one piece.
///
/// The summary stands in a box, portion marks step back, headings step forward; nothing of the
/// circuits is shown.
public final class ReadingText {

    private static final int MARGIN = 11;
    private static final int INDENT = 4;
    private static final int SHOWN_ADDRESSEES = 6;

    private final Output out;
    private final Paint paint;
    private final int width;

    public ReadingText(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(Terminal.PAGE, screenWidth);
    }

    public void print(Telegram telegram) throws IOException {
        Sheet sheet = new Sheet(out, paint, width, MARGIN);
        Heading heading = telegram.heading();
        sheet.line(Band.across(heading, paint, width));
        sheet.blank();
        String id =
                Visible.line(
                        heading.mrn() == null ? telegram.id() : heading.mrn().value().toString());
        String date = Moments.spoken(heading);
        sheet.line(
                paint.bold(id)
                        + " ".repeat(Math.max(1, width - Columns.width(id) - date.length()))
                        + date);
        if (heading.subject() != null) {
            sheet.text(Style.BOLD, heading.subject().value());
        }
        sheet.blank();
        heading(sheet, heading);
        body(sheet, telegram);
        sheet.line(Band.across(heading, paint, width));
        remarks(sheet, telegram);
    }

    private static void heading(Sheet sheet, Heading heading) throws IOException {
        sheet.row("From", from(heading));
        sheet.row("To", addressees(heading.toAddressees()));
        sheet.row("Info", addressees(heading.infoAddressees()));
        if (heading.action() != null) {
            sheet.row("Precedence", heading.action().value().word());
        }
        sheet.rows("Pass", heading.passLines().stream().map(Located::value).toList());
        sheet.rows(
                "Refs",
                heading.references().stream()
                        .map(Located::value)
                        .map(ReadingText::reference)
                        .toList());
        sheet.row(
                "Tags",
                String.join(
                        ", ", heading.tags().stream().map(Located::value).map(Tag::tag).toList()));
        sheet.blank();
    }

    private static String from(Heading heading) {
        if (heading.origin() != null && heading.origin().name() != null) {
            return heading.origin().name();
        }
        return heading.from() == null ? "" : heading.from().value();
    }

    /// A telegram to sixty posts is not read for its list: the first few, and how many more.
    private static String addressees(List<Located<Addressee>> addressees) {
        List<String> names = new ArrayList<>();
        addressees.stream().limit(SHOWN_ADDRESSEES).forEach(a -> names.add(a.value().name()));
        int more = addressees.size() - names.size();
        return String.join("; ", names) + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String reference(Reference reference) {
        String label = reference.label() == null ? "" : reference.label() + ". ";
        return label + (reference.mrn() == null ? reference.text() : reference.mrn().toString());
    }

    private void body(Sheet sheet, Telegram telegram) throws IOException {
        String heading = "";
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            String own = Objects.requireNonNullElse(paragraph.heading(), "");
            if (!own.equals(heading) && !own.isEmpty()) {
                sheet.text(Style.BOLD, own);
                sheet.blank();
            }
            heading = own;
            if (paragraph.kind() == Paragraph.Kind.SUMMARY) {
                box(sheet, paragraph);
            } else {
                for (String line : lines(paragraph, width)) {
                    sheet.line(line);
                }
            }
            sheet.blank();
        }
        if (telegram.body().signature() != null) {
            sheet.line(
                    paint.bold(
                            Columns.ends(
                                    "", Visible.line(telegram.body().signature().value()), width)));
            sheet.blank();
        }
    }

    private void box(Sheet sheet, Paragraph paragraph) throws IOException {
        sheet.line(paint.dim("\u250C\u2500 Summary " + "\u2500".repeat(width - 12) + "\u2510"));
        for (String line : lines(paragraph, width - 4)) {
            String filled =
                    line + " ".repeat(Math.max(0, width - 4 - Columns.width(unpainted(line))));
            sheet.line(paint.dim("\u2502") + " " + filled + " " + paint.dim("\u2502"));
        }
        sheet.line(paint.dim("\u2514" + "\u2500".repeat(width - 2) + "\u2518"));
    }

    /// The number hangs in the margin, the mark leads the text, tables keep their lines.
    private List<String> lines(Paragraph paragraph, int measure) {
        String number = paragraph.number() == null ? "" : Visible.line(paragraph.number()) + ".";
        String mark =
                paragraph.portion() == null
                        ? ""
                        : "(" + Visible.line(paragraph.portion().mark()) + ")";
        int indent = Math.max(INDENT, number.isEmpty() ? 0 : number.length() + 1);
        List<String> lines = new ArrayList<>();
        for (String part : Visible.lines(paragraph.text()).split("\n", -1)) {
            String lead = lines.isEmpty() && !mark.isEmpty() ? mark + " " : "";
            boolean fits = Columns.width(lead + part) <= measure - indent;
            List<String> set =
                    fits ? List.of(lead + part) : Columns.wrap(lead + part, measure - indent);
            for (String line : set) {
                boolean isFirst = lines.isEmpty();
                String margin = isFirst ? Columns.pad(number, indent) : " ".repeat(indent);
                boolean leads = isFirst && line.startsWith(mark);
                lines.add(
                        (margin + (leads ? paint.dim(mark) + line.substring(mark.length()) : line))
                                .stripTrailing());
            }
        }
        return lines;
    }

    private static String unpainted(String line) {
        return line.replaceAll("\u001B\\[[0-9;]*m", "");
    }

    private void remarks(Sheet sheet, Telegram telegram) throws IOException {
        int declared = telegram.heading().sections().declared();
        long present = telegram.heading().sections().present().stream().distinct().count();
        if (present > 0 && present < declared) {
            sheet.text(Style.YELLOW, "Only " + present + " of " + declared + " sections are here.");
        }
        int redactions = telegram.body().redactions().size();
        if (redactions > 0) {
            sheet.text(
                    Style.YELLOW,
                    Tally.counted(redactions, "passage") + " taken out by the releaser.");
        }
        if (telegram.body().paragraphs().isEmpty()) {
            sheet.text(
                    Style.YELLOW,
                    "There is no text: this is a heading only, or nothing here is a telegram.");
        }
        sheet.rows("Found in", telegram.source().places().stream().map(Place::words).toList());
    }
}
