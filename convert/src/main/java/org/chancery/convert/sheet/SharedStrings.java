package org.chancery.convert.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.jspecify.annotations.Nullable;

/// The texts of a workbook's cells, each once: all of them are in memory.
final class SharedStrings {

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    /// @param part of the workbook, null where it has none
    /// @param most characters of all of them
    static SharedStrings of(@Nullable Parcel part, int most)
            throws IOException, XMLStreamException {
        SharedStrings shared = new SharedStrings();
        if (part != null) {
            try (InputStream in = part.open()) {
                shared.read(XmlSource.of(in), most);
            }
        }
        return shared;
    }

    private void read(XMLStreamReader xml, int most) throws IOException, XMLStreamException {
        long length = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                String string = text(xml, "si");
                length += string.length();
                if (length > most) {
                    throw new RefusedException(
                            "has more than %d MB of text: save its table as CSV"
                                    .formatted(most >> 20));
                }
                strings.add(string);
            }
        }
    }

    /// The runs of text within an element, without what says how they are read aloud.
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aloud = 0;
        boolean isRun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.END_ELEMENT && name.equals(element)) {
                break;
            }
            if (name.equals("rPh")) {
                aloud += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
            } else if (name.equals("t")) {
                isRun = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.CHARACTERS && isRun && aloud == 0) {
                XmlSource.append(xml, text);
            }
        }
        // A carriage return, which XML does not carry.
        return text.toString().replace("_x000D_", "");
    }

    /// Empty where there is none of that number.
    String at(String number) {
        boolean isNumber =
                !number.isEmpty()
                        && number.length() < 9
                        && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = isNumber ? Integer.parseInt(number) : strings.size();
        return at < strings.size() ? strings.get(at) : "";
    }
}
