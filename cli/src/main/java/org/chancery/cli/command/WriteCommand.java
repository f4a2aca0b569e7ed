package org.chancery.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.TelegramWriter;
import org.chancery.format.TelegramWriter.Written;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.chancery.format.write.Characters;
import org.chancery.format.write.Copy;
import org.chancery.format.write.Style;
import org.chancery.format.write.WriteCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery write`: telegrams as wire text, format lines 1 to 16, whatever they were read from.
@Command(
        name = "write",
        header = "Write telegrams out as wire text, format lines 1 to 16.",
        description = {
            "",
            "What was written reads as the same telegram. What the wire cannot say, what a station asks for"
                    + " and is not there, and what the circuit's characters lack, is told; the exit code"
                    + " is 1 where a field is lost or missing.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery write FILE > wire.txt",
            "  chancery write --form print FILE                one heading, page lines",
            "  chancery write --new --section-lines 100 FILE   for sending anew",
            "  chancery write --copy correction --reason 'PARA 2' FILE",
            "  chancery write --characters ita2 --line-end crcrlf FILE   for a teletype",
        })
final class WriteCommand implements Callable<Integer> {

    /// What ends a line.
    enum LineEnd {
        lf("\n"),
        crlf("\r\n"),
        crcrlf("\r\r\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }
    }

    /// Which copy is written.
    enum CopyOption {
        first,
        repetition,
        duplicate,
        correction;

        Copy copy(String reason) {
            return switch (this) {
                case first -> new Copy.First();
                case repetition -> new Copy.Repetition();
                case duplicate -> new Copy.Duplicate();
                case correction -> new Copy.Correction(reason);
            };
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description =
                    "wire: each section is a message of its own. print: one heading, page lines between"
                            + " the sections. Default: wire.")
    Style.Form form = Style.Form.WIRE;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Characters in a line of text, 40 to 69. Default: 64.")
    int width = Style.WIRE.width();

    @Option(
            names = "--section-lines",
            paramLabel = "N",
            description =
                    "Cut the text into sections of up to N lines, 20 or more. Default: the telegram's own"
                            + " sections.")
    int sectionLines;

    @Option(
            names = "--characters",
            paramLabel = "SET",
            description = "all (UTF-8), ascii, or ita2 for teletypes. Default: all.")
    Characters characters = Characters.ALL;

    @Option(
            names = "--line-end",
            paramLabel = "END",
            description = "lf, crlf, or crcrlf for teletypes. Default: lf.")
    LineEnd lineEnd = LineEnd.lf;

    @Option(
            names = "--new",
            description =
                    "Leave out what belongs to the old transmission: channel, routing line, station"
                            + " serial, filing time.")
    boolean isNew;

    @Option(
            names = "--copy",
            paramLabel = "COPY",
            description =
                    "first; for those who had it before: repetition (ZDK), duplicate (ZFD), correction (ZDS)."
                            + " Default: first.")
    CopyOption copy = CopyOption.first;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "What a correction corrects: PARA 2, ADDED TAGS.")
    String reason = "";

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    private boolean isShort;

    WriteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Tables inForce = tables.tables(terminal);
        TelegramWriter writer = new TelegramWriter(inForce, style());
        int read =
                new Telegrams(terminal, inForce)
                        .each(paths, (name, telegram) -> write(writer, name, telegram));
        return read != ExitCode.FINE ? read : isShort ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Style style() {
        try {
            return new Style(form, lineEnd.characters, width, sectionLines, characters, copy());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Copy copy() {
        if (!reason.isEmpty() && copy != CopyOption.correction) {
            throw new IllegalArgumentException("--reason goes with --copy correction alone");
        }
        return copy.copy(reason);
    }

    private void write(TelegramWriter writer, String name, Telegram telegram) throws IOException {
        Telegram.Fields fields = telegram.fields();
        Written written =
                writer.write(
                        isNew
                                ? new Telegram.Fields(
                                        fields.heading(), fields.body(), Transmission.NONE)
                                : fields);
        if (terminal.showsOutput()) {
            terminal.out().print(Visible.lines(written.text().replace("\r", "")));
        } else {
            terminal.out().bytes(written.text().getBytes(StandardCharsets.UTF_8));
        }
        boolean areCapitalsTold = false;
        for (Diagnostic diagnostic : written.diagnostics()) {
            isShort |=
                    diagnostic.code() == WriteCode.WRT_LOST
                            || diagnostic.code() == WriteCode.WRT_HEADING;
            if (!isCapital(diagnostic)) {
                tell(name, diagnostic.code().id(), diagnostic.message());
            } else if (!areCapitalsTold) {
                // A teletype has capitals alone: one line for all letters.
                tell(
                        name,
                        diagnostic.code().id(),
                        "the circuit has no small letters; written as capitals");
                areCapitalsTold = true;
            }
        }
    }

    private static boolean isCapital(Diagnostic diagnostic) {
        return diagnostic.code() == WriteCode.WRT_CHARACTER
                && diagnostic.details().getFirst().matches("[a-z]");
    }

    private void tell(String name, String code, String message) throws IOException {
        terminal.err()
                .line(
                        "chancery: %s: %s %s"
                                .formatted(Visible.line(name), code, Visible.line(message)));
    }
}
