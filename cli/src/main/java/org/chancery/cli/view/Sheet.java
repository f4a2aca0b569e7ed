package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Visible;

/// A page of a terminal in the making: labelled rows, wrapped text, rules.
///
/// All text handed in is somebody else's, and is made [Visible] here, once, before it is painted.
final class Sheet {

    private final Output out;
    private final Paint paint;
    private final int width;
    private final int margin;

    /// @param margin columns that the labels take
    Sheet(Output out, Paint paint, int width, int margin) {
        this.out = out;
        this.paint = paint;
        this.width = width;
        this.margin = margin;
    }

    int width() {
        return width;
    }

    Paint paint() {
        return paint;
    }

    /// A label and its text, wrapped beside it. Nothing where there is no text.
    void row(String label, String text) throws IOException {
        List<String> lines = Columns.wrap(Visible.line(text), width - margin);
        for (int i = 0; i < lines.size(); i++) {
            ready(i == 0 ? label : "", lines.get(i));
        }
    }

    /// A label and several texts, each on lines of its own.
    void rows(String label, List<String> texts) throws IOException {
        String first = label;
        for (String text : texts) {
            row(first, text);
            first = "";
        }
    }

    /// A row whose text is made up and safe already.
    void ready(String label, String text) throws IOException {
        out.line(paint.dim(Columns.pad(label, margin)) + text);
    }

    void line(String painted) throws IOException {
        out.line(painted);
    }

    void blank() throws IOException {
        out.line();
    }

    void rule() throws IOException {
        out.line(paint.dim("\u2500".repeat(width)));
    }

    /// Text over the full width, each line in one style.
    void text(Paint.Style style, String text) throws IOException {
        for (String line : Columns.wrap(Visible.line(text), width)) {
            out.line(paint.text(style, line));
        }
    }
}
