package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    IntStream.rangeClosed(1, 20)
                            .mapToObj(serial -> Wire.of("VALLETTA", serial).original())
                            .toList(),
                    (done, total, name) -> {});
        }
    }

    @Test
    void aWholeArchiveIsWhole() throws IOException {
        try (Archive archive = Archive.openForReading(folder)) {
            FixityReport report = archive.verify((done, total) -> assertThat(total).isEqualTo(20));
            assertThat(report.checked()).isEqualTo(20);
            assertThat(report.problems()).isEmpty();
        }
    }

    @Test
    void changedBytesAreFound() throws Exception {
        damage(
                "UPDATE originals SET coding = 'plain', content = CAST('other bytes' AS BLOB) WHERE name = '08VALLETTA7.txt'");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("the original \"08VALLETTA7.txt\" is damaged");
        try (Archive archive = Archive.openForReading(folder)) {
            Holding holding = archive.find("08VALLETTA7", Reader.everything()).orElseThrow();
            assertThatThrownBy(() -> archive.original(holding))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is damaged");
        }
    }

    @Test
    void bytesThatDoNotUnpackAreFound() throws Exception {
        damage(
                "UPDATE originals SET coding = 'zstd', content = zeroblob(50) WHERE name = '08VALLETTA7.txt'");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("the original \"08VALLETTA7.txt\" is damaged");
    }

    @Test
    void anOriginalThatTheCatalogueLacksIsFound() throws Exception {
        damage("DELETE FROM entries WHERE id = '08VALLETTA7'");
        assertThat(problems())
                .anyMatch(problem ->
                        problem.contains(
                                "the original \"08VALLETTA7.txt\" is not in the catalogue"));
    }

    @Test
    void aCatalogueThatWasChangedIsFoundAndReadAnew() throws Exception {
        damage("UPDATE entries SET subject = 'SARDINES' WHERE id = '08VALLETTA7'");
        damage("UPDATE entries SET label_rank = 0 WHERE id = '08VALLETTA9'");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem ->
                        problem.contains("what the catalogue says of 08VALLETTA7 was changed"))
                .anyMatch(problem ->
                        problem.contains("what the catalogue says of 08VALLETTA9 was changed"));
        try (Archive archive = Archive.open(folder)) {
            archive.reindex((done, total) -> {});
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void anOriginalThatIsGoneIsFound() throws Exception {
        damage("DELETE FROM originals WHERE name = '08VALLETTA7.txt'");
        assertThat(problems())
                .anyMatch(problem ->
                        problem.contains("the catalogue has 08VALLETTA7, but its original is gone"))
                .anyMatch(problem -> problem.startsWith("the index has 1 that are not kept here"));
    }

    @Test
    void anIndexThatLacksSomethingIsFoundAndMadeAnew() throws Exception {
        Wire late = Wire.of("VALLETTA", 99);
        Path other = folder.resolve("other");
        try (Archive archive = Archive.open(other)) {
            archive.ingest(List.of(late.original()), (done, total, name) -> {});
        }
        damage(
                "ATTACH '%s' AS other; INSERT INTO originals SELECT 99, sha256, name, container, bytes, coding, content, kept FROM other.originals"
                        .formatted(other.resolve("archive.sqlite")));
        damage(
                "ATTACH '%s' AS other; UPDATE other.entries SET original = 99; INSERT INTO entries SELECT * FROM other.entries"
                        .formatted(other.resolve("archive.sqlite")));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("the index lacks \"08VALLETTA99.txt\"")
                .endsWith("'chancery reindex' makes the index anew");
        try (Archive archive = Archive.open(folder)) {
            archive.reindex((done, total) -> assertThat(total).isEqualTo(21));
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void reindexGoesAroundDamageAndSaysSo() throws Exception {
        damage(
                "UPDATE originals SET coding = 'plain', content = CAST('other bytes' AS BLOB) WHERE name = '08VALLETTA7.txt'");
        try (Archive archive = Archive.open(folder)) {
            assertThatThrownBy(() -> archive.reindex((done, total) -> {}))
                    .hasMessageContaining("1 original is damaged");
            assertThat(
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything())
                                    .total())
                    .isEqualTo(19);
        }
    }

    private List<String> problems() throws IOException {
        try (Archive archive = Archive.openForReading(folder)) {
            return archive.verify((done, total) -> {}).problems();
        }
    }

    private void damage(String statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                Statement statement = connection.createStatement()) {
            for (String one : statements.split("; ", -1)) {
                statement.execute(one);
            }
        }
    }
}
