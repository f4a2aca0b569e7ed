package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.chancery.format.telegram.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In whatever order, however often and in whatever pieces a pile comes, what is kept is each of
/// its contents once.
class IdempotentIngestProperties {

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderAndNumberOfIngestsDoNotMatter(long seed) throws IOException {
        Random random = new Random(seed);
        Set<String> hashes = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        long read = 0;
        long added = 0;
        for (int ingest = 0; ingest < 4; ingest++) {
            // Opened anew each time: what one process knows, the next must find.
            try (Archive archive = Archive.open(folder)) {
                List<Original> pile = pile(random, hashes, numbers);
                IngestReport report = archive.ingest(pile, (done, total, name) -> {});
                assertThat(report.read()).isEqualTo(pile.size());
                assertThat(report.added() + report.known()).isEqualTo(report.read());
                read += report.read();
                added += report.added();
                assertThat(archive.size(Reader.everything()))
                        .as("telegrams, seed %d", seed)
                        .isEqualTo(numbers.size());
            }
        }
        assertThat(added).as("copies, seed %d", seed).isEqualTo(hashes.size()).isLessThan(read);
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            Set<String> kept = new HashSet<>();
            for (String number : numbers) {
                List<Holding> copies =
                        archive.variants(
                                archive.find(number, Reader.everything()).orElseThrow(),
                                Reader.everything());
                for (Holding copy : copies) {
                    assertThat(copy.variants()).isEqualTo(copies.size());
                    assertThat(Source.sha256(archive.original(copy))).isEqualTo(copy.sha256());
                    kept.add(copy.sha256());
                }
            }
            assertThat(kept).isEqualTo(hashes);
            assertThat(
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything())
                                    .total())
                    .isEqualTo(numbers.size());
        }
    }

    private static List<Original> pile(Random random, Set<String> hashes, Set<String> numbers) {
        List<Original> pile = new ArrayList<>();
        int size = random.nextInt(1, 400);
        for (int i = 0; i < size; i++) {
            Wire wire =
                    Wire.of(random.nextBoolean() ? "VALLETTA" : "TUNIS", random.nextInt(1, 120));
            wire =
                    random.nextInt(4) == 0
                            ? wire.saying("1. (C) Variant " + random.nextInt(3) + ".")
                            : wire;
            pile.add(wire.original());
            hashes.add(Source.sha256(wire.bytes()));
            numbers.add(wire.mrn());
        }
        return pile;
    }
}
