package org.chancery.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What went wrong in the world, in words that say what, where and what to do.
public final class Faults {

    private Faults() {}

    /// The trouble that any failure is to its user.
    public static Trouble trouble(Throwable fault) {
        return switch (fault) {
            case Trouble trouble -> trouble;
            case UncheckedIOException wrapped when wrapped.getCause() != null ->
                    trouble(wrapped.getCause());
            case IOException io -> Trouble.world(words(io), io);
            case OutOfMemoryError memory ->
                    Trouble.world(
                            "out of memory: give Java more with CHANCERY_JAVA_OPTIONS=-Xmx4g, or less work at once",
                            memory);
            default ->
                    Trouble.world(
                            "a fault of Chancery's own, %s: run again with --debug and report what it prints"
                                    .formatted(plain(fault)),
                            fault);
        };
    }

    /// `cannot read "x": no permission`
    public static String words(IOException fault) {
        return switch (fault) {
            case NoSuchFileException gone ->
                    "no file or folder " + quoted(gone.getFile()) + ": check the name";
            case AccessDeniedException denied ->
                    "no permission for " + quoted(denied.getFile()) + ": check who owns it";
            case NotDirectoryException file -> noFolder(file.getFile());
            case FileAlreadyExistsException there when there.getReason() == null ->
                    noFolder(there.getFile());
            case FileSystemException other ->
                    other.getFile() == null
                            ? full(text(other))
                            : quoted(other.getFile())
                                    + ": "
                                    + full(
                                            other.getReason() == null
                                                    ? plain(other)
                                                    : other.getReason());
            default -> full(text(fault));
        };
    }

    private static String noFolder(@Nullable String path) {
        return quoted(path) + " is a file and no folder: name another";
    }

    private static String full(String words) {
        return words.toLowerCase(Locale.ROOT).contains("no space left")
                ? "the disk is full: free some space and run again, nothing already kept is lost"
                : words;
    }

    private static String text(Throwable fault) {
        return fault.getMessage() == null ? plain(fault) : fault.getMessage();
    }

    private static String plain(Throwable fault) {
        String message = fault.getMessage() == null ? "" : " (" + fault.getMessage() + ")";
        return fault.getClass().getSimpleName() + message;
    }

    private static String quoted(@Nullable String path) {
        return "\"" + path + "\"";
    }
}
