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
/// @param counting what to count of all that fits
public record Search(
        String query,
        Sort sort,
        int from,
        int size,
        @Nullable String after,
        long arrivedAfter,
        Counting counting) {

    /// What is counted beside the hits. The less, the sooner they are found.
    public enum Counting {
        /// How many fit, what values their fields take, and their months.
        VALUES,
        /// How many fit.
        TOTAL,
        /// Nothing: only what can be among the hits is looked at.
        NOTHING
    }

    public Search(
            String query,
            Sort sort,
            int from,
            int size,
            @Nullable String after,
            long arrivedAfter) {
        this(query, sort, from, size, after, arrivedAfter, Counting.VALUES);
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

    /// The same for the hits and how many there are.
    public Search withoutValues() {
        return counting(Counting.TOTAL);
    }

    /// The same for the hits alone.
    public Search withoutCounts() {
        return counting(Counting.NOTHING);
    }

    private Search counting(Counting other) {
        return new Search(query, sort, from, size, after, arrivedAfter, other);
    }
}
