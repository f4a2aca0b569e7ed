package org.chancery.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;

/// The telegrams that tests read: `samples/` of this project, and the released ones where they
/// stand beside the checkout.
final class Samples {

    private static final Path FOLDER = Path.of("..", "samples");
    static final Path RELEASED = Path.of("..", "..", "shared", "samples", "released");

    private Samples() {}

    static List<Path> all() {
        return in(FOLDER, ".txt");
    }

    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Telegram read(Path file) {
        return new TelegramParser(Tables.standard())
                .read(bytes(file), file.getFileName().toString(), "text");
    }

    static Telegram read(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }
}
