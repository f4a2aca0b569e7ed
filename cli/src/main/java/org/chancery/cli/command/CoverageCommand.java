package org.chancery.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.coverage.CoverageForm;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.CoverageTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery coverage`: what was sent and what is held.
@Command(
        name = "coverage",
        header = "Tell how much of what each post sent is in an archive.",
        description = {
            "",
            "A post numbers its telegrams from 1 in each year. The numbers that are held or cited tell, post by post and year by year, how"
                    + " many there must have been (the \"German tank\" estimate) and which are missing. With a post and a year: the gaps.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery coverage",
            "  chancery coverage 1976                         what is missing from 1976",
            "  chancery coverage 'tel aviv'",
            "  chancery coverage TUNIS 2009                   with its gaps",
            "  chancery coverage --csv > coverage.csv",
        })
final class CoverageCommand implements Callable<Integer> {

    private static final int YEAR = 4;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "POST|YEAR",
            arity = "0..*",
            description = "A post, a year, or both; none for all.")
    List<String> words = List.of();

    @Option(names = "--airgrams", description = "With a post and a year: of its airgrams.")
    boolean airgrams;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Option(names = "--csv", description = "Print a table.")
    boolean csv;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (json && csv) {
            throw Trouble.usage("--json and --csv exclude each other");
        }
        List<String> names = new ArrayList<>(words);
        Integer year = names.isEmpty() ? null : year(names.getLast());
        if (year != null) {
            names.removeLast();
        }
        String post = names.isEmpty() ? null : String.join(" ", names);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (post != null && year != null) {
                return series(opened, new Series(post, airgrams, year));
            }
            Overview overview =
                    opened.coverage(Reader.everything())
                            .of(post == null ? null : opened.postName(post), year);
            if (post != null && overview.series().isEmpty()) {
                throw Trouble.world(
                        "nothing that \"%s\" sent is held or cited%s"
                                .formatted(post, Posts.meant(opened, post)));
            }
            if (year != null && overview.series().isEmpty()) {
                throw Trouble.world("nothing that was sent in %d is held or cited".formatted(year));
            }
            if (json || csv) {
                print((json ? CoverageForm.JSON : CoverageForm.CSV).write(overview.series()));
            } else {
                table().print(overview);
            }
            return ExitCode.FINE;
        }
    }

    private int series(Archive opened, Series asked) throws IOException, Trouble {
        Optional<SeriesReport> report = opened.coverage(asked, Reader.everything());
        if (report.isEmpty()) {
            throw Trouble.world(
                    "nothing that \"%s\" sent in %d is held or cited%s"
                            .formatted(
                                    asked.post(), asked.year(), Posts.meant(opened, asked.post())));
        }
        if (json || csv) {
            print((json ? CoverageForm.JSON : CoverageForm.CSV).write(report.get()));
        } else {
            table().print(report.get());
        }
        return ExitCode.FINE;
    }

    private CoverageTable table() {
        return new CoverageTable(terminal.out(), terminal.paint(options.colour), terminal.width());
    }

    private void print(String document) throws IOException {
        terminal.out().print(document).print(document.endsWith("\n") ? "" : "\n");
    }

    private static @Nullable Integer year(String word) {
        return word.length() == YEAR && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(word)
                : null;
    }
}
