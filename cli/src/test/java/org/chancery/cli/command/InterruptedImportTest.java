package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// An import that is asked to stop ends in order, says so, and goes on when it is started again.
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptedImportTest {

    private static final int TELEGRAMS = 4_000;

    @Test
    void stopsInOrderAndGoesOn(@TempDir Path folder) throws Exception {
        Path pile = pile(folder.resolve("pile"));
        Path archive = folder.resolve("archive");
        Path said = folder.resolve("said.txt");
        Process importing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.chancery.cli.Main",
                                "import",
                                "--archive",
                                archive.toString(),
                                pile.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        while (importing.isAlive() && !(Files.isDirectory(archive) && sizeOf(archive) > 200_000)) {
            Thread.sleep(20);
        }
        importing.destroy(); // SIGTERM; Ctrl-C takes the same way
        assertThat(importing.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(words)
                .as("4,000 telegrams are read faster than this test interrupts")
                .contains("Stopped. What was read so far is kept");

        assertThat(Cli.run("verify", "--archive", archive).code()).isZero();
        Run again = Cli.run("import", "--archive", archive, pile);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Cli.run("search", "--archive", archive, "--limit", "0").out())
                .startsWith("4,000 telegrams");
    }

    private static Path pile(Path folder) throws IOException {
        Files.createDirectories(folder);
        String sample = Files.readString(Cli.sample(), StandardCharsets.UTF_8);
        for (int i = 0; i < TELEGRAMS; i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"),
                    sample.replace("001967", "%06d".formatted(10_000 + i))
                            .replace("ASTANA1967", "ASTANA" + (10_000 + i)));
        }
        return folder;
    }

    private static long sizeOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
