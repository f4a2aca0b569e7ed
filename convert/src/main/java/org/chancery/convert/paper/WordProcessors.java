package org.chancery.convert.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;

/// The text of word processors' files. What they are laid out like is of no use to a telegram, so
/// that the JDK's readers of XML and RTF serve.
public final class WordProcessors {

    private WordProcessors() {}

    public static void word(Parcel parcel, Walk walk, Tables tables) throws IOException {
        give(parcel, Kind.WORD, part(parcel, "word/document.xml", walk), walk, tables);
    }

    public static void openDocument(Parcel parcel, Walk walk, Tables tables) throws IOException {
        give(parcel, Kind.OPEN_DOCUMENT, part(parcel, "content.xml", walk), walk, tables);
    }

    public static void richText(Parcel parcel, Walk walk, Tables tables) throws IOException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try (InputStream in = parcel.open()) {
            kit.read(in, document, 0);
            give(parcel, Kind.RICH_TEXT, document.getText(0, document.getLength()), walk, tables);
        } catch (BadLocationException e) {
            throw new RefusedException("is RTF that cannot be read", e);
        }
    }

    /// The text of a part; of a damaged one as far as it goes, which is told.
    private static String part(Parcel parcel, String name, Walk walk) throws IOException {
        byte[] xml = packed(parcel, name, walk).bytes(walk.limits().telegram());
        StringBuilder text = new StringBuilder();
        try {
            text(xml, text);
        } catch (XMLStreamException e) {
            if (text.toString().isBlank()) {
                throw new RefusedException("is a word processor's file that is damaged", e);
            }
            walk.refuse(
                    parcel.name(),
                    "is a word processor's file that is damaged: it was read as far as it goes");
        }
        return text.toString();
    }

    private static Parcel packed(Parcel parcel, String name, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new RefusedException("is a word processor's file without text");
            }
            return walk.take(parcel, name, zip.getInputStream(entry));
        } catch (RefusedException e) {
            throw e;
        } catch (IOException cutShort) {
            return packedAbove(parcel, name, walk);
        }
    }

    /// In a file whose list of parts at its end is lost.
    private static Parcel packedAbove(Parcel parcel, String name, Walk walk) throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(parcel.open())) {
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return walk.take(parcel, name, zip);
                }
            }
        }
        throw new RefusedException("is a word processor's file cut short above its text");
    }

    /// Paragraphs are lines; names of elements are those of OOXML and ODF. What stands there for
    /// programs that do not know the newest elements stands there twice.
    private static void text(byte[] bytes, StringBuilder text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int open = 0;
        int fallbacks = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean isElement =
                    event == XMLStreamConstants.START_ELEMENT
                            || event == XMLStreamConstants.END_ELEMENT;
            if (isElement && xml.getLocalName().equals("Fallback")) {
                fallbacks += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            }
            if (fallbacks > 0) {
                continue;
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t", "p", "h" -> open++;
                        case "tab" -> text.append(open > 0 ? "\t" : "");
                        case "br" -> text.append(isPageBreak(xml) ? "\n\f" : "\n");
                        case "cr", "line-break" -> text.append('\n');
                        case "s" -> text.append(' ');
                        default -> {
                            // runs, spans, properties
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t" -> open--;
                        case "p", "h" -> {
                            open--;
                            endLine(text);
                        }
                        default -> {
                            // runs, spans, properties
                        }
                    }
                }
                case XMLStreamConstants.CHARACTERS -> text.append(open > 0 ? xml.getText() : "");
                default -> {
                    // comments, instructions
                }
            }
        }
    }

    /// `<w:br w:type="page"/>`: what begins a page may begin a telegram.
    private static boolean isPageBreak(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("type")) {
                return xml.getAttributeValue(i).equals("page");
            }
        }
        return false;
    }

    /// A form feed stands before the line that begins a page, in the paragraph of the break or the
    /// next one.
    private static void endLine(StringBuilder text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
    }

    private static void give(Parcel parcel, Kind kind, String text, Walk walk, Tables tables)
            throws IOException {
        if (text.isBlank()) {
            throw new RefusedException("has no text");
        }
        TextTelegrams.readMade(parcel, kind, text.getBytes(StandardCharsets.UTF_8), walk, tables);
    }
}
