package org.chancery.convert.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.chancery.convert.Exporter;
import org.chancery.convert.Losses;
import org.chancery.format.TelegramWriter;
import org.chancery.format.telegram.Telegram;

/// Wire text, one telegram behind the other. What the wire cannot say of a telegram is left out and
/// counted; `chancery write` tells of one what that is.
public final class WireExporter implements Exporter {

    private final WireText wire = new WireText();
    private final OutputStream out;
    private Losses losses = Losses.NONE;

    public WireExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        TelegramWriter.Written written = wire.written(telegram);
        out.write(written.bytes());
        losses = losses.plus(losses(written));
    }

    private static Losses losses(TelegramWriter.Written written) {
        Set<String> lost = WireText.lost(written);
        return new Losses(
                lost.isEmpty() ? 0 : 1,
                lost.contains("mrn") ? 1 : 0,
                lost.contains("date") ? 1 : 0,
                lost.contains("references") ? 1 : 0);
    }

    @Override
    public Losses losses() {
        return losses;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
