package org.chancery.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One block of a telegram's reading text, in order.
public sealed interface Block {

    /// What a link points at: `p4`, `h2`.
    String id();

    /// A line such as `STAFF OFFICERS TO ISAF HQ`; it belongs to the paragraphs after it.
    record Heading(String id, String text) implements Block {}

    /// One paragraph.
    ///
    /// @param number in the margin, null where unnumbered
    /// @param portion in the margin beside it; an unmarked paragraph has none
    /// @param kind `summary`, `comment`, `action`, `text`: the first three are set apart
    /// @param language that it is in, by the code of ISO 639; null for English
    /// @param lines whether its line ends mean something: a list, a table
    /// @param columns whether blanks stand for columns, so that it needs letters of one width
    /// @param source its first and last line in the source, `83-96`; empty where not known
    record Paragraph(
            String id,
            @Nullable String number,
            @Nullable Marking portion,
            String kind,
            @Nullable String language,
            List<Run> runs,
            boolean lines,
            boolean columns,
            String source)
            implements Block {

        /// Its names in the style sheet.
        public String style() {
            return "words" + (lines ? " lines" : "") + (columns ? " columns" : "");
        }
    }

    /// A stretch of text of one make.
    ///
    /// @param style `""`, `label` for the words that open a summary or comment, `end` for those
    ///   that close it, `hit` for what the reader searched for, `ref` for a reference, `noted` for
    ///   what a note is on
    /// @param href where it leads, null where nowhere: `ref A` leads to the reference
    record Run(String text, String style, @Nullable String href) {}
}
