package org.chancery.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a query that is being typed may go on.
///
/// @param start where in the query the word begins that the caret stands in or behind, in
///   characters
/// @param end behind it: what a choice takes the place of
/// @param choices the likeliest first; none where nothing fits
public record Completions(int start, int end, List<Choice> choices) {

    public Completions {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a query: " + start + " to " + end);
        }
        choices = List.copyOf(choices);
    }

    /// One way.
    ///
    /// @param text as the query writes it: `tag:PREL`, `kazakhstan`, `from:`
    /// @param count telegrams that the query then finds; null for the beginning of a term, which
    ///   finds nothing yet
    public record Choice(String text, @Nullable Long count) {}
}
