package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.format.TelegramWriter.Written;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.chancery.format.write.Characters;
import org.chancery.format.write.Difference;
import org.chancery.format.write.Style;
import org.chancery.format.write.WriteCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Reading what was written gives the same telegram (reference 12, law to test).
final class TelegramWriterTest {

    private static final long SEED = 19091967;
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "chancery", "format", "write");

    /// What the wire has no way to say: the year of an MRN, and all that hangs on it, where there
    /// is no date-time group; a telegram that is none of this family.
    private static final Map<String, List<String>> LOST =
            Map.ofEntries(
                    Map.entry("08NICOSIA104.txt", List.of("mrn", "date", "origin", "references")),
                    Map.entry("cablegram-1949-36-london.txt", List.of("date", "references")),
                    Map.entry(
                            "frus-invented-1969-rome-1187.txt",
                            List.of("mrn", "date", "origin", "references")),
                    Map.entry("frus1952-54Guat-d3.txt", List.of("date")),
                    Map.entry(
                            "frus1955-57v14-d12.txt",
                            List.of("mrn", "date", "origin", "references")),
                    Map.entry(
                            "frus1961-63v16-d213.txt",
                            List.of("mrn", "date", "origin", "references")),
                    Map.entry("frus1964-68v16-d50.txt", List.of("date", "origin")),
                    Map.entry(
                            "frus1969-76v20-d37.txt",
                            List.of("mrn", "date", "origin", "references")),
                    Map.entry(
                            "frus1969-76v28-d2.txt",
                            List.of("mrn", "date", "origin", "references")),
                    // Another telegram is glued into the text, its labels run together.
                    Map.entry("73TEHRAN8233.txt", List.of("paragraph")),
                    // A section without banner or number: nothing for a section to stand beside.
                    Map.entry("1974BONN08226.txt", List.of("sections", "paragraph")));

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsItWasWritten() {
        return law(Samples.all());
    }

    @Test
    void whatNoStationWouldTakeIsTold() {
        Telegram whole = Samples.read(Samples.all().getFirst());
        assertThat(headings(whole)).isEmpty();
        String text = "SUBJECT: FERRY TALKS\n\n1. Text.\n";
        assertThat(headings(TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("no date-time group, no originator, no addressee");
        String noTime = "FM AMEMBASSY ROME\nTO SECSTATE WASHDC\nBT\nUNCLAS ROME 000012\n" + text;
        assertThat(headings(TelegramParser.parse(noTime.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("no date-time group");
    }

    private static List<String> headings(Telegram telegram) {
        return write(telegram.fields(), Style.WIRE).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == WriteCode.WRT_HEADING)
                .map(diagnostic -> "no " + diagnostic.details().getFirst())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyReleasedTelegramIsReadAsItWasWritten() {
        Assumptions.assumeTrue(
                Files.exists(Samples.RELEASED), "the released telegrams do not stand beside this");
        return law(Samples.in(Samples.RELEASED, ".txt"));
    }

    private static Stream<DynamicTest> law(List<Path> files) {
        return Stream.of(Style.WIRE, Style.PRINT)
                .flatMap(style ->
                        files.stream()
                                .map(file ->
                                        DynamicTest.dynamicTest(
                                                style.form() + " " + file.getFileName(),
                                                () -> lawOf(file, style))));
    }

    private static void lawOf(Path file, Style style) {
        Telegram telegram = Samples.read(file);
        Written written = write(telegram.fields(), style);
        List<String> lost =
                difference(telegram, written).stream().map(Difference::field).distinct().toList();
        assertThat(lost).isEqualTo(LOST.getOrDefault(file.getFileName().toString(), List.of()));
        List<String> told =
                written.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == WriteCode.WRT_LOST)
                        .map(diagnostic -> diagnostic.details().getFirst())
                        .distinct()
                        .toList();
        assertThat(told).as("what is lost is told").isEqualTo(lost);
    }

    private static Written write(Telegram.Fields fields, Style style) {
        return new TelegramWriter(Tables.standard(), style).write(fields);
    }

    private static List<Difference> difference(Telegram telegram, Written written) {
        return Difference.between(
                telegram.fields(), TelegramParser.parse(written.bytes()).fields());
    }

    @Test
    void syntheticTelegramsAreReadAsTheyWereWritten() {
        SyntheticTelegrams telegrams = new SyntheticTelegrams(SEED);
        for (int i = 0; i < 600; i++) {
            byte[] bytes = (i % 2 == 0 ? telegrams.at(i) : telegrams.damaged(i)).bytes();
            Telegram telegram = TelegramParser.parse(bytes);
            Written written = write(telegram.fields(), i % 4 < 2 ? Style.WIRE : Style.PRINT);
            assertThat(written.diagnostics()).as("telegram %d of seed %d", i, SEED).isEmpty();
            assertThat(difference(telegram, written))
                    .as("telegram %d of seed %d", i, SEED)
                    .isEmpty();
        }
    }

    @Test
    void writingAgainWhatWasReadChangesNothing() {
        for (Path file : Samples.all()) {
            if (!LOST.containsKey(file.getFileName().toString())) {
                Written once = write(Samples.read(file).fields(), Style.WIRE);
                Written twice = write(TelegramParser.parse(once.bytes()).fields(), Style.WIRE);
                assertThat(twice.text()).as(file.toString()).isEqualTo(once.text());
            }
        }
    }

    /// The sample against the archive's copy, word by word: what goes is the page around it and the
    /// repeated heading, what comes are BT and the ending.
    @Test
    void theSampleIsWrittenAsItWasSent() throws IOException {
        Telegram sample = Samples.read("09ASTANA1967");
        Written written = write(sample.fields(), Style.PRINT);
        assertThat(written.diagnostics()).isEmpty();

        List<String> before = words(sample.source().text().text());
        List<String> after = words(written.text());
        String difference =
                String.join(
                                "\n",
                                UnifiedDiffUtils.generateUnifiedDiff(
                                        "archived",
                                        "written",
                                        before,
                                        DiffUtils.diff(before, after),
                                        0))
                        + "\n";
        Path golden = GOLDEN.resolve("09ASTANA1967.diff");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, difference);
        }
        assertThat(difference).isEqualTo(Files.readString(golden));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @Test
    void noLineIsLongerThanTheWireTakesUnlessItIsTold() {
        for (Path file : Samples.all()) {
            Written written = write(Samples.read(file).fields(), Style.WIRE);
            long told =
                    written.diagnostics().stream()
                            .filter(diagnostic -> diagnostic.code() == WriteCode.WRT_LINE)
                            .count();
            assertThat(written.text().lines().filter(line -> line.length() > 69).count())
                    .as(file.toString())
                    .isEqualTo(told);
        }
    }

    @Test
    void aDraftIsCutIntoSectionsAtTheEndsOfParagraphs() {
        Telegram.Fields sample = Samples.read("09ASTANA1967").fields();
        Telegram.Fields draft =
                new Telegram.Fields(sample.heading(), sample.body(), Transmission.NONE);
        Written written = write(draft, Style.WIRE.withSectionLines(50));
        Telegram read = TelegramParser.parse(written.bytes());

        assertThat(written.diagnostics()).isEmpty();
        assertThat(read.heading().sections().declared()).isEqualTo(4);
        assertThat(read.heading().sections().present()).containsExactly(1, 2, 3, 4);
        assertThat(read.body().paragraphs()).isEqualTo(sample.body().paragraphs());
        assertThat(written.text().lines().filter(line -> line.equals("NNNN"))).hasSize(4);
        assertThat(written.text())
                .contains("C O N F I D E N T I A L SECTION 04 OF 04 ASTANA 001967");
    }

    @Test
    void eachSectionHasTheNextNumberOfItsChannel() {
        String text = write(Samples.read("09ASTANA1967").fields(), Style.WIRE).text();
        assertThat(text).contains("VZCZCXRO9485\n", "VZCZCXRO9486\n", "VZCZCXRO9487\n");
        assertThat(text).contains("DE RUEHTA #1967/01 3090345\n", "DE RUEHTA #1967/03 3090345\n");
    }

    @Test
    void teletypesGetTheirLineEnds() {
        Telegram telegram = Samples.read("09ASTANA1967");
        for (String lineEnd : List.of("\r\n", "\r\r\n")) {
            Written written = write(telegram.fields(), Style.WIRE.withLineEnd(lineEnd));
            assertThat(written.text().split(lineEnd, -1)[1]).startsWith("PP RUEHBI RUEHCI RUEHDBU");
            assertThat(difference(telegram, written)).as(lineEnd.replace('\r', 'r')).isEmpty();
        }
    }

    @Test
    void whatTheCircuitLacksIsWrittenOtherwiseAndTold() {
        byte[] bytes =
                """
                P 050345Z NOV 09
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC
                BT
                UNCLAS VALLETTA 000123

                SUBJECT: CAFÉ

                1. Café — 50% of “them”; [sic] naïve.
                OAKDEN
                """
                        .getBytes(StandardCharsets.UTF_8);
        Telegram.Fields fields = TelegramParser.parse(bytes).fields();

        Written ascii = write(fields, Style.WIRE.withCharacters(Characters.ASCII));
        assertThat(ascii.text()).contains("1. Cafe - 50% of \"them\"; [sic] naive.");
        assertThat(ascii.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "the circuit has no É; written as E",
                        "the circuit has no é; written as e",
                        "the circuit has no —; written as -",
                        "the circuit has no “; written as \"",
                        "the circuit has no ”; written as \"",
                        "the circuit has no ï; written as i");
        Diagnostic first = ascii.diagnostics().getFirst();
        assertThat(ascii.text().substring(first.span().start(), first.span().end())).isEqualTo("E");

        Written teletype = write(fields, Style.WIRE.withCharacters(Characters.ITA2));
        assertThat(teletype.text()).contains("1. CAFE - 50 PCT OF \"THEM\"; (SIC) NAIVE.");
    }

    @Test
    void anEmptyTelegramIsWritten() {
        Telegram.Fields nothing = TelegramParser.parse(new byte[0]).fields();
        assertThat(write(nothing, Style.WIRE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(WriteCode.WRT_HEADING);
        List<Style> styles = new ArrayList<>(List.of(Style.WIRE, Style.PRINT));
        styles.add(Style.WIRE.withSectionLines(20));
        styles.forEach(style -> assertThat(write(nothing, style).text()).isNotNull());
    }
}
