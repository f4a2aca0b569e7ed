package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.store.Originals;
import org.chancery.archive.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An archive made by any version of Chancery opens in this one.
class KeptArchivesTest {

    private static final Path KEPT = Path.of("src/test/resources/org/chancery/archive/kept");
    private static final List<String> SAMPLES =
            List.of(
                    "09ASTANA1967.txt",
                    "08VALLETTA301.txt",
                    "08VALLETTA301-corrected.txt",
                    "08ROME998.txt");

    @TempDir Path folder;

    static List<Path> versions() throws IOException {
        try (Stream<Path> versions = Files.list(KEPT)) {
            return versions.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void versionsAreThere() throws IOException {
        assertThat(versions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isReadWithoutAChange(Path version) throws IOException {
        Path file = folder.resolve("archive.sqlite");
        Files.copy(version.resolve("archive.sqlite"), file);
        try (Store store = Store.openForReading(folder)) {
            for (Originals.Kept kept : store.originals().page(0, 10)) {
                boolean cameInZip = kept.name().startsWith("release.zip/");
                assertThat(store.containers().places(kept.sha256())).hasSize(cameInZip ? 1 : 0);
            }
            assertThat(store.containers().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void opensWithAllThatIsInIt(Path version) throws IOException {
        Files.copy(version.resolve("archive.sqlite"), folder.resolve("archive.sqlite"));
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            assertThat(archive.size(Reader.everything())).isEqualTo(3);
            assertThat(
                            archive.search(
                                            new Search("KazBrig", Sort.RELEVANCE, 0, 10),
                                            Reader.everything())
                                    .total())
                    .isEqualTo(1);
            IngestReport again =
                    archive.ingest(
                            SAMPLES.stream().map(KeptArchivesTest::sample).toList(),
                            (done, total, name) -> {});
            assertThat(again.known()).isEqualTo(SAMPLES.size());
            archive.reindex((done, total) -> {});
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    private static Original sample(String name) {
        return new Original(name, "text", () -> Files.readAllBytes(Path.of("..", "samples", name)));
    }
}
