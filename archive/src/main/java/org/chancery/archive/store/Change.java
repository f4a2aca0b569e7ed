package org.chancery.archive.store;

import java.util.List;

/// What one transaction did.
///
/// @param generation its number
/// @param added how many originals were new
/// @param placed what the index has to take: the new ones, and older copies whose place among the
///   copies changed
public record Change(long generation, int added, List<Placed> placed) {

    public Change {
        placed = List.copyOf(placed);
    }
}
