package org.chancery.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sees which files of a folder have arrived whole: neither size nor time of change has moved
/// between two looks, and the change is not of this very moment. Names that programs give to what
/// they still write are left alone.
///
/// Looks are made again and again rather than waiting for the system to tell, since folders of
/// other machines tell nothing.
final class ArrivalWatch {

    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".tmp", ".temp", ".crdownload", ".filepart", "~");

    private final Path folder;
    private Map<Path, Look> before = new HashMap<>();
    private final Set<Look> given = new HashSet<>();

    ArrivalWatch(Path folder) {
        this.folder = folder;
    }

    private record Look(Path file, long size, Instant changed) {}

    /// What has arrived since the last call, each file once as long as it does not change; oldest
    /// first.
    List<Path> arrived(Instant now) throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        List<Look> whole = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Look look = look(file);
                if (look == null) {
                    continue;
                }
                looks.put(file, look);
                boolean isSettled = look.changed().plus(SETTLED).isBefore(now);
                if (isSettled && look.equals(before.get(file)) && given.add(look)) {
                    whole.add(look);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        before = looks;
        // What is gone need not be remembered.
        given.removeIf(look -> !looks.containsKey(look.file()));
        whole.sort(Comparator.comparing(Look::changed).thenComparing(Look::file));
        return whole.stream().map(Look::file).toList();
    }

    private static @Nullable Look look(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith(".")
                || UNFINISHED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return null;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() > 0
                    ? new Look(file, attributes.size(), attributes.lastModifiedTime().toInstant())
                    : null;
        } catch (IOException goneMeanwhile) {
            return null;
        }
    }
}
