package org.chancery.convert.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;

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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            // What begins a page may begin a telegram.
            stripper.setPageEnd("\n\f");
            String text = stripper.getText(document);
            if (text.isBlank()) {
                text = scanned(document, walk);
            }
            give(parcel, Kind.PDF, text, walk, tables);
        } catch (InvalidPasswordException e) {
            throw new RefusedException("is locked with a password: unlock it first", e);
        }
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
