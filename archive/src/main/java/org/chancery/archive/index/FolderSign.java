package org.chancery.archive.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Whether another process may have written to an index since it was last looked at: a folder's
/// time changes with every file that comes or goes, and to ask for it costs a hundredth of reading
/// what is in it. Thread-safe.
final class FolderSign {

    /// Clocks of file systems may stand still for so long: a time as young as that says nothing of
    /// what comes right after it.
    private static final long BLURRED_MILLIS = 2_000;

    /// Nowhere is a change noticed later than that, even where a folder's time tells nothing.
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final Path folder;
    private volatile @Nullable Sign last;

    /// @param changed the folder's time
    /// @param isSharp whether it was old enough then
    /// @param asked when, by the clock of [System#nanoTime]
    record Sign(long changed, boolean isSharp, long asked) {}

    FolderSign(Path folder) {
        this.folder = folder;
    }

    Sign now() throws IOException {
        long changed = Files.getLastModifiedTime(folder).toMillis();
        boolean isSharp = System.currentTimeMillis() - changed > BLURRED_MILLIS;
        return new Sign(changed, isSharp, System.nanoTime());
    }

    /// Whether nothing was written since [#remember].
    boolean isSame(Sign now) {
        Sign before = last;
        return before != null
                && before.isSharp
                && before.changed == now.changed
                && now.asked - before.asked < PATIENCE_NANOS;
    }

    /// @param sign of before the index was looked at
    void remember(Sign sign) {
        last = sign;
    }
}
