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
import org.chancery.format.diagnostic.CodePage;
import org.chancery.format.diagnostic.DiagnosticCode;

/// `chancery lint --explain`: the page on a diagnostic code, or the list of all.
final class CodeManual {

    /// Asks for the list of all codes.
    static final String ALL = "ALL";

    private static final String INDENT = "    ";
    private static final int MARGIN = 29;

    private final Terminal terminal;
    private final Paint paint;

    CodeManual(Terminal terminal, Colour colour) {
        this.terminal = terminal;
        this.paint = terminal.paint(colour);
    }

    int explain(String id) throws IOException, Trouble {
        List<DiagnosticCode> codes = TelegramParser.codes();
        if (id.equals(ALL)) {
            list(codes);
            return ExitCode.FINE;
        }
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

    private void list(List<DiagnosticCode> codes) throws IOException {
        Output out = terminal.out();
        for (DiagnosticCode code : codes) {
            String lead =
                    paint.bold("%-20s".formatted(code.id()))
                            + "%-8s ".formatted(code.severity().word());
            for (String line : Columns.wrap(CodePage.of(code).title(), terminal.width() - MARGIN)) {
                out.line(lead + line);
                lead = " ".repeat(MARGIN);
            }
        }
    }

    private void print(DiagnosticCode code) throws IOException {
        Output out = terminal.out();
        CodePage page = CodePage.of(code);
        out.line(paint.bold(code.id() + ": " + page.title()) + "  " + code.severity().word());
        paragraphs(page.meaning());
        out.line().line(paint.bold("Rule"));
        paragraphs(page.rule());
        out.line().line(paint.bold("Example")).line();
        for (String line : page.example().stripTrailing().lines().toList()) {
            out.line((INDENT + line).stripTrailing());
        }
        out.line().line(paint.bold("What to do"));
        paragraphs(page.advice());
    }

    private void paragraphs(List<String> paragraphs) throws IOException {
        for (String paragraph : paragraphs) {
            terminal.out().line();
            for (String line : Columns.wrap(paragraph, Math.min(Terminal.PAGE, terminal.width()))) {
                terminal.out().line(line);
            }
        }
    }
}
