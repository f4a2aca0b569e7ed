package org.chancery.convert.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Parcel;
import org.jspecify.annotations.Nullable;

/// Which numbers of a workbook are moments: a cell has days since an epoch, and its style alone
/// says that they are shown as a date (ECMA-376 part 1, 18.8.30).
final class CellDates {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// Days to the end of the year 9999.
    private static final double MOST_DAYS = 2_958_466;

    private final LocalDateTime epoch;
    private final Set<String> formats = new HashSet<>();
    private final Set<String> styles = new HashSet<>();

    private CellDates(boolean isFrom1904) {
        this.epoch = isFrom1904 ? EPOCH_1904 : EPOCH;
        for (int builtIn = 14; builtIn <= 22; builtIn++) {
            formats.add(String.valueOf(builtIn));
        }
    }

    /// @param styles part of the workbook, null where it has none
    static CellDates of(@Nullable Parcel styles, boolean isFrom1904)
            throws IOException, XMLStreamException {
        CellDates dates = new CellDates(isFrom1904);
        if (styles != null) {
            try (InputStream in = styles.open()) {
                dates.read(XmlSource.of(in));
            }
        }
        return dates;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean isInCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (isDate(XmlSource.attribute(xml, "formatCode"))) {
                            formats.add(XmlSource.attribute(xml, "numFmtId"));
                        }
                    }
                    case "cellXfs" -> isInCells = true;
                    case "xf" -> {
                        if (isInCells && formats.contains(XmlSource.attribute(xml, "numFmtId"))) {
                            styles.add(String.valueOf(style));
                        }
                        style += isInCells ? 1 : 0;
                    }
                    default -> {
                        // fonts, borders
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                isInCells = false;
            }
        }
    }

    /// `d/m/yyyy h:mm`: years or days, in no quotes; `[Red]` is a colour.
    private static boolean isDate(String code) {
        String shown =
                code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return shown.contains("y") || shown.contains("d") && shown.contains("m");
    }

    /// A number as its reader sees it.
    String shown(String number, String style) {
        if (!styles.contains(style)) {
            return number;
        }
        try {
            double days = Double.parseDouble(number);
            return days >= 0 && days < MOST_DAYS
                    ? FORMAT.format(epoch.plusMinutes(Math.round(days * 24 * 60)))
                    : number;
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
