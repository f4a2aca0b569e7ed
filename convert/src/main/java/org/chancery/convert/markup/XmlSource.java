package org.chancery.convert.markup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.convert.parcel.RefusedException;

/// Opens XML from others: no document type is looked at, no entity resolved, nothing loaded.
public final class XmlSource {

    /// Bytes from one `<` to the next: those that a reader must have in memory at once.
    private static final int MOST_AT_ONCE = 64 << 20;

    private XmlSource() {}

    public static XMLStreamReader of(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new Guarded(in));
    }

    /// An attribute of the element that the reader stands on, whatever its namespace; empty where
    /// there is none.
    public static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Objects.toString(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }

    /// A count in an attribute.
    ///
    /// @param most what a hostile one is taken for
    /// @return 1 where it says none
    public static int count(XMLStreamReader xml, String name, int most) {
        String count = attribute(xml, name);
        boolean isNumber = !count.isEmpty() && count.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            return 1;
        }
        return count.length() > 6 ? most : Math.clamp(Integer.parseInt(count), 1, most);
    }

    /// The text of a run of characters, as far as that is a telegram's.
    ///
    /// @throws XMLStreamException where it is more
    public static void append(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > MOST_AT_ONCE) {
            throw new XMLStreamException("a text of more than any telegram");
        }
    }

    /// Ends where one element alone would fill the memory.
    private static final class Guarded extends FilterInputStream {

        private long since;

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            for (int i = from; i < from + read; i++) {
                since = into[i] == '<' ? 0 : since + 1;
            }
            if (since > MOST_AT_ONCE) {
                throw new RefusedException("has an element of more than any telegram");
            }
            return read;
        }
    }
}
