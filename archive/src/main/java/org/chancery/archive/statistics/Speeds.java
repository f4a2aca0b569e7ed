package org.chancery.archive.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How soon telegrams were filed.
///
/// @param all null where none states both times
/// @param byPost most telegrams first
/// @param byPrecedence most telegrams first
/// @param before how many were filed before their own date-time group, which are in no [Speed]
public record Speeds(
        @Nullable Speed all, List<Speed> byPost, List<Speed> byPrecedence, long before) {

    public Speeds {
        byPost = List.copyOf(byPost);
        byPrecedence = List.copyOf(byPrecedence);
    }
}
