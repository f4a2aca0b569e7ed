package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.IngestReport;
import org.chancery.archive.SiteTables;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Interruption;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.SurveyPage;
import org.chancery.cli.view.Tally;
import org.chancery.convert.table.ColumnMap;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery import`: telegrams into an archive, every byte kept.
@Command(
        name = "import",
        header = "Put telegrams into an archive, every byte as it came.",
        description = {
            "",
            "Takes whatever telegrams come in: text with one or many, web pages, TEI volumes, tables (CSV, spreadsheets, SQLite, JSON,"
                    + " Parquet), mail and mailboxes, PDF, word processors' files, and zip, tar, 7z, gz, bz2, xz, zst and web"
                    + " archives around them. What a file is is told by its content, not by its name.",
            "What the archive has already is passed over, so the same command can be run again at any time, also after it was"
                    + " interrupted. What cannot be read is named and left out; the rest goes on.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery import samples                        a folder, into your archive",
            "  chancery import release.zip frus1969-76v20.xml containers of any name",
            "  chancery import --map body=text,mrn=id t.csv   a table with names of its own",
            "  chancery import --dry-run release              what is in it, nothing kept",
            "  chancery import --watch incoming               and whatever arrives there",
            "  chancery import --archive /srv/cables release  into an archive elsewhere",
        })
final class ImportCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--map",
            paramLabel = "PART=COLUMN,...",
            description =
                    "Which column of a table, or name in JSON, holds what: body, header, mrn, date, classification, origin, title, tags,"
                            + " references. Columns without names go by their number.")
    @Nullable String map;

    @Option(
            names = "--without-containers",
            description =
                    "Keep of containers only name and hash, not their bytes: for those that are large and kept elsewhere.")
    boolean withoutContainers;

    @Option(
            names = "--dry-run",
            description = "Look into everything and say what is there; keep nothing.")
    boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was found, by container, dialect and problem, as a web page.")
    @Nullable Path report;

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description =
                    "Keep importing what arrives in a folder, until Ctrl-C. Files that are still being written are waited for.")
    @Nullable Path watch;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (paths.isEmpty() && watch == null) {
            throw Trouble.usage("say what to import: files, folders, patterns, or --watch DIR");
        }
        if (report != null && Files.notExists(report.toAbsolutePath().resolveSibling(""))) {
            throw new NoSuchFileException(report.toAbsolutePath().resolveSibling("").toString());
        }
        Path directory = archive.directory(terminal);
        Importing importing = Importing.of(terminal, paths, settings());
        if (dryRun) {
            return rehearse(importing, tables(directory));
        }
        try (Interruption interruption = Interruption.awaited();
                Archive opened = ArchiveDoor.forWriting(directory, "import")) {
            TablesOption.tell(opened.tables().diagnostics(), terminal);
            int exit = ExitCode.FINE;
            if (!paths.isEmpty()) {
                exit = bringIn(importing, opened, directory, interruption);
            }
            if (watch != null) {
                watch(watch, opened, directory, interruption);
            }
            return exit;
        }
    }

    private int bringIn(
            Importing importing, Archive opened, Path directory, Interruption interruption)
            throws IOException {
        IngestReport done = importing.run(opened, interruption, (read, total, name) -> {});
        int exit = importing.tell(done, opened, directory, interruption);
        report(
                importing,
                "%s new, %s known already, %s refused."
                        .formatted(
                                Tally.counted(done.added(), "telegram"),
                                Progress.number(done.known()),
                                Progress.number(importing.survey().refusedCount())));
        return exit;
    }

    private static Tables tables(Path directory) throws Trouble {
        try {
            return SiteTables.ofArchive(directory);
        } catch (IOException e) {
            throw Trouble.world(String.valueOf(e.getMessage()), e);
        }
    }

    private int rehearse(Importing importing, Tables tables) throws IOException {
        try (Interruption interruption = Interruption.awaited()) {
            long found = importing.rehearse(tables, interruption);
            importing.refusals();
            String words =
                    "Found %s; %s refused. Nothing was kept."
                            .formatted(
                                    Tally.counted(found, "telegram"),
                                    Progress.number(importing.survey().refusedCount()));
            terminal.err().line(words);
            importing.findings();
            terminal.err().flush();
            report(importing, words);
            return importing.survey().refusedCount() == 0 ? ExitCode.FINE : ExitCode.TROUBLE;
        }
    }

    private void report(Importing importing, String words) throws IOException {
        if (report != null) {
            Files.writeString(report, SurveyPage.of(importing.survey(), words));
        }
    }

    /// Every look that finds something is an import of its own: what it was told of is kept.
    private void watch(Path folder, Archive opened, Path directory, Interruption interruption)
            throws IOException, Trouble {
        if (!Files.isDirectory(folder)) {
            throw Trouble.world("no folder \"" + folder + "\" to watch");
        }
        terminal.err().line("Watching \"" + folder + "\" (Ctrl-C ends it).").flush();
        ArrivalWatch arrivals = new ArrivalWatch(folder);
        while (!interruption.isAsked()) {
            List<String> whole =
                    arrivals.arrived(Instant.now()).stream().map(Path::toString).toList();
            if (!whole.isEmpty()) {
                bringIn(Importing.of(terminal, whole, settings()), opened, directory, interruption);
            }
            try {
                interruption.await(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Importing.Settings settings() throws Trouble {
        try {
            return new Importing.Settings(
                    map == null ? null : ColumnMap.parse(map), !withoutContainers);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("--map: " + e.getMessage());
        }
    }
}
