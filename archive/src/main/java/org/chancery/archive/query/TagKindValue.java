package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import org.chancery.format.telegram.Tag;

/// Reads what follows `tagkind:`.
final class TagKindValue {

    private TagKindValue() {}

    static Value read(String value, Place place) {
        List<String> words = Arrays.stream(Tag.Kind.values()).map(Tag.Kind::word).toList();
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(value.strip()))
                .findFirst()
                .map(word -> Value.of(new Query.Word(Field.TAG_KIND, word, place)))
                .orElseGet(() ->
                        Value.bad(
                                "\""
                                        + value
                                        + "\" is no kind of tag: "
                                        + Nearest.of(value, words)
                                                .map(word -> "perhaps you mean " + word)
                                                .orElse("there are " + String.join(", ", words))
                                        + "."));
    }
}
