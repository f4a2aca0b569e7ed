package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.chancery.convert.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Telegrams in files, in another form, as a shell gets them.
final class ConvertCommandTest {

    @TempDir Path folder;

    @Test
    void everyFormIsListedInALine() {
        Run run = new Cli().environment("COLUMNS", "120").with("convert", "--format", "list");
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(Form.values().length).contains("ndjson");
        Run narrow = new Cli().environment("COLUMNS", "60").with("convert", "--format", "list");
        assertThat(narrow.out().lines()).allMatch(line -> line.length() <= 60);
        assertThat(narrow.out().replaceAll("\\s+", " "))
                .isEqualTo(run.out().replaceAll("\\s+", " "));
    }

    @Test
    void theEndingTellsTheForm() throws IOException {
        Path file = folder.resolve("one.json");
        Run run = Cli.run("convert", Cli.sample(), "-o", file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Wrote 1 telegram to ");
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("[\n{\"id\":\"09ASTANA1967\"")
                .endsWith("}\n]\n");
    }

    @Test
    void aFormThatIsNotThereIsToldWithThoseThatAre() {
        Run run = Cli.run("convert", Cli.sample(), "--format", "xls");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no form \"xls\"").contains("ndjson").hasLineCount(1);
        assertThat(Cli.run("convert", Cli.sample()).err()).contains("say in which form");
    }

    @Test
    void aFolderGetsAFileForEachByYear() throws IOException {
        Run run = Cli.run("convert", Cli.samples(), "--json", "-d", folder.resolve("out"));
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/2009/09ASTANA1967.ndjson")).isNotEmptyFile();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(80);
        }
    }

    @Test
    void aZipArchiveHasAFileForEach() throws IOException {
        Path file = folder.resolve("out.zip");
        assertThat(Cli.run("convert", Cli.samples(), "--json", "-o", file).code()).isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isGreaterThan(80);
            assertThat(zip.getEntry("2009/09ASTANA1967.ndjson")).isNotNull();
        }
    }

    @Test
    void whereThereIsNoTelegramNothingIsWritten() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path file = folder.resolve("out.json");
        Run run = Cli.run("convert", empty, "-o", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(file).doesNotExist();
    }

    /// What an archive's page says has no place on the wire.
    @Test
    void whatTheWireDoesNotCarryIsCounted() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.txt"),
                        "Identifier: 75VALLETTA17\nCreated: 1975-03-04 11:25\nOrigin: Embassy Valletta\n\n1. The ferry sails.\n");
        Path file = folder.resolve("out.txt");
        Run lossy = Cli.run("convert", Cli.sample(), page, "-o", file);
        assertThat(lossy.code()).isZero();
        assertThat(lossy.err())
                .contains("of 1 telegram the wire form does not carry all: ")
                .contains("1 without date");
        assertThat(Cli.run("convert", page, "-f", "wire", "-d", folder.resolve("wires")).err())
                .contains("of 1 telegram the wire form");
        assertThat(Cli.run("convert", page, "-f", "wire", "-o", folder.resolve("w.zip")).err())
                .contains("of 1 telegram the wire form");
        assertThat(Cli.run("convert", Cli.sample(), "-o", file).err()).doesNotContain("carry all");
        assertThat(Cli.run("convert", page, "-o", folder.resolve("x.json")).err())
                .doesNotContain("carry all");
    }

    @Test
    void aZipArchiveIsNothingForAScreen() {
        Run run = new Cli().screen(80).with("convert", Cli.sample(), "--json", "--zip");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-o FILE");
    }
}
