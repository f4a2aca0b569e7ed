package org.chancery.archive.reference;

import org.jspecify.annotations.Nullable;

/// Which of the wanted telegrams to list.
///
/// @param post by its name in message reference numbers, `USUNNEWYORK`; null for all
/// @param year in full; null for all
/// @param from how many to pass over
/// @param size how many to give at most
public record Wish(@Nullable String post, @Nullable Integer year, int from, int size) {

    public Wish {
        if (from < 0 || size < 0) {
            throw new IllegalArgumentException("no page of them: " + size + " from " + from);
        }
    }
}
