package org.chancery.convert.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Telegrams on paper, printed and scanned, and in word processors' files.
final class PaperTest {

    @Test
    void printedTextIsReadLineByLine() throws IOException {
        Telegram read = Heard.of("x.pdf", Samples.pdf(List.of(Samples.telegram(17)))).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.body().paragraphs().getFirst().text())
                .isEqualTo("THE HARBOR MASTER EXPECTS THE FERRY ON MONDAY.");
    }

    @Test
    void scannedPagesAndPicturesAreReadWhereTesseractIs() throws IOException {
        BufferedImage page = scan(Samples.telegram(17));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(page, "png", picture);
        if (!isInstalled()) {
            assertThat(Heard.of("x.png", picture.toByteArray()).refusals())
                    .containsExactly(
                            "\"x.png\" is a picture of text: install Tesseract (tesseract-ocr) to have it read");
        }
        assumeTrue(isInstalled(), "Tesseract is not installed: scans are not tried");
        assertThat(Heard.of("x.png", picture.toByteArray()).text()).contains("FERRY ON MONDAY");
        Telegram scanned = Heard.of("x.pdf", pdf(page)).telegram();
        assertThat(scanned.id()).isEqualTo("75VALLETTA17");
    }

    @ParameterizedTest
    @CsvSource({
        "R @41125Z MAR 75, R 041125Z MAR 75",
        "VALLETTA 1@7, VALLETTA 107",
        "CLERK@EXAMPLE.ORG, CLERK@EXAMPLE.ORG",
        "A@B 2@ C, A@B 20 C",
        "R 0411252 MAR 75, R 041125Z MAR 75",
        "TEL 0411252 MARCH, TEL 0411252 MARCH"
    })
    void aNoughtWithAStrokeIsANought(String recognised, String meant) {
        assertThat(Recognition.mended(recognised)).isEqualTo(meant);
    }

    @Test
    void wordProcessorsFilesAreRead() throws IOException {
        String text = Samples.telegram(17);
        assertThat(Heard.of("x", Samples.word(text)).ids()).containsExactly("75VALLETTA17");
        assertThat(Heard.of("x", Samples.openDocument(text)).ids()).containsExactly("75VALLETTA17");
        assertThat(Heard.of("x", Samples.richText(text)).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void paperWithoutTextSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.save(bytes);
        }
        assertThat(Heard.of("x.pdf", bytes.toByteArray()).refusals()).hasSize(1);
    }

    private static boolean isInstalled() {
        for (String folder :
                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder, "tesseract"))) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage scan(String text) {
        BufferedImage page = new BufferedImage(1700, 900, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        int y = 80;
        for (String line : text.lines().toList()) {
            pen.drawString(line, 80, y);
            y += 56;
        }
        pen.dispose();
        return page;
    }

    private static byte[] pdf(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        PDImageXObject.createFromByteArray(document, png.toByteArray(), "x"),
                        10,
                        400,
                        570,
                        300);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
