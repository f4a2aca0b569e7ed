package org.chancery.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A telegram's source with every token coloured by its kind and explained: how to read a cable,
/// live.
///
/// @param lines the source, line by line, not a character changed
/// @param notes what the tokens are, in order of appearance
/// @param legend the families of tokens that occur here
/// @param wraps whether lines are so long (their ends were lost) that they must be broken to be
///   read
/// @param cut lines left out because there are too many for a page; the file itself is whole
public record SourceView(
        List<SourceLine> lines, List<Note> notes, List<Family> legend, boolean wraps, int cut) {

    /// One line as it came.
    ///
    /// @param number from 1
    public record SourceLine(int number, List<Token> tokens) {}

    /// A stretch of one line that is one thing.
    ///
    /// @param family colours it
    /// @param note the explanation that it leads to, null for blanks and running text
    /// @param first whether the piece begins here: one that goes over several lines is one stop for
    ///   the keyboard
    /// @param finding the finding of a reader at this place, null where there is none
    public record Token(
            String text,
            Family family,
            @Nullable Note note,
            boolean first,
            @Nullable String finding) {

        /// Its names in the style sheet.
        public String style() {
            return "f-" + family.style() + (finding == null ? "" : " finding");
        }
    }

    /// What a piece of the source is.
    ///
    /// @param number from 1 in order of appearance
    /// @param text the piece, shortened where it is long
    /// @param title its name in the field: `Channel number`
    /// @param meaning one line for a reader who sees it for the first time
    /// @param rule document and paragraph, may be empty
    public record Note(
            int number,
            String text,
            int line,
            String title,
            String meaning,
            String rule,
            Family family) {

        /// All of it in one line, for where only one line can stand.
        public String tip() {
            return title
                    + (meaning.isEmpty() ? "" : ": " + meaning)
                    + (rule.isEmpty() ? "" : " (" + rule + ")");
        }
    }
}
