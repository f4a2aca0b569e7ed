package org.chancery.archive;

/// What is wrong with a query, and where: characters from `start` up to, not including, `end`.
///
/// @param message for people, a whole sentence without the place
public record QueryDiagnostic(int start, int end, String message) {

    public QueryDiagnostic {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no place in a query: " + start + ".." + end);
        }
    }
}
