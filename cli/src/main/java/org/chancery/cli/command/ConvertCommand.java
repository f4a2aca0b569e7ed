package org.chancery.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.convert.Finds;
import org.chancery.convert.Unpacker;
import org.chancery.convert.parcel.Found;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `chancery convert`: telegrams from files in any container into a form for others, without an
/// archive between.
@Command(
        name = "convert",
        header = "Write the telegrams in files in another form, without an archive.",
        description = {
            "",
            "Opens what import opens: text, web pages, TEI, tables, mail, PDF, archives of them. What cannot be read is told, and the"
                    + " rest goes on.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery convert --format list                 what forms there are",
            "  chancery convert samples/09ASTANA1967.txt --json",
            "  chancery convert release.zip -o release.json",
            "  chancery convert --format wire -d wires mailbox.mbox   a file for each",
        })
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Mixin FormOptions form = new FormOptions();

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    private long refused;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        if (form.wantsList()) {
            FormOptions.list(terminal);
            return ExitCode.FINE;
        }
        form.form();
        if (paths.isEmpty()) {
            throw Trouble.usage("say what to convert: files, folders, patterns, or -");
        }
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            inputs.addAll(Input.under(path, terminal.in(), this::refuse));
        }
        try (Outlet outlet = form.open(terminal)) {
            convert(inputs, outlet);
            if (outlet.written() == 0) {
                throw Trouble.world(
                        "there is no telegram in "
                                + String.join(", ", paths)
                                + ": nothing written");
            }
            outlet.complete();
        }
        return refused == 0 ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    private void convert(List<Input> inputs, Outlet outlet) throws IOException, Trouble {
        Tables inForce = tables.tables(terminal);
        Unpacker unpacker = new Unpacker(inForce);
        for (Input input : inputs) {
            Handing finds = new Handing(outlet, new TelegramParser(inForce));
            try {
                unpacker.unpack(input.parcel(), finds);
            } catch (IOException e) {
                refuse(Faults.words(e));
            }
            if (finds.tooMany != null) {
                throw finds.tooMany;
            }
            if (finds.notWritten != null) {
                throw finds.notWritten;
            }
        }
    }

    private void refuse(String line) {
        refused++;
        try {
            terminal.err().line("chancery: " + Visible.line(line)).flush();
        } catch (IOException nobodyListens) {
            // the exit code still tells
        }
    }

    /// Writes what one file has.
    private final class Handing implements Finds {

        private final TelegramParser parser;
        private final Outlet outlet;
        private @Nullable Trouble tooMany;
        private @Nullable IOException notWritten;

        Handing(Outlet outlet, TelegramParser parser) {
            this.parser = parser;
            this.outlet = outlet;
        }

        @Override
        public void telegram(Found found) {
            if (isStopped()) {
                return;
            }
            try {
                outlet.expect(outlet.written() + 1);
                outlet.write(parser.read(found.bytes(), found.name(), found.kind().word()), 0);
            } catch (Trouble e) {
                tooMany = e;
            } catch (IOException e) {
                notWritten = e;
            }
        }

        @Override
        public void refused(String name, String reason) {
            refuse(reason);
        }

        @Override
        public boolean isStopped() {
            return tooMany != null || notWritten != null;
        }
    }
}
