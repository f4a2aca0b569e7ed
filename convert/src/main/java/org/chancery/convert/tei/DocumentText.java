package org.chancery.convert.tei;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.parcel.Statement;
import org.jspecify.annotations.Nullable;

/// One document as text: its title on a line, the source note below it, a paragraph each, and the
/// editor's footnotes at the end, as `format` reads published text (reference 9, edited).
///
/// Blanks and line ends of the XML mean nothing; `lb` is a line end.
final class DocumentText {

    private static final List<String> CLASSES =
            List.of(
                    "TOP SECRET",
                    "SECRET",
                    "CONFIDENTIAL",
                    "LIMITED OFFICIAL USE",
                    "UNCLASSIFIED",
                    "RESTRICTED");

    private final StringBuilder title = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder source = new StringBuilder();
    private final List<StringBuilder> notes = new ArrayList<>();
    private final List<StringBuilder> open = new ArrayList<>();
    private int heads;
    private int lists;
    private @Nullable String date;

    DocumentText() {
        open.add(body);
    }

    private StringBuilder current() {
        return open.getLast();
    }

    void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "head" -> {
                heads++;
                endLine();
                open.add(heads == 1 ? title : body);
            }
            case "note" ->
                    open.add(
                            note(
                                    xml.getAttributeValue(null, "type"),
                                    xml.getAttributeValue(null, "n")));
            case "date" -> {
                String when = xml.getAttributeValue(null, "when");
                date = date == null && notes.isEmpty() ? when : date;
            }
            case "lb" -> current().append('\n');
            case "p", "dateline", "opener", "closer", "table", "signed", "salute", "quote", "div" ->
                    endParagraph();
            case "list" -> {
                lists++;
                endLine();
            }
            case "item", "row", "label", "l" -> endLine();
            default -> {
                // names, dates, emphasis: their words are the text's
            }
        }
    }

    private StringBuilder note(@Nullable String type, @Nullable String number) {
        if ("source".equals(type)) {
            return source;
        }
        StringBuilder note = new StringBuilder();
        if (!"summary".equals(type) && !"inline".equals(type)) {
            note.append(number == null ? "" : number + " ");
        }
        notes.add(note);
        return note;
    }

    void end(String name) {
        switch (name) {
            case "head", "note" -> {
                if (open.size() > 1) {
                    open.removeLast();
                }
                if (name.equals("head")) {
                    endParagraph();
                }
            }
            case "p", "dateline", "opener", "closer", "table", "signed", "salute", "quote" ->
                    endParagraph();
            case "list" -> {
                lists--;
                if (lists == 0) {
                    endParagraph();
                }
            }
            case "item", "row", "l" -> endLine();
            case "cell" -> current().append('\t');
            default -> {
                // names, dates, emphasis
            }
        }
    }

    void words(String text) {
        StringBuilder into = current();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                into.append(c);
            } else if (!into.isEmpty() && !Character.isWhitespace(into.charAt(into.length() - 1))) {
                into.append(' ');
            }
        }
    }

    /// Within a note, paragraphs run on: a note is one.
    private void endParagraph() {
        if (current() != body) {
            words(" ");
            return;
        }
        endLine();
        if (!body.isEmpty() && !body.toString().endsWith("\n\n")) {
            body.append('\n');
        }
    }

    private void endLine() {
        StringBuilder into = current();
        if (into != body) {
            words(" ");
            return;
        }
        while (!into.isEmpty() && into.charAt(into.length() - 1) == ' ') {
            into.setLength(into.length() - 1);
        }
        if (!into.isEmpty() && into.charAt(into.length() - 1) != '\n') {
            into.append('\n');
        }
    }

    String title() {
        return title.toString();
    }

    int length() {
        return body.length() + title.length();
    }

    /// Whether the text has a telegram's own heading, whatever its editor calls it.
    boolean isWire() {
        return body.indexOf("\nFM ") >= 0 && body.indexOf("\nTO ") >= 0;
    }

    /// For the parser. Where the telegram has its own heading, what the editor says of it stands
    /// above as a claim; where it has none, the editor's title and note are all the heading there
    /// is.
    byte[] telegram() {
        StringBuilder all = new StringBuilder();
        if (!isWire()) {
            paragraph(all, title);
            paragraph(all, source);
        }
        paragraph(all, body);
        if (!notes.isEmpty()) {
            all.append("Notes\n\n");
            notes.forEach(note -> paragraph(all, note));
        }
        if (!isWire()) {
            return all.toString().getBytes(StandardCharsets.UTF_8);
        }
        return new Statement()
                .title(title.toString())
                .created(date)
                .classification(classification())
                .above(all.toString());
    }

    /// The first sentence of the source note that begins with a class: `Confidential; Priority.`
    private @Nullable String classification() {
        for (String sentence : source.toString().split("[.;]", -1)) {
            String words = sentence.strip();
            for (String marking : CLASSES) {
                if (words.equalsIgnoreCase(marking)) {
                    return marking;
                }
            }
        }
        return null;
    }

    private static void paragraph(StringBuilder all, StringBuilder text) {
        String lines = text.toString().strip().replaceAll(" *\n *", "\n");
        if (!lines.isEmpty()) {
            all.append(lines).append("\n\n");
        }
    }
}
