package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One writes, any number reads beside.
class WriterLockTest {

    @TempDir Path folder;

    @TempDir Path elsewhere;

    @Test
    void aSecondWriterIsToldWhoTheFirstIs() throws IOException {
        try (Archive first = Archive.open(folder)) {
            for (int turn = 0; turn < 2; turn++) {
                assertThatThrownBy(() -> Archive.open(folder))
                        .isInstanceOf(ArchiveInUseException.class)
                        .hasMessageContaining("process " + ProcessHandle.current().pid());
            }
            assertThat(first.size(Reader.everything())).isZero();
        }
        Archive.open(folder).close();
    }

    @Test
    void whoSaysWhatItIsIsNamed() throws IOException {
        try (Archive _ = Archive.open(folder, "chancery serve", (done, total) -> {})) {
            assertThatThrownBy(() -> Archive.open(folder))
                    .hasMessageContaining(
                            "is in use by chancery serve (process %d), which has had it open since "
                                    .formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aWriterInAnotherProcessIsToldToo() throws Exception {
        Path said = elsewhere.resolve("said");
        Process other = IngestingProcess.start(folder, 100_000, said);
        try {
            while (other.isAlive() && Files.size(said) <= "open\n".length()) {
                Thread.sleep(10);
            }
            assertThatThrownBy(() -> Archive.open(folder))
                    .isInstanceOf(ArchiveInUseException.class)
                    .hasMessageContaining("process " + other.pid());
            try (Archive reader = Archive.openForReading(folder)) {
                assertThat(reader.size(Reader.everything())).isPositive();
                assertThat(reader.verify((done, total) -> {}).problems()).isEmpty();
            }
        } finally {
            other.destroyForcibly();
            other.waitFor(30, TimeUnit.SECONDS);
        }
        // The dead have no rights.
        Archive.open(folder).close();
    }

    @Test
    void readersSeeWhatIsWrittenBesideThem() throws IOException {
        try (Archive writer = Archive.open(folder);
                Archive reader = Archive.openForReading(folder)) {
            assertThat(reader.find("08VALLETTA1", Reader.everything())).isEmpty();
            writer.ingest(List.of(Wire.of("VALLETTA", 1).original()), (done, total, name) -> {});
            assertThat(reader.find("08VALLETTA1", Reader.everything())).isPresent();
            assertThat(
                            reader.search(new Search("", Sort.OLDEST, 0, 10), Reader.everything())
                                    .total())
                    .isEqualTo(1);
            assertThat(
                            writer.search(new Search("", Sort.OLDEST, 0, 10), Reader.everything())
                                    .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void readersDoNotWrite() throws IOException {
        Archive.open(folder).close();
        try (Archive reader = Archive.openForReading(folder)) {
            assertThatThrownBy(() -> reader.ingest(List.of(), (done, total, name) -> {}))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsClosedSaysSo() throws IOException {
        Archive archive = Archive.open(folder);
        archive.close();
        assertThatThrownBy(() -> archive.size(Reader.everything()))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive is closed");
        assertThatThrownBy(() ->
                        archive.search(new Search("", Sort.OLDEST, 0, 10), Reader.everything()))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive is closed");
        archive.close();
    }
}
