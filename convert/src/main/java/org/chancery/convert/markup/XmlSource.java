package org.chancery.convert.markup;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML from others: no document type is looked at, no entity resolved, nothing loaded.
public final class XmlSource {

    private XmlSource() {}

    public static XMLStreamReader of(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
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
}
