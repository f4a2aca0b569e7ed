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

    private static String part(Parcel parcel, String name, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new RefusedException("is a word processor's file without text");
            }
            byte[] xml =
                    walk.take(parcel, name, zip.getInputStream(entry))
                            .bytes(walk.limits().telegram());
            return text(xml);
        } catch (XMLStreamException e) {
            throw new RefusedException("is a word processor's file that is damaged", e);
        }
    }

    /// Paragraphs are lines; names of elements are those of OOXML and ODF.
    private static String text(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        int open = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t", "p", "h" -> open++;
                        case "tab" -> text.append(open > 0 ? "\t" : "");
                        case "br", "cr", "line-break" -> text.append('\n');
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
                            text.append('\n');
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
        return text.toString();
    }

    private static void give(Parcel parcel, Kind kind, String text, Walk walk, Tables tables)
            throws IOException {
        if (text.isBlank()) {
            throw new RefusedException("has no text");
        }
        TextTelegrams.readMade(parcel, kind, text.getBytes(StandardCharsets.UTF_8), walk, tables);
    }
}
