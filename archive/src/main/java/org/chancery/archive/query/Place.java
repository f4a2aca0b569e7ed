package org.chancery.archive.query;

/// Where something stands in a query: characters from `start` up to, not including, `end`.
public record Place(int start, int end) {

    /// Of what was not typed.
    public static final Place NOWHERE = new Place(0, 0);

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no place: " + start + ".." + end);
        }
    }

    Place to(Place last) {
        return new Place(start, Math.max(end, last.end));
    }
}
