package org.chancery.convert.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.markup.XmlSource;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.TableHead;
import org.chancery.convert.parcel.Walk;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// XML of any kind with records that have the text of a telegram under a usual name. Streamed, one
/// record in memory.
///
/// ```
/// <cable><mrn>75VALLETTA17</mrn><body>R 041125Z MAR 75 ...</body></cable>
/// <doc><field name="mrn">75VALLETTA17</field><field name="body">R 041125Z ...</field></doc>
/// ```
public final class XmlTelegrams {

    /// Values that a record has.
    private static final int MOST_VALUES = 1000;

    private final Parcel parcel;
    private final @Nullable ColumnMap given;
    private final Walk walk;
    private final Deque<Open> open = new ArrayDeque<>();

    /// How many of the open elements are named as a text.
    private int inText;

    private int number;

    /// An element whose end is not yet read.
    private static final class Open {
        private final String name;
        private final Map<String, String> values = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private boolean isLeaf = true;

        /// Whether the text among its values was looked at and is no telegram by itself: what
        /// stands around it need not look again.
        private boolean isTried;

        Open(String name) {
            this.name = name;
        }
    }

    private XmlTelegrams(Parcel parcel, @Nullable ColumnMap given, Walk walk) {
        this.parcel = parcel;
        this.given = given;
        this.walk = walk;
    }

    /// Tells what telegrams are in it.
    ///
    /// @param given which element holds what; null to go by the usual names
    public static void read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        XmlTelegrams telegrams = new XmlTelegrams(parcel, given, walk);
        try (InputStream in = parcel.open()) {
            telegrams.read(XmlSource.of(in));
        } catch (XMLStreamException e) {
            if (telegrams.number > 0) {
                throw new RefusedException(
                        "is XML that is damaged: it was read as far as it goes", e);
            }
        }
        if (telegrams.number == 0 && !walk.isStopped() && !telegrams.isWhole()) {
            throw new RefusedException(
                    "is XML, but neither TEI nor a web page, and no element of it holds the text of a telegram under a usual name");
        }
    }

    private void read(XMLStreamReader xml) throws IOException, XMLStreamException {
        while (xml.hasNext() && !walk.isStopped()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end();
                case XMLStreamReader.CHARACTERS -> put(xml);
                default -> {
                    // comments, instructions
                }
            }
        }
    }

    /// XML of words alone may be one telegram, whatever its elements are called: an edition, a
    /// description with the full text in a note.
    private boolean isWhole() throws IOException {
        if (parcel.size() > walk.limits().telegram()) {
            return false;
        }
        String words = words();
        // Of several nobody can say here where one ends.
        boolean isOne = words.lines().filter(line -> line.strip().startsWith("FM ")).count() < 2;
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        isOne &= TelegramParser.parse(text).dialect().dialect() != Dialect.UNKNOWN;
        if (isOne) {
            walk.found(Found.whole(parcel, Kind.XML, text));
        }
        return isOne;
    }

    /// All that stands in it, a line for each element.
    private String words() throws IOException {
        StringBuilder words = new StringBuilder();
        try (InputStream in = parcel.open()) {
            XMLStreamReader xml = XmlSource.of(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.CHARACTERS) {
                    words.append(xml.getText());
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    words.append('\n');
                }
            }
        } catch (XMLStreamException damaged) {
            // as far as it goes
        }
        return words.toString().strip();
    }

    /// The JDK's reader goes a hundred elements deep and no further.
    private void start(XMLStreamReader xml) {
        String label = XmlSource.attribute(xml, "name");
        Open element = new Open(label.isEmpty() ? xml.getLocalName() : label);
        Open around = open.peek();
        if (around != null) {
            around.isLeaf = false;
            if (inText == 0) {
                around.text.setLength(0);
            }
        }
        open.push(element);
        inText += isText(element.name) ? 1 : 0;
    }

    private boolean isText(String name) {
        return given == null
                ? TableHead.TEXT_COLUMNS.contains(TableHead.columnName(name))
                : name.equals(given.columns().get(ColumnMap.Part.BODY));
    }

    private void put(XMLStreamReader xml) throws XMLStreamException {
        Open element = open.peek();
        if (element != null && (inText > 0 || element.isLeaf)) {
            XmlSource.append(xml, element.text);
        }
    }

    /// What is named as a text may be a record that has one: `<cable><body>...</body></cable>`.
    private void end() {
        Open element = open.pop();
        Open around = open.peek();
        boolean mayBeText = isText(element.name);
        inText -= mayBeText ? 1 : 0;
        boolean isValue =
                element.isLeaf
                        || mayBeText && element.values.keySet().stream().noneMatch(this::isText);
        if (around == null || !isValue && give(element)) {
            return;
        }
        if (isValue) {
            keep(element.name, element.text.toString().strip(), around);
        } else {
            element.values.forEach((name, value) -> keep(name, value, around));
            around.isTried |= element.isTried;
        }
        if (inText > 0 && around.text.length() <= walk.limits().telegram()) {
            around.text.append(element.text).append('\n');
        }
    }

    private static void keep(String name, String value, Open around) {
        if (around.values.size() < MOST_VALUES && !value.isEmpty()) {
            around.values.putIfAbsent(name, value);
        }
    }

    /// What is called a text need be none of a telegram: its record says a number, too, or it is
    /// one by itself.
    private boolean give(Open element) {
        Map<String, String> values = element.values;
        ColumnMap map = given == null ? ColumnMap.guess(values.keySet()) : given;
        if (map == null || !map.hasText(values)) {
            return false;
        }
        boolean isOne =
                map.columns().containsKey(ColumnMap.Part.MRN)
                        || !element.isTried && isTelegram(map, values);
        element.isTried = !isOne;
        if (isOne) {
            number++;
            new RowTelegram(parcel, Kind.XML, number, -1, -1).give(map, values, walk);
        }
        return isOne;
    }

    private static boolean isTelegram(ColumnMap map, Map<String, String> values) {
        byte[] text = map.statement(values).around(map.text(values));
        return TelegramParser.parse(text).dialect().dialect() != Dialect.UNKNOWN;
    }
}
