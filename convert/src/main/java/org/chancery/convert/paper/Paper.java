package org.chancery.convert.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.convert.paper.Enclosures.Enclosure;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;

/// Telegrams as they were printed: the text of a PDF, or what [Recognition] reads from a picture.
public final class Paper {

    /// Small letters of a teletype need this many dots an inch.
    private static final int DOTS = 300;

    private static final int MOST_PAGES = 500;

    private static final long MOST_DOTS = 60_000_000;

    private Paper() {}

    public static void pdf(Parcel parcel, Walk walk, Tables tables) throws IOException {
        try (RandomAccessRead bytes = bytes(parcel, walk);
                PDDocument document =
                        Loader.loadPDF(
                                bytes,
                                "",
                                null,
                                null,
                                MemoryUsageSetting.setupMixed(walk.limits().telegram())
                                        .streamCache)) {
            List<Enclosure> enclosures = Enclosures.of(document, walk.limits().entries());
            boolean isSaid = false;
            for (Enclosure enclosure : enclosures) {
                isSaid |= enclosure.isAlternative() && enter(parcel, enclosure, walk);
            }
            if (!isSaid) {
                pages(parcel, document, !enclosures.isEmpty(), walk, tables);
            }
            for (Enclosure enclosure : enclosures) {
                if (!enclosure.isAlternative()) {
                    enter(parcel, enclosure, walk);
                }
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedException("is locked with a password: unlock it first", e);
        }
    }

    /// What is enclosed is read for itself.
    ///
    /// @return whether it is text, which can stand for the pages where it says so
    private static boolean enter(Parcel parcel, Enclosure enclosure, Walk walk) throws IOException {
        Parcel child = walk.taken(parcel, Parcel.word(enclosure.name()), enclosure::open);
        if (child == null) {
            return false;
        }
        walk.enter(child);
        return Sniffer.kind(child.head()).isText();
    }

    /// @param isCover whether there are files beside the pages, which then may say no more than
    ///   `See attached.`
    private static void pages(
            Parcel parcel, PDDocument document, boolean isCover, Walk walk, Tables tables)
            throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        // What begins a page may begin a telegram.
        stripper.setPageEnd("\n\f");
        String text = stripper.getText(document);
        if (isCover && !isTelegram(text)) {
            walk.pass(parcel.name(), "cover page");
            return;
        }
        if (text.isBlank() && !hasPictures(document)) {
            throw new RefusedException("has no text on its pages and no picture of one");
        }
        give(parcel, Kind.PDF, text.isBlank() ? scanned(document, walk) : text, walk, tables);
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelegram(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8)).dialect().dialect()
                != Dialect.UNKNOWN;
    }

    /// Scanned pages make files that need not be in memory.
    private static RandomAccessRead bytes(Parcel parcel, Walk walk) throws IOException {
        return switch (parcel.content()) {
            case Parcel.Content.Held _ ->
                    new RandomAccessReadBuffer(parcel.bytes(walk.limits().telegram()));
            case Parcel.Content.Stored stored ->
                    new RandomAccessReadBufferedFile(stored.file().toFile());
        };
    }

    private static String scanned(PDDocument document, Walk walk) throws IOException {
        Recognition recognition = Recognition.installed();
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new RefusedException(
                    "has %d scanned pages, more than %d: split it"
                            .formatted(document.getNumberOfPages(), MOST_PAGES));
        }
        PDFRenderer renderer = new PDFRenderer(document);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < document.getNumberOfPages() && !walk.isStopped(); i++) {
            float points =
                    document.getPage(i).getCropBox().getWidth()
                            * document.getPage(i).getCropBox().getHeight();
            if (points / 72 / 72 * DOTS * DOTS > MOST_DOTS) {
                throw new RefusedException("has a page larger than any paper");
            }
            BufferedImage page = renderer.renderImageWithDPI(i, DOTS, ImageType.GRAY);
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(page, "png", picture);
            text.append(recognition.read(picture.toByteArray())).append("\n\f");
        }
        return text.toString();
    }

    public static void image(Parcel parcel, Walk walk, Tables tables) throws IOException {
        byte[] picture = parcel.bytes(walk.limits().telegram());
        give(parcel, Kind.IMAGE, Recognition.installed().read(picture), walk, tables);
    }

    private static void give(Parcel parcel, Kind kind, String text, Walk walk, Tables tables)
            throws IOException {
        if (text.isBlank()) {
            throw new RefusedException("has no text that can be read");
        }
        TextTelegrams.readMade(
                parcel, kind, text.strip().getBytes(StandardCharsets.UTF_8), walk, tables);
    }
}
