package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.report.Trouble;
import org.chancery.convert.parcel.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a command line names is found; what can be no telegram is refused with a line that says so.
class InputTest {

    private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> unreadable = new ArrayList<>();

    @BeforeEach
    void telegrams() throws IOException {
        write("b.txt", "BT");
        write("a.txt", "BT");
        write("1973/oct/c.txt", "BT");
        write("1973/oct/c.log", "BT");
        write("README.md", "what these are");
        write(".hidden.txt", "BT");
        write(".git/config.txt", "BT");
    }

    @Test
    void aFolderGivesItsFilesInOrderWithoutTheHidden() throws Exception {
        assertThat(names(folder.toString()))
                .containsExactly("1973/oct/c.log", "1973/oct/c.txt", "a.txt", "b.txt");
    }

    @Test
    void patterns() throws Exception {
        assertThat(names(folder + "/*.txt")).containsExactly("a.txt", "b.txt");
        assertThat(names(folder + "/**.txt")).containsExactly("1973/oct/c.txt", "a.txt", "b.txt");
        assertThat(names(folder + "/19??/**/*.{txt,log}"))
                .containsExactly("1973/oct/c.log", "1973/oct/c.txt");
    }

    @Test
    void aReadmeIsNoTelegramUnlessItIsNamed() throws Exception {
        assertThat(names(folder.toString())).doesNotContain("README.md");
        assertThat(names(folder + "/README.md")).containsExactly("README.md");
    }

    @Test
    void aHiddenFolderIsReadWhenItIsNamed() throws Exception {
        assertThat(names(folder + "/.git")).containsExactly(".git/config.txt");
    }

    @Test
    void aNameThatIsNothingIsTold() {
        assertThatThrownBy(() -> names(folder + "/none.txt"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no file or folder");
        assertThatThrownBy(() -> names(folder + "/*.xyz"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("nothing matches");
    }

    @Test
    void standardInput() throws Exception {
        InputStream in = new ByteArrayInputStream("ZCZC".getBytes(StandardCharsets.US_ASCII));
        Parcel parcel = Input.under("-", in, unreadable::add).getFirst().parcel();
        assertThat(parcel.name()).isEqualTo("standard input");
        assertThat(parcel.bytes(100)).asString(StandardCharsets.US_ASCII).isEqualTo("ZCZC");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatCannotBeOpenedIsToldAndPassedOver() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(
                    Files.isReadable(closed),
                    "SKIPPED: this user (root?) may read every folder, so none can be closed to it");
            assertThat(names(folder.toString())).contains("a.txt");
            assertThat(unreadable)
                    .singleElement()
                    .asString()
                    .contains("no permission")
                    .contains("closed");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> names(String path) throws IOException, Trouble {
        return Input.under(path, NOTHING, unreadable::add).stream()
                .map(input -> folder.relativize(Path.of(input.name())).toString())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
