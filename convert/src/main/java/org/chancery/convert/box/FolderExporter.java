package org.chancery.convert.box;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.convert.Exporter;
import org.chancery.convert.Form;
import org.chancery.convert.Losses;
import org.chancery.format.telegram.Telegram;

/// A file for each telegram, in a folder a year. A file is written beside its place and moved
/// there: what breaks off leaves whole files behind.
public final class FolderExporter implements Exporter {

    private final Form form;
    private final Path folder;
    private final EntryNames names;
    private Losses losses = Losses.NONE;

    /// @param folder made where it is not there; what else is in it stays
    public FolderExporter(Form form, Path folder) {
        this.form = form;
        this.folder = folder;
        this.names = new EntryNames(form.ending());
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Path place = folder.resolve(names.next(telegram));
        Files.createDirectories(place.resolveSibling(""));
        Path draft = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                    Exporter one = form.open(out)) {
                one.write(telegram);
                losses = losses.plus(one.losses());
            }
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public Losses losses() {
        return losses;
    }

    @Override
    public void close() {
        // every file is whole already
    }
}
