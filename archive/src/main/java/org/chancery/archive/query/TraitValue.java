package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;

/// Reads what follows `has:`.
final class TraitValue {

    private TraitValue() {}

    static Value read(String value, Place place) {
        List<String> words = Arrays.stream(Trait.values()).map(Trait::word).toList();
        return Arrays.stream(Trait.values())
                .filter(trait -> isNamed(trait, value.strip()))
                .findFirst()
                .map(trait -> Value.of(new Query.Having(trait, place)))
                .orElseGet(() ->
                        Value.bad(
                                "\""
                                        + value
                                        + "\" is nothing that \"has:\" knows: "
                                        + Nearest.of(value, words)
                                                .map(word -> "perhaps you mean " + word)
                                                .orElse("there are " + String.join(", ", words))
                                        + "."));
    }

    /// `has:redaction` and `has:redactions`
    private static boolean isNamed(Trait trait, String value) {
        return trait.word().equalsIgnoreCase(value) || trait.word().equalsIgnoreCase(value + "s");
    }
}
