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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String WORD =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>";

    private static String paragraphs(String text) {
        return text.lines()
                .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    private static byte[] word(String xml) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Samples.bytes("<Types/>"));
        parts.put("_rels/.rels", Samples.bytes("<Relationships/>"));
        parts.put("word/document.xml", Samples.bytes(xml));
        return Samples.zip(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p><w:r>%s</w:r></w:p>", "<w:p><w:r><w:t> </w:t>%s</w:r></w:p>"})
    void whatBeginsAPageInWordMayBeginATelegram(String paragraph) throws IOException {
        String text =
                paragraphs(Samples.telegram(1))
                        + paragraph.formatted("<w:br w:type=\"page\"/>")
                        + paragraphs(Samples.telegram(2).replace("041125Z", "041126Z"));
        assertThat(Heard.of("x.docx", word(WORD + text + "</w:body></w:document>")).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>",
                "<w:p><w:pPr><w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>"
            })
    void pagesAndSectionsThatParagraphsBeginInWord(String paragraph) throws IOException {
        String next = paragraphs(second()).replaceFirst("<w:p><w:r><w:t>", paragraph);
        String xml = WORD + paragraphs(Samples.telegram(1)) + next + "</w:body></w:document>";
        assertThat(Heard.of("x.docx", word(xml)).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
        String not = xml.replace("<w:pageBreakBefore/>", "<w:pageBreakBefore w:val=\"0\"/>");
        assertThat(Heard.of("x.docx", word(not.replace("w:sectPr", "w:other"))).telegrams())
                .hasSize(1);
    }

    @Test
    void whatWasDeletedInWordAndWhatFieldsAreMadeByIsNoText() throws IOException {
        String xml =
                paragraphs(Samples.telegram(1))
                        .replace(
                                "<w:t>OAKDEN</w:t>",
                                "<w:t>OAKDEN</w:t><w:delText>GHOST</w:delText><w:instrText>DATE</w:instrText>");
        String text = Heard.of("x.docx", word(WORD + xml + "</w:body></w:document>")).text();
        assertThat(text).contains("OAKDEN").doesNotContain("GHOST", "DATE");
    }

    private static String second() {
        return Samples.telegram(2).replace("041125Z", "041126Z");
    }

    private static final String OPEN_DOCUMENT =
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"
                    + "<style:style style:name=\"P1\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"
                    + "<style:style style:name=\"P2\"><style:paragraph-properties fo:break-after=\"page\"/></style:style>"
                    + "<style:style style:name=\"P3\" style:master-page-name=\"First\"/>"
                    + "<style:style style:name=\"P4\"><style:paragraph-properties fo:break-before=\"column\"/></style:style>"
                    + "</office:automatic-styles><office:master-styles><text:p>PAGE FOOT</text:p></office:master-styles>"
                    + "<office:body><office:text><text:tracked-changes><text:p>GHOST</text:p></text:tracked-changes>";

    private static String open(String paragraphs) {
        return OPEN_DOCUMENT + paragraphs + "</office:text></office:body></office:document>";
    }

    private static String openParagraphs(String text) {
        return text.lines()
                .map(line -> "<text:p>" + line + "</text:p>")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"P1, false", "P2, true", "P3, false"})
    void whatBeginsAPageInOpenDocumentMayBeginATelegram(String style, boolean isLast)
            throws IOException {
        String styled = "<text:p text:style-name=\"" + style + "\">";
        String one = openParagraphs(Samples.telegram(1));
        String other = openParagraphs(second());
        String text =
                isLast
                        ? one.replace("<text:p>OAKDEN", styled + "OAKDEN") + other
                        : one + other.replaceFirst("<text:p>", styled);
        Heard flat = Heard.of("x.fodt", open(text));
        assertThat(flat.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(new String(flat.telegrams().getFirst().bytes(), StandardCharsets.UTF_8))
                .doesNotContain("GHOST", "PAGE FOOT");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Samples.bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", Samples.bytes(open(text)));
        assertThat(Heard.of("x.odt", Samples.zip(parts)).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    @Test
    void aColumnAndWhereTheLinesHappenToFallAreNoPages() {
        String text =
                openParagraphs(Samples.telegram(1))
                        + "<text:soft-page-break/>"
                        + openParagraphs(second())
                                .replaceFirst("<text:p>", "<text:p text:style-name=\"P4\">");
        assertThat(Heard.of("x.fodt", open(text)).telegrams()).hasSize(1);
    }

    @Test
    void blanksInARowAreCountedInOpenDocumentAndNotByTheMillion() {
        String text = openParagraphs(Samples.telegram(1));
        String spaced =
                text.replace("FERRY ON", "FERRY<text:s text:c=\"3\"/>ON")
                        .replace("OAKDEN", "OAKDEN<text:s text:c=\"999999999\"/>");
        String read = Heard.of("x.fodt", open(spaced)).text();
        assertThat(read).contains("FERRY   ON").hasSizeLessThan(text.length());
    }

    @Test
    void anOlderWordsXmlIsRead() {
        String xml =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"w\"><w:body><w:sect>"
                        + paragraphs(Samples.telegram(1))
                        + "<w:sectPr/></w:sect></w:body></w:wordDocument>";
        assertThat(Heard.of("x.xml", xml).ids()).containsExactly("75VALLETTA1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\page ", "\\page\\par\n", "\\sect\\sectd ", "\\pard\\pagebb "})
    void whatBeginsAPageInRichTextMayBeginATelegram(String begin) {
        byte[] file = Samples.richText(Samples.telegram(1) + begin + second());
        assertThat(Heard.of("x.rtf", file).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\ansi caf\\'e9|café",
                "\\mac caf\\'8e|café",
                "\\ansicpg1251 \\'cf\\'e0\\'f0|Пар",
                "\\ansicpg932 \\'93\\'fa\\'96{\\b}\\'7b|日本",
                "\\ansi \\u8220?A\\u8221\\'94|“A”",
                "{\\uc2\\u1055\\'cf?a}|Пa",
                "\\u-3913?|\uF0B7",
                "a\\~b\\_c\\-d|a b-cd",
                "x\\lquote y\\rquote\\emdash z|x‘y’—z",
                "{\\*\\generator GHOST;}{\\info{\\title GHOST}}{\\listtext 1.\\tab}Sails|1.\\tSails",
                "{\\pict 00ff}{\\header GHOST}a\\cell b\\cell\\row c|a\\tb\\t\\nc",
                "a\\bin3 {}}b|ab",
                "a{\\v b}{\\deleted c}d\\v e\\v0 f\\v g\\plain h|adfh",
                "\\{a\\}\\\\|{a}\\"
            })
    void richTextIsReadAsItsReadersSeeIt(String body, String text) throws IOException {
        byte[] file = Samples.bytes("{\\rtf1" + body + "}");
        assertThat(RichText.of(file)).isEqualTo(text.replace("\\t", "\t").replace("\\n", "\n"));
    }

    @Test
    void damagedRichTextIsReadAsFarAsItGoes() {
        String whole = new String(Samples.richText(Samples.telegram(1)), StandardCharsets.UTF_8);
        for (String damaged :
                List.of(
                        whole.substring(0, whole.length() - 1),
                        whole + "}}}",
                        whole.replace("OAKDEN", "OAKDEN\\'zz\\u\\bin99999999999 "))) {
            assertThat(Heard.of("x.rtf", damaged).ids()).containsExactly("75VALLETTA1");
        }
        assertThat(Heard.of("x.rtf", "{\\rtf1 " + "{".repeat(5_000_000)).refusals())
                .containsExactly("\"x.rtf\" is RTF of groups within groups, past any document's");
    }

    @Test
    void whatStandsInWordForOlderProgramsIsNotReadTwice() throws IOException {
        String text = paragraphs(Samples.telegram(1));
        String twice =
                "<mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
                        .formatted(text, text);
        Heard heard = Heard.of("x.docx", word(WORD + twice + "</w:body></w:document>"));
        assertThat(heard.text().lines().filter(line -> line.startsWith("FM "))).hasSize(1);
    }

    @Test
    void aDamagedWordDocumentIsReadAsFarAsItGoes() throws IOException {
        byte[] damaged = word(WORD + paragraphs(Samples.telegram(1)) + "</w:bdy>");
        Heard heard = Heard.of("x.docx", damaged);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"x.docx\" is a word processor's file that is damaged: it was read as far as it goes");
        byte[] cut = Arrays.copyOf(damaged, damaged.length - 60);
        assertThat(Heard.of("x.docx", cut).ids()).containsExactly("75VALLETTA1");
        assertThat(Heard.of("x.docx", Arrays.copyOf(damaged, 120)).refusals()).hasSize(1);
    }

    /// A page that says nothing is no picture of a text.
    @Test
    void anEmptyPageAsksForNoTesseract() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(Heard.of("x.pdf", bytes.toByteArray()).refusals())
                .containsExactly("\"x.pdf\" has no text on its pages and no picture of one");
    }

    @Test
    void aDocumentCutShortSaysSo() throws IOException {
        byte[] whole = Samples.openDocument(Samples.telegram(17));
        Heard cut = Heard.of("x.odt", Arrays.copyOf(whole, whole.length - 100));
        assertThat(cut.ids()).containsExactly("75VALLETTA17");
        assertThat(Heard.of("x.odt", Arrays.copyOf(whole, 150)).refusals())
                .containsExactly("\"x.odt\" is a word processor's file without text, or cut short");
    }

    private static String alto(String text) {
        return text.lines()
                .map(line ->
                        Arrays.stream(line.split(" ", -1))
                                .map(word -> "<String CONTENT=\"" + word + "\" WC=\"0.9\"/>")
                                .collect(Collectors.joining("<SP/>", "<TextLine>", "</TextLine>")))
                .collect(Collectors.joining("", "<Page><TextBlock>", "</TextBlock></Page>"));
    }

    @Test
    void whatArchivesHaveReadFromPicturesIsRead() {
        String file =
                "<?xml version=\"1.0\"?><alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\"><Layout>%s%s</Layout></alto>";
        String whole = file.formatted(alto(Samples.telegram(1)), alto(second()));
        assertThat(Heard.of("x.xml", whole).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        Heard cut = Heard.of("x.xml", whole.substring(0, whole.length() - 200));
        assertThat(cut.ids()).contains("75VALLETTA1");
        assertThat(cut.refusals())
                .containsExactly(
                        "\"x.xml\" is ALTO that is damaged: it was read as far as it goes");
        assertThat(Heard.of("x.xml", file.formatted("", "")).refusals())
                .containsExactly("\"x.xml\" has no text");
    }
}
