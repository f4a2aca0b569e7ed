package org.chancery.convert.paper;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.telegram.Telegram;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// Prints telegrams: tagged for screen readers (PDF/UA), fit for keeping (PDF/A-3a, fonts
/// embedded), with a bookmark for each, and each enclosed as wire text, so that the document can be
/// read back. Nothing is loaded from anywhere.
final class Press {

    private static final String STYLE = style();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Glyphs glyphs = Glyphs.standard();

    /// @param title of the document
    /// @param hasContents whether a table of them stands first
    void print(List<Telegram> telegrams, String title, boolean hasContents, OutputStream out)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Chancery");
        for (Typeface face : Typeface.values()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        FSStreamFactory nothing = uri -> null;
        for (String protocol : List.of("http", "https", "file", "jar", "data")) {
            builder.useProtocolsStreamImplementation(nothing, protocol);
        }
        builder.withW3cDocument(document(telegrams, title, hasContents), null);
        builder.toStream(out);
        try (PDDocument document = new PDDocument()) {
            Enclosures.put(telegrams, document);
            builder.usePDDocument(document);
            builder.run();
        }
    }

    private Document document(List<Telegram> telegrams, String title, boolean hasContents)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter html = new XmlWriter(bytes).declaration();
        html.open("html").attribute("lang", Card.LANGUAGE);
        head(telegrams, title, html);
        html.open("body");
        if (hasContents) {
            Contents.set(telegrams, title, html, glyphs);
        }
        for (int i = 0; i < telegrams.size(); i++) {
            Telegram telegram = telegrams.get(i);
            String enclosed = Enclosures.name(telegram, i, telegrams.size());
            new Sheet(telegram, enclosed, html, glyphs).set(anchor(i), i == 0);
        }
        html.end();
        return parsed(bytes.toByteArray());
    }

    private static void head(List<Telegram> telegrams, String title, XmlWriter html)
            throws IOException {
        html.open("head").element("title", Text.line(title));
        meta("description", Text.line(title), html);
        meta("subject", "Diplomatic telegrams", html);
        meta("author", author(telegrams), html);
        html.open("style").text(STYLE).close();
        html.open("bookmarks");
        for (int i = 0; i < telegrams.size(); i++) {
            Card card = Card.of(telegrams.get(i));
            html.open("bookmark")
                    .attribute("name", Text.line(card.number() + " " + card.title()))
                    .attribute("href", "#" + anchor(i))
                    .close();
        }
        html.close().close();
    }

    private static String author(List<Telegram> telegrams) {
        String originator =
                telegrams.size() == 1 ? Card.of(telegrams.getFirst()).originator() : null;
        return originator == null ? "Chancery" : Text.line(originator);
    }

    private static void meta(String name, String content, XmlWriter html) throws IOException {
        html.open("meta").attribute("name", name).attribute("content", content).close();
    }

    static String anchor(int index) {
        return "telegram-" + (index + 1);
    }

    private static Document parsed(byte[] html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a page of our own cannot be read", e);
        }
    }

    private static String style() {
        try (InputStream css = Typeface.open("print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
