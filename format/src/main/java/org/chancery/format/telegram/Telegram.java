package org.chancery.format.telegram;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/// A telegram as read: its fields, where each stands, what every byte is, and what there is to say
/// about it.
///
/// @param claim what the container says, null where there is none
/// @param pieces in order, from the first byte to the last, without gap or overlap
public record Telegram(
        Source source,
        DialectDecision dialect,
        Heading heading,
        Body body,
        Transmission transmission,
        @Nullable Claim claim,
        List<Piece> pieces,
        List<Diagnostic> diagnostics) {

    public Telegram {
        pieces = pieces instanceof Pieces ? pieces : List.copyOf(pieces);
        diagnostics = List.copyOf(diagnostics);
    }

    /// The archive's key: the MRN where there is one, else origin and date-time group, else from
    /// the hash of the source.
    public String id() {
        if (heading.mrn() != null) {
            return heading.mrn().value().toString();
        }
        String from =
                heading.origin() != null
                        ? heading.origin().post()
                        : heading.from() != null ? heading.from().value() : "";
        String name = letters(from);
        if (heading.dtg() != null && !name.isEmpty()) {
            return name + "-" + letters(heading.dtg().value().wire());
        }
        return "sha-" + source.sha256().substring(0, 16);
    }

    /// The same, and where its bytes were found.
    public Telegram foundAt(List<Place> places) {
        return new Telegram(
                new Source(source.text(), source.name(), source.container(), places),
                dialect,
                heading,
                body,
                transmission,
                claim,
                pieces,
                diagnostics);
    }

    /// What the editors of a published volume say of it, in the order of the source.
    public List<EditorsNote> notes() {
        return EditorsNoteReader.read(source.text(), pieces);
    }

    /// The fields alone, for comparing a telegram with another reading of it.
    public Fields fields() {
        return new Fields(heading, body, transmission);
    }

    public record Fields(Heading heading, Body body, Transmission transmission) {}

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
