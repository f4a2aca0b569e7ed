package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that takes no more at some point: told in a sentence, and what was kept before is whole.
///
/// The shell's limit on the size of a file, in blocks of half a kilobyte, stands for the disk: it
/// needs no rights. It leaves room for what the engines unpack when they start, and then hits the
/// database or its log, earlier or later.
@EnabledOnOs({OS.LINUX, OS.MAC})
class FullDiskTest {

    private static final int TELEGRAMS = 900;

    @TempDir Path folder;

    @TempDir Path elsewhere;

    @ParameterizedTest
    @ValueSource(ints = {3_200, 3_700, 4_200})
    void whatWasKeptIsWhole(int blocks) throws Exception {
        Path words = elsewhere.resolve("said");
        Process process =
                IngestingProcess.start(
                        folder,
                        TELEGRAMS,
                        words,
                        "sh",
                        "-c",
                        "ulimit -f %d; exec \"$@\"".formatted(blocks),
                        "sh");
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        List<String> said = Files.readAllLines(words);
        assertThat(said).first().isEqualTo("open");
        assertThat(said.getLast())
                .as(said.toString())
                .startsWith("failed: ")
                .containsAnyOf("disk", "space", "File too large");
        long told =
                said.stream()
                        .filter(line -> line.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(0);
        try (Archive archive = Archive.open(folder)) {
            long kept = archive.size(Reader.everything());
            assertThat(kept).isGreaterThanOrEqualTo(told);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            assertThat(
                            archive.ingest(
                                            IngestingProcess.pile(TELEGRAMS),
                                            (done, total, name) -> {})
                                    .added())
                    .isEqualTo(TELEGRAMS - kept);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }
}
