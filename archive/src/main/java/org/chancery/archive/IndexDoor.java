package org.chancery.archive;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Opens an archive's index: for a writer at once, and anew where it is damaged; for a reader when
/// it is first asked for, since who shows one telegram needs none. Thread-safe.
final class IndexDoor implements AutoCloseable {

    private static final String FOLDER = "index";

    private final Path folder;
    private final Cards cards;
    private final boolean isWriting;
    private final Tables tables;
    private @Nullable TelegramIndex index;
    private boolean isClosed;

    private IndexDoor(Path archive, Cards cards, boolean isWriting, Tables tables) {
        this.tables = tables;
        this.folder = archive.resolve(FOLDER);
        this.cards = cards;
        this.isWriting = isWriting;
    }

    static IndexDoor writing(Path archive, Cards cards, Tables tables) throws IOException {
        IndexDoor door = new IndexDoor(archive, cards, true, tables);
        door.index();
        return door;
    }

    static IndexDoor reading(Path archive, Cards cards, Tables tables) {
        return new IndexDoor(archive, cards, false, tables);
    }

    synchronized TelegramIndex index() throws IOException {
        if (isClosed) {
            throw new IOException("the archive is closed");
        }
        if (index != null && !index.isOpen()) {
            // The disk was full: what was written before holds, and the next ingest catches up.
            index.close();
            index = null;
        }
        if (index == null) {
            index = isWriting ? openOrMakeAnew() : openForReading();
        }
        return index;
    }

    /// What the index is asked.
    @FunctionalInterface
    interface Question<T> {
        T of(TelegramIndex index) throws IOException;
    }

    /// Asks, and says what to do where the index turns out to be damaged only now.
    <T> T ask(Question<T> question) throws IOException {
        TelegramIndex asked = index();
        try {
            return question.of(asked);
        } catch (AlreadyClosedException e) {
            throw new IOException(
                    "the index was closed meanwhile, as when a disk is full: ask again", e);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Sums of large files are checked only when asked for, so garbage in one shows first as
            // a number that cannot be, in Lucene or in what we read from it.
            if (isDamage(e) || !asked.isWhole()) {
                throw damaged(e);
            }
            throw e;
        }
    }

    private IOException damaged(Exception cause) {
        return new IOException(
                "the index in \"%s\" is missing or damaged: 'chancery reindex' makes it anew"
                        .formatted(folder),
                cause);
    }

    private TelegramIndex openForReading() throws IOException {
        try {
            return TelegramIndex.openForReading(folder, cards, tables);
        } catch (IOException e) {
            if (isDamage(e)) {
                throw damaged(e);
            }
            throw e;
        }
    }

    /// An index is nothing but what the store says, so a damaged one is thrown away and not
    /// mourned.
    private TelegramIndex openOrMakeAnew() throws IOException {
        try {
            return TelegramIndex.open(folder, cards, tables);
        } catch (IOException e) {
            if (!isDamage(e)) {
                throw e;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            return TelegramIndex.open(folder, cards, tables);
        }
    }

    private static boolean isDamage(Exception fault) {
        return switch (fault) {
            case CorruptIndexException _,
                    IndexNotFoundException _,
                    IndexFormatTooOldException _,
                    IndexFormatTooNewException _,
                    EOFException _,
                    FileNotFoundException _,
                    NoSuchFileException _ ->
                    true;
            default -> false;
        };
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        if (index != null) {
            index.close();
        }
    }
}
