package org.chancery.convert.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.convert.page.PageText;
import org.chancery.convert.parcel.BareBase64;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.parcel.TableHead;
import org.jspecify.annotations.Nullable;

/// Which column of a table, or name of a JSON object, holds which part of a telegram.
///
/// @param columns by part, named as the table names them; in a table without names by number from 1
public record ColumnMap(Map<Part, String> columns) {

    /// What a column can hold.
    public enum Part {
        BODY(""),
        HEADER("header|heading|head"),
        MRN("mrn|identifier|reference_id|refid|doc_nbr|document_number|canonical_id|cable_id|id"),
        DATE("date|created|datetime|draft_date|sent_date|cable_date"),
        CLASSIFICATION("classification|class|origclass|original_classification"),
        ORIGIN("origin|from|source|office_of_origin|embassy"),
        TITLE("title|subject|subj"),
        TAGS("tags"),
        REFERENCES("references|refs|refers_to|reference");

        /// Its usual names, bars between; the body's are those that show a table.
        private final String names;

        Part(String names) {
            this.names = names;
        }

        /// The column that holds it, by its most telling name; null where none has one of them.
        @Nullable String among(Iterable<String> columns) {
            List<String> usual =
                    this == BODY ? TableHead.TEXT_COLUMNS : List.of(names.split("\\|", -1));
            for (String name : usual) {
                for (String column : columns) {
                    if (TableHead.columnName(column).equals(name)) {
                        return column;
                    }
                }
            }
            return null;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The name of a text that has none.
    static final String ALONE = "text";

    /// The released table of eight columns (reference 9.3), which has no row of names.
    static final ColumnMap OF_EIGHT =
            new ColumnMap(
                    Map.of(
                            Part.DATE, "2",
                            Part.MRN, "3",
                            Part.ORIGIN, "4",
                            Part.CLASSIFICATION, "5",
                            Part.REFERENCES, "6",
                            Part.HEADER, "7",
                            Part.BODY, "8"));

    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    /// As a command line has it: `body=text,mrn=id`.
    ///
    /// @throws IllegalArgumentException in words for people, if it is not of that form
    public static ColumnMap parse(String written) {
        Map<Part, String> columns = new EnumMap<>(Part.class);
        for (String pair : written.split(",", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException(
                        "\"%s\" does not say which column: write it as body=text,mrn=id"
                                .formatted(pair));
            }
            columns.put(part(pair.substring(0, equals).strip()), name);
        }
        if (!columns.containsKey(Part.BODY)) {
            throw new IllegalArgumentException(
                    "no column is the body: say which holds the text, as in body=text");
        }
        return new ColumnMap(columns);
    }

    private static Part part(String word) {
        List<String> all = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part.word().equals(word.toLowerCase(Locale.ROOT))) {
                return part;
            }
            all.add(part.word());
        }
        throw new IllegalArgumentException(
                "no part \"%s\" of a telegram: there are %s"
                        .formatted(word, String.join(", ", all)));
    }

    /// Whether one of the first lines of a file names its columns so.
    public boolean isIn(byte[] head) {
        return new String(head, StandardCharsets.UTF_8)
                .lines()
                .limit(TableHead.MOST_ABOVE)
                .anyMatch(line -> columns.values().stream().allMatch(line::contains));
    }

    /// By the usual names.
    ///
    /// @return null where no name is one for the text
    static @Nullable ColumnMap guess(Iterable<String> names) {
        Map<Part, String> columns = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String column = part.among(names);
            if (column != null) {
                columns.put(part, column);
            }
        }
        return columns.containsKey(Part.BODY) ? new ColumnMap(columns) : null;
    }

    /// Of a table whose names say nothing.
    static RefusedException unknown() {
        return new RefusedException(
                "is a table, but no column has a name for the text of a telegram: say which with --map, as in --map body=text,mrn=id");
    }

    /// Whether it names columns by their number.
    boolean isByNumber() {
        return columns.values().stream()
                .allMatch(name -> name.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /// A column that somebody names is there.
    void refuseUnknown(List<String> names) throws RefusedException {
        for (String wanted : columns.values()) {
            if (!names.contains(wanted)) {
                throw new RefusedException(
                        "has no column \"%s\": it has %s"
                                .formatted(wanted, String.join(", ", names)));
            }
        }
    }

    /// The text that a row holds: heading and body.
    ///
    /// @param values by name
    String text(Map<String, String> values) {
        String header = PageText.ofPiece(value(values, Part.HEADER));
        String body = PageText.ofPiece(plain(value(values, Part.BODY)));
        return header.isBlank() ? body : header.stripTrailing() + "\n\n" + body;
    }

    /// A text may be kept in Base64, so that no table comes to harm by it.
    private static String plain(String text) {
        byte[] bytes = BareBase64.isOne(text) ? BareBase64.unpacked(text) : null;
        return bytes == null ? text : Decoding.text(bytes, null);
    }

    /// What a row says of its text.
    Statement statement(Map<String, String> values) {
        return new Statement()
                .identifier(value(values, Part.MRN))
                .created(value(values, Part.DATE))
                .classification(value(values, Part.CLASSIFICATION))
                .origin(value(values, Part.ORIGIN))
                .title(value(values, Part.TITLE))
                .tags(value(values, Part.TAGS))
                .references(value(values, Part.REFERENCES).replace('|', ' '));
    }

    /// Whether a row has any text.
    boolean hasText(Map<String, String> values) {
        return !value(values, Part.BODY).isBlank();
    }

    private String value(Map<String, String> values, Part part) {
        String column = columns.get(part);
        return column == null ? "" : values.getOrDefault(column, "");
    }
}
