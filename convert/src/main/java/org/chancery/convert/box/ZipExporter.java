package org.chancery.convert.box;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.convert.Exporter;
import org.chancery.convert.Form;
import org.chancery.convert.Losses;
import org.chancery.format.telegram.Telegram;

/// A zip archive with a file for each telegram, in any form. Its directory, some hundred bytes a
/// telegram, is in memory until the end.
public final class ZipExporter implements Exporter {

    public static final String MEDIA_TYPE = "application/zip";

    /// The same telegrams give the same bytes, so no clock is asked: the first moment that zip
    /// knows.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Form form;
    private final ZipOutputStream zip;
    private final EntryNames names;
    private Losses losses = Losses.NONE;

    public ZipExporter(Form form, OutputStream out) {
        this.form = form;
        this.zip = new ZipOutputStream(out);
        this.names = new EntryNames(form.ending());
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        ZipEntry entry = new ZipEntry(names.next(telegram));
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        try (Exporter one = form.open(zip)) {
            one.write(telegram);
            losses = losses.plus(one.losses());
        }
        zip.closeEntry();
    }

    @Override
    public Losses losses() {
        return losses;
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
