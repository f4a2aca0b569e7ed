package org.chancery.convert.tei;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// A volume of documents in TEI as the Office of the Historian publishes it, or one document of it:
/// each `div` of type `document` whose title says that it is a telegram is one. Read as a stream;
/// one document is in memory.
public final class Volume {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /// `37. Telegram From ...`, `Circular Telegram 1234`, `Airgram`; not `Memorandum of Telegram`s
    /// kin: the word stands first but for what kind of telegram it is.
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)^[\\[(]?\\d*[\\])]?[. ]*(?:\\[?editorial[^\\]]{0,20}\\]?)?(?:(?:backchannel|circular|joint|extract|excerpt|draft|priority|the|from|of|state|department|embtel|deptel|navy|military|a|an|repeated|no)\\W+){0,5}(?:telegram|cablegram|cable|airgram|message)s?\\b");

    private final Parcel parcel;
    private final Walk walk;
    private final XMLStreamReader xml;
    private String volume = "";
    private String page = "";

    private Volume(Parcel parcel, Walk walk, XMLStreamReader xml) {
        this.parcel = parcel;
        this.walk = walk;
        this.xml = xml;
    }

    public static void read(Parcel parcel, Walk walk) throws IOException {
        try (InputStream in = parcel.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            new Volume(parcel, walk, xml).read();
            xml.close();
        } catch (XMLStreamException e) {
            throw new RefusedException(words(e), e);
        }
    }

    /// Without document types and entities of its own: neither files nor the net are touched, and
    /// nothing grows.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static String words(XMLStreamException fault) {
        String where =
                fault.getLocation() == null
                        ? ""
                        : " in line " + fault.getLocation().getLineNumber();
        String what = String.valueOf(fault.getMessage()).replaceAll("(?s)^.*Message: ", "").strip();
        return "is XML that breaks off or is not well-formed%s: %s".formatted(where, what);
    }

    private void read() throws IOException, XMLStreamException {
        while (xml.hasNext() && !walk.isStopped()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "TEI" -> volume = or(xml.getAttributeValue(XML, "id"), volume);
                case "pb" -> page = or(xml.getAttributeValue(null, "n"), page);
                case "div" -> {
                    if ("document".equals(xml.getAttributeValue(null, "type"))) {
                        document();
                    }
                }
                default -> {
                    // volumes have prefaces, lists of names, indexes
                }
            }
        }
    }

    private void document() throws XMLStreamException {
        String id = or(xml.getAttributeValue(XML, "id"), "");
        long offset = xml.getLocation().getCharacterOffset();
        String first = page;
        DocumentText text = new DocumentText();
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    if (xml.getLocalName().equals("pb")) {
                        page = or(xml.getAttributeValue(null, "n"), page);
                        first = first.isEmpty() ? page : first;
                    }
                    text.begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    text.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.words(xml.getText());
                default -> {
                    // comments, instructions
                }
            }
            if (text.length() > walk.limits().telegram()) {
                throw new XMLStreamException("a document of more than a telegram's size");
            }
        }
        walk.at(offset);
        if (!TITLE.matcher(text.title().strip()).find() && !text.isWire()) {
            walk.pass();
            return;
        }
        String entry = (volume.isEmpty() ? "" : volume + "/") + id + page(first);
        walk.found(
                new Found(
                        parcel.name() + (id.isEmpty() ? "" : "#" + id),
                        Kind.TEI,
                        parcel.entry().isEmpty() ? entry : parcel.entry() + "/" + entry,
                        offset,
                        -1,
                        text.telegram()));
    }

    private static String page(String number) {
        return number.isEmpty() ? "" : " page " + number.toLowerCase(Locale.ROOT);
    }

    private static String or(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
