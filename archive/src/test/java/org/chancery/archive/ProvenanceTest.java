package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every telegram knows the container that it came in, and the container is kept whole, once.
class ProvenanceTest {

    private static final IngestListener NOBODY = (done, total, name) -> {};
    private static final Reader READER = Reader.everything();

    /// Longer than two of the parts that a container is kept in, and no text.
    private static final byte[] BYTES = new byte[(9 << 20) + 17];

    static {
        new Random(20).nextBytes(BYTES);
    }

    private static final String SHA = Source.sha256(BYTES);

    @TempDir Path folder;

    private static Container container(boolean isKept) {
        return new Container("release.zip", "zip", isKept, () -> new ByteArrayInputStream(BYTES));
    }

    private static Original from(Container container, int serial, String entry, long offset) {
        return new Original(
                "release.zip/" + entry,
                "text",
                () -> wire(serial),
                new Original.Within(container, entry, offset, wire(serial).length));
    }

    private static byte[] wire(int serial) {
        return """
        OO RUEHC
        DE RUEHVT #%04d/01 1231200
        O 031200Z MAY 75
        FM AMEMBASSY VALLETTA
        TO SECSTATE WASHDC
        UNCLAS VALLETTA %04d
        SUBJECT: HARBOUR
        1. TEXT.
        """
                .formatted(serial, serial)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Place> places(Archive archive, String mrn) throws IOException {
        Holding holding = archive.find(mrn, READER).orElseThrow();
        return archive.telegram(holding).source().places();
    }

    @Test
    void aTelegramKnowsItsContainer() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            Container zip = container(true);
            archive.ingest(List.of(from(zip, 1, "a.txt", 0), from(zip, 2, "b/c.txt", 512)), NOBODY);
            assertThat(places(archive, "75VALLETTA1"))
                    .containsExactly(
                            new Place("release.zip", "zip", SHA, "a.txt", 0, wire(1).length));
            assertThat(places(archive, "75VALLETTA2").getFirst().words())
                    .startsWith("release.zip, b/c.txt, bytes 512 to ");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(archive.container(SHA, out)).isTrue();
            assertThat(out.toByteArray()).isEqualTo(BYTES);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void aTelegramSeenAgainElsewhereKnowsBothPlaces() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(from(container(true), 1, "a.txt", 0)), NOBODY);
            long size = Files.size(folder.resolve("archive.sqlite"));
            IngestReport again =
                    archive.ingest(
                            List.of(
                                    from(container(true), 1, "a.txt", 0),
                                    from(container(true), 1, "again.txt", 0)),
                            NOBODY);
            assertThat(again.known()).isEqualTo(2);
            assertThat(places(archive, "75VALLETTA1"))
                    .extracting(Place::entry)
                    .containsExactly("a.txt", "again.txt");
            assertThat(Files.size(folder.resolve("archive.sqlite")) - size)
                    .as("the container is kept once")
                    .isLessThan(1 << 20);
        }
    }

    @Test
    void bytesAreLeftOutWhereAsked() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(from(container(false), 1, "a.txt", 0)), NOBODY);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(archive.container(SHA, out)).isFalse();
            assertThat(out.size()).isZero();
            assertThat(places(archive, "75VALLETTA1").getFirst().sha256()).isEqualTo(SHA);
            archive.ingest(List.of(from(container(true), 1, "a.txt", 0)), NOBODY);
            assertThat(archive.container(SHA, out)).as("asked for later").isTrue();
            assertThat(places(archive, "75VALLETTA1")).hasSize(1);
        }
    }

    @Test
    void aFileOfItsOwnHasNoContainer() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(new Original("a.txt", "text", () -> wire(1))), NOBODY);
            assertThat(places(archive, "75VALLETTA1")).isEmpty();
        }
    }

    @Test
    void aContainerThatCannotBeReadCostsNoTelegram() throws IOException {
        Container gone =
                new Container(
                        "gone.zip",
                        "zip",
                        true,
                        () -> {
                            throw new IOException("the disk of \"gone.zip\" went away");
                        });
        try (Archive archive = Archive.open(folder)) {
            IngestReport report =
                    archive.ingest(List.of(from(gone, 1, "a", 0), from(gone, 2, "b", 0)), NOBODY);
            assertThat(report.added()).isEqualTo(2);
            assertThat(report.failures()).singleElement().asString().contains("went away");
            assertThat(places(archive, "75VALLETTA1")).isEmpty();
        }
    }

    @Test
    void verifyFindsADamagedContainer() throws IOException, SQLException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(List.of(from(container(true), 1, "a.txt", 0)), NOBODY);
        }
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE container_parts SET content = zeroblob(length(content)) WHERE position = 1");
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.verify((done, total) -> {}).problems())
                    .singleElement()
                    .asString()
                    .contains("the container \"release.zip\" is damaged");
        }
    }
}
