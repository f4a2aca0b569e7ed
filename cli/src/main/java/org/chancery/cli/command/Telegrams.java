package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;

/// Reads the telegrams that a command line names, one after the other; what cannot be read is told
/// and passed over.
final class Telegrams {

    /// What a command does with each.
    interface Visitor {

        /// Takes one telegram.
        ///
        /// @param name as the user would name the file
        void visit(String name, Telegram telegram) throws IOException;
    }

    private final Terminal terminal;
    private final TelegramParser parser;
    private long unreadable;

    Telegrams(Terminal terminal, Tables tables) {
        this.terminal = terminal;
        this.parser = new TelegramParser(tables);
    }

    /// All telegrams under the paths, in their order.
    ///
    /// @return [ExitCode#FINE], or [ExitCode#TROUBLE] where something could not be read
    int each(List<String> paths, Visitor visitor) throws IOException, Trouble {
        long read = 0;
        for (String path : paths) {
            for (Input input : Input.under(path, terminal.in(), this::unreadable)) {
                byte[] bytes;
                try {
                    bytes = input.read();
                } catch (IOException e) {
                    unreadable(Faults.words(e));
                    continue;
                }
                visitor.visit(input.name(), parser.read(bytes, input.name(), "text"));
                read++;
            }
        }
        if (read == 0 && unreadable == 0) {
            throw Trouble.world("nothing to read: there is no file in " + String.join(", ", paths));
        }
        return unreadable == 0 ? ExitCode.FINE : ExitCode.TROUBLE;
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
