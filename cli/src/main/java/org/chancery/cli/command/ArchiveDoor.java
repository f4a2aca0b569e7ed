package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.chancery.archive.ArchiveInUseException;
import org.chancery.archive.NoArchiveException;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;

/// Opens archives, and says in the command line's words why one does not open.
final class ArchiveDoor {

    private ArchiveDoor() {}

    /// One that is there, beside whoever writes to it.
    static Archive forReading(Path directory) throws Trouble {
        try {
            return Archive.openForReading(directory);
        } catch (NoArchiveException e) {
            throw Trouble.world(
                    "there is no archive in \"%s\": make one with 'chancery import PATH', or name another with --archive DIR"
                            .formatted(directory),
                    e);
        } catch (IOException e) {
            throw notOpened(directory, e);
        }
    }

    /// One to write to, made if there is none.
    ///
    /// @param command that wants to, for others whom it keeps out meanwhile
    static Archive forWriting(Path directory, String command) throws Trouble {
        try {
            return Archive.open(directory, "chancery " + command, (done, total) -> {});
        } catch (ArchiveInUseException e) {
            throw Trouble.world(
                    "%s: wait until it ends, end it with Ctrl-C where it runs, or name another archive with --archive DIR; what only reads works beside it"
                            .formatted(e.getMessage()),
                    e);
        } catch (IOException e) {
            throw notOpened(directory, e);
        }
    }

    private static Trouble notOpened(Path directory, IOException e) {
        return Trouble.world(
                "cannot open the archive in \"%s\", %s; or name another place with --archive DIR"
                        .formatted(directory, Faults.words(e)),
                e);
    }
}
