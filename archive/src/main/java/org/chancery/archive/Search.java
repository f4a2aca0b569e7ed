package org.chancery.archive;

/// What somebody wants to find.
///
/// @param query in the query language: `from:astana tag:PREL "rapid reaction"`; empty for
///   everything
/// @param from how many hits to pass over
/// @param size how many to give at most; 0 for the counts alone
public record Search(String query, Sort sort, int from, int size) {

    public Search {
        if (from < 0 || size < 0) {
            throw new IllegalArgumentException("no page of hits: " + size + " from " + from);
        }
    }
}
