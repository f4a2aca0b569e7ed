package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files on their way into a folder: which are whole, and when.
final class ArrivalWatchTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir Path folder;

    private static Instant at(int seconds) {
        return BEGIN.plusSeconds(seconds);
    }

    private Path written(String name, String text, int second) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.from(at(second)));
        return file;
    }

    @Test
    void aFileThatGrowsIsWaitedForAndGivenOnce() throws IOException {
        ArrivalWatch watch = new ArrivalWatch(folder);
        Path file = written("a.txt", "R 0411", 0);
        assertThat(watch.arrived(at(1))).isEmpty();
        written("a.txt", "25Z MAR 75", 3);
        assertThat(watch.arrived(at(4))).isEmpty();
        assertThat(watch.arrived(at(6))).containsExactly(file);
        assertThat(watch.arrived(at(60))).isEmpty();
    }

    @Test
    void aFileWrittenAnewIsGivenAgain() throws IOException {
        ArrivalWatch watch = new ArrivalWatch(folder);
        Path file = written("a.txt", "one", 0);
        watch.arrived(at(5));
        assertThat(watch.arrived(at(7))).containsExactly(file);
        written("a.txt", " and two", 20);
        watch.arrived(at(24));
        assertThat(watch.arrived(at(26))).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt.part", "a.tmp", ".a.txt", "a.crdownload", "a.txt~", "a.filepart"})
    void namesOfWhatIsStillWrittenAreLetBeUntilTheyAreRenamed(String name) throws IOException {
        ArrivalWatch watch = new ArrivalWatch(folder);
        Path file = written(name, "text", 0);
        watch.arrived(at(10));
        assertThat(watch.arrived(at(12))).isEmpty();
        Path renamed = folder.resolve("whole.txt");
        Files.move(file, renamed, StandardCopyOption.ATOMIC_MOVE);
        watch.arrived(at(14));
        assertThat(watch.arrived(at(16))).containsExactly(renamed);
    }

    @Test
    void whatIsGoneOrEmptyIsNobodysTrouble() throws IOException {
        ArrivalWatch watch = new ArrivalWatch(folder);
        Path file = written("sub/a.txt", "text", 0);
        written("empty.txt", "", 0);
        watch.arrived(at(10));
        Files.delete(file);
        Files.delete(file.getParent());
        assertThat(watch.arrived(at(12))).isEmpty();
    }

    @Test
    void filesInFoldersComeOldestFirst() throws IOException {
        ArrivalWatch watch = new ArrivalWatch(folder);
        Path second = written("b/2.txt", "text", 4);
        Path first = written("c/1.txt", "text", 2);
        watch.arrived(at(10));
        assertThat(watch.arrived(at(10).plus(Duration.ofSeconds(2))))
                .containsExactly(first, second);
    }
}
