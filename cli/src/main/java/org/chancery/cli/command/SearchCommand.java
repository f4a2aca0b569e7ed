package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.HitJson;
import org.chancery.cli.view.HitList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery search`: telegrams of the archive that fit a query.
@Command(
        name = "search",
        header = "Find telegrams in an archive.",
        description = {
            "",
            "A query is words, \"phrases\" and fields: from: to: tag: class: date: subject: ref: caption: mrn: precedence: signed: has:"
                    + " joined by and, or, not and brackets. Words that follow each other must all be there. Put the query in quotes"
                    + " where your shell would read its signs; without one, everything is found.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery search treaty goat",
            "  chancery search 'from:astana \"rapid reaction\"'",
            "  chancery search 'tag:PREL class:<=confidential date:2009-10..2009-12'",
            "  chancery search --facets --limit 0             what the archive holds",
            "  chancery search --sort newest --json treaty | jq -r '.hits[].mrn'",
            "  chancery search --exit-code mrn:09STATE1234 || echo 'not here'",
        })
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query. Put -- before one that begins with -.")
    List<String> words = List.of();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, newest, oldest. Default: relevance.")
    Order order = Order.relevance;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show. Default: 20.")
    int limit = 20;

    @Option(names = "--skip", paramLabel = "N", description = "How many to pass over first.")
    int skip;

    @Option(
            names = "--facets",
            description = "Also count by year, origin, classification, tag and precedence.")
    boolean facets;

    @Option(names = "--json", description = "Print one JSON object: total, hits, facets.")
    boolean json;

    @Option(names = "--exit-code", description = "Exit with 1 where nothing is found.")
    boolean exitCode;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    enum Order {
        relevance,
        newest,
        oldest;

        Sort sort() {
            return switch (this) {
                case relevance -> Sort.RELEVANCE;
                case newest -> Sort.NEWEST;
                case oldest -> Sort.OLDEST;
            };
        }
    }

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (limit < 0 || skip < 0) {
            throw Trouble.usage("--limit and --skip count telegrams: they cannot be negative");
        }
        Search all = new Search(String.join(" ", words), order.sort(), skip, limit);
        Search search = facets || json ? all : all.withoutValues();
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            SearchResult result = opened.search(search, Reader.everything());
            Queries.refuseBad(result.query(), result.diagnostics());
            if (json) {
                new HitJson(terminal.out()).print(result);
            } else {
                new HitList(terminal.out(), terminal.paint(options.colour), terminal.width())
                        .print(result, skip, facets);
            }
            return exitCode && result.total() == 0 ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }
}
