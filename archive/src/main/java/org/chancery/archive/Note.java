package org.chancery.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wrote on words of a telegram's reading text, as [ReadingText] has it.
///
/// @param number names it in this archive; drawn by lot, so that it tells nothing of other notes
/// @param id of the telegram
/// @param start where its words stood when it was written
/// @param place where they stand in the text as it is read now; null where that does not have them
/// @param text of the note
public record Note(
        long number,
        String id,
        int start,
        ReadingText.@Nullable Stretch place,
        Quote quote,
        String text,
        Instant made) {

    /// In characters, of a note's text and of what it is on.
    public static final int LONGEST = 20_000;

    /// The words that a note is on, and what they are found again by.
    ///
    /// @param prefix what stands before them
    /// @param suffix what stands behind them
    public record Quote(String exact, String prefix, String suffix) {}

    /// The same, with its words where this text has them.
    Note in(ReadingText reading) {
        return new Note(number, id, start, reading.anchor(quote, start), quote, text, made);
    }
}
