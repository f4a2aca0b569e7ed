package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.explain.Explanation;
import org.chancery.format.source.LineMap;
import org.chancery.format.telegram.Telegram;

/// How to read a cable: each line of a source, and under it what its pieces are.
///
/// ```
///   15  DE RUEHTA #1967/01 3090345
///       RUEHTA              Station: Embassy Astana, Kazakhstan, prepared and sent it
///                           reference 3.1 FL3
/// ```
///
/// Running text speaks for itself and is left out; what means the same as the piece before it is
/// named only.
public final class Lesson {

    private static final int NUMBER = 6;
    private static final int WIDEST_PIECE = 24;

    private final Output out;
    private final Paint paint;
    private final int width;
    private final int pieces;

    /// What was said last.
    private String before = "";

    /// @param width of the screen, in columns
    public Lesson(Output out, Paint paint, int width) {
        this.out = out;
        this.paint = paint;
        this.width = width;
        this.pieces = Math.min(WIDEST_PIECE, width / 3);
    }

    public void print(String name, Telegram telegram, List<Explanation> explanations)
            throws IOException {
        LineMap map = new LineMap(telegram.source().text());
        out.line(paint.bold(Visible.line(name)) + "  " + telegram.dialect().dialect().word());
        int shown = 0;
        boolean isText = false;
        for (Explanation explanation : explanations) {
            if (explanation.text().isBlank()) {
                continue;
            }
            if (explanation.meaning().isEmpty()) {
                if (!isText) {
                    out.line().line(" ".repeat(NUMBER) + paint.dim("\u2026 running text \u2026"));
                }
                isText = true;
                continue;
            }
            LineMap.Place place = map.place(explanation.piece().span());
            if (place.line() != shown) {
                shown = place.line();
                String number = ("%" + (NUMBER - 2) + "d  ").formatted(shown);
                String line = Columns.shorten(Visible.line(place.text()), width - NUMBER);
                out.line().line(paint.dim(number) + paint.text(Style.CYAN, line));
            }
            isText = false;
            print(explanation);
        }
    }

    private void print(Explanation explanation) throws IOException {
        String indent = " ".repeat(NUMBER);
        String piece = oneLine(explanation.text());
        String said = explanation.title() + ": " + Visible.line(explanation.meaning());
        boolean again = said.equals(before);
        before = said;
        String label = Columns.pad(Columns.shorten(piece, pieces - 2), pieces);
        for (String line :
                Columns.wrap(again ? explanation.title() : said, width - NUMBER - pieces)) {
            out.line(indent + paint.bold(label) + line);
            label = " ".repeat(pieces);
        }
        if (!again && !explanation.rule().isEmpty()) {
            for (String line : Columns.wrap(explanation.rule(), width - NUMBER - pieces)) {
                out.line(indent + label + paint.dim(line));
            }
        }
    }

    private static String oneLine(String text) {
        return Visible.line(String.join(" ", text.strip().split("\\s+")));
    }
}
