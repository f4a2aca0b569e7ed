package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.reference.WantedForm;
import org.chancery.archive.reference.WantedList;
import org.chancery.archive.reference.Wish;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.WantedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery wanted`: what is cited and not held.
@Command(
        name = "wanted",
        header = "List telegrams that others cite and the archive does not have.",
        description = {
            "",
            "The most cited first: its number, how many cite it, the first of them. Its date is guessed: in the year of its number, and"
                    + " not after the first that cites it. With a query, only what the telegrams cite that fit it.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery wanted",
            "  chancery wanted --post STATE --year 1976",
            "  chancery wanted tag:PREL from:tunis            what these cite",
            "  chancery wanted --csv --limit 100000 > wanted.csv",
        })
final class WantedCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query; none for all telegrams.")
    List<String> words = List.of();

    @Option(names = "--post", paramLabel = "POST", description = "Only what this post sent.")
    @Nullable String post;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only what was sent then.")
    @Nullable Integer year;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show. Default: 50.")
    int limit = 50;

    @Option(names = "--skip", paramLabel = "N", description = "How many to pass over first.")
    int skip;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Option(names = "--csv", description = "Print a table.")
    boolean csv;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    WantedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (limit < 0 || skip < 0 || json && csv) {
            throw Trouble.usage(
                    "--limit and --skip cannot be negative, and --json and --csv exclude each other");
        }
        String query = String.join(" ", words);
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (!query.isBlank()) {
                SearchResult asked =
                        opened.search(
                                new Search(query, Sort.OLDEST, 0, 0).withoutValues(),
                                Reader.everything());
                Queries.refuseBad(asked.query(), asked.diagnostics());
            }
            WantedList list =
                    opened.wanted(new Wish(post, year, skip, limit), query, Reader.everything());
            if (json) {
                terminal.out().line(WantedForm.JSON.write(list));
            } else if (csv) {
                terminal.out().print(WantedForm.CSV.write(list));
            } else {
                new WantedTable(terminal.out(), terminal.paint(options.colour), terminal.width())
                        .print(list, skip);
                tellPostMeant(opened, list);
            }
            return ExitCode.FINE;
        }
    }

    private void tellPostMeant(Archive opened, WantedList list) throws IOException {
        if (post != null && list.total() == 0) {
            String meant = opened.postLike(post, Reader.everything()).orElse(null);
            if (meant != null) {
                terminal.out().line("Did you mean: --post " + Visible.line(meant));
            }
        }
    }
}
