package org.chancery.convert.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.card.Passages;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.convert.text.WireText;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// TEI P5: one telegram is a `TEI` document, many are a `teiCorpus` of them.
///
/// A telegram is a division of type `document`, as the volumes of the Office of the Historian have
/// it, with up to three parts: the text for reading, what the editors of its volume say of it, and
/// the wire text line by line. The importer reads the last two, so that every field comes back.
public final class TeiExporter implements Exporter {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final WireText wire = new WireText();
    private final XmlWriter xml;
    private final TeiHeader header;
    private @Nullable Telegram first;
    private long written;

    public TeiExporter(OutputStream out) {
        this.xml = new XmlWriter(out);
        this.header = new TeiHeader(xml);
    }

    /// The first is kept until it is known whether there is a second.
    @Override
    public void write(Telegram telegram) throws IOException {
        written++;
        if (written == 1) {
            first = telegram;
            return;
        }
        if (first != null) {
            beginCorpus();
            document(first, false);
            first = null;
        }
        document(telegram, false);
    }

    @Override
    public void close() throws IOException {
        if (first != null) {
            xml.declaration();
            document(first, true);
        } else if (written == 0) {
            nothing();
        }
        xml.end();
    }

    private void beginCorpus() throws IOException {
        xml.declaration().open("teiCorpus").attribute("xmlns", NAMESPACE);
        header.ofCollection();
    }

    /// A corpus has at least one text.
    private void nothing() throws IOException {
        beginCorpus();
        xml.open("TEI");
        header.ofCollection();
        xml.open("text").open("body").element("p", "No telegrams.");
    }

    private void document(Telegram telegram, boolean isAlone) throws IOException {
        Card card = Card.of(telegram);
        xml.open("TEI").attribute("xmlns", isAlone ? NAMESPACE : null);
        header.write(telegram, card);
        xml.open("text").open("body");
        xml.open("div").attribute("type", "document").attribute("n", card.number());
        xml.element("head", card.title());
        opener(telegram.heading(), card);
        xml.open("div").attribute("type", "text");
        paragraphs(telegram);
        if (card.signature() != null) {
            xml.open("closer").element("signed", card.signature()).close();
        }
        xml.close();
        notes(telegram.notes());
        transcript(wire.of(telegram));
        xml.close().close().close().close();
    }

    private void opener(Heading heading, Card card) throws IOException {
        xml.open("opener");
        if (heading.mrn() != null) {
            xml.open("idno").attribute("type", "MRN").text(card.number()).close();
        }
        if (card.classification() != null) {
            xml.open("seg").attribute("type", "classification").text(card.classification()).close();
        }
        if (card.isoDate() != null) {
            xml.open("dateline");
            header.date(heading, card.isoDate());
            xml.close();
        }
        xml.close();
    }

    private void paragraphs(Telegram telegram) throws IOException {
        List<Paragraph> paragraphs = telegram.body().paragraphs();
        Passages passages = new Passages(telegram);
        if (paragraphs.isEmpty()) {
            xml.element("p", "");
        }
        String heading = null;
        boolean isInSection = false;
        for (Paragraph paragraph : paragraphs) {
            boolean isOther =
                    heading == null
                            ? paragraph.heading() != null
                            : !heading.equals(paragraph.heading());
            if (isOther) {
                if (isInSection) {
                    xml.close();
                }
                // Behind a section no paragraph may stand but in another.
                xml.open("div").attribute("type", "section").element("head", paragraph.heading());
                isInSection = true;
            }
            heading = paragraph.heading();
            paragraph(paragraph, passages);
        }
        if (isInSection) {
            xml.close();
        }
    }

    private void paragraph(Paragraph paragraph, Passages passages) throws IOException {
        xml.openRunning("p").attribute("n", paragraph.number());
        xml.attribute(
                "rend", paragraph.kind() == Paragraph.Kind.TEXT ? null : paragraph.kind().word());
        if (paragraph.portion() != null) {
            xml.open("seg").attribute("type", "portion");
            xml.text("(" + paragraph.portion().mark() + ")").close().text(" ");
        }
        for (Passages.Passage passage : passages.of(paragraph.text())) {
            if (passage.isTakenOut()) {
                xml.open("gap").attribute("reason", "withheld");
                xml.element("desc", passage.text()).close();
            } else {
                lines(passage.text());
            }
        }
        xml.close();
    }

    private void notes(List<EditorsNote> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        xml.open("div").attribute("type", "notes").element("head", "Editors\u2019 notes");
        for (EditorsNote note : notes) {
            xml.openRunning("note").attribute("type", "editorial").attribute("n", note.number());
            xml.text(note.text()).close();
        }
        xml.close();
    }

    private void transcript(String text) throws IOException {
        xml.open("div").attribute("type", "wire").openRunning("ab");
        lines(text);
        xml.close().close();
    }

    private void lines(String text) throws IOException {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            xml.text(text.substring(from, end)).open("lb").close();
            from = end + 1;
        }
        xml.text(text.substring(from));
    }
}
