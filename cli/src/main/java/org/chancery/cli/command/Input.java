package org.chancery.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.cli.report.Faults;
import org.chancery.cli.report.Trouble;
import org.chancery.convert.parcel.Parcel;
import org.jspecify.annotations.Nullable;

/// One source that a command line names: a file, or standard input.
///
/// @param name as the user would name it
/// @param file null for standard input
record Input(String name, @Nullable Path file, InputStream standardInput) {

    /// More of standard input than this goes to a file for the time being.
    private static final int HELD = 8 << 20;

    /// Everything under one path of a command line: itself if it is a file, the files in it if it
    /// is a folder, what matches if it is a pattern. Sorted, so that two runs read in the same
    /// order. Hidden files and folders below it are left out, and so is a README: it speaks of the
    /// telegrams beside it and is none.
    ///
    /// @param unreadable told of folders that cannot be opened
    static List<Input> under(String given, InputStream standardInput, Consumer<String> unreadable)
            throws IOException, Trouble {
        if (given.equals("-")) {
            return List.of(new Input("standard input", null, standardInput));
        }
        Path path;
        try {
            path = Path.of(given);
        } catch (InvalidPathException e) {
            // On Windows a pattern is no path.
            return matching(given, standardInput, unreadable);
        }
        if (Files.isDirectory(path)) {
            return files(path, file -> true, standardInput, unreadable);
        }
        if (Files.exists(path)) {
            return List.of(new Input(given, path, standardInput));
        }
        return matching(given, standardInput, unreadable);
    }

    private static List<Input> matching(
            String pattern, InputStream standardInput, Consumer<String> unreadable)
            throws IOException, Trouble {
        int magic = firstMagic(pattern);
        if (magic < 0) {
            throw Trouble.world(
                    "no file or folder \""
                            + pattern
                            + "\": check the name, or give - to read standard input");
        }
        int slash = pattern.lastIndexOf('/', magic);
        Path base = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Input> found =
                Files.isDirectory(base)
                        ? files(base, matcher, standardInput, unreadable)
                        : List.of();
        if (found.isEmpty()) {
            throw Trouble.world(
                    "nothing matches \"" + pattern + "\": ** goes into folders, * does not");
        }
        return found;
    }

    private static int firstMagic(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Input> files(
            Path folder, PathMatcher wanted, InputStream standardInput, Consumer<String> unreadable)
            throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path at, BasicFileAttributes attributes) {
                        return isHidden(at) && !at.equals(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()
                                && !isHidden(file)
                                && !isGuide(file)
                                && wanted.matches(file)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        if (!(e instanceof FileSystemLoopException)) {
                            unreadable.accept(Faults.words(e));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files.stream().map(file -> new Input(file.toString(), file, standardInput)).toList();
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
    }

    private static boolean isGuide(Path file) {
        return file.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README");
    }

    /// For looking into, whatever it is. What can be read only once, standard input or a pipe, is
    /// set down first.
    Parcel parcel() throws IOException {
        if (file == null) {
            return setDown(standardInput);
        }
        if (Files.isRegularFile(file)) {
            return Parcel.of(name, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return setDown(in);
        }
    }

    private Parcel setDown(InputStream in) throws IOException {
        byte[] first = in.readNBytes(HELD);
        if (first.length < HELD) {
            return Parcel.of(name, first);
        }
        Path spool = Files.createTempFile("chancery", ".part");
        spool.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(spool)) {
            out.write(first);
            in.transferTo(out);
        }
        return Parcel.of(name, spool);
    }

    /// In bytes; 0 where nobody knows.
    long size() {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
