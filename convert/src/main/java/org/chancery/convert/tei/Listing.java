package org.chancery.convert.tei;

import java.util.List;
import java.util.Locale;

/// A list while it is read. In volumes the lines of a heading stand as lists, too: `SUBJECT` is the
/// head of one, and what it is its only item; `TO` heads the addressees.
final class Listing {

    private static final List<String> LABELS =
            List.of(
                    "SUBJECT",
                    "SUBJ",
                    "REF",
                    "REFS",
                    "REFTEL",
                    "REFTELS",
                    "REFERENCE",
                    "REFERENCES",
                    "TAGS");

    private static final List<String> FORMAT_LINES = List.of("FM", "FROM", "TO", "INFO");

    private final boolean isInner;
    private String head = "";
    private String label = "";

    /// @param isInner whether it lies in another
    Listing(boolean isInner) {
        this.isInner = isInner;
    }

    /// Takes in its head; one that is no label stands on a line of its own.
    void head(String words, Lines into) {
        String name = name(words);
        if (LABELS.contains(name) || FORMAT_LINES.contains(name)) {
            head = words;
        } else {
            into.endLine();
            into.words(words);
            into.endLine();
        }
    }

    void label(String words) {
        label = words;
    }

    /// Sets down an item: numbered ones as paragraphs, others as lines.
    void item(String words, Lines into) {
        if (label.isEmpty() || isInner) {
            into.endLine();
        } else {
            into.endParagraph();
        }
        into.lines((lead(words) + words).strip());
        into.endLine();
        head = "";
        label = "";
    }

    private String lead(String item) {
        if (head.isEmpty()) {
            return label.isEmpty() ? "" : label + " ";
        }
        String name = name(head);
        if (LABELS.contains(name)) {
            return head.endsWith(":") ? head + " " : head + ": ";
        }
        String line = name.equals("FROM") ? "FM" : name;
        return item.startsWith(line + " ") ? "" : line + " ";
    }

    boolean isSubject(String type) {
        return type.equals("subject") || name(head).startsWith("SUBJ");
    }

    private static String name(String head) {
        String words = head.strip();
        return (words.endsWith(":") ? words.substring(0, words.length() - 1) : words)
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
