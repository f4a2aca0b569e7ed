package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.cli.report.Trouble;
import org.chancery.format.telegram.Telegram;

/// A telegram of the archive by its name; a class of its own, so that `show FILE` loads nothing of
/// the archive.
final class ArchivedTelegram {

    private final Path directory;

    ArchivedTelegram(Path directory) {
        this.directory = directory;
    }

    /// @param name its message reference number or id
    Telegram named(String name) throws IOException, Trouble {
        try (Archive archive = ArchiveDoor.forReading(directory)) {
            Holding holding =
                    archive.find(name, Reader.everything())
                            .orElseThrow(() ->
                                    Trouble.world(
                                            "no telegram \"%s\": it is no file here, and the archive in \"%s\" has none of that name"
                                                    .formatted(name, directory)));
            return archive.telegram(holding);
        }
    }
}
