package org.chancery.convert.catalogue;

import java.io.IOException;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;

/// A telegram in the fifteen elements of Dublin Core, in the form that OAI-PMH carries (`oai_dc`).
final class DublinCore {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private DublinCore() {}

    /// The element `oai_dc:dc`, with all that it needs to stand by itself.
    static void write(Card card, XmlWriter xml) throws IOException {
        xml.open("oai_dc:dc").attribute("xmlns:oai_dc", OAI);
        xml.attribute("xmlns:dc", ELEMENTS);
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.attribute("xsi:schemaLocation", OAI + " " + SCHEMA);
        xml.element("dc:identifier", card.number());
        xml.element("dc:title", card.title());
        xml.element("dc:creator", card.originator());
        xml.element("dc:contributor", card.signature());
        for (String tag : card.tags()) {
            xml.element("dc:subject", tag);
        }
        xml.element("dc:description", card.summary());
        xml.element("dc:date", card.isoDate());
        xml.element("dc:type", "Text");
        xml.element("dc:type", "Telegram");
        xml.element("dc:format", "text/plain");
        for (String source : card.sources()) {
            xml.element("dc:source", source);
        }
        xml.element("dc:source", "urn:sha256:" + card.sha256());
        xml.element("dc:language", Card.LANGUAGE);
        for (String reference : card.references()) {
            xml.element("dc:relation", reference);
        }
        xml.element("dc:rights", card.marking());
        xml.close();
    }
}
