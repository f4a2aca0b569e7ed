package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// What a Markdown file says of itself above its text: names and values between two lines of
/// dashes.
///
/// ```
/// ---
/// title: "231 Chifley to Attlee"
/// doc_date: 1946-11-20
/// ---
/// ```
///
/// @param end behind it, the first line where there is none
/// @param title its title, without quotation marks
record FrontMatter(int end, @Nullable Line title) {

    private static final int LONGEST = 40;

    /// Reads it from the first line on.
    static FrontMatter read(SourceText source, Lines lines, Marks marks, HeadingDraft draft) {
        int start = lines.start();
        while (start < lines.end() && lines.line(start).length() == 0) {
            start++;
        }
        if (start >= lines.end() || !isRule(source, lines.line(start))) {
            return new FrontMatter(lines.start(), null);
        }
        Line title = null;
        for (int end = start + 1; end < Math.min(lines.end(), start + LONGEST); end++) {
            if (isRule(source, lines.line(end))) {
                List<Claim.Attribute> attributes = new ArrayList<>();
                for (int i = start; i <= end; i++) {
                    marks.mark(source.span(lines.line(i)), Element.ARCHIVE_PAGE);
                    attribute(source, lines.line(i), attributes);
                    title = title == null ? title(source, lines.line(i)) : title;
                }
                draft.claim = draft.claim == null ? claim(attributes) : draft.claim;
                return new FrontMatter(end + 1, title);
            }
        }
        return new FrontMatter(lines.start(), null);
    }

    private static @Nullable Line title(SourceText source, Line line) {
        boolean isTitle = source.text().regionMatches(true, line.start(), "title:", 0, 6);
        return isTitle ? value(source, line, line.start() + 6) : null;
    }

    private static boolean isRule(SourceText source, Line line) {
        return line.length() == 3 && source.text().startsWith("---", line.start());
    }

    private static void attribute(SourceText source, Line line, List<Claim.Attribute> attributes) {
        int colon = source.text().indexOf(':', line.start(), line.end());
        if (colon < 0) {
            return;
        }
        Line bare = value(source, line, colon + 1);
        String name = source.text().substring(line.start(), colon).strip();
        attributes.add(
                new Claim.Attribute(name, new Located<>(source.text(bare), source.span(bare))));
    }

    /// A value without its quotation marks.
    private static Line value(SourceText source, Line line, int from) {
        Line value = new Line(line.number(), from, line.end()).trimmed(source.text());
        char first = value.length() > 1 ? source.at(value.start()) : ' ';
        boolean isQuoted = (first == '"' || first == '\'') && source.at(value.end() - 1) == first;
        return isQuoted ? new Line(value.number(), value.start() + 1, value.end() - 1) : value;
    }

    private static Claim claim(List<Claim.Attribute> attributes) {
        Located<String> date = null;
        Located<String> title = null;
        for (Claim.Attribute attribute : attributes) {
            String name = attribute.name().toLowerCase(Locale.ROOT);
            date =
                    date == null && (name.equals("date") || name.endsWith("_date"))
                            ? attribute.value()
                            : date;
            title = title == null && name.equals("title") ? attribute.value() : title;
        }
        return new Claim(null, date, null, null, title, List.of(), attributes);
    }
}
