package org.chancery.server.site;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A site while it is made, beside its place: it comes there when it is complete. What was there
/// must be nothing or an earlier site; whatever in that is not as we wrote it is somebody's own,
/// and is taken along.
final class Draft implements AutoCloseable {

    /// Says what the folder is, to people and to us.
    static final String MARKER = "chancery-site.txt";

    /// As `sha256sum --check` reads it.
    static final String MANIFEST = "manifest-sha256.txt";

    private static final String MARKED = "This folder was made by Chancery";

    private static final String WORDS =
            MARKED
                    + """
                     (export --site).
                    Open index.html in any browser. Nothing else is needed: no server, no network.
                    telegrams/ has each telegram as a page, as it came (.txt) and for programs (.json).
                    manifest-sha256.txt has the hash of every file: sha256sum --check manifest-sha256.txt
                    When the site is made anew in this folder, files of your own in it stay.
                    """;

    private final Path place;
    private final Path folder;
    private final Path past;
    private final Writer manifest;
    private boolean isComplete;

    private Draft(Path place, Path folder, Path past) throws IOException {
        this.place = place;
        this.folder = folder;
        this.past = past;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARKER), WORDS);
        this.manifest = Files.newBufferedWriter(folder.resolve(MANIFEST));
    }

    /// @throws IOException if there is something else in the folder; the message says so
    static Draft at(Path directory) throws IOException {
        Path place =
                Files.exists(directory)
                        ? directory.toRealPath()
                        : directory.toAbsolutePath().normalize();
        if (Files.exists(place) && !isEmpty(place) && !isSite(place)) {
            throw new IOException(
                    "\"%s\" is not empty and no site of ours: a site needs a folder of its own"
                            .formatted(directory));
        }
        Path folder = place.resolveSibling("." + place.getFileName() + ".part");
        Path past = place.resolveSibling("." + place.getFileName() + ".old");
        if (Files.exists(past)) {
            throw new IOException(
                    "\"%s\" is what an export that broke off put aside: move it back to \"%s\", or away"
                            .formatted(past, place));
        }
        if (Files.exists(folder)) {
            if (!isSite(folder)) {
                throw new IOException("\"%s\" is in the way".formatted(folder));
            }
            delete(folder);
        }
        return new Draft(place, folder, past);
    }

    private static boolean isEmpty(Path place) throws IOException {
        try (DirectoryStream<Path> things = Files.newDirectoryStream(place)) {
            return !things.iterator().hasNext();
        }
    }

    private static boolean isSite(Path place) throws IOException {
        Path marker = place.resolve(MARKER);
        return Files.isRegularFile(marker) && Files.readString(marker).startsWith(MARKED);
    }

    /// A folder for files that are not to stay.
    Path scratch() throws IOException {
        return Files.createDirectories(folder.resolve(".scratch"));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
        list(name, sha256().digest(bytes));
    }

    /// To write a file piece by piece; to be closed before the next is opened.
    Writer open(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        MessageDigest digest = sha256();
        OutputStream out =
                new FilterOutputStream(Files.newOutputStream(file)) {
                    private boolean isClosed;

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                        digest.update(bytes, from, length);
                    }

                    @Override
                    public void write(int b) throws IOException {
                        out.write(b);
                        digest.update((byte) b);
                    }

                    @Override
                    public void close() throws IOException {
                        if (!isClosed) {
                            isClosed = true;
                            super.close();
                            list(name, digest.digest());
                        }
                    }
                };
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private void list(String name, byte[] hash) throws IOException {
        manifest.write(HexFormat.of().formatHex(hash) + "  " + name + "\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /// Puts the site in its place.
    void complete() throws IOException {
        manifest.close();
        delete(scratch());
        if (!Files.exists(place)) {
            Files.createDirectories(place.resolveSibling(""));
            Files.move(folder, place);
        } else if (isEmpty(place)) {
            Files.delete(place);
            Files.move(folder, place);
        } else {
            Files.move(place, past);
            keepOwn();
            Files.move(folder, place);
            delete(past);
        }
        isComplete = true;
    }

    /// Takes along from the earlier site what we did not write, or what was changed since.
    private void keepOwn() throws IOException {
        Map<String, String> ours = new HashMap<>();
        Path listed = past.resolve(MANIFEST);
        if (Files.exists(listed)) {
            for (String line : Files.readAllLines(listed)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    ours.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        Files.walkFileTree(
                past,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String name = past.relativize(file).toString().replace('\\', '/');
                        boolean isOurs =
                                name.equals(MARKER)
                                        || name.equals(MANIFEST)
                                        || attributes.isRegularFile()
                                                && hash(file).equals(ours.get(name));
                        if (!isOurs) {
                            keep(file, name);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void keep(Path file, String name) throws IOException {
        Path to = folder.resolve(name);
        for (int copy = 1; Files.exists(to); copy++) {
            to = folder.resolve(name + ".kept" + (copy == 1 ? "" : "-" + copy));
        }
        Files.createDirectories(to.resolveSibling(""));
        Files.move(file, to);
    }

    private static String hash(Path file) throws IOException {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    }

    /// Never through a link.
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException fault) throws IOException {
                        if (fault != null) {
                            throw fault;
                        }
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /// Where it is not complete, nothing of it stays.
    @Override
    public void close() throws IOException {
        if (!isComplete) {
            manifest.close();
            if (Files.exists(folder)) {
                delete(folder);
            }
        }
    }
}
