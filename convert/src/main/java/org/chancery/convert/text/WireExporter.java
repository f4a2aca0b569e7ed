package org.chancery.convert.text;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.convert.Exporter;
import org.chancery.format.TelegramWriter;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;

/// Wire text, one telegram behind the other. What the wire cannot say of a telegram is left out;
/// `chancery write` tells what that is.
public final class WireExporter implements Exporter {

    private final TelegramWriter writer = new TelegramWriter(Tables.standard(), Style.WIRE);
    private final OutputStream out;

    public WireExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        out.write(writer.write(telegram.fields()).bytes());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
