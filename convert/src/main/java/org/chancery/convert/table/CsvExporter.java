package org.chancery.convert.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.text.WireText;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// CSV as RFC 4180 has it, in UTF-8, with a row of names. Lists have `; ` between.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and runs it: an
/// apostrophe stands before such a cell.
public final class CsvExporter implements Exporter {

    private final CsvWriter csv;
    private final WireText wire = new WireText();

    public CsvExporter(OutputStream out) {
        this.csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord(Columns.ALL.stream().map(Columns.Column::name).toList());
    }

    @Override
    public void write(Telegram telegram) {
        Columns.Row row = new Columns.Row(telegram, Card.of(telegram), wire.of(telegram));
        csv.writeRecord(Columns.ALL.stream().map(column -> cell(column, row)).toList());
    }

    private static String cell(Columns.Column column, Columns.Row row) {
        return switch (column) {
            case Columns.Column.Text text -> harmless(text.of().apply(row));
            case Columns.Column.Texts texts -> harmless(String.join("; ", texts.of().apply(row)));
            case Columns.Column.Moment moment -> moment(moment.of().apply(row));
        };
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return List.of('=', '+', '-', '@', '\t', '\r', '\n').contains(text.charAt(0))
                ? "'" + text
                : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
