package org.chancery.archive.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// Reads what follows `class:`: a marking, spelled out or short, or an interval of ranks (`<=confidential`, `sbu..secret`).
final class ClassificationValue {

    private static final Map<String, Classification> MARKINGS = markings();

    private static final List<String> COMMON = List.of("UNCLASSIFIED", "SBU", "LOU", "CONFIDENTIAL", "SECRET", "TOP SECRET");

    private ClassificationValue() {}

    static Value read(String value, Place place) {
        Bounds bounds = Bounds.of(value);
        if (bounds == null) {
            return Value.bad("\"class:\" needs a classification, as in class:secret or class:<=confidential.");
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
        int highest = high == null ? Classification.TOP_SECRET.rank() : high.rank() - (bounds.highIncluded() ? 0 : 1);
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
        return MARKINGS.get(letters(text));
    }

    private static String unknown(String text) {
        String meant = Nearest.of(letters(text), MARKINGS.keySet())
                .map(key -> MARKINGS.getOrDefault(key, Classification.UNCLASSIFIED).name())
                .map(name -> "perhaps you mean " + name)
                .orElse("there are " + String.join(", ", COMMON));
        return "\"" + text + "\" is no classification: " + meant + ".";
    }

    /// `T O P  S E C R E T`, `top-secret` and `TopSecret` are one.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static Map<String, Classification> markings() {
        Map<String, Classification> markings = new TreeMap<>();
        add(markings, "UNCLASSIFIED", 0, "UNCLAS", "U");
        add(markings, "SENSITIVE BUT UNCLASSIFIED", 1, "SBU", "UNCLAS SENSITIVE", "SENSITIVE");
        add(markings, "UNCLASSIFIED//FOUO", 1, "FOUO", "FOR OFFICIAL USE ONLY", "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
        add(markings, "UNCLASSIFIED//EFTO", 1, "EFTO", "UNCLAS EFTO");
        add(markings, "LIMITED OFFICIAL USE", 1, "LOU");
        add(markings, "OFFICIAL USE ONLY", 1, "OUO");
        add(markings, "RESTRICTED", 1, "R");
        add(markings, "CONFIDENTIAL", 2, "C", "NATO CONFIDENTIAL");
        add(markings, "SECRET", 3, "S", "NATO SECRET");
        add(markings, "TOP SECRET", 4, "TS", "COSMIC TOP SECRET");
        return Map.copyOf(markings);
    }

    private static void add(Map<String, Classification> markings, String name, int rank, String... spellings) {
        markings.put(letters(name), new Classification(name, rank));
        for (String spelling : spellings) {
            markings.put(letters(spelling), new Classification(name, rank));
        }
    }
}
