package org.chancery.format.section;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.source.Line;
import org.chancery.format.telegram.Sections;
import org.jspecify.annotations.Nullable;

/// A message taken apart: heading, fields, text in reading order; what repeats is out, what is
/// missing is known.
///
/// @param heading format lines 1 to 11 of the first section, without blanks at their ends; several
///   telegrams' where it was readdressed
/// @param fields from the banner to paragraph 1, of the first section
/// @param quoted subject, TAGS and order of a telegram that this one quotes from its first lines on
///   and passes on; empty where it has any of its own
/// @param text of all sections, in the order of their numbers
/// @param sections declared and present
/// @param parts each section's banner and heading, in the order found
/// @param pages page lines, in the order found
/// @param endSerial the line of format line 15
/// @param isEnded whether format line 16 stands
/// @param isWire whether the heading has lines that only a wire copy has
/// @param isReaddressed whether another office sent the telegram on: two headings stand one above
///   the other (ACP 127(G) 503)
public record Message(
        List<Line> heading,
        List<Field> fields,
        List<Field> quoted,
        List<BodyLine> text,
        Sections sections,
        List<Part> parts,
        List<PageLine> pages,
        @Nullable Line endSerial,
        boolean isEnded,
        boolean isWire,
        boolean isReaddressed,
        List<Diagnostic> diagnostics) {

    public Message {
        heading = List.copyOf(heading);
        fields = List.copyOf(fields);
        quoted = List.copyOf(quoted);
        text = List.copyOf(text);
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
    }

    /// One section as it was sent.
    ///
    /// @param number 0 where nothing says which
    /// @param heading its own format lines, empty where the archive left them out
    public record Part(int number, @Nullable Banner banner, List<Line> heading) {

        public Part {
            heading = List.copyOf(heading);
        }
    }

    /// The banner of the first section.
    public @Nullable Banner banner() {
        for (Field field : fields) {
            if (field.banner() != null) {
                return field.banner();
            }
        }
        return null;
    }
}
