package org.chancery.archive.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What `in:summary` does to the words beside it: `kabul in:summary` is `summary:kabul`.
final class Within {

    private static final List<Field> PLACES =
            List.of(Field.SUMMARY, Field.COMMENT, Field.SUBJECT, Field.TEXT, Field.FOOTNOTE);

    private Within() {}

    static @Nullable Field named(String value) {
        return Field.named(value.strip().toLowerCase(Locale.ROOT))
                .filter(PLACES::contains)
                .orElse(null);
    }

    static String unknown(String value) {
        List<String> words = PLACES.stream().map(Field::word).toList();
        return "\""
                + value
                + "\" is no part of a telegram that \"in:\" knows: "
                + Nearest.of(value, words)
                        .map(word -> "perhaps you mean " + word)
                        .orElse("there are " + String.join(", ", words))
                + ".";
    }

    static boolean hasBareWord(Query query) {
        return !put(query, Field.SUMMARY).equals(query);
    }

    /// The same query with its bare words looked for in this field.
    static Query put(Query query, Field field) {
        return switch (query) {
            case Query.And(var parts) -> new Query.And(each(parts, field));
            case Query.Or(var parts) -> new Query.Or(each(parts, field));
            case Query.Not(var part) -> new Query.Not(put(part, field));
            case Query.Word(var of, var text, var place) when of == Field.ANY ->
                    new Query.Word(field, text, place);
            case Query.Phrase(var of, var text, var place) when of == Field.ANY ->
                    new Query.Phrase(field, text, place);
            case Query.Wildcard(var of, var pattern, var place) when of == Field.ANY ->
                    new Query.Wildcard(field, pattern, place);
            case Query.Near(var of, var parts, var distance, var place) when of == Field.ANY ->
                    new Query.Near(field, parts, distance, place);
            case Query.Fuzzy(var of, var text, var edits, var place) when of == Field.ANY ->
                    new Query.Fuzzy(field, text, edits, place);
            case Query.Regex(var of, var pattern, var place) when of == Field.ANY ->
                    new Query.Regex(field, pattern, place);
            case Query.Everything _, Query.Term _ -> query;
        };
    }

    private static List<Query> each(List<Query> parts, Field field) {
        return parts.stream().map(part -> put(part, field)).toList();
    }
}
