package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When an index that others write to has to be looked at.
class FolderSignTest {

    @TempDir private Path folder;

    @Test
    void whatWasNeverLookedAtHasChanged() throws IOException {
        FolderSign sign = new FolderSign(folder);
        assertThat(sign.isSame(sign.now())).isFalse();
    }

    @Test
    void nothingChangesWhileNoFileComesOrGoes() throws IOException {
        FolderSign sign = old();
        assertThat(sign.isSame(sign.now())).isTrue();
        Files.createFile(folder.resolve("segments_2"));
        assertThat(sign.isSame(sign.now())).isFalse();
    }

    /// Two commits may bear the same time.
    @Test
    void aYoungTimeIsNotTrusted() throws IOException {
        FolderSign sign = new FolderSign(folder);
        Files.createFile(folder.resolve("segments_2"));
        sign.remember(sign.now());
        assertThat(sign.isSame(sign.now())).isFalse();
    }

    /// As on a file system that keeps no such times.
    @Test
    void nothingIsTrustedForLong() throws IOException {
        FolderSign sign = old();
        FolderSign.Sign now = sign.now();
        assertThat(
                        sign.isSame(
                                new FolderSign.Sign(
                                        now.changed(), true, now.asked() + 1_000_000_000L)))
                .isFalse();
    }

    private FolderSign old() throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
        FolderSign sign = new FolderSign(folder);
        sign.remember(sign.now());
        return sign;
    }
}
