package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.FieldSheet;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.telegram.Telegram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery parse`: what was understood of telegrams, for people or as the JSON contract.
@Command(
        name = "parse",
        header = "Show what is understood of telegrams, field by field, or as JSON.",
        description = {
            "",
            "Any input is read as far as it goes; what is wrong or doubtful in it is listed below the fields. Opens what import"
                    + " opens: text, web pages, TEI, tables, mail, PDF, archives of them.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery parse samples/09ASTANA1967.txt",
            "  chancery parse --json samples > all.ndjson       a folder, one object a line",
            "  chancery parse --json FILE | jq '.paragraphs[0]' feed another program",
            "  pbpaste | chancery parse -                       what you just copied",
        })
final class ParseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--json",
            description = "Print each telegram as a JSON object on a line of its own (NDJSON).")
    boolean json;

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    private boolean isFirst = true;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        return new Telegrams(terminal, tables.tables(terminal)).each(paths, this::print);
    }

    private void print(String name, Telegram telegram) throws IOException {
        Output out = terminal.out();
        if (json) {
            TelegramJson.write(telegram, out);
            out.line();
            return;
        }
        if (!isFirst) {
            out.line().line();
        }
        isFirst = false;
        new FieldSheet(out, terminal.paint(options.colour), Math.min(terminal.width(), 110))
                .print(name, telegram);
    }
}
