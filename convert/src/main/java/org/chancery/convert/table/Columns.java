package org.chancery.convert.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.convert.card.Card;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// The columns of a table of telegrams, a row each, whatever the table is written as. Names and
/// meanings stay as they are; columns may be added (`docs/export.md`).
final class Columns {

    /// What a cell holds.
    sealed interface Column {

        String name();

        /// One text, or nothing.
        record Text(String name, Function<Row, @Nullable String> of) implements Column {}

        /// Any number of texts.
        record Texts(String name, Function<Row, List<String>> of) implements Column {}

        /// A moment, in UTC.
        record Moment(String name, Function<Row, java.time.@Nullable Instant> of)
                implements Column {}
    }

    /// A telegram with what is worked out from it once for all columns.
    record Row(Telegram telegram, Card card, String wire) {

        Heading heading() {
            return telegram.heading();
        }
    }

    /// The importer takes the first two for number and text, the others for claims on them.
    static final List<Column> ALL =
            List.of(
                    new Column.Text("mrn", row -> text(row.heading().mrn())),
                    new Column.Text("wire", Row::wire),
                    new Column.Text("id", row -> row.card().id()),
                    new Column.Moment("date", row -> row.heading().date()),
                    new Column.Text(
                            "dtg",
                            row ->
                                    row.heading().dtg() == null
                                            ? null
                                            : row.heading().dtg().value().wire()),
                    new Column.Text("classification", row -> row.card().classification()),
                    new Column.Texts("captions", row -> row.card().captions()),
                    new Column.Text("origin", row -> row.card().originator()),
                    new Column.Text(
                            "post",
                            row ->
                                    row.heading().origin() == null
                                            ? null
                                            : row.heading().origin().post()),
                    new Column.Text(
                            "country",
                            row ->
                                    row.heading().origin() == null
                                            ? null
                                            : row.heading().origin().country()),
                    new Column.Text(
                            "precedence",
                            row ->
                                    row.heading().action() == null
                                            ? null
                                            : row.heading().action().value().word()),
                    new Column.Text("sender", row -> text(row.heading().from())),
                    new Column.Texts("to", row -> row.card().to()),
                    new Column.Texts("info", row -> row.card().info()),
                    new Column.Texts("tags", row -> row.card().tags()),
                    new Column.Text("subject", row -> text(row.heading().subject())),
                    new Column.Texts("cites", row -> row.card().references()),
                    new Column.Text("signature", row -> row.card().signature()),
                    new Column.Text("summary", row -> row.card().summary()),
                    new Column.Text("reading_text", row -> reading(row.telegram())),
                    new Column.Text("dialect", row -> row.telegram().dialect().dialect().word()),
                    new Column.Texts("sources", row -> row.card().sources()),
                    new Column.Text("sha256", row -> row.card().sha256()));

    private Columns() {}

    private static @Nullable String text(@Nullable Located<?> located) {
        return located == null ? null : located.value().toString();
    }

    /// Paragraphs with blank lines between, headings, numbers and portion marks in their places.
    private static String reading(Telegram telegram) {
        List<String> parts = new ArrayList<>();
        String heading = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                parts.add(paragraph.heading());
            }
            heading = paragraph.heading();
            String number = paragraph.number() == null ? "" : paragraph.number() + ". ";
            String mark =
                    paragraph.portion() == null ? "" : "(" + paragraph.portion().mark() + ") ";
            parts.add(number + mark + paragraph.text());
        }
        return String.join("\n\n", parts);
    }
}
