package org.chancery.convert.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.chancery.convert.box.Parts;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;

/// The text of word processors' files: what they are laid out like is of no use to a telegram.
public final class WordProcessors {

    private WordProcessors() {}

    public static void word(Parcel parcel, Walk walk, Tables tables) throws IOException {
        Parcel part = part(parcel, "word/document.xml", walk);
        give(parcel, Kind.WORD, text(parcel, part, walk), walk, tables);
    }

    public static void openDocument(Parcel parcel, Walk walk, Tables tables) throws IOException {
        Parcel part = part(parcel, "content.xml", walk);
        give(parcel, Kind.OPEN_DOCUMENT, text(parcel, part, walk), walk, tables);
    }

    /// A document in one file of XML: flat ODF, flat OOXML, and what Word wrote in 2003.
    public static void flat(Parcel parcel, Walk walk, Tables tables) throws IOException {
        give(parcel, Kind.FLAT_DOCUMENT, text(parcel, parcel, walk), walk, tables);
    }

    public static void richText(Parcel parcel, Walk walk, Tables tables) throws IOException {
        String text = RichText.of(parcel.bytes(walk.limits().telegram()));
        give(parcel, Kind.RICH_TEXT, text, walk, tables);
    }

    /// The text of a part; of a damaged one as far as it goes, which is told.
    private static String text(Parcel parcel, Parcel part, Walk walk) throws IOException {
        byte[] xml = part.bytes(walk.limits().telegram());
        StringBuilder text = new StringBuilder();
        try {
            DocumentXml.read(xml, text);
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

    private static Parcel part(Parcel parcel, String name, Walk walk) throws IOException {
        Parcel part = Parts.part(parcel, name, walk);
        if (part == null) {
            throw new RefusedException("is a word processor's file without text, or cut short");
        }
        return part;
    }

    private static void give(Parcel parcel, Kind kind, String text, Walk walk, Tables tables)
            throws IOException {
        if (text.isBlank()) {
            throw new RefusedException("has no text");
        }
        TextTelegrams.readMade(parcel, kind, text.getBytes(StandardCharsets.UTF_8), walk, tables);
    }
}
