package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.TelegramCollection;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery collections`: which there are.
@Command(
        name = "collections",
        header = "List the collections of an archive.",
        description = {"", "With the number of telegrams in each.", ""},
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery collections",
            "  chancery collections --dissolve 'fishing treaty'   its telegrams stay",
        })
final class CollectionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--dissolve",
            paramLabel = "NAME",
            description = "Forget that collection; its telegrams stay in the archive.")
    @Nullable String dissolve;

    @Option(names = "--json", description = "One JSON object a line.")
    boolean json;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    CollectionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (dissolve != null) {
                if (!opened.desk().dissolve(dissolve)) {
                    throw Trouble.world("there is no collection \"%s\"".formatted(dissolve));
                }
                terminal.err().line("Dissolved \"%s\".".formatted(dissolve)).flush();
                return ExitCode.FINE;
            }
            List<TelegramCollection> collections = opened.desk().collections(Reader.everything());
            if (collections.isEmpty() && !json) {
                terminal.err()
                        .line(
                                "There are no collections yet: 'chancery collect NAME MRN' makes one.")
                        .flush();
            }
            for (TelegramCollection collection : collections) {
                terminal.out()
                        .line(
                                json
                                        ? "{\"name\":%s,\"telegrams\":%d,\"made\":\"%s\"}"
                                                .formatted(
                                                        Json.quoted(collection.name()),
                                                        collection.telegrams(),
                                                        collection.made())
                                        : "%,8d  %s"
                                                .formatted(
                                                        collection.telegrams(),
                                                        Visible.line(collection.name())));
            }
            return ExitCode.FINE;
        }
    }
}
