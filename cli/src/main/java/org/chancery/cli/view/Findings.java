package org.chancery.cli.view;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticPrinter;
import org.chancery.format.diagnostic.Severity;
import org.chancery.format.telegram.Telegram;

/// Diagnostics as a compiler prints them, with a caret under the place.
public final class Findings {

    private final Output out;
    private final Paint paint;

    public Findings(Output out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /// Prints findings in the order of their places.
    ///
    /// @param name as the user named the file, so that an editor jumps there
    public void print(String name, Telegram telegram, List<Diagnostic> diagnostics)
            throws IOException {
        if (diagnostics.isEmpty()) {
            return;
        }
        DiagnosticPrinter printer = new DiagnosticPrinter(name, telegram.source().text());
        List<Diagnostic> inOrder =
                diagnostics.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
        for (Diagnostic diagnostic : inOrder) {
            // Visible keeps the number of characters, so the caret stays under its place.
            String[] lines =
                    Visible.lines(printer.print(diagnostic).replace("\r\n", "\n")).split("\n", 3);
            Style style = style(diagnostic.severity());
            out.line(head(lines[0], diagnostic, style));
            for (int i = 1; i < lines.length; i++) {
                String line = lines[i].stripTrailing();
                out.line(i == lines.length - 1 ? paint.text(style, line) : line);
            }
        }
    }

    private String head(String line, Diagnostic diagnostic, Style style) {
        String mark = diagnostic.severity().word() + "[" + diagnostic.code().id() + "]";
        int at = line.indexOf(mark);
        return at < 0
                ? line
                : paint.bold(line.substring(0, at))
                        + paint.text(style, mark)
                        + line.substring(at + mark.length());
    }

    static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.BOLD_RED;
            case WARNING -> Style.BOLD_YELLOW;
            case NOTE -> Style.BOLD_CYAN;
        };
    }
}
