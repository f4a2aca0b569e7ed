package org.chancery.format.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// Tags, by the list in force at a date (reference 4, TAGS; 14.5): `CH` is China in 1974 and 2009, Switzerland in 2024.
public final class TagTable {

    /// The day of the change to tags on ISO lines is unknown; nothing up to 2010 uses them (reference 4, TAGS).
    private static final int FIRST_YEAR_OF_2024 = 2011;

    private static final int FIRST_YEAR_OF_2009 = 1990;

    private final Map<String, TagRow> subjects = new HashMap<>(2048);
    private final Map<String, Map<String, TagRow>> countries = new HashMap<>();
    /// ISO code to State's tag, by list.
    private final Map<String, Map<String, TagRow>> byIso = new HashMap<>();

    TagTable(Csv tags, Csv countryTags) {
        for (Csv.Row row : tags.rows()) {
            subjects.putIfAbsent(row.get("tag"), row(row));
        }
        for (Csv.Row row : countryTags.rows()) {
            countries.computeIfAbsent(row.get("list"), list -> new HashMap<>()).putIfAbsent(row.get("tag"), row(row));
            if (!row.get("iso").isEmpty()) {
                byIso.computeIfAbsent(row.get("list"), list -> new HashMap<>()).putIfAbsent(row.get("iso"), row(row));
            }
        }
    }

    private static TagRow row(Csv.Row row) {
        return new TagRow(row.get("tag"), kind(row.get("kind")), row.get("meaning"), null);
    }

    private static Tag.Kind kind(String word) {
        return switch (word) {
            case "subject" -> Tag.Kind.SUBJECT;
            case "program" -> Tag.Kind.PROGRAM;
            case "country", "region" -> Tag.Kind.COUNTRY;
            case "organization" -> Tag.Kind.ORGANIZATION;
            case "person" -> Tag.Kind.PERSON;
            default -> Tag.Kind.UNKNOWN;
        };
    }

    /// The tag by the list of its time; null where no list has it.
    ///
    /// @param date of the telegram; null for the list of 2009
    public @Nullable TagRow find(String tag, @Nullable LocalDate date) {
        String key = tag.toUpperCase(Locale.ROOT);
        String list = list(date);
        if (key.length() == 2) {
            TagRow country = countries.getOrDefault(list, Map.of()).get(key);
            if (country != null) {
                return country;
            }
            // The other lists, then an ISO form that drafters write for State's own.
            TagRow variant = byIso.getOrDefault(list, Map.of()).get(key);
            if (variant != null) {
                return new TagRow(key, variant.kind(), variant.meaning(), variant.tag());
            }
            for (String other : new String[] {"2009", "1974", "2024"}) {
                TagRow row = countries.getOrDefault(other, Map.of()).get(key);
                if (row != null) {
                    return row;
                }
            }
        }
        return subjects.get(key);
    }

    private static String list(@Nullable LocalDate date) {
        int year = date == null ? 2009 : date.getYear();
        return year >= FIRST_YEAR_OF_2024 ? "2024" : year >= FIRST_YEAR_OF_2009 ? "2009" : "1974";
    }

    /// ISO 3166 code of a country by its English name in any of the lists, null where none has it.
    public @Nullable String isoOf(String country) {
        for (String list : new String[] {"2009", "1974", "2024"}) {
            for (Map.Entry<String, TagRow> entry : byIso.getOrDefault(list, Map.of()).entrySet()) {
                if (entry.getValue().meaning().equalsIgnoreCase(country)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    /// A tag one letter off, null where there is none.
    public @Nullable String nearest(String tag) {
        String key = tag.toUpperCase(Locale.ROOT);
        if (key.length() != 4) {
            return null;
        }
        String best = null;
        for (TagRow row : subjects.values()) {
            boolean isBetter = best == null || row.tag().compareTo(best) < 0;
            if (row.tag().length() == 4 && row.kind() == Tag.Kind.SUBJECT && isBetter && Spelling.isNear(key, row.tag())) {
                best = row.tag();
            }
        }
        return best;
    }
}
