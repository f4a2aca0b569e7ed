package org.chancery.convert.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.box.Parts;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Walk;

/// An OpenDocument spreadsheet (ODS, or flat FODS), row by row, one in memory. Rows and cells that
/// are said to be there many times over are there once: no telegram is.
public final class OpenSpreadsheet {

    private static final int MOST_REPEATED = 1 << 20;

    private final Rows rows;
    private final RowCells cells = new RowCells();
    private final StringBuilder text = new StringBuilder();
    private String date = "";
    private int row;
    private int rowsMeant;
    private int column;
    private int columnsMeant;
    private int paragraphs;
    private int notes;

    private OpenSpreadsheet(Rows rows) {
        this.rows = rows;
    }

    /// Tells of its rows, as far as it goes.
    ///
    /// @throws XMLStreamException where it is damaged
    public static void read(Parcel parcel, Walk walk, Rows rows)
            throws IOException, XMLStreamException {
        boolean isFlat = Sniffer.isMarkup(parcel.head());
        Parcel content = isFlat ? parcel : Parts.part(parcel, "content.xml", walk);
        if (content == null) {
            throw new RefusedException("is a spreadsheet without sheets, or cut short");
        }
        try (InputStream in = content.open()) {
            new OpenSpreadsheet(rows).read(XmlSource.of(in));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && !rows.isStopped()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS -> {
                    if (paragraphs > 0 && notes == 0) {
                        XmlSource.append(xml, text);
                    }
                }
                default -> {
                    // comments
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> {
                rows.sheet(XmlSource.attribute(xml, "name"));
                row = 0;
            }
            case "table-row" -> {
                rowsMeant = XmlSource.count(xml, "number-rows-repeated", MOST_REPEATED);
                row++;
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> {
                columnsMeant = XmlSource.count(xml, "number-columns-repeated", MOST_REPEATED);
                date = XmlSource.attribute(xml, "date-value");
                text.setLength(0);
            }
            case "annotation" -> notes++;
            case "p" -> {
                paragraphs++;
                text.append(text.isEmpty() || notes > 0 ? "" : "\n");
            }
            case "line-break" -> text.append('\n');
            case "tab" -> text.append('\t');
            case "s" -> text.append(" ".repeat(XmlSource.count(xml, "c", 80)));
            default -> {
                // styles, shapes
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraphs--;
            case "annotation" -> notes--;
            case "table-cell", "covered-table-cell" -> {
                cells.put(column, date.isEmpty() ? text.toString() : shown(date));
                column = Math.min(column + columnsMeant, MOST_REPEATED);
            }
            case "table-row" -> {
                cells.give(row, rows);
                row = Math.min(row + rowsMeant - 1, MOST_REPEATED);
            }
            default -> {
                // styles, shapes
            }
        }
    }

    /// `1975-03-04T11:25:00`
    private static String shown(String date) {
        return date.replace('T', ' ');
    }
}
