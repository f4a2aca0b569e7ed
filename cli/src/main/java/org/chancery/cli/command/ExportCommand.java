package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.WholeFile;
import org.chancery.cli.view.Tally;
import org.chancery.format.json.TelegramJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery export`: telegrams of the archive for other programs.
@Command(
        name = "export",
        header = "Write telegrams of an archive as JSON, one a line.",
        description = {
            "",
            "Takes all that fit a query, as search does, or the whole archive. A file is written beside its place and put there"
                    + " when it is complete: it is whole or it is not there.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery export --json -o all.ndjson",
            "  chancery export --json from:astana | jq -r '[.date, .subject] | @tsv'",
            "  chancery export --json 'tag:PREL date:1975' | gzip > prel-1975.ndjson.gz",
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query; none for everything.")
    List<String> words = List.of();

    @Option(
            names = "--json",
            required = true,
            description = "As JSON, an object a line (NDJSON): the only form so far.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Default: standard output.")
    @Nullable Path output;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        String query = String.join(" ", words);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            SearchResult expected =
                    opened.search(new Search(query, Sort.OLDEST, 0, 0), Reader.everything());
            Queries.refuseBad(expected.query(), expected.diagnostics());
            if (output == null) {
                write(opened, query, terminal.out(), expected.total());
                return ExitCode.FINE;
            }
            try (WholeFile file = WholeFile.at(output)) {
                long written = write(opened, query, file.out(), expected.total());
                file.complete();
                terminal.err()
                        .line(
                                "Wrote "
                                        + Tally.counted(written, "telegram")
                                        + " to \""
                                        + output
                                        + "\".")
                        .flush();
            }
            return ExitCode.FINE;
        }
    }

    private long write(Archive opened, String query, Output out, long total) throws IOException {
        Progress progress = new Progress(terminal, "exporting");
        long[] written = new long[1];
        opened.export(
                new Search(query, Sort.OLDEST, 0, 0),
                Reader.everything(),
                holding -> {
                    TelegramJson.write(opened.telegram(holding), out);
                    out.line();
                    progress.at(++written[0], total);
                });
        progress.end();
        return written[0];
    }
}
