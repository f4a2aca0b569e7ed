package org.chancery.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is whole or not there: written under another name beside its place, and moved there
/// when it is complete.
///
/// So an export that is interrupted, or meets a full disk, leaves an older file of that name as it
/// was.
public final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path draft;
    private final Output out;
    private final OutputStream stream;
    private boolean isComplete;

    private WholeFile(Path place, Path draft) throws IOException {
        this.place = place;
        this.draft = draft;
        this.stream =
                Files.newOutputStream(
                        draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new Output(stream, StandardCharsets.UTF_8);
    }

    /// A file that appears under its name only when all of it is written.
    ///
    /// @throws IOException where there is no such folder, or nothing may be written there
    public static WholeFile at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(
                    place.toString(), null, "is a folder: name a file in it");
        }
        Path absolute = place.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path draft =
                absolute.resolveSibling(
                        "."
                                + absolute.getFileName()
                                + "."
                                + ProcessHandle.current().pid()
                                + ".part");
        return new WholeFile(absolute, draft);
    }

    public Output out() {
        return out;
    }

    /// On the disk, then in its place.
    public void complete() throws IOException {
        out.flush();
        stream.close();
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(
                    draft,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
        isComplete = true;
    }

    /// Takes the draft away where it was not completed.
    @Override
    public void close() throws IOException {
        stream.close();
        if (!isComplete) {
            Files.deleteIfExists(draft);
        }
    }
}
