package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// One field between the banner and paragraph 1, with all the lines it runs over (reference 4).
///
/// @param kind what it is by its label or its look
/// @param lines without blanks at their ends
/// @param value where its value begins, in the first line or at its end: behind the label
/// @param banner the banner read, for [Kind#BANNER] only
public record Field(Kind kind, List<Line> lines, int value, @Nullable Banner banner) {

    public Field {
        lines = List.copyOf(lines);
    }

    /// What a field is.
    public enum Kind {
        BANNER,
        CORRECTED_COPY,
        CAPTION,
        PASS_LINE,
        EXECUTIVE_ORDER,
        TAGS,
        SUBJECT,
        REFERENCES,
        CLASSIFIED_BY,
        STAMP,
        NOTE,
        /// Nothing that the reference knows, between lines that it does.
        UNKNOWN
    }

    /// Whether it tells what a telegram is about, or until when it is closed.
    boolean describes() {
        return kind == Kind.SUBJECT || kind == Kind.TAGS || kind == Kind.EXECUTIVE_ORDER;
    }

    public Line first() {
        return lines.getFirst();
    }
}
