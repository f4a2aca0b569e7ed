package org.chancery.convert.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.markup.XmlSource;

/// The text of a word processor's document in XML: OOXML and ODF, packed or flat, and what Word
/// wrote before. Paragraphs are lines, and a form feed stands before the line that begins a page:
/// what begins a page may begin a telegram. Pages that only the laying out made are none.
final class DocumentXml {

    /// What is not the document's text: what stands there for programs that do not know the newest
    /// elements stands there twice, what was deleted is no more, and a field's instruction is
    /// nothing to read.
    private static final Set<String> UNREAD =
            Set.of("Fallback", "tracked-changes", "delText", "instrText", "binary-data");

    /// Blanks in a row that a telegram may have.
    private static final int MOST_BLANKS = 80;

    private final StringBuilder text;
    private final Set<String> stylesBreakingBefore = new HashSet<>();
    private final Set<String> stylesBreakingAfter = new HashSet<>();
    private final Deque<Boolean> breaksAfter = new ArrayDeque<>();
    private String style = "";
    private int bodies;
    private int open;
    private int unread;

    private DocumentXml(StringBuilder text) {
        this.text = text;
    }

    /// Reads as far as it goes.
    ///
    /// @param into gets the text, that of a damaged document, too
    static void read(byte[] xml, StringBuilder into) throws XMLStreamException {
        new DocumentXml(into).read(XmlSource.of(new ByteArrayInputStream(xml)));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (UNREAD.contains(xml.getLocalName())) {
                        unread++;
                    } else if (unread == 0) {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (UNREAD.contains(xml.getLocalName())) {
                        unread--;
                    } else if (unread == 0) {
                        end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS ->
                        text.append(unread == 0 && bodies > 0 && open > 0 ? xml.getText() : "");
                default -> {
                    // comments, instructions
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        if (bodies == 0) {
            above(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> open++;
            case "p", "h" -> {
                open++;
                String name = XmlSource.attribute(xml, "style-name");
                breaksAfter.push(stylesBreakingAfter.contains(name));
                if (stylesBreakingBefore.contains(name)) {
                    beginPage();
                }
            }
            case "pageBreakBefore" -> {
                if (!Set.of("0", "false", "off").contains(XmlSource.attribute(xml, "val"))) {
                    beginPage();
                }
            }
            case "sectPr" -> {
                // Within a paragraph's properties: the paragraph is the last of its section.
                if (!breaksAfter.isEmpty()) {
                    breaksAfter.pop();
                    breaksAfter.push(true);
                }
            }
            case "tab" -> text.append(open > 0 ? "\t" : "");
            case "br" ->
                    text.append(XmlSource.attribute(xml, "type").equals("page") ? "\n\f" : "\n");
            case "cr", "line-break" -> text.append('\n');
            case "s" -> text.append(" ".repeat(XmlSource.count(xml, "c", MOST_BLANKS)));
            default -> {
                // runs, spans, properties
            }
        }
    }

    /// ODF has styles above the text, Word has its own in the text.
    private void above(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "body" -> bodies++;
            case "style" -> {
                style = XmlSource.attribute(xml, "name");
                if (!XmlSource.attribute(xml, "master-page-name").isEmpty()) {
                    stylesBreakingBefore.add(style);
                }
            }
            case "paragraph-properties" -> {
                if (XmlSource.attribute(xml, "break-before").equals("page")) {
                    stylesBreakingBefore.add(style);
                }
                if (XmlSource.attribute(xml, "break-after").equals("page")) {
                    stylesBreakingAfter.add(style);
                }
            }
            default -> {
                // fonts, meta data
            }
        }
    }

    private void end(String name) {
        if (bodies == 0) {
            return;
        }
        switch (name) {
            case "t" -> open--;
            case "p", "h" -> {
                open--;
                endLine();
                if (breaksAfter.pop()) {
                    beginPage();
                }
            }
            case "body" -> bodies--;
            default -> {
                // runs, spans, properties
            }
        }
    }

    private void beginPage() {
        if (text.isEmpty()) {
            return;
        }
        if (text.charAt(text.length() - 1) != '\f') {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\f" : "\n\f");
        }
    }

    /// A form feed stands before the line that begins a page, in the paragraph of the break or the
    /// next one.
    private void endLine() {
        if (text.isEmpty() || text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
    }
}
