package org.chancery.convert.paper;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.chancery.convert.Form;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that a PDF has in it beside its pages: others' attachments, and our own telegrams.
@Timeout(120)
final class EnclosuresTest {

    private static Telegram sample(String name) throws IOException {
        return TelegramParser.parse(Files.readAllBytes(Path.of("..", "samples", name)));
    }

    private static byte[] printed(Form form, Telegram... telegrams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var exporter = form.open(out)) {
            for (Telegram telegram : telegrams) {
                exporter.write(telegram);
            }
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] pdf, Consumer<PDDocument> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.accept(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static COSDictionary tree(PDDocument document) {
        COSDictionary names =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        return requireNonNull(names.getCOSDictionary(COSName.EMBEDDED_FILES));
    }

    private static COSStream first(PDDocument document) {
        COSDictionary file = (COSDictionary) tree(document).getCOSArray(COSName.NAMES).getObject(1);
        return file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    }

    @Test
    void whatWasPrintedComesBackAsTheTelegramThatItWas() throws IOException {
        Telegram sample = sample("09ASTANA1967.txt");
        Heard heard = Heard.of("x.pdf", printed(Form.PDF, sample));
        assertThat(heard.telegram().fields()).isEqualTo(sample.fields());
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("09ASTANA1967.txt");
        assertThat(heard.opened()).containsExactly(Kind.PDF, Kind.TEXT);
        assertThat(heard.passedCount()).isZero();
    }

    /// What the wire does not carry stands above it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "frus-invented-1969-rome-1187.txt",
                "08USUNNEWYORK988-redacted.txt",
                "75VALLETTA1402.txt",
                "23VALLETTA118.txt"
            })
    void itsCatalogueComesBack(String name) throws IOException {
        Telegram sample = sample(name);
        Telegram back = Heard.of("x.pdf", printed(Form.PDF, sample)).telegram();
        assertThat(back.id()).isEqualTo(sample.id());
        assertThat(back.heading().date()).isEqualTo(sample.heading().date());
        assertThat(back.heading().classification() == null)
                .isEqualTo(sample.heading().classification() == null);
        assertThat(back.body().paragraphs()).hasSameSizeAs(sample.body().paragraphs());
    }

    @Test
    void aDossierComesBackInItsOrder() throws IOException {
        Telegram[] bound = {
            sample("23VALLETTA118.txt"),
            sample("09ASTANA1967.txt"),
            sample("09ASTANA1967.txt"),
            sample("75VALLETTA1402.txt")
        };
        assertThat(Heard.of("x.pdf", printed(Form.DOSSIER, bound)).ids())
                .containsExactly("23VALLETTA118", "09ASTANA1967", "09ASTANA1967", "75VALLETTA1402");
    }

    /// Whoever hands on less of a telegram hands on no more of it in what is enclosed.
    @Test
    void whatIsLeftOutOfATelegramIsNotEnclosed() throws IOException {
        Telegram whole = sample("09ASTANA1967.txt");
        Telegram cut =
                new Telegram(
                        whole.source(),
                        whole.dialect(),
                        whole.heading(),
                        new Body(
                                whole.body().paragraphs().subList(0, 2),
                                whole.body().signature(),
                                List.of()),
                        whole.transmission(),
                        whole.claim(),
                        whole.pieces(),
                        whole.diagnostics());
        String left = whole.body().paragraphs().get(4).text().substring(0, 20);
        assertThat(Heard.of("x.pdf", printed(Form.PDF, whole)).text()).contains(left);
        assertThat(Heard.of("x.pdf", printed(Form.PDF, cut)).text()).doesNotContain(left);
    }

    @Test
    void pagesAreReadWhereWhatStandsForThemIsDamaged() throws IOException {
        byte[] pdf =
                changed(
                        printed(Form.PDF, sample("09ASTANA1967.txt")),
                        document -> {
                            try (var out = first(document).createRawOutputStream()) {
                                out.write(new byte[] {1, 2, 3});
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
        Heard heard = Heard.of("x.pdf", pdf);
        assertThat(heard.refusals())
                .singleElement()
                .asString()
                .contains("\"x.pdf/09ASTANA1967.txt\" cannot be unpacked");
        assertThat(heard.text()).contains("Hoagland");
    }

    @Test
    void attachmentsAreReadBesideThePages() throws IOException {
        byte[] zip =
                Samples.zip(
                        Map.of("a/2.txt", Samples.telegram(2).getBytes(StandardCharsets.UTF_8)));
        byte[] pdf =
                Samples.enclosed(Samples.pdf(List.of(Samples.telegram(1))), "in/side.zip", zip);
        Heard heard = Heard.of("x.pdf", pdf);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.telegrams())
                .extracting(Found::entry)
                .containsExactly("", "in_side.zip/a/2.txt");
    }

    @Test
    void aCoverIsNoTelegram() throws IOException {
        Heard heard = Heard.of("x.pdf", requireNonNull(Samples.ofEveryKind().get("enclosed")));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.passedCount()).isOne();
    }

    @Test
    void whatIsPinnedToAPageIsRead() throws IOException {
        byte[] text = Samples.telegram(3).getBytes(StandardCharsets.UTF_8);
        byte[] pdf =
                changed(
                        Samples.pdf(List.of("See the pin.")),
                        document -> {
                            PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                            PDComplexFileSpecification file = new PDComplexFileSpecification();
                            try {
                                file.setEmbeddedFile(
                                        new PDEmbeddedFile(
                                                document, new ByteArrayInputStream(text)));
                                pin.setFile(file);
                                document.getPage(0).setAnnotations(List.of(pin));
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
        Heard heard = Heard.of("x.pdf", pdf);
        assertThat(heard.ids()).containsExactly("75VALLETTA3");
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("file 1");
    }

    @Test
    void aTreeOfNamesThatHoldsItselfEnds() throws IOException {
        byte[] pdf =
                changed(
                        requireNonNull(Samples.ofEveryKind().get("enclosed")),
                        document -> {
                            COSArray kids = new COSArray();
                            kids.add(tree(document));
                            kids.add(tree(document));
                            tree(document).setItem(COSName.KIDS, kids);
                        });
        assertThat(Heard.of("x.pdf", pdf).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void aBombIsATrapHereToo() throws IOException {
        byte[] pdf =
                Samples.enclosed(
                        Samples.pdf(List.of(Samples.telegram(1))), "z.txt", new byte[16 << 20]);
        Limits small = new Limits(1 << 20, 8, 100, 20, 1 << 20);
        Heard heard = Heard.of("x.pdf", pdf, null, small);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals()).singleElement().asString().contains("refused as a trap");
    }

    @Test
    void packingsThatMayGrowWithoutEndAreRefused() throws IOException {
        byte[] pdf =
                changed(
                        requireNonNull(Samples.ofEveryKind().get("enclosed")),
                        document -> {
                            COSArray twice = new COSArray();
                            twice.add(COSName.FLATE_DECODE);
                            twice.add(COSName.FLATE_DECODE);
                            first(document).setItem(COSName.FILTER, twice);
                        });
        Heard heard = Heard.of("x.pdf", pdf);
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals())
                .containsExactly("\"x.pdf/17.txt\" is packed in a way that is not known here");
    }
}
