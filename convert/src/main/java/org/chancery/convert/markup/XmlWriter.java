package org.chancery.convert.markup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Writes XML 1.0 in UTF-8. An element that has elements is set with each on a line of its own; one
/// that has text stays on one line, so that no blank is added to what a telegram says.
///
/// ```
/// xml.open("dc:creator").text("Embassy Astana").close();
/// ```
public final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /// What stands in the element that is open: nothing, elements, or text.
    private Content content = Content.ELEMENTS;

    private boolean startIsOpen;

    /// Elements on whose inside no line is broken.
    private int running;

    private enum Content {
        NOTHING,
        ELEMENTS,
        TEXT
    }

    public XmlWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public XmlWriter declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return this;
    }

    /// Begins an element; attributes may follow.
    public XmlWriter open(String name) throws IOException {
        endStart();
        if (content != Content.TEXT && running == 0) {
            newLine();
        }
        out.write('<');
        out.write(name);
        open.push(name);
        startIsOpen = true;
        content = Content.NOTHING;
        return this;
    }

    /// Begins an element of text and elements mixed: its inside is on one line.
    public XmlWriter openRunning(String name) throws IOException {
        open(name);
        running = running == 0 ? open.size() : running;
        return this;
    }

    /// Of the element just opened.
    ///
    /// @param value null for no attribute at all
    public XmlWriter attribute(String name, @Nullable String value) throws IOException {
        if (!startIsOpen) {
            throw new IllegalStateException("no place for an attribute");
        }
        if (value != null) {
            out.write(' ');
            out.write(name);
            out.write("=\"");
            escape(value, true);
            out.write('"');
        }
        return this;
    }

    public XmlWriter text(String text) throws IOException {
        endStart();
        escape(text, false);
        content = Content.TEXT;
        return this;
    }

    public XmlWriter close() throws IOException {
        String name = open.pop();
        if (startIsOpen) {
            out.write("/>");
            startIsOpen = false;
        } else {
            if (content == Content.ELEMENTS && running == 0) {
                newLine();
            }
            out.write("</");
            out.write(name);
            out.write('>');
        }
        running = open.size() < running ? 0 : running;
        content = Content.ELEMENTS;
        return this;
    }

    /// An element with nothing but text in it; none where there is no text.
    public XmlWriter element(String name, @Nullable String text) throws IOException {
        return text == null ? this : open(name).text(text).close();
    }

    /// Ends the document.
    public void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.write('\n');
        out.flush();
    }

    /// What is open stays open.
    public void flush() throws IOException {
        endStart();
        out.flush();
    }

    private void newLine() throws IOException {
        out.write('\n');
        out.write("  ".repeat(Math.min(open.size(), 8)));
    }

    private void endStart() throws IOException {
        if (startIsOpen) {
            out.write('>');
            startIsOpen = false;
        }
    }

    private void escape(String raw, boolean inAttribute) throws IOException {
        String text = Text.legal(raw);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), inAttribute);
            if (escaped != null) {
                out.write(text, from, i - from);
                out.write(escaped);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static @Nullable String escaped(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }
}
