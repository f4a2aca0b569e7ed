package org.chancery.convert.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.convert.markup.Text;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Telegram;

/// Writes text for paper: redactions as blocks, columns as they stand, characters without a glyph
/// by their code points.
final class Running {

    private final XmlWriter out;
    private final Glyphs glyphs;
    private final List<String> redactions;

    private Running(XmlWriter out, Glyphs glyphs, List<String> redactions) {
        this.out = out;
        this.glyphs = glyphs;
        this.redactions = redactions;
    }

    static Running of(Telegram telegram, XmlWriter out, Glyphs glyphs) {
        Set<String> redactions = new LinkedHashSet<>();
        for (Span span : telegram.body().redactions()) {
            redactions.add(telegram.source().text().text(span));
        }
        return new Running(out, glyphs, List.copyOf(redactions));
    }

    /// A paragraph's text: lines of columns keep their blanks, other lines their ends.
    void blocks(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isTable = false;
        for (String line : Text.legal(text).split("\n", -1)) {
            boolean hasColumns = hasColumns(line);
            if (hasColumns != isTable) {
                block(lines, isTable);
                lines.clear();
                isTable = hasColumns;
            }
            lines.add(line);
        }
        block(lines, isTable);
    }

    private void block(List<String> lines, boolean isTable) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        out.openRunning(isTable ? "pre" : "p");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && isTable) {
                out.text("\n");
            } else if (i > 0) {
                out.open("br").close();
            }
            redacted(lines.get(i));
        }
        out.close();
    }

    /// Two and more blanks inside a line that are no typist's gap behind a full stop.
    private static boolean hasColumns(String line) {
        String inner = line.strip();
        int gap = inner.indexOf("   ");
        return gap > 0 || inner.indexOf('\t') > 0;
    }

    private void redacted(String text) throws IOException {
        int from = 0;
        while (from < text.length()) {
            int next = text.length();
            String found = "";
            for (String redaction : redactions) {
                int at = redaction.isEmpty() ? -1 : text.indexOf(redaction, from);
                if (at >= 0 && at < next) {
                    next = at;
                    found = redaction;
                }
            }
            plain(text.substring(from, next));
            if (!found.isEmpty()) {
                out.open("span").attribute("class", "redaction");
                plain(found);
                out.close();
            }
            from = next + found.length();
        }
    }

    /// Text as it is, but for what has no glyph.
    void plain(String text) throws IOException {
        String legal = Text.legal(text);
        int from = 0;
        int at = 0;
        while (at < legal.length()) {
            int codePoint = legal.codePointAt(at);
            int behind = at + Character.charCount(codePoint);
            if (!Character.isWhitespace(codePoint) && !glyphs.has(codePoint)) {
                out.text(legal.substring(from, at));
                out.open("span").attribute("class", "lost");
                out.text("U+%04X".formatted(codePoint)).close();
                from = behind;
            }
            at = behind;
        }
        out.text(legal.substring(from));
    }
}
