package org.chancery.format.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// Tags, by the list in force at a date (reference 4, TAGS; 14.5): `CH` is China in 1974 and 2009,
/// Switzerland in 2024.
public final class TagTable {

    /// The day of the change to tags on ISO lines is unknown; nothing up to 2010 uses them
    /// (reference 4, TAGS).
    private static final int FIRST_YEAR_OF_2024 = 2011;

    private static final int FIRST_YEAR_OF_2009 = 1990;

    /// In this order they are asked for a tag that the list of its time does not have.
    private static final String[] LISTS = {"2009", "1974", "2024"};

    private static final Set<String> KINDS =
            Set.of("subject", "program", "country", "region", "organization", "person");

    /// How the table says of a form that it stands for State's own.
    private static final String MISTAKEN = "mistaken form of ";

    private final Csv tags;
    private final Csv countries;
    private final Map<String, TagRow> subjects = new ConcurrentHashMap<>();
    private final Map<String, String> listsOfSubjects = new ConcurrentHashMap<>();
    private final Map<String, TagRow> countriesOfLists = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, TagRow> byIso;

    TagTable(Csv tags, Csv countryTags) {
        this.tags = tags;
        this.countries = countryTags;
        tags.demandKeys(tags.column("tag"));
        countryTags.demandKeys(countryTags.column("tag"), countryTags.column("list"));
        tags.demand("kind", KINDS, "no kind of tag is called");
        countryTags.demand("kind", KINDS, "no kind of tag is called");
    }

    /// The tag by the list of its time; null where no list has it.
    ///
    /// @param date of the telegram; null for the list of 2009
    public @Nullable TagRow find(String tag, @Nullable LocalDate date) {
        String key = tag.toUpperCase(Locale.ROOT);
        String list = list(date);
        TagRow country = key.length() == 2 ? country(key, list) : null;
        if (country != null) {
            return country;
        }
        TagRow variant = key.length() == 2 ? byIso().get(list + key) : null;
        if (variant != null) {
            // An ISO form that drafters write for State's own.
            return new TagRow(key, variant.kind(), variant.meaning(), variant.tag());
        }
        for (int i = 0; key.length() == 2 && i < LISTS.length; i++) {
            TagRow row = country(key, LISTS[i]);
            if (row != null) {
                return row;
            }
        }
        return subject(key);
    }

    private @Nullable TagRow subject(String tag) {
        TagRow found = subjects.get(tag);
        int row = found == null ? tags.find(tag) : -1;
        if (row >= 0) {
            String note = tags.get(row, tags.column("note"));
            TagRow plain = row(tags, row);
            boolean isVariant = note.startsWith(MISTAKEN) && note.length() >= MISTAKEN.length() + 2;
            String own =
                    isVariant ? note.substring(MISTAKEN.length(), MISTAKEN.length() + 2) : null;
            found = new TagRow(plain.tag(), plain.kind(), plain.meaning(), own);
            subjects.put(tag, found);
        }
        return found;
    }

    private @Nullable TagRow country(String tag, String list) {
        String key = list + tag;
        TagRow found = countriesOfLists.get(key);
        if (found == null) {
            int name = countries.column("tag");
            int of = countries.column("list");
            for (int row = countries.find(tag);
                    row >= 0 && row < countries.size() && countries.get(row, name).equals(tag);
                    row++) {
                if (countries.get(row, of).equals(list)) {
                    found = row(countries, row);
                    countriesOfLists.put(key, found);
                    break;
                }
            }
        }
        return found;
    }

    private static TagRow row(Csv table, int row) {
        String kind = table.get(row, table.column("kind"));
        return new TagRow(
                table.get(row, table.column("tag")),
                kind(kind),
                table.get(row, table.column("meaning")),
                null);
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

    private static String list(@Nullable LocalDate date) {
        int year = date == null ? 2009 : date.getYear();
        return year >= FIRST_YEAR_OF_2024 ? "2024" : year >= FIRST_YEAR_OF_2009 ? "2009" : "1974";
    }

    /// Whether the list of a telegram's time has a tag. The days of the changes are unknown:
    /// between 1980 and 2004 either list will do, and before 1973, when there were no tags,
    /// whatever a releaser put there.
    public boolean isOfItsTime(String tag, @Nullable LocalDate date) {
        String key = tag.toUpperCase(Locale.ROOT);
        if (date == null || key.length() == 2 && country(key, list(date)) != null) {
            return true;
        }
        String lists = lists(key);
        int year = date.getYear();
        if (lists == null || lists.isEmpty()) {
            return lists != null;
        }
        return year < 1973
                || year > 1979 && year < 2005
                || (year <= 1979 ? lists.contains("1974") : !lists.equals("1974"));
    }

    private @Nullable String lists(String tag) {
        String found = listsOfSubjects.get(tag);
        int row = found == null ? tags.find(tag) : -1;
        if (row >= 0) {
            found = tags.get(row, tags.column("lists"));
            listsOfSubjects.put(tag, found);
        }
        return found;
    }

    /// List and ISO code to State's tag.
    private Map<String, TagRow> byIso() {
        Map<String, TagRow> map = byIso;
        if (map == null) {
            map = new HashMap<>(2048);
            int iso = countries.column("iso");
            int list = countries.column("list");
            for (int row = 0; row < countries.size(); row++) {
                if (!countries.get(row, iso).isEmpty()) {
                    map.putIfAbsent(
                            countries.get(row, list) + countries.get(row, iso),
                            row(countries, row));
                }
            }
            byIso = map;
        }
        return map;
    }

    /// ISO 3166 code of a country by its English name in any of the lists, null where none has it.
    public @Nullable String isoOf(String country) {
        int meaning = countries.column("meaning");
        int iso = countries.column("iso");
        int list = countries.column("list");
        for (String one : LISTS) {
            for (int row = 0; row < countries.size(); row++) {
                boolean isIt =
                        countries.get(row, meaning).equalsIgnoreCase(country)
                                && countries.get(row, list).equals(one);
                if (isIt && !countries.get(row, iso).isEmpty()) {
                    return countries.get(row, iso);
                }
            }
        }
        return null;
    }

    /// English name of a country by its ISO 3166 code, null where no list has it.
    public @Nullable String nameOf(String iso) {
        String key = iso.toUpperCase(Locale.ROOT);
        for (String list : LISTS) {
            TagRow row = byIso().get(list + key);
            if (row != null) {
                return row.meaning();
            }
        }
        return null;
    }

    /// A tag one letter off, null where there is none.
    public @Nullable String nearest(String tag) {
        String key = tag.toUpperCase(Locale.ROOT);
        int name = tags.column("tag");
        int kind = tags.column("kind");
        for (int row = 0; key.length() == 4 && row < tags.size(); row++) {
            String known = tags.get(row, name);
            if (known.length() == 4
                    && Spelling.isNear(key, known)
                    && tags.get(row, kind).equals("subject")) {
                return known;
            }
        }
        return null;
    }
}
