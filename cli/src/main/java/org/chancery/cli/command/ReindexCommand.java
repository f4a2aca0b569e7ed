package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chancery reindex`: the index anew from the originals.
@Command(
        name = "reindex",
        header = "Read all originals of an archive again and make its index anew.",
        description = {
            "",
            "The originals are not touched. Needed when 'chancery verify' says so, or to have what a newer Chancery understands better.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery reindex",
            "  chancery reindex --archive /srv/cables",
        })
final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Path directory = archive.directory(terminal);
        // Without this look, a mistyped --archive would make a new, empty archive.
        ArchiveDoor.forReading(directory).close();
        try (Archive opened = ArchiveDoor.forWriting(directory, "reindex")) {
            Progress progress = new Progress(terminal, "indexing");
            opened.reindex(progress::at);
            progress.end();
            terminal.out()
                    .line(
                            "Indexed "
                                    + Tally.counted(opened.size(Reader.everything()), "telegram")
                                    + " anew.");
            return ExitCode.FINE;
        }
    }
}
