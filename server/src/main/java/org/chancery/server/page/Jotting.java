package org.chancery.server.page;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Note;
import org.chancery.archive.Reader;
import org.chancery.archive.ReadingText;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// A note beside the sheet.
///
/// @param quote the words that it is on
/// @param parts where they are in the text; none where they are no more in it
public record Jotting(
        long number, String quote, String text, String made, List<ReadingText.Part> parts) {

    /// All that the reader may see on one telegram.
    public static List<Jotting> on(
            Holding holding, Telegram telegram, Archive archive, Reader reader) throws IOException {
        ReadingText text = ReadingText.of(telegram);
        return archive.desk().notes(holding, telegram, reader).stream()
                .map(note -> of(note, text))
                .toList();
    }

    private static Jotting of(Note note, ReadingText text) {
        ReadingText.Stretch place = note.place();
        return new Jotting(
                note.number(),
                note.quote().exact(),
                note.text(),
                SearchPage.day(note.made()),
                place == null ? List.of() : text.parts(place));
    }

    /// What links in the text point at.
    public String id() {
        return "note-" + number;
    }

    /// The paragraph that it is on, null where its words are no more in the text.
    public @Nullable String href() {
        return parts.isEmpty() ? null : "#p" + parts.getFirst().paragraph();
    }
}
