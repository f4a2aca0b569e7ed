package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.EntityList;
import org.chancery.convert.table.CsvRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery entities`: who and what telegrams name.
@Command(
        name = "entities",
        header = "List who and what telegrams of an archive name.",
        description = {
            "",
            "Posts, organisations, persons, signers and classifiers, by the telegram's own structure, its TAGS, and names behind titles"
                    + " (Foreign Minister X). search entity:NAME finds the telegrams.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery entities",
            "  chancery entities --kind person from:astana date:2009",
            "  chancery entities entity:person/karzai            who is named beside",
            "  chancery entities --csv --limit 100000 > names.csv",
        })
final class EntitiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The words of the query, as search takes them; none for everything.")
    List<String> words = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "post, organization, person, signer, classifier. Default: all.")
    String kind = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many of a kind. Default: 20.")
    int limit = 20;

    @Option(names = "--csv", description = "Print a table for other programs.")
    boolean csv;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    EntitiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (csv && json) {
            throw Trouble.usage("--csv and --json are two forms: choose one");
        }
        if (limit < 0) {
            throw Trouble.usage("--limit counts names: it cannot be negative");
        }
        List<Entity.Kind> kinds =
                kind.isEmpty()
                        ? List.of(Entity.Kind.values())
                        : List.of(
                                Entity.Kind.named(kind)
                                        .orElseThrow(() ->
                                                Trouble.usage(
                                                        "--kind takes post, organization, person, signer or classifier")));
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            Entities found = opened.entities(String.join(" ", words), Reader.everything());
            Queries.refuseBad(found.query(), found.diagnostics());
            EntityList list = new EntityList(found, kinds, limit);
            if (csv) {
                new CsvRows(terminal.out().asStream(), EntityList.NAMES).rows(list.rows()).flush();
            } else if (json) {
                terminal.out().line(list.json());
            } else {
                list.print(terminal.out(), terminal.paint(options.colour), terminal.width());
            }
            return ExitCode.FINE;
        }
    }
}
