package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever happens to a file of the index, it is told in a sentence, no telegram is lost, and a
/// reindex sets it right.
class DamagedIndexTest {

    private static final Search EVERYTHING = new Search("lampuki", Sort.RELEVANCE, 0, 50);

    private static final int TELEGRAMS = 5;

    private static final int GARBLED = 40;

    @TempDir Path folder;

    enum Damage {
        CUT,
        EMPTY,
        GONE,
        OVERWRITTEN;

        void to(Path file) throws IOException {
            switch (this) {
                case CUT -> cut(file, Files.size(file) / 2);
                case EMPTY -> cut(file, 0);
                case GONE -> Files.delete(file);
                case OVERWRITTEN -> overwrite(file);
            }
        }

        private static void cut(Path file, long size) throws IOException {
            try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
                opened.setLength(size);
            }
        }

        private static void overwrite(Path file) throws IOException {
            byte[] garbage = new byte[64];
            Arrays.fill(garbage, (byte) 0x5A);
            try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
                opened.seek(Math.max(0, opened.length() / 2 - 32));
                opened.write(garbage, 0, (int) Math.min(garbage.length, opened.length()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isToldAndMadeGood(Damage damage) throws IOException {
        List<Path> files = fill();
        for (Path file : files) {
            if (!Files.exists(file)) {
                continue;
            }
            byte[] before = Files.readAllBytes(file);
            damage.to(file);
            readsOrSaysWhy(file);
            Files.write(file, before);
        }
        damage.to(files.getLast());
        try (Archive archive = Archive.open(folder)) {
            archive.reindex((done, total) -> {});
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            assertThat(archive.search(EVERYTHING, Reader.everything()).total())
                    .isEqualTo(TELEGRAMS);
        }
    }

    /// Garbage wherever it falls: what it makes of a number depends on which one it hits.
    @Test
    void garbageAnywhereIsTold() throws IOException {
        SplittableRandom places = new SplittableRandom(20_090_918);
        for (Path file : fill()) {
            byte[] before = Files.readAllBytes(file);
            for (int turn = 0; turn < GARBLED && before.length > 0; turn++) {
                byte[] garbled = before.clone();
                int start = places.nextInt(garbled.length);
                for (int at = start; at < Math.min(garbled.length, start + 8); at++) {
                    garbled[at] = (byte) places.nextInt(256);
                }
                Files.write(file, garbled);
                readsOrSaysWhy(file);
            }
            Files.write(file, before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriterOpensItOverAnyDamage(Damage damage) throws IOException {
        List<Path> files = fill();
        for (int turn = 0; turn < files.size(); turn++) {
            damage.to(files.get(turn));
            try (Archive archive = Archive.open(folder)) {
                archive.reindex((done, total) -> {});
                assertThat(archive.verify((done, total) -> {}).problems())
                        .as("%s %s", damage, files.get(turn))
                        .isEmpty();
                assertThat(archive.search(EVERYTHING, Reader.everything()).total())
                        .isEqualTo(TELEGRAMS);
            }
            files = fill();
        }
    }

    @Test
    void anIndexOfAnotherVersionIsTold() throws IOException {
        fill();
        try (Directory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "10", "generation", "7").entrySet());
            writer.commit();
        }
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.find("08VALLETTA3", Reader.everything())).isPresent();
            assertThatThrownBy(() -> archive.search(EVERYTHING, Reader.everything()))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith(
                            "is of another version of Chancery: 'chancery reindex' makes it anew");
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.search(EVERYTHING, Reader.everything()).total())
                    .isEqualTo(TELEGRAMS);
        }
    }

    /// The files of an index that is whole.
    private List<Path> fill() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    Stream.iterate(1, serial -> serial + 1)
                            .limit(TELEGRAMS)
                            .map(serial -> Wire.of("VALLETTA", serial).original())
                            .toList(),
                    (done, total, name) -> {});
        }
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void readsOrSaysWhy(Path file) {
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.find("08VALLETTA3", Reader.everything())).isPresent();
            archive.verify((done, total) -> {});
            archive.search(EVERYTHING, Reader.everything());
        } catch (IOException told) {
            assertThat(told)
                    .as(file.toString())
                    .hasMessageContaining("'chancery reindex' makes it anew");
        }
    }
}
