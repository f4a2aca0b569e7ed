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

/// One list of JSON objects, each on a line of its own.
public final class JsonExporter implements Exporter {

    private final Writer out;
    private String before = "[\n";

    public JsonExporter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        out.write(before);
        before = ",\n";
        TelegramJson.write(telegram, out);
    }

    @Override
    public void close() throws IOException {
        out.write(before.startsWith("[") ? "[]\n" : "\n]\n");
        out.flush();
    }
}
