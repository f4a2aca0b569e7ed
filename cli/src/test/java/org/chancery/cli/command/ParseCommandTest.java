package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {

    @Test
    void theSheetHasEveryField() {
        Run run = Cli.run("parse", Cli.sample());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("09ASTANA1967   CONFIDENTIAL // SIPDIS", "acp127")
                .contains("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL")
                .contains("2009-11-05 03:45 UTC (050345Z NOV 09)")
                .contains("SECSTATE WASHDC", "RUEHC    PRIORITY   6761")
                .contains("USMISSION USUN NEW YORK", "RUCNDT   PRIORITY   2579")
                .contains("STATE FOR SCA/CEN, S/SRAP, INL")
                .contains("E.O. 12958; declassify on 2019-11-02")
                .contains("Ambassador Richard E. Hoagland; reasons 1.4(b), 1.4(d)")
                .contains("PGOV  Internal Governmental Affairs")
                .contains("3, all here")
                .contains("11 paragraphs")
                .contains("CSTO RAPID REACTION FORCE?")
                .contains("signature      HOAGLAND")
                .contains("channel XRO9485, station RUEHTA, serial 1967, filed 3090345");
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @Test
    void aSitesOwnTablesStandInPlaceOfOurs(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("captions.csv"),
                """
                caption,kind,meaning,excludes,source
                SIPDIS,castle,Ours,,a test
                HARBOURDIS,channel,Harbour masters only,,a test
                """);
        Path telegram =
                Files.writeString(
                        folder.resolve("harbour.txt"),
                        """
                        P 050345Z NOV 09
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC
                        BT
                        UNCLAS VALLETTA 000412

                        HARBOURDIS

                        TAGS: PREL, MT
                        SUBJECT: THE HARBOUR

                        1. It is full.
                        """);
        Run run = Cli.run("parse", "--json", "--tables", folder.toString(), telegram.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"captions\":[\"HARBOURDIS\"]");
        assertThat(Cli.run("parse", "--json", telegram.toString()).out())
                .contains("\"captions\":[]");
        Run missing = Cli.run("parse", "--tables", folder.resolve("no").toString(), Cli.sample());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("no folder").contains("name one that holds tables");
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        Run run = new Cli().screen(60).with("parse", "--color", "never", Cli.sample());
        String sheet = run.out().substring(0, run.out().indexOf("0 errors"));
        assertThat(sheet.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void colourOnAScreen() {
        assertThat(new Cli().screen(80).with("parse", Cli.sample()).out()).contains("\u001B[1m");
        assertThat(
                        new Cli()
                                .screen(80)
                                .environment("NO_COLOR", "1")
                                .with("parse", Cli.sample())
                                .out())
                .doesNotContain("\u001B");
    }

    @Test
    void jsonIsOneObjectALine() {
        Run run = Cli.run("parse", "--json", Cli.samples().resolve("09*.txt"));
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().count()).isGreaterThan(1);
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("}"));
        assertThat(run.out()).contains("\"mrn\":\"09ASTANA1967\"");
    }

    @Test
    void standardInput() throws IOException {
        String text = Files.readString(Cli.sample(), StandardCharsets.UTF_8);
        Run run = new Cli().input(text).with("parse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("09ASTANA1967", "standard input, 9,866 bytes");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a-empty.txt"), "");
        Files.write(folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, 4, 5});
        Files.copy(Cli.sample(), folder.resolve("c.txt"));
        Run run = Cli.run("parse", "--json", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains("a-empty.txt\" is empty")
                .contains("b-binary.txt\" has no word in it");
    }

    /// What import opens, all commands open that read files: a page in an archive, a file of many.
    @ParameterizedTest
    @ValueSource(strings = {"parse", "show", "explain", "lint", "write"})
    void whateverTheTelegramsComeIn(String command, @TempDir Path folder) throws IOException {
        String text = Files.readString(Cli.sample(), StandardCharsets.UTF_8);
        String page = "<html><body><pre>" + text.replace("&", "&amp;") + "</pre></body></html>";
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("release.zip")))) {
            zip.putNextEntry(new ZipEntry("1973/page.html"));
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        Run run = Cli.run(command, folder);
        assertThat(run.err()).doesNotContain("chancery:");
        assertThat(run.code()).isLessThan(2);
        assertThat(run.out()).doesNotContain("<pre>").contains(inEach(command));
    }

    private static String inEach(String command) {
        return switch (command) {
            case "write" -> "FM AMEMBASSY ASTANA";
            case "lint" -> "release.zip/1973/page.html:";
            default -> "SECSTATE WASHDC";
        };
    }

    @Test
    void manyTelegramsInAFileAreMany(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.txt");
        Files.writeString(
                file,
                """
                ZCZC
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC
                BT
                UNCLAS VALLETTA 0412
                1. THE FERRY SAILS.
                BT
                NNNN
                ZCZC
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC
                BT
                UNCLAS VALLETTA 0413
                1. IT HAS SAILED.
                BT
                NNNN
                """);
        Run run = Cli.run("parse", "--json", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(2).contains("THE FERRY SAILS.", "IT HAS SAILED.");
    }

    @Test
    void aHeadingOnlyIsReadAsFarAsItGoes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("heading.txt");
        String text = Files.readString(Cli.sample(), StandardCharsets.UTF_8);
        Files.writeString(
                file, text.substring(text.indexOf("VZCZC"), text.indexOf("INFO RUCNCLS")));
        Run run = Cli.run("parse", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SECSTATE WASHDC").doesNotContain("paragraphs");
        assertThat(Cli.run("show", file).out()).contains("There is no text");
    }

    @Test
    void anythingThatIsTextIsRead() {
        Run run = new Cli().input("dear diary\n").with("parse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("unknown");
    }

    @Test
    void aFolderWithNothingInItSaysSo(@TempDir Path folder) {
        Run run = Cli.run("parse", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nothing to read").hasLineCount(1);
    }

    @Test
    void aHostileTelegramCannotDriveTheTerminal() {
        Run run =
                new Cli()
                        .screen(80)
                        .input(
                                "FM AMEMBASSY \u001B]0;x\u0007\nSUBJECT: \u001B[2J\u202EEVIL\n\n1. (U) Text \u009B5m.\n")
                        .with("parse", "--color=never", "-");
        assertThat(run.out().chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(run.out()).doesNotContain("\u202E");
    }
}
