package org.chancery.convert.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.convert.Exporter;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What somebody gets who is handed the PDF.
class PdfExporterTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    /// What must be true of each document: fit for keeping, fit for screen readers.
    enum Standard {
        PDF_A(PDFAFlavour.PDFA_3_A),
        PDF_UA(PDFAFlavour.PDFUA_1);

        private final PDFAFlavour flavour;

        Standard(PDFAFlavour flavour) {
            this.flavour = flavour;
        }
    }

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theSampleKeepsTheStandard(Standard standard) throws Exception {
        assertThat(faults(pdf(sample("09ASTANA1967.txt")), standard)).isEmpty();
    }

    static Stream<String> odd() {
        return Stream.of(
                "navadmin-888-09.txt",
                "08USUNNEWYORK988-redacted.txt",
                "frus-invented-1969-rome-1187.txt",
                "aftn-lmml-080420.txt",
                "75VALLETTA1402.txt",
                "23VALLETTA118.txt");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void telegramsOfEveryKindKeepIt(String name) throws Exception {
        byte[] pdf = pdf(sample(name));
        assertThat(faults(pdf, Standard.PDF_A)).isEmpty();
        assertThat(faults(pdf, Standard.PDF_UA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void whateverIsInItKeepsIt(Standard standard) throws Exception {
        assertThat(faults(pdf(hostile()), standard)).isEmpty();
    }

    @Test
    void theClassStandsAboveAndBelowOnEachPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(sample("09ASTANA1967.txt")))) {
            assertThat(document.getNumberOfPages()).isBetween(3, 5);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String printed = text.getText(document);
                assertThat(printed.lines().filter(line -> line.contains("CONFIDENTIAL SIPDIS")))
                        .as("page " + page)
                        .hasSize(2);
                assertThat(printed)
                        .contains("09ASTANA1967")
                        .contains(page + " / " + document.getNumberOfPages());
            }
        }
    }

    /// Ligatures and hyphens would hide words from who searches the document.
    @Test
    void everyWordOfTheTelegramIsFound() throws IOException {
        Telegram sample = sample("09ASTANA1967.txt");
        String text = words(text(pdf(sample)));
        sample.body()
                .paragraphs()
                .forEach(paragraph -> {
                    for (String word : paragraph.text().split("\\s+")) {
                        assertThat(text).contains(words(word));
                    }
                });
        assertThat(text)
                .contains(
                        words("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL"))
                .contains("PGOV" + "InternalGovernmentalAffairs")
                .contains(
                        words(
                                "Classified by Ambassador Richard E. Hoagland, reasons 1.4(b), 1.4(d)"))
                .contains("HOAGLAND")
                .contains(words("5 November 2009, 03:45 UTC 050345Z NOV 09"));
    }

    @Test
    void whatHasNoGlyphIsShownByItsCodePoint() throws IOException {
        assertThat(words(text(pdf(hostile()))))
                .contains("U+5317U+4EAC")
                .contains("Афины")
                .contains("Αθήνα")
                .contains(words("<script>alert(1)</script>"));
    }

    @Test
    void aDossierBeginsWithWhatIsInIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter dossier = new DossierExporter(out)) {
            dossier.write(sample("08USUNNEWYORK988-redacted.txt"));
            dossier.write(sample("09ASTANA1967.txt"));
            dossier.write(sample("navadmin-888-09.txt"));
        }
        assertThat(faults(out.toByteArray(), Standard.PDF_UA)).isEmpty();
        assertThat(faults(out.toByteArray(), Standard.PDF_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(document))
                    .startsWith("CONFIDENTIAL")
                    .contains("3 telegrams")
                    .contains("08USUNNEWYORK988")
                    .contains("KAZAHKSTAN: DAS KROL");
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).startsWith("08USUNNEWYORK988 ");
            assertThat(first.getNextSibling().getTitle()).startsWith("09ASTANA1967 ");
        }
    }

    @Test
    void aDossierHasItsMeasure() throws IOException {
        Telegram telegram = sample("09ASTANA1967.txt");
        DossierExporter dossier = new DossierExporter(new ByteArrayOutputStream());
        for (int i = 0; i < DossierExporter.MOST; i++) {
            dossier.write(telegram);
        }
        assertThatThrownBy(() -> dossier.write(telegram))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("500 telegrams at most")
                .hasMessageContaining("pdf");
    }

    private static Telegram sample(String name) throws IOException {
        return TelegramParser.parse(Files.readAllBytes(SAMPLES.resolve(name)));
    }

    private static Telegram hostile() {
        return TelegramParser.parse(
                """
                P 050345Z NOV 09
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC
                BT
                C O N F I D E N T I A L VALLETTA 000412

                SUBJECT: <script>alert(1)</script> & 北京, Афины, Αθήνα \u0007 \uD800 %s

                1. (C) A file <img src="file:///etc/passwd"/> and a word %s of four hundred letters.

                NAME            NUMBER         %s
                GOAT            12             XXXXXXXXXXXX

                2. (C) &amp; ]]> \u202E
                """
                        .formatted("LONG ".repeat(80), "o".repeat(400), "ÆTHER")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] pdf(Telegram telegram) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter exporter = new PdfExporter(out)) {
            exporter.write(telegram);
        }
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Lines may break anywhere.
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> faults(byte[] pdf, Standard standard) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), standard.flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(standard.flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
