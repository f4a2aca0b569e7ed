package org.chancery.archive;

import org.jspecify.annotations.Nullable;

/// What somebody wants to find.
///
/// @param query in the query language: `from:astana tag:PREL "rapid reaction"`; empty for
///   everything
/// @param from how many hits to pass over
/// @param size how many to give at most; 0 for the counts alone
/// @param after the [SearchResult#next] of an earlier search of the same query and order: goes on
///   behind its hits, however many came before; null from the beginning
/// @param arrivedAfter the arrival before the first that counts, as [SavedSearch#seen()] has it; 0
///   for all
/// @param countsValues whether to count what values the fields of all that fits take, and its
///   months; how many fit is always counted
public record Search(
        String query,
        Sort sort,
        int from,
        int size,
        @Nullable String after,
        long arrivedAfter,
        boolean countsValues) {

    public Search(
            String query,
            Sort sort,
            int from,
            int size,
            @Nullable String after,
            long arrivedAfter) {
        this(query, sort, from, size, after, arrivedAfter, true);
    }

    public Search(String query, Sort sort, int from, int size, @Nullable String after) {
        this(query, sort, from, size, after, 0);
    }

    public Search(String query, Sort sort, int from, int size) {
        this(query, sort, from, size, null);
    }

    public Search {
        if (from < 0 || size < 0) {
            throw new IllegalArgumentException("no page of hits: " + size + " from " + from);
        }
    }

    /// The same for the hits alone.
    public Search withoutValues() {
        return new Search(query, sort, from, size, after, arrivedAfter, false);
    }
}
