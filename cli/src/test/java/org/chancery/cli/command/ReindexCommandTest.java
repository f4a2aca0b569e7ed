package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index can be thrown away and made again; the originals cannot.
class ReindexCommandTest {

    @Test
    void anIndexThatIsLostIsFoundByVerifyAndMadeAnew(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("archive");
        assertThat(Cli.run("import", "--archive", archive, Cli.sample()).code()).isZero();
        emptyIndex(archive);
        Run reindex = Cli.run("reindex", "--archive", archive);
        assertThat(reindex.code()).as(reindex.err()).isZero();
        assertThat(reindex.out()).isEqualTo("Indexed 1 telegram anew.\n");
        assertThat(Cli.run("verify", "--archive", archive).code()).isZero();
        assertThat(Cli.run("search", "--archive", archive, "--exit-code", "KazBrig").code())
                .isZero();
    }

    private static void emptyIndex(Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive.resolve("index"))) {
            List<Path> files =
                    all.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
            assertThat(files).as("files of the index").isNotEmpty();
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
