package org.chancery.convert.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Markdown (CommonMark) with YAML front matter: the text for reading, the notes of its editors,
/// and the wire text in a fence below them; by the last two the importer has every field back.
public final class MarkdownExporter implements Exporter {

    /// Has a meaning in the middle of a line, in CommonMark or one of its dialects.
    private static final String SPECIAL = "\\`*_[]<>&|~#$";

    private final WireText wire = new WireText();
    private final Writer out;

    public MarkdownExporter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        frontMatter(telegram, card);
        out.write("# " + escaped(Text.line(card.title())) + "\n\n");
        if (card.marking() != null) {
            out.write("**" + escaped(Text.line(card.marking())) + "**\n\n");
        }
        String heading = null;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                out.write("## " + escaped(Text.line(paragraph.heading())) + "\n\n");
            }
            heading = paragraph.heading();
            paragraph(paragraph);
        }
        if (card.signature() != null) {
            out.write("*" + escaped(Text.line(card.signature())) + "*\n\n");
        }
        notes(telegram.notes());
        fence(wire.of(telegram));
    }

    private void frontMatter(Telegram telegram, Card card) throws IOException {
        out.write("---\n");
        value("title", card.title());
        value("mrn", telegram.heading().mrn() == null ? null : card.number());
        value("date", card.isoDate());
        value("classification", card.classification());
        values("captions", card.captions());
        value("from", card.originator());
        values("to", card.to());
        values("info", card.info());
        values("tags", card.tags());
        values("references", card.references());
        value("signature", card.signature());
        values("sources", card.sources());
        value("sha256", card.sha256());
        out.write("---\n\n");
    }

    private void value(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.write(name + ": " + FrontMatterValue.write(value) + "\n");
        }
    }

    private void values(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.write(
                    name
                            + ": ["
                            + values.stream()
                                    .map(FrontMatterValue::write)
                                    .collect(Collectors.joining(", "))
                            + "]\n");
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        String number =
                paragraph.number() == null ? "" : "**" + escaped(paragraph.number()) + ".** ";
        String mark =
                paragraph.portion() == null ? "" : "(" + escaped(paragraph.portion().mark()) + ") ";
        String text =
                Text.legal(paragraph.text())
                        .lines()
                        .map(line -> opening(escaped(line.strip())))
                        .collect(Collectors.joining("  \n"));
        out.write(number + mark + text + "\n\n");
    }

    /// A paragraph each.
    private void notes(List<EditorsNote> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        out.write(MarkdownTelegram.NOTES + "\n\n");
        for (EditorsNote note : notes) {
            String number = note.number() == null ? "" : "**" + escaped(note.number()) + "** ";
            out.write(number + opening(escaped(Text.line(note.text()))) + "\n\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /// What begins a line shall begin no list, and underline no heading.
    private static String opening(String line) {
        int figures = 0;
        while (figures < line.length() && Character.isDigit(line.charAt(figures))) {
            figures++;
        }
        if (figures == line.length()) {
            return line;
        }
        char c = line.charAt(figures);
        boolean isMark = figures == 0 ? "-+=".indexOf(c) >= 0 : c == '.' || c == ')';
        return isMark ? line.substring(0, figures) + "\\" + line.substring(figures) : line;
    }

    private void fence(String text) throws IOException {
        String mark = "`".repeat(Math.max(3, longestRun(text) + 1));
        out.write("## Wire text\n\n" + mark + MarkdownTelegram.FENCE + "\n");
        out.write(Text.legal(text).replace('\f', ' '));
        out.write((text.endsWith("\n") ? "" : "\n") + mark + "\n");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
