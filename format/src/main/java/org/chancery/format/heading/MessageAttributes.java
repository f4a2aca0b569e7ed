package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The record that the State archive of 1973-79 puts behind a telegram (reference 9.1).
///
/// ```
/// Message Attributes
/// Document Number: 1975VALLET01402
/// Draft Date: 03 JUN 1975
/// ```
///
/// A line that does not begin with a known name continues the value above it.
///
/// @param start the line of the title
/// @param values by name in capitals, with their places; without those that say `n/a`
record MessageAttributes(Claim claim, int start, Map<String, Passage> values) {

    private static final Set<String> NAMES =
            Set.of(
                    "AUTOMATIC DECAPTIONING",
                    "CAPTURE DATE",
                    "CHANNEL INDICATORS",
                    "CURRENT CLASSIFICATION",
                    "CONCEPTS",
                    "CONTROL NUMBER",
                    "COPY",
                    "DRAFT DATE",
                    "SENT DATE",
                    "DECAPTION DATE",
                    "DECAPTION NOTE",
                    "DISPOSITION ACTION",
                    "DISPOSITION APPROVED ON DATE",
                    "DISPOSITION AUTHORITY",
                    "DISPOSITION CASE NUMBER",
                    "DISPOSITION COMMENT",
                    "DISPOSITION DATE",
                    "DISPOSITION EVENT",
                    "DISPOSITION HISTORY",
                    "DISPOSITION REASON",
                    "DISPOSITION REMARKS",
                    "DOCUMENT NUMBER",
                    "DOCUMENT SOURCE",
                    "DOCUMENT UNIQUE ID",
                    "DRAFTER",
                    "ENCLOSURE",
                    "EXECUTIVE ORDER",
                    "ERRORS",
                    "FILM NUMBER",
                    "FROM",
                    "HANDLING RESTRICTIONS",
                    "IMAGE PATH",
                    "ISECURE",
                    "LEGACY KEY",
                    "LINE COUNT",
                    "LOCATOR",
                    "MARKINGS",
                    "OFFICE",
                    "ORIGINAL CLASSIFICATION",
                    "ORIGINAL HANDLING RESTRICTIONS",
                    "ORIGINAL PREVIOUS CLASSIFICATION",
                    "ORIGINAL PREVIOUS HANDLING RESTRICTIONS",
                    "PAGE COUNT",
                    "PREVIOUS CHANNEL INDICATORS",
                    "PREVIOUS CLASSIFICATION",
                    "PREVIOUS HANDLING RESTRICTIONS",
                    "REFERENCE",
                    "REVIEW ACTION",
                    "REVIEW AUTHORITY",
                    "REVIEW COMMENT",
                    "REVIEW CONTENT FLAGS",
                    "REVIEW DATE",
                    "REVIEW EVENT",
                    "REVIEW EXEMPTIONS",
                    "REVIEW HISTORY",
                    "REVIEW MARKINGS",
                    "REVIEW MEDIA IDENTIFIER",
                    "REVIEW REFERRALS",
                    "REVIEW RELEASE DATE",
                    "REVIEW RELEASE EVENT",
                    "REVIEW TRANSFER DATE",
                    "SECURE",
                    "STATUS",
                    "SUBJECT",
                    "TAGS",
                    "TO",
                    "TYPE");

    private static final String TITLE = "MESSAGE ATTRIBUTES";

    /// With which the record begins: where its title is lost, one of these and four more names
    /// behind it say that it stands there.
    private static final Set<String> FIRST =
            Set.of(
                    "AUTOMATIC DECAPTIONING",
                    "CAPTURE DATE",
                    "CHANNEL INDICATORS",
                    "CURRENT CLASSIFICATION",
                    "CONCEPTS");

    private static final int ENOUGH = 5;

    private static final int LONGEST_NAME = 45;

    /// The record behind a telegram, null where there is none.
    static @Nullable MessageAttributes find(SourceText source, Lines lines, int from, Marks marks) {
        String text = source.text();
        for (int i = from; i < lines.end(); i++) {
            Line line = lines.line(i);
            if (line.length() == 0) {
                continue;
            }
            if (isTitle(text, line) || isUntitled(text, lines, i)) {
                return read(source, lines, i, marks);
            }
        }
        return null;
    }

    /// `Message Attributes`, perhaps with a colon.
    private static boolean isTitle(String text, Line line) {
        int length =
                line.length() > 0 && text.charAt(line.end() - 1) == ':'
                        ? line.length() - 1
                        : line.length();
        return length == TITLE.length() && text.regionMatches(true, line.start(), TITLE, 0, length);
    }

    private static boolean isUntitled(String text, Lines lines, int from) {
        Line line = lines.line(from);
        char letter = Character.toUpperCase(text.charAt(line.start()));
        String first = letter == 'A' || letter == 'C' ? name(text, line) : null;
        if (first == null || !FIRST.contains(key(first))) {
            return false;
        }
        int names = 0;
        for (int i = from; i < Math.min(lines.end(), from + 2 * ENOUGH); i++) {
            names += name(text, lines.line(i)) == null ? 0 : 1;
        }
        return names >= ENOUGH;
    }

    /// Capitals, one blank between two words.
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Passage.isBlank(c)) {
                key.append(Character.toUpperCase(c));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static MessageAttributes read(SourceText source, Lines lines, int start, Marks marks) {
        String text = source.text();
        List<Claim.Attribute> attributes = new ArrayList<>();
        Map<String, Passage> values = new HashMap<>();
        String name = null;
        List<Line> value = new ArrayList<>();
        for (int i = start; i < lines.end(); i++) {
            Line line = lines.line(i);
            marks.mark(source.span(line), Element.ATTRIBUTE);
            if (line.length() == 0 || isTitle(text, line)) {
                continue;
            }
            String next = name(text, line);
            if (next != null) {
                add(source, name, value, attributes, values);
                name = next;
                Line rest =
                        new Line(
                                        line.number(),
                                        text.indexOf(':', line.start(), line.end()) + 1,
                                        line.end())
                                .trimmed(text);
                if (rest.length() > 0) {
                    value.add(rest);
                }
            } else if (name != null) {
                value.add(line);
            }
        }
        add(source, name, value, attributes, values);
        return new MessageAttributes(claim(attributes, values), start, values);
    }

    private static @Nullable String name(String text, Line line) {
        int colon =
                text.indexOf(':', line.start(), Math.min(line.end(), line.start() + LONGEST_NAME));
        if (colon < 0) {
            return null;
        }
        String name = text.substring(line.start(), colon).strip();
        return NAMES.contains(key(name)) ? name : null;
    }

    private static void add(
            SourceText source,
            @Nullable String name,
            List<Line> value,
            List<Claim.Attribute> attributes,
            Map<String, Passage> values) {
        if (name != null) {
            Passage passage = Passage.of(source, value);
            attributes.add(new Claim.Attribute(name, located(passage)));
            if (!passage.text().isEmpty() && !passage.text().equalsIgnoreCase("n/a")) {
                values.putIfAbsent(key(name), passage);
            }
        }
        value.clear();
    }

    private static Located<String> located(Passage passage) {
        return new Located<>(passage.text(), passage.spans());
    }

    private static Claim claim(List<Claim.Attribute> attributes, Map<String, Passage> values) {
        Located<String> tags = said(values, "TAGS");
        List<Located<String>> found = new ArrayList<>();
        if (tags != null) {
            for (String tag : tags.value().split("[\\s,;]+")) {
                found.add(new Located<>(tag, tags.span()));
            }
        }
        Located<String> drafted = said(values, "DRAFT DATE");
        return new Claim(
                said(values, "DOCUMENT NUMBER"),
                drafted != null ? drafted : said(values, "SENT DATE"),
                said(values, "ORIGINAL CLASSIFICATION"),
                said(values, "FROM"),
                said(values, "SUBJECT"),
                found,
                attributes);
    }

    private static @Nullable Located<String> said(Map<String, Passage> values, String name) {
        Passage value = values.get(name);
        return value == null ? null : located(value);
    }
}
