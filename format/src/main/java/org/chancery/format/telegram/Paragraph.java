package org.chancery.format.telegram;

import java.util.List;
import java.util.Objects;
import org.chancery.format.source.Span;
import org.jspecify.annotations.Nullable;

/// One paragraph of the reading text: sections joined, page lines and repeated headings out.
///
/// @param number as written, null where unnumbered
/// @param portion null where unmarked; an unmarked paragraph has the banner's rank for access
/// @param heading the heading it stands under
/// @param text without number and mark; line ends are blanks, but tables and lists keep theirs as
///   `\n`
/// @param spans where it stands, a stretch for each line
public record Paragraph(
        @Nullable String number,
        @Nullable Portion portion,
        Kind kind,
        @Nullable String heading,
        String text,
        List<Span> spans) {

    public Paragraph {
        spans = List.copyOf(spans);
    }

    public enum Kind {
        SUMMARY,
        COMMENT,
        ACTION,
        TEXT;

        /// As the JSON contract says it.
        public String word() {
            return switch (this) {
                case SUMMARY -> "summary";
                case COMMENT -> "comment";
                case ACTION -> "action";
                case TEXT -> "text";
            };
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph that
                && Objects.equals(number, that.number)
                && Objects.equals(portion, that.portion)
                && kind == that.kind
                && Objects.equals(heading, that.heading)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
