package org.chancery.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery note`: a note on words of a telegram.
@Command(
        name = "note",
        header = "Write a note on words of a telegram.",
        description = {
            "",
            "It is kept in the archive beside the telegram, which stays as it is.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery note 09ASTANA1967 --quote 'KazBrig' 'see the defence budget'",
            "  chancery note 09ASTANA1967 --at 120:131 'see the defence budget'",
        })
final class NoteCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "MRN",
            description = "The telegram, by message reference number or id.")
    String name = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "What there is to say.")
    String text = "";

    @Option(
            names = "--at",
            paramLabel = "START:END",
            description =
                    "From which character up to which, counted from 0 in the paragraphs of the JSON with an empty line between.")
    @Nullable String at;

    @Option(
            names = "--quote",
            paramLabel = "WORDS",
            description = "The words that it is on, where they stand first.")
    @Nullable String quote;

    @Mixin ArchiveOption archive = new ArchiveOption();

    @Mixin StandardOptions options = new StandardOptions();

    NoteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if ((at == null) == (quote == null)) {
            throw Trouble.usage("say where: with --quote WORDS, or --at START:END");
        }
        try (Archive opened = ArchiveDoor.forReading(archive.directory(terminal))) {
            Holding holding =
                    opened.find(name, Reader.everything())
                            .orElseThrow(() ->
                                    Trouble.world(
                                            "the archive has no telegram \"%s\"".formatted(name)));
            Telegram telegram = opened.whole(holding, Reader.everything());
            try {
                long number =
                        opened.desk()
                                .annotate(
                                        holding,
                                        telegram,
                                        place(telegram),
                                        text,
                                        Reader.everything());
                terminal.err().line("Kept note %d.".formatted(number)).flush();
            } catch (IllegalArgumentException e) {
                throw Trouble.usage(String.valueOf(e.getMessage()));
            }
            return ExitCode.FINE;
        }
    }

    private ReadingText.Stretch place(Telegram telegram) throws Trouble {
        if (quote != null) {
            String words = quote;
            return ReadingText.of(telegram)
                    .find(words, "", "")
                    .orElseThrow(() ->
                            Trouble.usage(
                                    "%s does not have the words \"%s\"".formatted(name, words)));
        }
        String[] ends = String.valueOf(at).split(":", 2);
        try {
            return new ReadingText.Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Trouble.usage("--at takes START:END, as in 120:131");
        }
    }
}
