package org.chancery.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.reference.Conversation;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Output;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Telegram;

/// A telegram of the archive by its name; a class of its own, so that `show FILE` loads nothing of
/// the archive.
final class ArchivedTelegram {

    private final Path directory;

    ArchivedTelegram(Path directory) {
        this.directory = directory;
    }

    /// @param name its message reference number or id
    Telegram named(String name) throws IOException, Trouble {
        try (Archive archive = ArchiveDoor.forReading(directory)) {
            return telegram(archive, name);
        }
    }

    /// The bytes of the first container that it was found in.
    void writeContainer(String name, Output out) throws IOException, Trouble {
        try (Archive archive = ArchiveDoor.forReading(directory)) {
            List<Place> places = telegram(archive, name).source().places();
            if (places.isEmpty()) {
                throw Trouble.world(
                        "\"%s\" came as a file of its own: --source writes it".formatted(name));
            }
            Place place = places.getFirst();
            if (!archive.container(place.sha256(), out.asStream())) {
                throw Trouble.world(
                        "of \"%s\" only the hash is kept: %s"
                                .formatted(place.container(), place.sha256()));
            }
        }
    }

    private Telegram telegram(Archive archive, String name) throws IOException, Trouble {
        Holding holding = archive.find(name, Reader.everything()).orElse(null);
        if (holding == null) {
            throw Trouble.world(
                    isCited(archive, name)
                            ? "\"%1$s\" is not in the archive, but others cite it: 'chancery graph %1$s' shows which"
                                    .formatted(name)
                            : "no telegram \"%s\": it is no file here, and the archive in \"%s\" has none of that name"
                                    .formatted(name, directory));
        }
        return archive.whole(holding, Reader.everything());
    }

    private static boolean isCited(Archive archive, String name) throws IOException {
        return archive.conversation(name, new Conversation.Bounds(1, 1), Reader.everything())
                .isPresent();
    }
}
