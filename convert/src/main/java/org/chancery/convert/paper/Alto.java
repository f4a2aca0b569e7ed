package org.chancery.convert.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;

/// What libraries and archives have read from pictures of pages, word by word (ALTO): lines are
/// lines, and a form feed stands before each page but the first.
///
/// ```
/// <TextLine><String CONTENT="FM"/><SP/><String CONTENT="AMEMBASSY"/></TextLine>
/// ```
public final class Alto {

    private Alto() {}

    public static void read(Parcel parcel, Walk walk, Tables tables) throws IOException {
        byte[] bytes = parcel.bytes(walk.limits().telegram());
        StringBuilder text = new StringBuilder();
        try {
            read(XmlSource.of(new ByteArrayInputStream(bytes)), text);
        } catch (XMLStreamException e) {
            walk.refuse(parcel.name(), "is ALTO that is damaged: it was read as far as it goes");
        }
        if (text.toString().isBlank()) {
            throw new RefusedException("has no text");
        }
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_8);
        TextTelegrams.readMade(parcel, Kind.ALTO, words, walk, tables);
    }

    private static void read(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            boolean isStart = event == XMLStreamReader.START_ELEMENT;
            if (!isStart && event != XMLStreamReader.END_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "String" -> text.append(isStart ? XmlSource.attribute(xml, "CONTENT") : "");
                case "SP" -> text.append(isStart ? " " : "");
                case "HYP" -> text.append(isStart ? "-" : "");
                case "TextLine" -> text.append(isStart ? "" : "\n");
                case "TextBlock" -> text.append(isStart ? "" : "\n");
                case "Page" -> text.append(isStart && !text.isEmpty() ? "\f" : "");
                default -> {
                    // places, styles, who read it
                }
            }
        }
    }
}
