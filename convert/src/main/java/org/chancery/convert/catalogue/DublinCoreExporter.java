package org.chancery.convert.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.telegram.Telegram;

/// Dublin Core as XML, a document a telegram.
public final class DublinCoreExporter implements Exporter {

    private final XmlWriter xml;

    public DublinCoreExporter(OutputStream out) {
        this.xml = new XmlWriter(out);
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        DublinCore.write(Card.of(telegram), xml.declaration());
    }

    @Override
    public void close() throws IOException {
        xml.end();
    }
}
