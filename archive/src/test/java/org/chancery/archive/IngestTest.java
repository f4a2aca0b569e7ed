package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final IngestListener NOBODY = (done, total, name) -> {};

    @TempDir Path folder;

    @Test
    void keepsEveryByte() throws IOException {
        byte[] bytes = Wire.of("VALLETTA", 301).bytes();
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(new Original("a.txt", "text", () -> bytes.clone())), NOBODY);
        }
        try (Archive archive = Archive.openForReading(folder)) {
            Holding holding = archive.find("08VALLETTA301", Reader.everything()).orElseThrow();
            assertThat(archive.original(holding)).isEqualTo(bytes);
            assertThat(archive.telegram(holding).source().name()).isEqualTo("a.txt");
            assertThat(holding.subject()).isEqualTo("LAMPUKI 301");
            assertThat(holding.date()).isEqualTo("2008-08-03T12:01:00Z");
            assertThat(holding.bytes()).isEqualTo(bytes.length);
            assertThat(holding.variants()).isEqualTo(1);
        }
    }

    @Test
    void whatIsKnownIsNotKeptAgain() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.ingest(pile(600), NOBODY))
                    .extracting(IngestReport::read, IngestReport::added, IngestReport::known)
                    .containsExactly(600L, 600L, 0L);
            assertThat(archive.ingest(pile(700), NOBODY))
                    .extracting(IngestReport::read, IngestReport::added, IngestReport::known)
                    .containsExactly(700L, 100L, 600L);
            assertThat(archive.size(Reader.everything())).isEqualTo(700);
        }
    }

    @Test
    void twoOfTheSameInOnePileAreOne() throws IOException {
        Wire wire = Wire.of("VALLETTA", 301);
        Original again = new Original("again.txt", "text", wire::bytes);
        try (Archive archive = Archive.open(folder)) {
            IngestReport report = archive.ingest(List.of(wire.original(), again), NOBODY);
            assertThat(report.added()).isEqualTo(1);
            assertThat(report.known()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeReadIsToldAndStopsNothing() throws IOException {
        List<Original> pile = new ArrayList<>(pile(2));
        pile.add(1, failing("gone.txt", new NoSuchFileException("gone.txt")));
        pile.add(1, failing("closed.txt", new AccessDeniedException("closed.txt")));
        pile.add(1, failing("odd.txt", new IOException("it rains")));
        pile.add(1, new Original("empty.txt", "text", () -> new byte[0]));
        try (Archive archive = Archive.open(folder)) {
            IngestReport report = archive.ingest(pile, NOBODY);
            assertThat(report.failures())
                    .extracting(Failure::reason)
                    .containsExactly(
                            "\"empty.txt\" is empty",
                            "\"odd.txt\" cannot be read: it rains",
                            "no permission to read \"closed.txt\"",
                            "\"gone.txt\" is gone");
            assertThat(report)
                    .extracting(IngestReport::read, IngestReport::added, IngestReport::known)
                    .containsExactly(6L, 2L, 0L);
        }
    }

    @Test
    void noTelegramHasMoreThan64Megabytes() throws IOException {
        byte[] zeros = new byte[(64 << 20) + 1];
        Arrays.fill(zeros, (byte) 'A');
        try (Archive archive = Archive.open(folder)) {
            IngestReport report =
                    archive.ingest(List.of(new Original("huge.txt", "text", () -> zeros)), NOBODY);
            assertThat(report.failures())
                    .extracting(Failure::reason)
                    .containsExactly("\"huge.txt\" has more than 64 MB, but no telegram has");
        }
    }

    @Test
    void anythingIsKeptEvenIfItIsNoTelegram() throws IOException {
        byte[] bytes = {0, -1, 7, 'x'};
        try (Archive archive = Archive.open(folder)) {
            assertThat(
                            archive.ingest(
                                            List.of(
                                                    new Original(
                                                            "bytes", "text", () -> bytes.clone())),
                                            NOBODY)
                                    .added())
                    .isEqualTo(1);
            List<Holding> all = new ArrayList<>();
            archive.export(new Search("", Sort.OLDEST, 0, 0), Reader.everything(), all::add);
            assertThat(archive.original(all.getFirst())).isEqualTo(bytes);
        }
    }

    @Test
    void progressGoesUpToTheEnd() throws IOException {
        List<String> told = new ArrayList<>();
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    pile(600), (done, total, name) -> told.add(done + "/" + total + " " + name));
        }
        assertThat(told)
                .hasSizeGreaterThanOrEqualTo(3)
                .last()
                .isEqualTo("600/600 08VALLETTA600.txt");
    }

    @Test
    void aStopEndsWithABatchAndTheNextRunGoesOn() throws IOException {
        IngestListener impatient =
                new IngestListener() {
                    @Override
                    public void at(long done, long total, String name) {}

                    @Override
                    public boolean isStopped() {
                        return true;
                    }
                };
        try (Archive archive = Archive.open(folder)) {
            IngestReport report = archive.ingest(pile(2000), impatient);
            assertThat(report.added())
                    .isPositive()
                    .isLessThan(2000)
                    .isEqualTo(archive.size(Reader.everything()));
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            assertThat(archive.ingest(pile(2000), NOBODY).added()).isEqualTo(2000 - report.added());
        }
    }

    @Test
    void aPileThatBreaksLeavesWhatWasKept() throws IOException {
        List<Original> pile = new ArrayList<>(pile(600));
        pile.add(
                new Original(
                        "bad",
                        "text",
                        () -> {
                            throw new IllegalStateException("a fault of the caller's");
                        }));
        try (Archive archive = Archive.open(folder)) {
            assertThatThrownBy(() -> archive.ingest(pile, NOBODY))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(archive.ingest(pile(600), NOBODY).known()).isGreaterThanOrEqualTo(256);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    private static Original failing(String name, IOException fault) {
        return new Original(
                name,
                "text",
                () -> {
                    throw fault;
                });
    }

    private static List<Original> pile(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(serial -> Wire.of("VALLETTA", serial).original())
                .toList();
    }
}
