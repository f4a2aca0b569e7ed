package org.chancery.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.convert.Finds;
import org.chancery.convert.Unpacker;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Parcel;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;

/// Reads the telegrams that a command line names, one after the other, whatever they come in; what
/// cannot be read is told and passed over.
final class Telegrams {

    /// What a command does with each.
    interface Visitor {

        /// Takes one telegram.
        ///
        /// @param name as the user would name the file; `release.zip/1975/03.html` where it has
        ///   more than the telegram
        void visit(String name, Telegram telegram) throws IOException;
    }

    private final Terminal terminal;
    private final TelegramParser parser;
    private final Unpacker unpacker;
    private long read;
    private long unreadable;

    Telegrams(Terminal terminal, Tables tables) {
        this.terminal = terminal;
        this.parser = new TelegramParser(tables);
        this.unpacker = new Unpacker(tables);
    }

    /// All telegrams under the paths, in their order.
    ///
    /// @return [ExitCode#FINE], or [ExitCode#TROUBLE] where something could not be read
    int each(List<String> paths, Visitor visitor) throws IOException, Trouble {
        for (String path : paths) {
            for (Input input : Input.under(path, terminal.in(), this::unreadable)) {
                each(input, visitor);
            }
        }
        if (read == 0 && unreadable == 0) {
            throw Trouble.world(
                    "nothing to read: there is no telegram in " + String.join(", ", paths));
        }
        return unreadable == 0 ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    private void each(Input input, Visitor visitor) throws IOException {
        Parcel parcel;
        try {
            parcel = input.parcel();
        } catch (IOException e) {
            unreadable(Faults.words(e));
            return;
        }
        try {
            unpacker.unpack(parcel, new Visit(visitor));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Takes what one file has.
    private final class Visit implements Finds {

        private final Visitor visitor;

        Visit(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void telegram(Found found) {
            read++;
            try {
                visitor.visit(
                        found.name(),
                        parser.read(found.bytes(), found.name(), found.kind().word()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void refused(String name, String reason) {
            unreadable(reason);
        }
    }

    private void unreadable(String line) {
        unreadable++;
        try {
            terminal.out().flush();
            terminal.err().line("chancery: " + Visible.line(line)).flush();
        } catch (IOException nobodyListens) {
            // the exit code still tells
        }
    }
}
