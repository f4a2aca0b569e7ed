package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that are no archive, or one that something happened to: a sentence each.
class ArchiveFolderTest {

    @TempDir Path folder;

    @Test
    void oneIsMadeWithItsFolders() throws IOException {
        Path deep = folder.resolve("a folder/with #?%/archive");
        Archive.open(deep).close();
        Archive.openForReading(deep).close();
        assertThat(deep.resolve("archive.sqlite")).exists();
    }

    @Test
    void whereThereIsNoneReadingMakesNone() throws IOException {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> Archive.openForReading(none))
                .isInstanceOf(NoArchiveException.class)
                .hasMessage("there is no archive in \"" + none + "\"");
        assertThat(none).doesNotExist();
    }

    @Test
    void aFolderOfOtherThingsIsNotTaken() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Mother");
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no archive and not empty (it has \"letter.txt\")");
        try (Stream<Path> things = Files.list(folder)) {
            assertThat(things).hasSize(1);
        }
    }

    @Test
    void whatWasLeftByAMakingCutShortIsTaken() throws IOException {
        Files.writeString(folder.resolve("writer.lock"), "");
        Files.writeString(folder.resolve("writer.txt"), "process 1, long ago");
        Files.writeString(folder.resolve("README.txt"), "This fol");
        Files.writeString(folder.resolve("archive.sqlite"), "");
        assertThatThrownBy(() -> Archive.openForReading(folder))
                .isInstanceOf(NoArchiveException.class)
                .hasMessageContaining("was never begun");
        Archive.open(folder).close();
        Archive.openForReading(folder).close();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> Archive.open(file.resolve("archive")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void anotherProgramsDatabaseIsNotTaken() throws Exception {
        onDatabase("CREATE TABLE birds (name TEXT)");
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(NoArchiveException.class)
                .hasMessageContaining("is a database, but not an archive");
        assertThatThrownBy(() -> Archive.openForReading(folder))
                .isInstanceOf(NoArchiveException.class);
    }

    @Test
    void aLaterVersionsArchiveIsLeftAlone() throws Exception {
        Archive.open(folder).close();
        onDatabase("PRAGMA user_version = 99");
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer Chancery (version 99");
        assertThatThrownBy(() -> Archive.openForReading(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer Chancery");
    }

    @Test
    void aDamagedDatabaseIsToldAsOne() throws Exception {
        fill();
        overwrite(
                0,
                "this is not a database at all, and never was; it is a sentence that goes on for a hundred bytes or more"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("put a backup in its place");
        assertThatThrownBy(() -> Archive.openForReading(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("put a backup in its place");
    }

    @Test
    void damageInTheMiddleIsFoundByVerify() throws Exception {
        fill();
        long size = Files.size(folder.resolve("archive.sqlite"));
        byte[] garbage = new byte[8192];
        java.util.Arrays.fill(garbage, (byte) 0xA5);
        overwrite(size / 2, garbage);
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.verify((done, total) -> {}).problems()).isNotEmpty();
        }
    }

    @Test
    void anIndexThatIsDamagedOrGoneIsMadeAnew() throws Exception {
        fill();
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (Archive archive = Archive.openForReading(folder)) {
            assertThat(archive.find("08VALLETTA7", Reader.everything())).isPresent();
            assertThat(archive.verify((done, total) -> {}).problems())
                    .anyMatch(problem -> problem.contains("'chancery reindex' makes"));
            assertThatThrownBy(() ->
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("'chancery reindex' makes it anew");
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything())
                                    .total())
                    .isEqualTo(40);
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void anOlderStorePutBackIsIndexedAnew() throws Exception {
        Archive.open(folder).close();
        byte[] before = Files.readAllBytes(folder.resolve("archive.sqlite"));
        fill();
        Files.write(folder.resolve("archive.sqlite"), before);
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.size(Reader.everything())).isZero();
            assertThat(
                            archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything())
                                    .total())
                    .isZero();
            assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
        }
    }

    @Test
    void anArchiveThatMayNotBeWrittenCanBeRead() throws IOException {
        fill();
        try {
            assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
                    .as("permissions hold for this user")
                    .isTrue();
            assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(IOException.class);
            try (Archive archive = Archive.openForReading(folder)) {
                assertThat(archive.find("08VALLETTA7", Reader.everything())).isPresent();
                assertThat(
                                archive.search(
                                                new Search("", Sort.OLDEST, 0, 0),
                                                Reader.everything())
                                        .total())
                        .isEqualTo(40);
                assertThat(archive.verify((done, total) -> {}).problems()).isEmpty();
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private void fill() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(IngestingProcess.pile(40), (done, total, name) -> {});
        }
    }

    private void overwrite(long at, byte[] bytes) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("archive.sqlite").toFile(), "rw")) {
            file.seek(at);
            file.write(bytes);
        }
    }

    private void onDatabase(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void everyFileOfAnArchiveIsKnown() throws IOException {
        fill();
        try (Stream<Path> things = Files.list(folder)) {
            assertThat(things.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("README.txt", "archive.sqlite", "index", "writer.lock"));
        }
    }
}
