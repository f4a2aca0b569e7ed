package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.IngestReport;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Interruption;
import org.chancery.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `chancery import`: telegrams into an archive, every byte kept.
@Command(
        name = "import",
        header = "Put telegrams into an archive, every byte as it came.",
        description = {
            "",
            "What the archive has already is passed over, so the same command can be run again at any time, also after it was"
                    + " interrupted. Files that cannot be telegrams are named and left out.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery import samples                        a folder, into your archive",
            "  chancery import 'release/19*/**.txt'           what matches a pattern",
            "  chancery import --archive /srv/cables release  into an archive elsewhere",
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Path directory = archive.directory(terminal);
        Importing importing = Importing.of(terminal, paths);
        try (Interruption interruption = Interruption.awaited();
                Archive opened = ArchiveDoor.forWriting(directory)) {
            IngestReport report = importing.run(opened, interruption, (done, total, name) -> {});
            return importing.tell(report, opened, directory, interruption);
        }
    }
}
