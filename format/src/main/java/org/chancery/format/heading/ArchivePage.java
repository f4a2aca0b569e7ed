package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The page of an archive around a telegram, copied as text (reference 2): labels and what they
/// say, never trusted over the text.
///
/// ```
/// Identifier                     all labels, then all values; or
/// Created
/// 09ASTANA1967
/// 2009-11-05 03:45:00
/// Identifier: 09ASTANA1967       label and value on one line; or
/// Reference ID    Created        a row of labels, a row of values
/// Viewing cable 09ASTANA1967, KAZAHKSTAN: DAS KROL COMPARES NOTES WITH
/// ```
///
/// A label whose value is missing takes none that does not look like its own, and no line of the
/// message.
///
/// @param end the first line that is the message's own
record ArchivePage(Claim claim, int end) {

    /// Labels of what the editors of a volume wrote of a telegram.
    private static final String ABSTRACT = "Abstract:";

    private static final String SOURCE = "Source:";

    /// A page's header is not longer than this.
    private static final int LONGEST = 60;

    private static final int NEAR = 8;

    /// The header of a page from line `from` on, null where there is none.
    static @Nullable ArchivePage find(SourceText source, Lines lines, int from, Marks marks) {
        ArchivePage page = new Reader(source, lines, marks).read(from);
        return page != null ? page : UnlabelledPage.find(source, lines, from, marks);
    }

    /// Walks over the header's lines.
    private static final class Reader {

        private static final String[] TITLES = {"Viewing cable ", "US embassy cable - "};

        private final SourceText source;
        private final String text;
        private final Lines lines;
        private final Marks marks;
        private final Map<PageLabel, Located<String>> values = new EnumMap<>(PageLabel.class);
        private final List<Claim.Attribute> attributes = new ArrayList<>();
        private final List<PageLabel> waiting = new ArrayList<>();
        private final List<Line> taken = new ArrayList<>();
        private int labels;
        private boolean isViewed;

        Reader(SourceText source, Lines lines, Marks marks) {
            this.source = source;
            this.text = source.text();
            this.lines = lines;
            this.marks = marks;
        }

        @Nullable ArchivePage read(int from) {
            if (isFormatLine(lines.next(from))) {
                return null;
            }
            int end = from;
            for (int at = from; at < Math.min(lines.end(), from + LONGEST); at++) {
                Line line = lines.line(at);
                if (line.length() == 0) {
                    continue;
                }
                if (taken.isEmpty() && isRow(line)) {
                    taken.add(line);
                    continue;
                }
                if (take(line)) {
                    taken.add(line);
                    end = at + 1;
                } else if (!isViewed || labels > 2) {
                    break;
                }
            }
            // Two labels with values: one alone may be a line of any text.
            if (labels < 2 || values.size() < 2) {
                return null;
            }
            end = skipRest(end);
            // What a page says about itself between its title and its labels is the page's, too.
            for (int i = from; isViewed && i < end; i++) {
                marks.mark(source.span(lines.raw(i)), Element.ARCHIVE_PAGE);
            }
            boolean isVolume = taken.stream().anyMatch(line -> says(line, ABSTRACT));
            for (Line line : taken) {
                boolean isNote = isVolume && (says(line, ABSTRACT) || says(line, SOURCE));
                marks.mark(source.span(line), isNote ? Element.EDITORS_NOTE : Element.ARCHIVE_PAGE);
            }
            return new ArchivePage(claim(), end);
        }

        private boolean says(Line line, String label) {
            return text.regionMatches(true, line.start(), label, 0, label.length());
        }

        /// `id: 2446`, the row of a table that the page was made of.
        private boolean isRow(Line line) {
            if (!text.regionMatches(true, line.start(), "id:", 0, 3)) {
                return false;
            }
            Cursor cursor = new Cursor(text, line.start() + 3, line.end());
            cursor.skipBlanks();
            return cursor.takeDigits(9) > 0 && cursor.isDone();
        }

        /// What else the page says before format line 1, where one stands soon behind: none of it
        /// is the message's.
        private int skipRest(int from) {
            for (int at = from; at < Math.min(lines.end(), from + NEAR); at++) {
                if (isFormatLine(at)) {
                    for (int i = from; i < at; i++) {
                        taken.add(lines.raw(i));
                    }
                    return at;
                }
            }
            return from;
        }

        private boolean isFormatLine(int at) {
            return switch (lines.shape(at)) {
                case CHANNELS, DELIVERY, STATION, TIME, POSITIONAL -> true;
                case SECURITY,
                        FROM,
                        PAGE,
                        SECTION_PAGE,
                        COUNTER,
                        SIGNALS,
                        BREAK,
                        END,
                        BLANK,
                        INDICATORS,
                        TO,
                        INFO,
                        EXEMPTED,
                        GROUPS,
                        ADDRESS,
                        END_SERIAL,
                        OTHER ->
                        false;
            };
        }

        private boolean take(Line line) {
            for (String title : labels == 0 ? TITLES : new String[0]) {
                if (line.length() > title.length() && text.startsWith(title, line.start())) {
                    return viewing(line, line.start() + title.length());
                }
            }
            if (isLink(line)) {
                return labels > 0;
            }
            List<Line> cells = cells(line);
            PageLabel label = labelOf(cells.getFirst());
            if (label != null && (cells.size() == 1 || labelOf(cells.get(1)) != null)) {
                return labels(cells);
            }
            PageLabel.Place place = PageLabel.at(text, line);
            if (place != null && isDue(place.label())) {
                labels++;
                Line value = new Line(line.number(), place.value(), line.end()).trimmed(text);
                if (value.length() == 0) {
                    waiting.add(place.label());
                } else {
                    put(place.label(), value);
                }
                return true;
            }
            return values(line, cells);
        }

        /// `Viewing cable 09ASTANA1967, KAZAHKSTAN: DAS KROL COMPARES NOTES WITH`, `US embassy
        /// cable - 09ASTANA1967`
        private boolean viewing(Line line, int from) {
            int comma = text.indexOf(',', from, line.end());
            int end = comma < 0 ? line.end() : comma;
            isViewed = true;
            labels = 2;
            put(PageLabel.IDENTIFIER, new Line(line.number(), from, end).trimmed(text));
            Line title =
                    new Line(line.number(), Math.min(end + 1, line.end()), line.end())
                            .trimmed(text);
            if (title.length() > 0) {
                put(PageLabel.TITLE, title);
            }
            return true;
        }

        /// Links of the page, flattened: `pdf how-to read a cable`.
        private boolean isLink(Line line) {
            return line.length() < 60 && PageLabel.isLink(text.substring(line.start(), line.end()));
        }

        /// A row of labels; their values stand in the lines or the row behind.
        private boolean labels(List<Line> cells) {
            for (Line cell : cells) {
                PageLabel label = labelOf(cell);
                if (label == null || !isDue(label)) {
                    return false;
                }
                labels++;
                waiting.add(label);
            }
            return true;
        }

        private @Nullable PageLabel labelOf(Line cell) {
            return PageLabel.named(
                    strip(text.substring(cell.start(), Math.min(cell.end(), cell.start() + 40))));
        }

        /// A label that stood already is the message's own, as is a line of tags on a page that has
        /// said nothing yet.
        private boolean isDue(PageLabel label) {
            boolean isNew =
                    label == PageLabel.OTHER
                            || !values.containsKey(label) && !waiting.contains(label)
                            || isViewed && label == PageLabel.IDENTIFIER;
            boolean isNamed =
                    values.containsKey(PageLabel.IDENTIFIER)
                            || waiting.contains(PageLabel.IDENTIFIER)
                            || values.size() > 1;
            return isNew
                    && (label != PageLabel.TAGS || labels > 0)
                    && (label != PageLabel.OTHER || isNamed);
        }

        private boolean values(Line line, List<Line> cells) {
            if (waiting.isEmpty() || isMessage(line)) {
                return false;
            }
            if (cells.size() > 1 && cells.size() == waiting.size()) {
                cells.forEach(cell -> put(waiting.removeFirst(), cell));
                return true;
            }
            String value = strip(text.substring(line.start(), line.end()));
            PageLabel best = best(value);
            if (best == null) {
                return false;
            }
            waiting.remove(best);
            put(best, line);
            return true;
        }

        /// The waiting label that a value belongs to: the one it looks like, else one that takes
        /// any, else the post.
        private @Nullable PageLabel best(String value) {
            for (PageLabel label : waiting) {
                if (label.isOwn(value)) {
                    return label;
                }
            }
            for (PageLabel label : waiting) {
                if (label != PageLabel.ORIGIN && label.fits(value)) {
                    return label;
                }
            }
            return waiting.contains(PageLabel.ORIGIN) && PageLabel.ORIGIN.fits(value)
                    ? PageLabel.ORIGIN
                    : null;
        }

        /// Whether the message begins there: a page whose last value is missing takes none of its
        /// lines.
        private boolean isMessage(Line line) {
            return switch (LineShape.of(text, line)) {
                case CHANNELS,
                        DELIVERY,
                        STATION,
                        SECURITY,
                        TIME,
                        FROM,
                        POSITIONAL,
                        PAGE,
                        SECTION_PAGE,
                        COUNTER,
                        SIGNALS,
                        BREAK,
                        END ->
                        true;
                case BLANK, INDICATORS, TO, INFO, EXEMPTED, GROUPS, ADDRESS, END_SERIAL, OTHER ->
                        false;
            };
        }

        /// Cells of a table that was copied as text: tabs between them, or three blanks and more.
        private List<Line> cells(Line line) {
            List<Line> cells = new ArrayList<>();
            int from = line.start();
            int at = from;
            while (at < line.end()) {
                int blank = at;
                boolean isTab = false;
                while (at < line.end() && Passage.isBlank(text.charAt(at))) {
                    isTab |= text.charAt(at) == '\t';
                    at++;
                }
                if (isTab || at - blank > 2) {
                    cells.add(new Line(line.number(), from, blank));
                    from = at;
                }
                at++;
            }
            cells.add(new Line(line.number(), from, line.end()));
            return cells;
        }

        private void put(PageLabel label, Line value) {
            Located<String> located =
                    new Located<>(
                            strip(text.substring(value.start(), value.end())), source.span(value));
            if (!located.value().isEmpty()) {
                if (label == PageLabel.IDENTIFIER && isViewed) {
                    values.put(label, located);
                } else {
                    values.putIfAbsent(label, located);
                }
                attributes.add(new Claim.Attribute(label.word(), located));
            }
        }

        private Claim claim() {
            Located<String> tags = values.get(PageLabel.TAGS);
            return new Claim(
                    values.get(PageLabel.IDENTIFIER),
                    values.get(PageLabel.CREATED),
                    values.get(PageLabel.CLASSIFICATION),
                    values.get(PageLabel.ORIGIN),
                    values.get(PageLabel.TITLE),
                    tags == null ? List.of() : split(tags),
                    attributes);
        }

        private static List<Located<String>> split(Located<String> tags) {
            List<Located<String>> found = new ArrayList<>();
            for (String tag : tags.value().split("[\\s,;]+")) {
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
