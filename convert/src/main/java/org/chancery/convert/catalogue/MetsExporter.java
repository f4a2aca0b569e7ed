package org.chancery.convert.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;

/// METS, a document a telegram: its description in Dublin Core, its marking as rights, where it was
/// found, and the bytes it was read from with their hash, so that a repository can keep the one
/// file.
public final class MetsExporter implements Exporter {

    private static final String METS = "http://www.loc.gov/METS/";
    private static final String SCHEMA = "http://www.loc.gov/standards/mets/mets.xsd";

    private final XmlWriter xml;

    public MetsExporter(OutputStream out) {
        this.xml = new XmlWriter(out);
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        xml.declaration().open("mets").attribute("xmlns", METS);
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.attribute("xsi:schemaLocation", METS + " " + SCHEMA);
        xml.attribute("OBJID", card.number()).attribute("LABEL", card.title());
        xml.attribute("TYPE", "telegram");
        agent();
        xml.open("dmdSec").attribute("ID", "description");
        wrap("DC");
        DublinCore.write(card, xml);
        xml.close().close().close();
        administration(card);
        file(telegram.source());
        xml.open("structMap").attribute("TYPE", "physical").open("div");
        xml.attribute("TYPE", "telegram").attribute("LABEL", card.title());
        xml.attribute("DMDID", "description").attribute("ADMID", "rights source");
        xml.open("fptr").attribute("FILEID", "original").close();
        xml.close().close();
    }

    private void agent() throws IOException {
        xml.open("metsHdr").open("agent").attribute("ROLE", "CREATOR").attribute("TYPE", "OTHER");
        xml.attribute("OTHERTYPE", "SOFTWARE").element("name", "Chancery").close().close();
    }

    /// Opens a wrap and the place for its content.
    private void wrap(String type) throws IOException {
        xml.open("mdWrap").attribute("MDTYPE", type).attribute("MIMETYPE", "text/xml");
        xml.open("xmlData");
    }

    private void administration(Card card) throws IOException {
        xml.open("amdSec");
        xml.open("rightsMD").attribute("ID", "rights");
        wrap("DC");
        statement("dc:rights", card.marking() == null ? "No marking" : card.marking());
        xml.close().close().close();
        xml.open("sourceMD").attribute("ID", "source");
        wrap("DC");
        for (String source : card.sources()) {
            statement("dc:source", source);
        }
        statement("dc:identifier", "urn:sha256:" + card.sha256());
        xml.close().close().close();
        xml.close();
    }

    private void statement(String name, String text) throws IOException {
        xml.open(name).attribute("xmlns:dc", DublinCore.ELEMENTS).text(text).close();
    }

    private void file(Source source) throws IOException {
        xml.open("fileSec").open("fileGrp").attribute("USE", "original");
        xml.open("file").attribute("ID", "original").attribute("MIMETYPE", "text/plain");
        xml.attribute("SIZE", Integer.toString(source.bytes()));
        xml.attribute("CHECKSUM", source.sha256()).attribute("CHECKSUMTYPE", "SHA-256");
        xml.attribute("ADMID", "source").open("FContent");
        xml.element("binData", Base64.getMimeEncoder().encodeToString(source.text().bytes()));
        xml.close().close().close().close();
    }

    @Override
    public void close() throws IOException {
        xml.end();
    }
}
