package org.chancery.convert.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.Exporter;
import org.chancery.format.telegram.Telegram;

/// Wire text, one telegram behind the other. What the wire cannot say of a telegram is left out;
/// `chancery write` tells what that is.
public final class WireExporter implements Exporter {

    private final WireText wire = new WireText();
    private final OutputStream out;

    public WireExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        out.write(wire.of(telegram).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
