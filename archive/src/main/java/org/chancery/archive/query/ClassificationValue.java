package org.chancery.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.table.MarkingTable;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// Reads what follows `class:`: a marking, spelled out or short, or an interval of ranks
/// (`<=confidential`, `sbu..secret`).
final class ClassificationValue {

    /// As portions are marked and as people speak, where the table of markings has the words in
    /// full only.
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("U", "UNCLASSIFIED"),
                    Map.entry("SBU", "SENSITIVE BUT UNCLASSIFIED"),
                    Map.entry("SENSITIVE", "SENSITIVE BUT UNCLASSIFIED"),
                    Map.entry("FOUO", "UNCLASSIFIED//FOUO"),
                    Map.entry("EFTO", "UNCLASSIFIED//EFTO"),
                    Map.entry("LOU", "LIMITED OFFICIAL USE"),
                    Map.entry("OUO", "OFFICIAL USE ONLY"),
                    Map.entry("R", "RESTRICTED"),
                    Map.entry("C", "CONFIDENTIAL"),
                    Map.entry("S", "SECRET"),
                    Map.entry("TS", "TOP SECRET"));

    private static final List<String> COMMON =
            List.of("UNCLASSIFIED", "SBU", "LOU", "CONFIDENTIAL", "SECRET", "TOP SECRET");

    private ClassificationValue() {}

    static Value read(String value, Place place) {
        Bounds bounds = Bounds.of(value);
        if (bounds == null) {
            return Value.bad(
                    "\"class:\" needs a classification, as in class:secret or class:<=confidential.");
        }
        Classification low = bounds.low() == null ? null : named(bounds.low());
        Classification high = bounds.high() == null ? null : named(bounds.high());
        if (bounds.low() != null && low == null) {
            return Value.bad(unknown(bounds.low()));
        }
        if (bounds.high() != null && high == null) {
            return Value.bad(unknown(bounds.high()));
        }
        if (low != null && bounds.isSingle()) {
            return Value.of(new Query.Classed(low.name(), place));
        }
        int lowest = low == null ? 0 : low.rank() + (bounds.lowIncluded() ? 0 : 1);
        int highest =
                high == null
                        ? Classification.TOP_SECRET.rank()
                        : high.rank() - (bounds.highIncluded() ? 0 : 1);
        return lowest > highest
                ? Value.bad("No classification is " + value + ".")
                : Value.of(new Query.Ranked(lowest, highest, place));
    }

    /// The marking of a rank that everybody knows.
    static String ofRank(int rank) {
        return switch (rank) {
            case 0 -> "unclassified";
            case 1 -> "sbu";
            case 2 -> "confidential";
            case 3 -> "secret";
            default -> "topsecret";
        };
    }

    private static @Nullable Classification named(String text) {
        MarkingTable markings = Tables.standard().markings();
        Classification spelled = markings.named(text);
        return spelled != null
                ? spelled
                : markings.named(SHORT.getOrDefault(letters(text), letters(text)));
    }

    private static String unknown(String text) {
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(SHORT.values());
        String meant =
                Nearest.of(text, known)
                        .map(name -> "perhaps you mean " + name)
                        .orElse("there are " + String.join(", ", COMMON));
        return "\"" + text + "\" is no classification: " + meant + ".";
    }

    /// `T O P S E C R E T`, `top-secret` and `TopSecret` are one.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
