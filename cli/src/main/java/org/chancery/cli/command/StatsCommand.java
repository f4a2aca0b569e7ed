package org.chancery.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Sheet;
import org.chancery.archive.statistics.Statistics;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.StatisticsJson;
import org.chancery.cli.view.StatisticsView;
import org.chancery.convert.table.CsvRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery stats`: the telegrams that fit a query, in numbers.
@Command(
        name = "stats",
        header = "Count telegrams of an archive over time.",
        description = {
            "",
            "How many a month, by post, tag, class, precedence or year; the months with far more than the year before (bursts);"
                    + " and how long it took from the date-time group to filing. Without a query, of everything.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery stats",
            "  chancery stats --by tag from:astana",
            "  chancery stats --by class --csv date:1975 > 1975.csv",
            "  chancery stats --csv --part speed > speed.csv",
            "  chancery stats --json treaty | jq '.bursts'",
        })
final class StatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query, as search takes them; none for everything.")
    List<String> words = List.of();

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            description = "post, tag, class, precedence, year. Default: post.")
    String by = "post";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many values to show. Default: 12; --csv and --json give all.")
    int limit = 12;

    @Option(names = "--csv", description = "Print a table for other programs.")
    boolean csv;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "Of --csv: volume, bursts, speed. Default: volume.")
    String part = "volume";

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (csv && json) {
            throw Trouble.usage("--csv and --json are two forms: choose one");
        }
        if (limit < 0) {
            throw Trouble.usage("--limit counts values: it cannot be negative");
        }
        Dimension dimension =
                Dimension.named(by)
                        .orElseThrow(() ->
                                Trouble.usage(
                                        "--by takes "
                                                + words(
                                                        Arrays.stream(Dimension.values())
                                                                .map(Dimension::word)
                                                                .toList())));
        Sheet sheet =
                Sheet.named(part)
                        .orElseThrow(() ->
                                Trouble.usage(
                                        "--part takes "
                                                + words(
                                                        Arrays.stream(Sheet.values())
                                                                .map(Sheet::word)
                                                                .toList())));
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            Statistics statistics =
                    opened.statistics(String.join(" ", words), dimension, Reader.everything());
            Queries.refuseBad(statistics.query(), statistics.diagnostics());
            if (csv) {
                new CsvRows(terminal.out().asStream(), sheet.names())
                        .rows(sheet.rows(statistics))
                        .flush();
            } else if (json) {
                new StatisticsJson(terminal.out()).print(statistics);
            } else {
                new StatisticsView(terminal.out(), terminal.paint(options.colour), terminal.width())
                        .print(statistics, limit);
            }
            return ExitCode.FINE;
        }
    }

    private static String words(List<String> words) {
        return words.stream()
                .limit(words.size() - 1L)
                .collect(Collectors.joining(", ", "", " or " + words.getLast()));
    }
}
