package org.chancery.convert.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// RIS, which every reference manager reads: personal communications, which Zotero calls letters.
/// The form has no escapes: a value is one line.
public final class RisExporter implements Exporter {

    private final Writer out;

    public RisExporter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        field("TY", "PCOMM");
        field("ID", card.key());
        field("TI", card.title());
        field("AU", card.originator());
        for (String addressee : card.to()) {
            field("A2", addressee);
        }
        String day = card.day();
        if (day != null) {
            field("PY", day.substring(0, 4));
            field("DA", day.replace('-', '/'));
        }
        field("M3", "Telegram");
        field("M1", card.number());
        field("CN", card.number());
        for (String tag : card.tags()) {
            field("KW", tag);
        }
        field("AB", card.summary());
        field("LA", Card.LANGUAGE);
        field("N1", card.notes());
        field("ER", "");
        out.write("\r\n");
    }

    private void field(String tag, @Nullable String value) throws IOException {
        if (value != null) {
            out.write(tag);
            out.write("  - ");
            out.write(Text.line(value));
            out.write("\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
