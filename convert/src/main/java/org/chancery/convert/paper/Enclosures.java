package org.chancery.convert.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.text.WireText;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Files within a PDF (ISO 32000-1, 7.11.4): what others attached, and the telegrams that Chancery
/// encloses in what it prints.
final class Enclosures {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    /// Of a file that says the same as the pages do (ISO 19005-3, annex E).
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alternative");

    /// Of the tree of names.
    private static final int DEEPEST = 32;

    private final List<Enclosure> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int most;

    private Enclosures(int most) {
        this.most = most;
    }

    /// One of the files.
    ///
    /// @param isAlternative whether it says what the pages say
    record Enclosure(String name, boolean isAlternative, COSStream stream) {

        /// Its bytes, unpacked as they are read: however little of the document they take, whoever
        /// reads them can stop.
        InputStream open() throws IOException {
            COSBase filters = stream.getFilters();
            COSBase filter =
                    filters instanceof COSArray list && list.size() == 1
                            ? list.getObject(0)
                            : filters;
            if (filter == null || filter instanceof COSArray list && list.size() == 0) {
                return stream.createRawInputStream();
            }
            if (filter.equals(COSName.FLATE_DECODE)
                    || filter.equals(COSName.FLATE_DECODE_ABBREVIATION)) {
                return new InflaterInputStream(stream.createRawInputStream());
            }
            throw new RefusedException("is packed in a way that is not known here");
        }
    }

    /// The files of a document, each once: by name, by their standing for the document, and by the
    /// pins on its pages. However odd the document is, nothing is thrown.
    ///
    /// @param most how many are looked at
    static List<Enclosure> of(PDDocument document, int most) {
        Enclosures enclosures = new Enclosures(most);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            enclosures.named(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        }
        enclosures.specified(catalog.getCOSArray(ASSOCIATED));
        document.getPages().forEach(page -> enclosures.pinned(page.getCOSObject()));
        return enclosures.found;
    }

    private void named(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST || !seen.add(node)) {
            return;
        }
        specified(node.getCOSArray(COSName.NAMES));
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                named(kid, depth + 1);
            }
        }
    }

    /// Names stand between them in a node of the tree.
    private void specified(@Nullable COSArray list) {
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.getObject(i) instanceof COSDictionary file) {
                add(file);
            }
        }
    }

    private void pinned(COSDictionary page) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && FILE_ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                add(annotation.getCOSDictionary(COSName.FS));
            }
        }
    }

    private void add(@Nullable COSDictionary file) {
        COSDictionary versions = file == null ? null : file.getCOSDictionary(COSName.EF);
        if (file == null || versions == null || found.size() == most) {
            return;
        }
        COSStream stream = versions.getCOSStream(COSName.UF);
        stream = stream == null ? versions.getCOSStream(COSName.F) : stream;
        if (stream == null || !seen.add(stream)) {
            return;
        }
        String name = file.getString(COSName.UF, file.getString(COSName.F));
        found.add(
                new Enclosure(
                        name == null || name.isBlank() ? "file " + (found.size() + 1) : name,
                        ALTERNATIVE.equals(file.getCOSName(RELATIONSHIP)),
                        stream));
    }

    /// The name under which a telegram is enclosed in a document.
    ///
    /// @param of how many are in it: their names stand in the order of the pages
    static String name(Telegram telegram, int index, int of) {
        String id = telegram.id().replaceAll("[^A-Za-z0-9-]", "_");
        return (of == 1 ? "" : "%03d-".formatted(index + 1)) + id + ".txt";
    }

    /// Encloses telegrams as wire text, which says no more than their pages do but the lines for
    /// the relays.
    static void put(List<Telegram> telegrams, PDDocument document) throws IOException {
        WireText wire = new WireText();
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (int i = 0; i < telegrams.size(); i++) {
            Telegram telegram = telegrams.get(i);
            String name = name(telegram, i, telegrams.size());
            PDComplexFileSpecification file =
                    file(name, wire.stated(telegram), telegram.heading().date(), document);
            files.put(name, file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification file(
            String name, byte[] text, @Nullable Instant date, PDDocument document)
            throws IOException {
        PDEmbeddedFile bytes =
                new PDEmbeddedFile(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
        bytes.setSubtype("text/plain");
        if (date != null) {
            bytes.setSize(text.length);
            bytes.setModDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
        }
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription("The telegram as wire text");
        file.setEmbeddedFile(bytes);
        file.setEmbeddedFileUnicode(bytes);
        file.getCOSObject().setItem(RELATIONSHIP, ALTERNATIVE);
        return file;
    }
}
