package org.chancery.convert.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.Exporter;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.telegram.Telegram;

/// JSON, an object a line: what breaks off is whole up to its last line.
public final class NdjsonExporter implements Exporter {

    private final Writer out;

    public NdjsonExporter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        TelegramJson.write(telegram, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
