package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The page of an archive around a telegram, copied as text (reference 2): labels and what they say, never trusted over the text.
///
/// ```
/// Identifier                     all labels, then all values; or
/// Created
/// 09ASTANA1967
/// 2009-11-05 03:45:00
/// Identifier: 09ASTANA1967       label and value on one line
/// Cable title:
/// ```
///
/// @param end the first line that is the message's own
record ArchivePage(Claim claim, int end) {

    /// A page's header is not longer than this.
    private static final int LONGEST = 40;

    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String name : new String[] {"IDENTIFIER", "REFERENCE ID", "CABLE ID", "MESSAGE ID"}) {
            labels.put(name, "identifier");
        }
        for (String name : new String[] {"CREATED", "DATE", "CABLE TIME"}) {
            labels.put(name, "created");
        }
        labels.put("CLASSIFICATION", "classification");
        labels.put("ORIGIN", "origin");
        for (String name : new String[] {"CABLE TITLE", "TITLE", "CABLE SUBJECT"}) {
            labels.put(name, "title");
        }
        labels.put("TAGS", "tags");
        for (String name : new String[] {"RELEASED", "SOURCE", "HISTORY", "CHARACTER COUNT", "LOCATOR"}) {
            labels.put(name, "other");
        }
        return labels;
    }

    /// The page's header at the beginning of a source, null where there is none.
    static @Nullable ArchivePage find(SourceText source, List<Line> lines, Marks marks) {
        return new Reader(source, lines, marks).read();
    }

    /// Walks over the header's lines.
    private static final class Reader {

        private final SourceText source;
        private final String text;
        private final List<Line> lines;
        private final Marks marks;
        private final Map<String, Located<String>> values = new LinkedHashMap<>();
        private final List<Claim.Attribute> attributes = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();
        private final List<Line> taken = new ArrayList<>();
        private int labels;

        Reader(SourceText source, List<Line> lines, Marks marks) {
            this.source = source;
            this.text = source.text();
            this.lines = lines;
            this.marks = marks;
        }

        @Nullable ArchivePage read() {
            int at = 0;
            int end = 0;
            while (at < Math.min(lines.size(), LONGEST)) {
                Line line = lines.get(at).trimmed(text);
                if (line.length() == 0) {
                    at++;
                    continue;
                }
                if (!take(line)) {
                    break;
                }
                taken.add(line);
                end = ++at;
            }
            // Two labels with values: one alone may be a line of any text.
            if (labels < 2 || values.size() < 2) {
                return null;
            }
            taken.forEach(line -> marks.mark(source.span(line), Element.ARCHIVE_PAGE));
            return new ArchivePage(claim(), end);
        }

        private boolean take(Line line) {
            if (isLinks(line)) {
                return labels > 0;
            }
            int colon = text.indexOf(':', line.start());
            String before = colon < 0 || colon >= line.end() ? text.substring(line.start(), Math.min(line.end(), line.start() + 40)) : text.substring(line.start(), colon);
            String name = strip(before).toUpperCase(Locale.ROOT);
            String field = LABELS.get(name);
            boolean isPlain = colon < 0 || colon >= line.end();
            if (field != null && (labels > 0 || !name.equals("TAGS")) && line.length() < 400) {
                labels++;
                int from = isPlain ? line.end() : colon + 1;
                Line value = new Line(line.number(), from, line.end()).trimmed(text);
                if (value.length() > 0) {
                    put(name, value);
                } else {
                    waiting.add(name);
                }
                return true;
            }
            if (waiting.isEmpty()) {
                return false;
            }
            put(waiting.removeFirst(), line);
            return true;
        }

        /// Links of the page, flattened: `pdf how-to read a cable`.
        private boolean isLinks(Line line) {
            return line.length() < 60 && text.substring(line.start(), line.end()).contains("how-to read a cable");
        }

        private void put(String name, Line value) {
            String field = LABELS.getOrDefault(name, "other");
            Located<String> located = new Located<>(strip(text.substring(value.start(), value.end())), source.span(value));
            values.putIfAbsent(field, located);
            attributes.add(new Claim.Attribute(name, located));
        }

        private Claim claim() {
            Located<String> tags = values.get("tags");
            return new Claim(
                    values.get("identifier"),
                    values.get("created"),
                    values.get("classification"),
                    values.get("origin"),
                    values.get("title"),
                    tags == null ? List.of() : split(tags),
                    attributes);
        }

        private List<Located<String>> split(Located<String> tags) {
            List<Located<String>> found = new ArrayList<>();
            for (String tag : tags.value().split("[\\s\u00A0,;]+")) {
                if (!tag.isEmpty()) {
                    found.add(new Located<>(tag, tags.span()));
                }
            }
            return found;
        }

        /// Without the no-break spaces that pages pad with.
        private static String strip(String padded) {
            int from = 0;
            int to = padded.length();
            while (from < to && Passage.isBlank(padded.charAt(from))) {
                from++;
            }
            while (to > from && Passage.isBlank(padded.charAt(to - 1))) {
                to--;
            }
            return padded.substring(from, to);
        }
    }
}
