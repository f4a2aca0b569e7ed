package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.concordance.Line;
import org.chancery.archive.concordance.Order;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.ConcordanceJson;
import org.chancery.cli.view.ConcordanceView;
import org.chancery.convert.table.CsvRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery concordance`: every place at which the words of a query stand.
@Command(
        name = "concordance",
        header = "Show keywords in context, a line for each place.",
        description = {
            "",
            "The words, phrases and patterns of the query are the keywords, in all the forms that search finds; its fields say in"
                    + " which telegrams. =word keeps to one form.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery concordance treaty",
            "  chancery concordance --sort right '\"red line\" or redline*'",
            "  chancery concordance --width 100 '=minister from:astana date:2009'",
            "  chancery concordance --csv --limit 100000 treaty > treaty.csv",
        })
final class ConcordanceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "The words of the query. Put -- before one that begins with -.")
    List<String> words = List.of();

    @Option(
            names = "--width",
            paramLabel = "N",
            description =
                    "Characters on either side, up to 400. Default: what the screen holds, else 60.")
    int width;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description =
                    "left: by the word before; right: by the word after; date: oldest first. Default: date.")
    String sort = "date";

    @Option(names = "--limit", paramLabel = "N", description = "How many lines. Default: 100.")
    int limit = 100;

    @Option(names = "--skip", paramLabel = "N", description = "How many to pass over first.")
    int skip;

    @Option(names = "--csv", description = "Print a table for other programs.")
    boolean csv;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    ConcordanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (csv && json) {
            throw Trouble.usage("--csv and --json are two forms: choose one");
        }
        if (limit < 0 || skip < 0 || width < 0 || width > KeywordSearch.WIDEST) {
            throw Trouble.usage(
                    "--limit, --skip and --width cannot be negative, nor --width more than "
                            + KeywordSearch.WIDEST);
        }
        Order order =
                Order.named(sort)
                        .orElseThrow(() -> Trouble.usage("--sort takes left, right or date"));
        KeywordSearch search =
                new KeywordSearch(String.join(" ", words), width(), order, skip, limit);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            Concordance found = opened.concordance(search, Reader.everything());
            Queries.refuseBad(found.query(), found.diagnostics());
            if (csv) {
                new CsvRows(terminal.out().asStream(), Line.NAMES)
                        .rows(found.lines().stream().map(Line::cells).toList())
                        .flush();
            } else if (json) {
                new ConcordanceJson(terminal.out()).print(found);
            } else {
                // Who says how wide has a reason for it: nothing is cut then.
                int screen = width > 0 ? Integer.MAX_VALUE : terminal.width();
                new ConcordanceView(terminal.out(), terminal.paint(options.colour), screen)
                        .print(found, search);
            }
            return ExitCode.FINE;
        }
    }

    private int width() {
        boolean isForEyes = !csv && !json;
        return width > 0
                ? width
                : isForEyes ? ConcordanceView.context(terminal.width()) : KeywordSearch.WIDTH;
    }
}
