package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.Tally;
import org.chancery.server.site.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery export`: telegrams of the archive in a form for others.
@Command(
        name = "export",
        header =
                "Write telegrams of an archive in another form: JSON, CSV, TEI, mail, citations, ...",
        description = {
            "",
            "Takes all that fit a query, as search does, or the whole archive, the oldest first. A file is written beside its place"
                    + " and put there when it is complete: it is whole or it is not there.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery export --format list                     what forms there are",
            "  chancery export -o all.ndjson",
            "  chancery export --json from:astana | jq -r '[.date, .subject] | @tsv'",
            "  chancery export --json -d prel-1975 'tag:PREL date:1975'   a file for each",
            "  chancery export --site athens from:athens         pages for any browser",
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query; none for everything.")
    List<String> words = List.of();

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "A folder of pages, search included, that any browser reads from a disk.")
    @Nullable Path site;

    @Mixin FormOptions form = new FormOptions();

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (form.wantsList()) {
            FormOptions.list(terminal);
            return ExitCode.FINE;
        }
        if (site != null) {
            return site(site);
        }
        form.form(); // what is asked for wrongly is told before an archive is opened
        String query = String.join(" ", words);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            SearchResult expected =
                    opened.search(
                            new Search(query, Sort.OLDEST, 0, 0).withoutValues(),
                            Reader.everything());
            Queries.refuseBad(expected.query(), expected.diagnostics());
            try (Outlet outlet = form.open(terminal)) {
                outlet.expect(expected.total());
                opened.export(
                        new Search(query, Sort.OLDEST, 0, 0),
                        Reader.everything(),
                        holding ->
                                outlet.write(
                                        opened.whole(holding, Reader.everything()),
                                        expected.total()));
                outlet.complete();
            }
            return ExitCode.FINE;
        }
    }

    private int site(Path directory) throws IOException, Trouble {
        if (form.isGiven()) {
            throw Trouble.usage("--site DIR has a form of its own: leave the others out");
        }
        String query = String.join(" ", words);
        Progress progress = new Progress(terminal, "exporting");
        long start = System.nanoTime();
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            SearchResult expected =
                    opened.search(
                            new Search(query, Sort.OLDEST, 0, 0).withoutValues(),
                            Reader.everything());
            Queries.refuseBad(expected.query(), expected.diagnostics());
            int written = Site.write(opened, query, Reader.everything(), directory, progress::at);
            progress.end();
            terminal.err()
                    .line(
                            "Wrote %s to \"%s\" in %s: open %s"
                                    .formatted(
                                            Tally.counted(written, "telegram"),
                                            directory,
                                            Progress.duration(
                                                    Duration.ofNanos(System.nanoTime() - start)),
                                            directory.resolve("index.html")))
                    .flush();
            return ExitCode.FINE;
        } finally {
            progress.end();
        }
    }
}
