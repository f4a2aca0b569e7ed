package org.chancery.archive;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Telegram;

/// Puts the sections of one telegram together that came in files of their own: one file after the
/// other, in the order of their sections, read as one.
final class Sections {

    /// As the JSON's `source.container` has it.
    static final String JOINED = "joined";

    private Sections() {}

    /// The whole of a telegram, as far as its copies have it.
    ///
    /// @param copies of one telegram, the best first
    /// @return nothing where the best copy lacks no section, or no other has what it lacks
    static Optional<Telegram> join(List<Telegram> copies, TelegramParser parser) {
        Telegram best = copies.getFirst();
        int declared = best.heading().sections().declared();
        Set<Integer> found = present(best);
        if (declared < 2 || found.isEmpty() || found.size() >= declared) {
            return Optional.empty();
        }
        List<Telegram> parts = new ArrayList<>(List.of(best));
        for (Telegram copy : copies.subList(1, copies.size())) {
            Set<Integer> sections = present(copy);
            if (copy.heading().sections().declared() == declared && found.addAll(sections)) {
                parts.add(copy);
            }
        }
        if (parts.size() == 1) {
            return Optional.empty();
        }
        parts.sort(Comparator.comparing(part -> present(part).first()));
        return Optional.of(read(parts, parser));
    }

    private static NavigableSet<Integer> present(Telegram telegram) {
        return new TreeSet<>(telegram.heading().sections().present());
    }

    private static Telegram read(List<Telegram> parts, TelegramParser parser) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Place> places = new ArrayList<>();
        for (Telegram part : parts) {
            byte[] own = part.source().text().bytes();
            bytes.writeBytes(own);
            if (own[own.length - 1] != '\n') {
                bytes.write('\n');
            }
            places.addAll(part.source().places());
        }
        String names =
                parts.stream().map(part -> part.source().name()).collect(Collectors.joining(" + "));
        return parser.read(bytes.toByteArray(), names, JOINED).foundAt(places);
    }
}
