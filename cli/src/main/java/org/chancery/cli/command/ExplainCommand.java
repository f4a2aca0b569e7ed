package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Terminal;
import org.chancery.cli.view.Json;
import org.chancery.cli.view.Lesson;
import org.chancery.format.Explainer;
import org.chancery.format.explain.Explanation;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Telegram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery explain`: what every piece of a telegram's source is called and means, and which rule
/// says so.
@Command(
        name = "explain",
        header = "Say what every piece of a telegram is, line by line, and which rule says so.",
        description = {
            "",
            "How to read a cable: routing indicators, precedences, captions, TAGS, marks, each with its meaning.",
            "",
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  chancery explain samples/09ASTANA1967.txt | less -R",
            "  pbpaste | chancery explain -                     what you just copied",
            "  chancery explain --json FILE | jq -r .title      one object a piece",
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDEST = 110;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, quoted patterns, or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--json",
            description =
                    "Print each piece but blanks as a JSON object on a line of its own: file, start and"
                            + " end in bytes, element, text, title, meaning, rule.")
    boolean json;

    @Mixin TablesOption tables = new TablesOption();

    @Mixin StandardOptions options = new StandardOptions();

    private boolean isFirst = true;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, Trouble {
        Tables inForce = tables.tables(terminal);
        Explainer explainer = new Explainer(inForce);
        return new Telegrams(terminal, inForce)
                .each(paths, (name, telegram) -> explain(name, telegram, explainer.of(telegram)));
    }

    private void explain(String name, Telegram telegram, List<Explanation> explanations)
            throws IOException {
        Output out = terminal.out();
        if (json) {
            for (Explanation explanation : explanations) {
                if (explanation.piece().element() != Element.BLANK) {
                    json(out, name, explanation);
                }
            }
            return;
        }
        if (!isFirst) {
            out.line().line();
        }
        isFirst = false;
        new Lesson(out, terminal.paint(options.colour), Math.min(terminal.width(), WIDEST))
                .print(name, telegram, explanations);
    }

    private static void json(Output out, String name, Explanation explanation) throws IOException {
        out.print("{\"file\":").print(Json.quoted(name));
        out.print(",\"start\":" + explanation.piece().span().start());
        out.print(",\"end\":" + explanation.piece().span().end());
        out.print(",\"element\":").print(Json.quoted(explanation.piece().element().name()));
        out.print(",\"text\":").print(Json.quoted(explanation.text()));
        out.print(",\"title\":").print(Json.quoted(explanation.title()));
        out.print(",\"meaning\":").print(Json.quoted(explanation.meaning()));
        out.print(",\"rule\":").print(Json.quoted(explanation.rule())).line("}");
    }
}
