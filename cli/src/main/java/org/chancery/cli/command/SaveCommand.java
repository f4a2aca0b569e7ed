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
import org.chancery.cli.view.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery save`: a search to be told of.
@Command(
        name = "save",
        header = "Keep a search, to be told what comes in that fits it.",
        description = {
            "",
            "What is in the archive already is no news. 'chancery alerts' tells what came in since; so does each import, in one line.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery save fisheries 'tag:EFIS'",
            "  chancery save 'about krol' 'krol -from:astana'",
            "  chancery save fisheries --forget",
        })
final class SaveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to call it.")
    String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "The words of the query.")
    List<String> words = List.of();

    @Option(names = "--forget", description = "Forget the search of that name.")
    boolean forget;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    SaveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (forget != words.isEmpty()) {
            throw Trouble.usage("give a query to save, or --forget");
        }
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (forget) {
                if (!opened.desk().forget(name)) {
                    throw Trouble.world("there is no saved search \"%s\"".formatted(name));
                }
                terminal.err().line("Forgot \"%s\".".formatted(name)).flush();
                return ExitCode.FINE;
            }
            String query = String.join(" ", words);
            SearchResult result =
                    opened.search(
                            new Search(query, Sort.NEWEST, 0, 0).withoutValues(),
                            Reader.everything());
            Queries.refuseBad(result.query(), result.diagnostics());
            try {
                opened.desk().save(name, query);
            } catch (IllegalArgumentException e) {
                throw Trouble.usage(String.valueOf(e.getMessage()));
            }
            terminal.err()
                    .line(
                            "Saved \"%s\", which finds %s now: 'chancery alerts' tells what comes in."
                                    .formatted(name, Tally.counted(result.total(), "telegram")))
                    .flush();
            return ExitCode.FINE;
        }
    }
}
