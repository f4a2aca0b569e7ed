package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Conversation.Bounds;
import org.chancery.archive.reference.GraphForm;
import org.chancery.archive.reference.Network;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.WholeFile;
import org.chancery.cli.view.ConversationList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery graph`: who cites whom.
@Command(
        name = "graph",
        header = "Show which telegrams cite each other.",
        description = {
            "",
            "With the number of a telegram: the conversation around it, what it cites and what cites it, and so on, the oldest first."
                    + " It may be one that is only cited. Without one: the telegrams that others lean on most; in a form for programs, the whole"
                    + " network of who cites whom.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery graph 09ASTANA1967",
            "  chancery graph 09ASTANA1967 --depth 1 --format dot | dot -Tsvg > talk.svg",
            "  chancery graph 09ASTANA1967 --limit 500 --format graphml -o talk.graphml",
            "  chancery graph --limit 100                     what others lean on most",
            "  chancery graph --format graphml -o all.graphml   who cites whom, for Gephi",
            "  chancery graph --query tag:PREL --format json           what these cite",
        })
final class GraphCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "MRN",
            arity = "0..1",
            description = "A telegram, in any spelling of its number.")
    @Nullable String telegram;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many citations far. Default: 3.")
    int depth = Bounds.STANDARD.depth();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many telegrams at most; not of the network. Default: 60.")
    int limit = Bounds.STANDARD.most();

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Of the network, only what telegrams cite that fit this.")
    @Nullable String query;

    enum Form {
        text,
        json,
        graphml,
        dot
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    Form form = Form.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Default: standard output.")
    @Nullable Path file;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    GraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (depth < 0 || depth > Bounds.DEEPEST || limit < 1 || limit > Bounds.LARGEST) {
            throw Trouble.usage(
                    "--depth is a number from 0 to %d, --limit one from 1 to %d"
                            .formatted(Bounds.DEEPEST, Bounds.LARGEST));
        }
        if (form == Form.text && file != null) {
            throw Trouble.usage("a file is for --format json, graphml or dot");
        }
        if (query != null && (telegram != null || form == Form.text)) {
            throw Trouble.usage(
                    "--query is for the network: without the number of a telegram, and with --format json, graphml or dot");
        }
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            if (telegram != null) {
                conversation(opened, telegram);
            } else if (form == Form.text) {
                list().print(opened.ranked(limit, Reader.everything()));
            } else {
                network(opened, query == null ? "" : query);
            }
            return ExitCode.FINE;
        }
    }

    private void conversation(Archive opened, String number) throws IOException, Trouble {
        Conversation conversation =
                opened.conversation(number, new Bounds(depth, limit), Reader.everything())
                        .orElseThrow(() ->
                                Trouble.world(
                                        "the archive has no telegram \"%s\", and none that cites it"
                                                .formatted(number)));
        if (form == Form.text) {
            list().print(conversation);
        } else {
            write(out -> out.line(form().write(conversation).stripTrailing()));
        }
    }

    private void network(Archive opened, String asked) throws IOException, Trouble {
        if (!asked.isBlank()) {
            SearchResult found =
                    opened.search(
                            new Search(asked, Sort.OLDEST, 0, 0).withoutValues(),
                            Reader.everything());
            Queries.refuseBad(found.query(), found.diagnostics());
        }
        Network network = opened.network(asked, Reader.everything());
        write(out -> {
            form().write(network, out);
            out.print(form == Form.json ? "\n" : "");
        });
    }

    private GraphForm form() {
        return GraphForm.valueOf(form.name().toUpperCase(Locale.ROOT));
    }

    private ConversationList list() {
        return new ConversationList(
                terminal.out(), terminal.paint(options.colour), terminal.width());
    }

    @FunctionalInterface
    private interface Document {
        void writeTo(Output out) throws IOException;
    }

    private void write(Document document) throws IOException {
        if (file == null) {
            document.writeTo(terminal.out());
            return;
        }
        try (WholeFile whole = WholeFile.at(file)) {
            document.writeTo(whole.out());
            whole.complete();
        }
    }
}
