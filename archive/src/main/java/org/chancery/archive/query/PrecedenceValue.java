package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Reads what follows `precedence:`: its word, its prosign (`Z`), or an interval (`>=immediate`).
final class PrecedenceValue {

    private PrecedenceValue() {}

    static Value read(String value, Place place) {
        Bounds bounds = Bounds.of(value);
        if (bounds == null) {
            return Value.bad(
                    "\"precedence:\" needs a precedence, as in precedence:flash or precedence:>=immediate.");
        }
        Precedence low = bounds.low() == null ? null : named(bounds.low());
        Precedence high = bounds.high() == null ? null : named(bounds.high());
        if (bounds.low() != null && low == null) {
            return Value.bad(unknown(bounds.low()));
        }
        if (bounds.high() != null && high == null) {
            return Value.bad(unknown(bounds.high()));
        }
        List<Precedence> fit =
                Arrays.stream(Precedence.values())
                        .filter(one ->
                                low == null || one.compareTo(low) >= (bounds.lowIncluded() ? 0 : 1))
                        .filter(one ->
                                high == null
                                        || one.compareTo(high) <= (bounds.highIncluded() ? 0 : -1))
                        .toList();
        return fit.isEmpty()
                ? Value.bad("No precedence is " + value + ".")
                : Value.of(new Query.Urgent(fit.getFirst(), fit.getLast(), place));
    }

    private static @Nullable Precedence named(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return Arrays.stream(Precedence.values())
                .filter(precedence ->
                        precedence.word().equals(wanted)
                                || String.valueOf(precedence.prosign()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String unknown(String text) {
        List<String> words = Arrays.stream(Precedence.values()).map(Precedence::word).toList();
        return "\""
                + text
                + "\" is no precedence: "
                + Nearest.of(text, words)
                        .map(word -> "perhaps you mean " + word)
                        .orElse("there are " + String.join(", ", words))
                + ".";
    }
}
