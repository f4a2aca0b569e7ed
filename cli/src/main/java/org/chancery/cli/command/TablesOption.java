package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.archive.SiteTables;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.table.TableTrouble;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// By which tables a command reads: ours, or a site's own in their place.
final class TablesOption {

    /// Lines of trouble that are told; a table with more is not what it was meant to be.
    private static final int MOST = 20;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description =
                    "A folder of tables, such as posts.csv, in place of ours of the same names.")
    @Nullable Path folder;

    /// The tables in force; what is wrong with rows of them is told on standard error.
    Tables tables(Terminal terminal) throws IOException, Trouble {
        if (folder == null) {
            return Tables.standard();
        }
        if (!Files.isDirectory(folder)) {
            throw Trouble.world(
                    "no folder \"%s\": name one that holds tables, such as posts.csv"
                            .formatted(folder));
        }
        Tables tables;
        try {
            tables = SiteTables.in(folder);
        } catch (IOException e) {
            throw Trouble.world(String.valueOf(e.getMessage()), e);
        }
        tell(tables.diagnostics(), terminal);
        return tables;
    }

    static void tell(List<TableTrouble> troubles, Terminal terminal) throws IOException {
        for (TableTrouble trouble : troubles.subList(0, Math.min(MOST, troubles.size()))) {
            terminal.err().line("chancery: " + Visible.line(trouble.toString()));
        }
        if (troubles.size() > MOST) {
            terminal.err().line("chancery: and %,d more of that".formatted(troubles.size() - MOST));
        }
        terminal.err().flush();
    }
}
