package org.chancery.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.TelegramCollection;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery collect`: telegrams into a collection, or out of it.
@Command(
        name = "collect",
        header = "Put telegrams of an archive together under a name.",
        description = {
            "",
            "A collection is made with its first telegram. It is found by collection:NAME, in every search and export.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery collect 'fishing treaty' 09VALLETTA440 09VALLETTA431",
            "  chancery collect 'fishing treaty' --query 'tag:EFIS date:2009'",
            "  chancery collect 'fishing treaty' --remove 09VALLETTA431",
            "  chancery search 'collection:\"fishing treaty\"'",
        })
final class CollectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The collection.")
    String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "MRN",
            description = "Telegrams, by message reference number or id.")
    List<String> telegrams = List.of();

    @Option(
            names = {"-q", "--query"},
            paramLabel = "QUERY",
            description = "All telegrams that fit this.")
    @Nullable String query;

    @Option(names = "--remove", description = "Take them out instead.")
    boolean remove;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    CollectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (telegrams.isEmpty() && query == null) {
            throw Trouble.usage("name the telegrams, or say which with --query QUERY");
        }
        try {
            TelegramCollection.name(name);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage(String.valueOf(e.getMessage()));
        }
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            int changed = 0;
            for (Holding telegram : found(opened)) {
                boolean isChanged =
                        remove
                                ? opened.desk().takeOut(name, telegram)
                                : opened.desk().collect(name, telegram);
                changed += isChanged ? 1 : 0;
            }
            terminal.err()
                    .line(
                            (remove ? "Took %s out of \"%s\"." : "Put %s into \"%s\".")
                                    .formatted(Tally.counted(changed, "telegram"), name))
                    .flush();
            return ExitCode.FINE;
        }
    }

    /// All of them, before any is put anywhere: a mistyped number changes nothing.
    private List<Holding> found(Archive opened) throws IOException, Trouble {
        List<Holding> found = new ArrayList<>();
        for (String telegram : telegrams) {
            found.add(
                    opened.find(telegram, Reader.everything())
                            .orElseThrow(() ->
                                    Trouble.world(
                                            "the archive has no telegram \"%s\""
                                                    .formatted(telegram))));
        }
        if (query != null) {
            Search search = new Search(query, Sort.OLDEST, 0, 0);
            SearchResult result = opened.search(search, Reader.everything());
            Queries.refuseBad(result.query(), result.diagnostics());
            opened.export(search, Reader.everything(), found::add);
        }
        return found;
    }
}
