package org.chancery.convert.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.text.WireText;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// CSV with a row for each telegram. Lists have `; ` between.
public final class CsvExporter implements Exporter {

    private final CsvRows csv;
    private final WireText wire = new WireText();

    public CsvExporter(OutputStream out) {
        this.csv = new CsvRows(out, Columns.ALL.stream().map(Columns.Column::name).toList());
    }

    @Override
    public void write(Telegram telegram) {
        Columns.Row row = new Columns.Row(telegram, Card.of(telegram), wire.of(telegram));
        csv.row(Columns.ALL.stream().map(column -> cell(column, row)).toList());
    }

    private static String cell(Columns.Column column, Columns.Row row) {
        return switch (column) {
            case Columns.Column.Text text -> stated(text.of().apply(row));
            case Columns.Column.Texts texts -> String.join("; ", texts.of().apply(row));
            case Columns.Column.Moment moment -> moment(moment.of().apply(row));
        };
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    private static String stated(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
