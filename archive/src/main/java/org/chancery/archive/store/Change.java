package org.chancery.archive.store;

import java.util.List;
import java.util.Set;

/// What one transaction did.
///
/// @param generation its number
/// @param added the hashes of originals that were new
/// @param placed what the index has to take: the new ones, and older copies whose place among the
///   copies changed
public record Change(long generation, Set<String> added, List<Placed> placed) {

    public Change {
        added = Set.copyOf(added);
        placed = List.copyOf(placed);
    }
}
