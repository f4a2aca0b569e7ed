package org.chancery.convert.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.format.telegram.Telegram;

/// Telegrams bound together in one PDF, with their contents on the first pages.
public final class DossierExporter implements Exporter {

    /// A volume of more is nothing that one would hand to anybody, and takes more memory than a
    /// small machine has: its pages are laid out together.
    public static final int MOST = 500;

    private final OutputStream out;
    private final List<Telegram> telegrams = new ArrayList<>();

    public DossierExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        if (telegrams.size() == MOST) {
            throw new IOException(
                    "a dossier holds %d telegrams at most: narrow the query, or take the form pdf, a document for each"
                            .formatted(MOST));
        }
        telegrams.add(telegram);
    }

    @Override
    public void close() throws IOException {
        if (!telegrams.isEmpty()) {
            new Press().print(telegrams, "Telegrams", true, out);
        }
    }
}
