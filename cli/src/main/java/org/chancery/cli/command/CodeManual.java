package org.chancery.cli.command;

import java.io.IOException;
import java.util.List;
import org.chancery.cli.report.ExitCode;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Colour;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Terminal;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.DiagnosticCode;

/// `chancery lint --explain`: what a diagnostic code means, and the rule behind it.
final class CodeManual {

    private final Terminal terminal;
    private final Paint paint;

    CodeManual(Terminal terminal, Colour colour) {
        this.terminal = terminal;
        this.paint = terminal.paint(colour);
    }

    int explain(String id) throws IOException, Trouble {
        List<DiagnosticCode> codes = TelegramParser.codes();
        for (DiagnosticCode code : codes) {
            if (code.id().equals(id)) {
                print(code);
                return ExitCode.FINE;
            }
        }
        String room = id.substring(0, Math.max(0, id.indexOf('-')));
        List<String> near =
                codes.stream()
                        .map(DiagnosticCode::id)
                        .filter(known -> !room.isEmpty() && known.startsWith(room))
                        .sorted()
                        .toList();
        throw Trouble.usage(
                "no code "
                        + id
                        + (near.isEmpty()
                                ? ": codes stand in brackets in what lint prints"
                                : ": there are " + String.join(", ", near)));
    }

    private void print(DiagnosticCode code) throws IOException {
        Output out = terminal.out();
        out.line(paint.bold(code.id()) + "  " + code.severity().word());
        out.line();
        for (String line : Columns.wrap(code.message().replace("%s", "\u2026"), Terminal.PAGE)) {
            out.line(line);
        }
        out.line();
        String meaning =
                switch (code.severity()) {
                    case ERROR ->
                            "An error: a field could not be read, or two places cannot both be right.";
                    case WARNING -> "A warning: it was read, but look at it.";
                    case NOTE -> "A note: it was read; good to know.";
                };
        out.line(meaning);
        out.line("Rule: " + code.rule());
    }
}
