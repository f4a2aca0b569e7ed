package org.chancery.convert.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.format.telegram.Telegram;

/// A telegram as PDF, typeset: the class above and below on each page, fields in a table, marks in
/// the margin. A document a telegram.
public final class PdfExporter implements Exporter {

    private final OutputStream out;
    private final Press press = new Press();

    public PdfExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        press.print(List.of(telegram), card.number() + " " + card.title(), false, out);
    }

    @Override
    public void close() {
        // each telegram ended its document
    }
}
