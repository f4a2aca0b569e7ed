package org.chancery.archive.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seen in a row that are not held.
///
/// @param from the first of them
/// @param to the last of them
/// @param cited those of them that are cited
/// @param after the day of the telegram before them; null where none is held
/// @param before the day of the one behind them; null where none is held
public record Gap(
        int from,
        int to,
        List<Integer> cited,
        @Nullable LocalDate after,
        @Nullable LocalDate before) {

    public Gap {
        cited = List.copyOf(cited);
    }

    public int size() {
        return to - from + 1;
    }
}
