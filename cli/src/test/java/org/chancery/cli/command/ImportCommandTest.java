package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chancery import` of containers: what is said, what is kept, and how it ends.
final class ImportCommandTest {

    @TempDir Path folder;

    private static String telegram(int serial) {
        return "R 041125Z MAR 75\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 475\n\nC O N F I D E N T I A L VALLETTA %d\n\nE.O. 11652: GDS\nTAGS: PFOR, MT\nSUBJECT: FERRY TALKS, PART %d\n\n1. THE FERRY SAILS.\nOAKDEN\n"
                .formatted(serial, serial);
    }

    private static String row(int serial) {
        return "\"%d\",\"3/4/1975 11:25\",\"75VALLETTA%d\",\"Embassy Valletta\",\"CONFIDENTIAL\",\"\",\"\",\"%s\"\n"
                .formatted(serial, serial, telegram(serial));
    }

    private Path zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] entry :
                    new String[][] {
                        {"in/1.txt", telegram(1)},
                        {"in/empty.txt", ""},
                        {"in/2.csv", row(2) + row(3)},
                        {"in/noise", "\0\1\2\3\0\1\2"}
                    }) {
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("release.bin"), bytes.toByteArray());
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    @Test
    void saysWhatItFoundNamesWhatItRefusedAndEndsWithThree() throws IOException {
        Run run = Cli.run("import", "--archive", archive(), zip());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("in/empty.txt\" is empty", "in/noise\" is not text")
                .contains("Read 1 file with 3 telegrams")
                .contains("3 new, 0 known already, 2 refused.")
                .contains("1 zip archive", "1 CSV table", "1 plain text", "1 empty file")
                .contains("dialects  3 state1970s")
                .contains("has 3 telegrams.");
        Run again = Cli.run("import", "--archive", archive(), zip());
        assertThat(again.err()).contains("0 new, 3 known already");
        assertThat(Cli.run("show", "--archive", archive(), "75VALLETTA3").out()).contains("FERRY");
    }

    @Test
    void aRehearsalKeepsNothing() throws IOException {
        Run run = Cli.run("import", "--dry-run", "--archive", archive(), zip());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Found 3 telegrams; 2 refused. Nothing was kept.");
        assertThat(archive()).doesNotExist();
    }

    @Test
    void oneOfEachIsSingular() throws IOException {
        Path file = Files.writeString(folder.resolve("1.csv"), row(1));
        Run run = Cli.run("import", "--archive", archive(), file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 new, 0 known already.", "has 1 telegram.");
    }

    @Test
    void theReportIsAPageOfItsOwn() throws IOException {
        Path report = folder.resolve("report.html");
        Cli.run("import", "--archive", archive(), "--report", report, zip());
        assertThat(Files.readString(report))
                .contains(
                        "3 telegrams new, 0 known already, 2 refused.", ">CSV table<", "is empty");
    }

    @Test
    void columnsGoByTheUsersNames() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("t.csv"), "nr,was\n75VALLETTA9,\"" + telegram(9) + "\"\n");
        assertThat(
                        Cli.run("import", "--archive", archive(), "--map", "body=was,mrn=nr", file)
                                .code())
                .isZero();
        assertThat(Cli.run("show", "--archive", archive(), "75VALLETTA9").code()).isZero();
        for (String wrong : new String[] {"was", "mrn=nr", "colour=was"}) {
            Run run = Cli.run("import", "--archive", archive(), "--map", wrong, file);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--map");
        }
    }

    @Test
    void standardInputMayBeAnyContainer() {
        Run run = new Cli().input(row(1) + row(2)).with("import", "--archive", archive(), "-");
        assertThat(run.err()).contains("Read 1 file with 2 telegrams");
        assertThat(run.code()).isZero();
    }

    @Test
    void linksThatLoopAndPlacesThatAreNoFilesAreLetBe() throws IOException {
        Path pile = Files.createDirectories(folder.resolve("pile/a"));
        Files.writeString(pile.resolve("1.txt"), telegram(1));
        Files.createSymbolicLink(pile.resolve("loop"), pile.getParent());
        Files.createSymbolicLink(pile.resolve("nowhere"), folder.resolve("gone"));
        Run run = Cli.run("import", "--archive", archive(), folder.resolve("pile"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 new");
    }

    /// Killed at any instruction, the next run goes on: nothing is lost and nothing is there twice.
    @Test
    void aKilledImportOfAContainerIsGoneOnWith() throws Exception {
        int rows = 6_000;
        StringBuilder table = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            table.append(row(i));
        }
        Path file = Files.writeString(folder.resolve("cables.csv"), table);
        for (int kill = 0; kill < 2; kill++) {
            Process importing =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "org.chancery.cli.Main",
                                    "import",
                                    "--archive",
                                    archive().toString(),
                                    file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("said" + kill).toFile())
                            .start();
            long grown = sizeOfStore() + 300_000;
            while (importing.isAlive() && sizeOfStore() < grown) {
                Thread.sleep(20);
            }
            importing.destroyForcibly();
            assertThat(importing.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        Run run = Cli.run("import", "--archive", archive(), file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("has 6,000 telegrams.");
        assertThat(Cli.run("verify", "--archive", archive()).code()).isZero();
    }

    private long sizeOfStore() throws IOException {
        if (!Files.isDirectory(archive())) {
            return 0;
        }
        try (var files = Files.list(archive())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
