package org.chancery.format.heading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.jspecify.annotations.Nullable;

/// The labels of an archive's page (reference 2), and what their values look like.
enum PageLabel {
    IDENTIFIER(
            "IDENTIFIER|REFERENCE ID|CABLE ID|MESSAGE ID|CANONICAL ID|CABLE REFERENCE|REF ID|REFID"),
    CREATED("CREATED|DATE|CABLE TIME|DATE CREATED|CABLE DATE"),
    CLASSIFICATION("CLASSIFICATION|CLASS"),
    ORIGIN("ORIGIN|SOURCE POST|EMBASSY"),
    TITLE("CABLE TITLE|TITLE|CABLE SUBJECT"),
    TAGS("TAGS"),
    OTHER(
            "RELEASED|SOURCE|HISTORY|CHARACTER COUNT|LOCATOR|HEADER|VERIFIED|LATEST SOURCES|CONCEPTS|ENCLOSURE|OFFICE|CURRENT HANDLING|DESTINATION|REFERENCES|ABSTRACT|WIKILEAKS|REDACTED");

    /// A label at the beginning of a line.
    ///
    /// @param value where its value begins
    record Place(PageLabel label, int value) {}

    private static final int LONGEST = 40;
    private static final int LONGEST_VALUE = 400;

    private static final Set<String> LINKS =
            Set.of(
                    "pdf",
                    "print",
                    "share",
                    "tweet",
                    "raw content",
                    "metadata",
                    "view raw",
                    "show headers",
                    "hide header",
                    "how-to read a cable",
                    "pdf how-to read a cable",
                    "back",
                    "next",
                    "previous",
                    "download");

    private static final String[] CLASSES = {
        "UNCLASSIFIED",
        "CONFIDENTIAL",
        "SECRET",
        "TOP SECRET",
        "LIMITED OFFICIAL USE",
        "SENSITIVE",
        "RESTRICTED",
        "OFFICIAL USE",
        "FOR OFFICIAL"
    };

    private static final Map<String, PageLabel> BY_NAME = byName();

    /// Its spellings, bars between.
    private final String names;

    PageLabel(String names) {
        this.names = names;
    }

    private static Map<String, PageLabel> byName() {
        Map<String, PageLabel> labels = new HashMap<>();
        for (PageLabel label : values()) {
            for (String name : label.names.split("\\|", -1)) {
                labels.put(name, label);
            }
        }
        return labels;
    }

    /// `IDENTIFIER`
    String word() {
        return name();
    }

    /// The label that is written so, with or without its colon.
    static @Nullable PageLabel named(String written) {
        String name = written.endsWith(":") ? written.substring(0, written.length() - 1) : written;
        return BY_NAME.get(name.strip().toUpperCase(Locale.ROOT));
    }

    /// The label that begins a line: with a colon, or with blanks or a tab where the value looks
    /// like its own.
    static @Nullable Place at(String text, Line line) {
        int until = Math.min(line.end(), line.start() + LONGEST);
        int colon = text.indexOf(':', line.start(), until);
        if (colon >= 0) {
            PageLabel label = named(text.substring(line.start(), colon).strip());
            if (label != null) {
                return new Place(label, colon + 1);
            }
        }
        for (int i = line.start(); i < until; i++) {
            if (Passage.isBlank(text.charAt(i))) {
                PageLabel label = named(text.substring(line.start(), i));
                int end = Math.min(line.end(), i + LONGEST_VALUE);
                if (label != null
                        && label != OTHER
                        && label != TAGS
                        && label.isOwn(text.substring(i, end).strip())) {
                    return new Place(label, i);
                }
            }
        }
        return null;
    }

    static boolean isLink(String line) {
        String words = line.strip().toLowerCase(Locale.ROOT);
        return LINKS.contains(words) || words.contains("how-to read a cable");
    }

    /// Whether a line may be its value: anything but for the labels whose values have a look of
    /// their own.
    boolean fits(String value) {
        return switch (this) {
            case IDENTIFIER, CREATED, CLASSIFICATION -> isOwn(value);
            case ORIGIN -> value.length() < 80 && !isNumber(value) && !isDate(value);
            case TITLE, TAGS, OTHER -> true;
        };
    }

    /// Whether a value can be nothing else.
    boolean isOwn(String value) {
        return switch (this) {
            case IDENTIFIER -> isNumber(value);
            case CREATED -> isDate(value);
            case CLASSIFICATION -> isClass(value);
            case ORIGIN -> isPost(value);
            case TITLE, TAGS, OTHER -> false;
        };
    }

    /// `09ASTANA1967`, `1973VALLET00871`
    private static boolean isNumber(String value) {
        String compact = value.replace(" ", "");
        Cursor cursor = new Cursor(compact, 0, compact.length());
        int year = cursor.takeDigits(5);
        int post = 0;
        while (Character.isLetter(cursor.peek()) || cursor.peek() == '-') {
            cursor.to(cursor.at() + 1);
            post++;
        }
        return value.length() < 60
                && (year == 2 || year == 4)
                && post > 1
                && cursor.takeDigits(8) > 0;
    }

    /// `2009-11-05 03:45:00`, `03 JUN 1975`, `11/5/2009 3:45`
    private static boolean isDate(String value) {
        long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        long letters = value.chars().filter(Character::isLetter).count();
        return value.length() < 40
                && digits >= 5
                && digits >= letters
                && Cursor.isDigit(value.charAt(0))
                && !isNumber(value);
    }

    private static boolean isClass(String value) {
        String capitals = value.toUpperCase(Locale.ROOT);
        boolean isBare = value.length() < 60 && value.chars().noneMatch(c -> c >= '0' && c <= '9');
        for (String word : CLASSES) {
            if (isBare
                    && capitals.startsWith(word)
                    && (capitals.length() == word.length()
                            || !Character.isLetter(capitals.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPost(String value) {
        for (String word :
                new String[] {
                    "Embassy ",
                    "Consulate ",
                    "Mission ",
                    "Secretary of State",
                    "American ",
                    "US ",
                    "USUN",
                    "UN"
                }) {
            if (value.regionMatches(true, 0, word, 0, word.length()) && value.length() < 80) {
                return true;
            }
        }
        return false;
    }
}
