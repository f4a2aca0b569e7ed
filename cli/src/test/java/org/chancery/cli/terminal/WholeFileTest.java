package org.chancery.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void isThereWhenComplete() throws IOException {
        Path place = folder.resolve("all.ndjson");
        try (WholeFile file = WholeFile.at(place)) {
            file.out().line("{}");
            assertThat(place).doesNotExist();
            file.complete();
        }
        assertThat(place).hasContent("{}\n");
        assertThat(names()).containsExactly("all.ndjson");
    }

    @Test
    void anOlderFileStaysWhenTheWorkFails() throws IOException {
        Path place = Files.writeString(folder.resolve("all.ndjson"), "old");
        try (WholeFile file = WholeFile.at(place)) {
            file.out().line("half").flush();
        }
        assertThat(place).hasContent("old");
        assertThat(names()).containsExactly("all.ndjson");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> WholeFile.at(folder.resolve("none/all.ndjson")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none").toAbsolutePath().toString());
        assertThatThrownBy(() -> WholeFile.at(folder)).hasMessageContaining("is a folder");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
