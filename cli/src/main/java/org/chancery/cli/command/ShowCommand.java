package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.cli.view.ReadingText;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Telegram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery show`: a telegram typeset for reading, from a file or from the archive.
@Command(
        name = "show",
        header = "Read telegrams in the terminal: sections joined, page lines out, typeset.",
        description = {
            "",
            "A PATH is read from its file; anything else is looked up in the archive, by message reference number or id.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery show samples/09ASTANA1967.txt",
            "  chancery show 09ASTANA1967                   from the archive",
            "  chancery show --color always 09ASTANA1967 | less -R",
            "  chancery show --source 09ASTANA1967          as it came, safe to look at",
            "  chancery show --source 09ASTANA1967 > a.txt  the exact bytes",
            "  chancery show --container 75ROME18 > a.zip    the file it came in",
        })
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "TELEGRAM",
            arity = "1..*",
            description = "A file, folder, pattern or -; or an MRN or id in the archive.")
    List<String> names = List.of();

    @Option(
            names = "--source",
            description =
                    "Show the source as it came. On a screen control characters are made visible; elsewhere these are the exact bytes.")
    boolean source;

    @Option(
            names = "--container",
            description =
                    "Write the container that it came in, byte for byte, as the archive keeps it.")
    boolean container;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    private boolean isFirst = true;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Telegrams telegrams = new Telegrams(terminal, tables.tables(terminal));
        int code = ExitCode.FINE;
        for (String name : names) {
            if (isFile(name)) {
                code =
                        Math.max(
                                code,
                                telegrams.each(List.of(name), (file, telegram) -> print(telegram)));
            } else {
                ArchivedTelegram archived = new ArchivedTelegram(archive.directory(terminal));
                if (container) {
                    container(archived, name);
                } else {
                    print(archived.named(name));
                }
            }
        }
        return code;
    }

    private void container(ArchivedTelegram archived, String name) throws IOException, Trouble {
        if (terminal.showsOutput()) {
            throw Trouble.usage("--container writes bytes, not text: send them to a file with >");
        }
        archived.writeContainer(name, terminal.out());
    }

    private static boolean isFile(String name) {
        try {
            return name.equals("-")
                    || Files.exists(Path.of(name))
                    || name.matches(".*[*?\\[{/\\\\].*");
        } catch (InvalidPathException pattern) {
            return true;
        }
    }

    private void print(Telegram telegram) throws IOException {
        Output out = terminal.out();
        if (source) {
            source(telegram.source().text());
            return;
        }
        if (!isFirst) {
            out.line().line();
        }
        isFirst = false;
        new ReadingText(out, terminal.paint(options.colour), terminal.width()).print(telegram);
    }

    private void source(SourceText text) throws IOException {
        if (!terminal.showsOutput()) {
            terminal.out().bytes(text.bytes());
            return;
        }
        for (Line line : text.lines()) {
            terminal.out().line(Visible.lines(text.written(line)));
        }
    }
}
