package org.chancery.archive.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.archive.ArchiveInUseException;

/// The right to write to an archive, which one process at a time has; the system takes it back when
/// the process ends, however it ends.
///
/// Lucene's lock, because it also keeps two threads of one Java apart, which a lock of the system
/// alone does not.
public final class WriterLock implements AutoCloseable {

    private static final String LOCK = "writer.lock";

    /// Beside the lock, since who asks in vain must be able to read it. What it says holds while
    /// the lock is held.
    private static final String HOLDER = "writer.txt";

    private final FSDirectory directory;
    private final Lock lock;
    private final Path holder;

    private WriterLock(FSDirectory directory, Lock lock, Path holder) {
        this.directory = directory;
        this.lock = lock;
        this.holder = holder;
    }

    /// Whether this file is a lock's.
    public static boolean isPart(Path file) {
        return file.endsWith(LOCK) || file.endsWith(HOLDER);
    }

    /// Takes it, or says who has it.
    ///
    /// @param who takes it, as people call it; may be empty
    public static WriterLock take(Path archive, String who) throws IOException {
        Path holder = archive.resolve(HOLDER);
        FSDirectory directory = FSDirectory.open(archive);
        try {
            WriterLock taken = new WriterLock(directory, directory.obtainLock(LOCK), holder);
            taken.sign(who);
            return taken;
        } catch (LockObtainFailedException e) {
            directory.close();
            ArchiveInUseException inUse =
                    new ArchiveInUseException(
                            "the archive in \"%s\" is in use by %s"
                                    .formatted(archive, words(holder)));
            inUse.initCause(e);
            throw inUse;
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// Whether somebody has it now. Touches nothing where nobody wrote since the last orderly end.
    public static boolean isTaken(Path archive) {
        if (!Files.exists(archive.resolve(HOLDER))) {
            return false;
        }
        try (FSDirectory directory = FSDirectory.open(archive);
                Lock lock = directory.obtainLock(LOCK)) {
            lock.ensureValid();
            return false;
        } catch (LockObtainFailedException e) {
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }

    private void sign(String who) throws IOException {
        String process = "process " + ProcessHandle.current().pid();
        String words =
                "%s, which has had it open since %s"
                        .formatted(
                                who.isEmpty() ? process : "%s (%s)".formatted(who, process),
                                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try {
            Files.writeString(holder, words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static String words(Path holder) {
        try {
            return Files.readString(holder, StandardCharsets.UTF_8);
        } catch (IOException untold) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                lock) {
            Files.deleteIfExists(holder);
        }
    }
}
