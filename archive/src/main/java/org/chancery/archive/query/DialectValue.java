package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import org.chancery.format.telegram.Dialect;

/// Reads what follows `dialect:`.
final class DialectValue {

    private DialectValue() {}

    static Value read(String value, Place place) {
        List<String> words = Arrays.stream(Dialect.values()).map(Dialect::word).toList();
        return Arrays.stream(Dialect.values())
                .filter(dialect -> dialect.word().equalsIgnoreCase(value.strip()))
                .findFirst()
                .map(dialect -> Value.of(new Query.Formatted(dialect, place)))
                .orElseGet(() ->
                        Value.bad(
                                "\""
                                        + value
                                        + "\" is no dialect: "
                                        + Nearest.of(value, words)
                                                .map(word -> "perhaps you mean " + word)
                                                .orElse("there are " + String.join(", ", words))
                                        + "."));
    }
}
