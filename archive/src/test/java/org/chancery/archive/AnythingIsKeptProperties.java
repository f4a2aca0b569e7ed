package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.format.telegram.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come in, telegram or not, they are kept as they are, listed, found to be whole,
/// and given back.
class AnythingIsKeptProperties {

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytesComeBack(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> all = new HashMap<>();
        List<Original> pile = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            byte[] bytes = damaged(random);
            all.put(Source.sha256(bytes), bytes);
            pile.add(
                    new Original(
                            "a\u0000name\ud800 of \u00e4ny \n kind " + i, "text", bytes::clone));
        }
        try (Archive archive = Archive.open(folder)) {
            IngestReport report = archive.ingest(pile, (done, total, name) -> {});
            assertThat(report.failures()).as("seed %d", seed).isEmpty();
            assertThat(report.added()).isEqualTo(all.size());
            assertThat(archive.verify((done, total) -> {}).problems())
                    .as("seed %d", seed)
                    .isEmpty();
            Map<String, byte[]> back = new HashMap<>();
            archive.export(
                    new Search("", Sort.OLDEST, 0, 0),
                    Reader.everything(),
                    holding -> {
                        for (Holding copy : archive.variants(holding, Reader.everything())) {
                            back.put(copy.sha256(), archive.original(copy));
                        }
                    });
            assertThat(back).containsOnlyKeys(all.keySet());
            all.forEach((sha256, bytes) -> assertThat(back.get(sha256)).isEqualTo(bytes));
            archive.reindex((done, total) -> {});
            assertThat(archive.verify((done, total) -> {}).problems())
                    .as("after reindex, seed %d", seed)
                    .isEmpty();
        }
    }

    private static byte[] damaged(Random random) {
        byte[] bytes = Wire.of("VALLETTA", random.nextInt(1, 50)).bytes();
        if (random.nextInt(5) == 0) {
            bytes = new byte[random.nextInt(1, 3000)];
            random.nextBytes(bytes);
        }
        int hits = random.nextInt(40);
        for (int i = 0; i < hits; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
