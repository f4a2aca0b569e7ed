package org.chancery.server.page;

import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// A classification as pages show it: always its words; the colour beside them says nothing that
/// the words do not.
///
/// @param name `CONFIDENTIAL`
/// @param level which of the five colours: `u`, `cui` (controlled but unclassified), `c`, `s`,
///   `ts`; `none` where nothing is marked
public record Marking(String name, String level) {

    public static final Marking NONE = new Marking("NOT MARKED", "none");

    static Marking of(@Nullable Classification classification) {
        return classification == null
                ? NONE
                : new Marking(classification.name(), level(classification.rank()));
    }

    static Marking of(@Nullable Portion portion) {
        return portion == null ? NONE : new Marking(portion.mark(), level(portion.rank()));
    }

    private static String level(int rank) {
        return switch (rank) {
            case 0 -> "u";
            case 1 -> "cui";
            case 2 -> "c";
            case 3 -> "s";
            default -> "ts";
        };
    }
}
