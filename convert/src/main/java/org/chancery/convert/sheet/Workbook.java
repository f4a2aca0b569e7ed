package org.chancery.convert.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.box.Parts;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;

/// An Excel workbook (XLSX, ECMA-376): row by row, the texts of its cells in memory.
public final class Workbook {

    private final Parcel parcel;
    private final Walk walk;
    private final Rows rows;

    /// Parts of sheets by their names, in their order.
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private boolean isFrom1904;

    private Workbook(Parcel parcel, Walk walk, Rows rows) {
        this.parcel = parcel;
        this.walk = walk;
        this.rows = rows;
    }

    /// Tells of its rows, as far as it goes.
    ///
    /// @throws XMLStreamException where it is damaged
    public static void read(Parcel parcel, Walk walk, Rows rows)
            throws IOException, XMLStreamException {
        new Workbook(parcel, walk, rows).read();
    }

    private void read() throws IOException, XMLStreamException {
        contents();
        SharedStrings strings =
                SharedStrings.of(
                        Parts.part(parcel, "xl/sharedStrings.xml", walk), walk.limits().telegram());
        CellDates dates = CellDates.of(Parts.part(parcel, "xl/styles.xml", walk), isFrom1904);
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Parcel part = Parts.part(parcel, sheet.getValue(), walk);
            if (part != null && !walk.isStopped()) {
                rows.sheet(sheet.getKey());
                try (InputStream in = part.open()) {
                    sheet(XmlSource.of(in), strings, dates);
                }
            }
        }
    }

    /// Which sheets there are.
    private void contents() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        elements(
                "xl/_rels/workbook.xml.rels",
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        String target = XmlSource.attribute(xml, "Target");
                        targets.put(
                                XmlSource.attribute(xml, "Id"),
                                target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                });
        elements(
                "xl/workbook.xml",
                xml -> {
                    switch (xml.getLocalName()) {
                        case "workbookPr" ->
                                isFrom1904 = XmlSource.attribute(xml, "date1904").matches("1|true");
                        case "sheet" -> {
                            String target = targets.get(XmlSource.attribute(xml, "id"));
                            if (target != null) {
                                sheets.put(XmlSource.attribute(xml, "name"), target);
                            }
                        }
                        default -> {
                            // windows, names
                        }
                    }
                });
    }

    private interface Element {
        void begins(XMLStreamReader xml);
    }

    private void elements(String name, Element element) throws IOException, XMLStreamException {
        Parcel part = Parts.part(parcel, name, walk);
        if (part == null) {
            throw new RefusedException("is a workbook without sheets, or cut short");
        }
        try (InputStream in = part.open()) {
            XMLStreamReader xml = XmlSource.of(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element.begins(xml);
                }
            }
        }
    }

    private void sheet(XMLStreamReader xml, SharedStrings strings, CellDates dates)
            throws XMLStreamException {
        RowCells cells = new RowCells();
        int row = 0;
        int column = -1;
        String type = "";
        String style = "";
        while (xml.hasNext() && !rows.isStopped()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (name) {
                    case "row" -> {
                        row++;
                        column = -1;
                    }
                    case "c" -> {
                        String place = XmlSource.attribute(xml, "r");
                        column = place.isEmpty() ? column + 1 : column(place);
                        type = XmlSource.attribute(xml, "t");
                        style = XmlSource.attribute(xml, "s");
                    }
                    case "v" -> {
                        String value = value(xml);
                        cells.put(
                                column,
                                switch (type) {
                                    case "s" -> strings.at(value.strip());
                                    case "", "n" -> dates.shown(value, style);
                                    default -> value;
                                });
                    }
                    case "is" -> cells.put(column, SharedStrings.text(xml, "is"));
                    default -> {
                        // formulas, widths
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("row")) {
                cells.give(row, rows);
            }
        }
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                XmlSource.append(xml, value);
            }
        }
        return value.toString();
    }

    /// `AB12` is in the 28th column, which is number 27 here.
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4; i++) {
            char c = place.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
