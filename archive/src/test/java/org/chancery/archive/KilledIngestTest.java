package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An ingest killed at any moment leaves an archive that opens and is whole; the same ingest again
/// does the rest.
class KilledIngestTest {

    private static final int TELEGRAMS = 1_000;

    @TempDir Path folder;

    @TempDir Path elsewhere;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLostAndNothingIsTwice(long seed) throws Exception {
        Random random = new Random(seed);
        long told = 0;
        for (int kill = 0; kill < 2; kill++) {
            told = Math.max(told, killed(random.nextInt(1_000)));
        }
        try (Archive archive = Archive.open(folder)) {
            long kept = archive.size(Reader.everything());
            assertThat(kept)
                    .as("what was told as done, with seed %d", seed)
                    .isGreaterThanOrEqualTo(told);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            assertThat(
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything())
                                    .total())
                    .isEqualTo(kept);

            IngestReport rest =
                    archive.ingest(IngestingProcess.pile(TELEGRAMS), (done, total, name) -> {});
            assertThat(rest.known()).isEqualTo(kept);
            assertThat(rest.added()).isEqualTo(TELEGRAMS - kept);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    /// Starts an ingest, kills it some time after it has the archive, and gives the last number
    /// that it told.
    private long killed(int afterMillis) throws IOException, InterruptedException {
        Path said = elsewhere.resolve("said");
        Process process = IngestingProcess.start(folder, TELEGRAMS, said);
        while (process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(10);
        }
        Thread.sleep(afterMillis);
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(said);
        assertThat(lines).first().isEqualTo("open");
        return lines.stream()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }
}
