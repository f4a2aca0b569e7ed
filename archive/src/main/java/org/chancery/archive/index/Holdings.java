package org.chancery.archive.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;

/// Where the index gets the card of what it found: from the store, so that each is kept in one
/// place only.
@FunctionalInterface
public interface Holdings {

    /// The copy with these bytes; empty where the store has none, or none that this reader may see.
    Optional<Holding> holding(String sha256, Reader reader) throws IOException;

    /// The same for all that are shown together, by their hashes; those that the reader may not see
    /// are left out.
    default Map<String, Holding> holdings(List<String> sha256s, Reader reader) throws IOException {
        Map<String, Holding> found = new HashMap<>();
        for (String sha256 : sha256s) {
            holding(sha256, reader).ifPresent(holding -> found.put(sha256, holding));
        }
        return found;
    }

    /// The hashes of all copies of the telegrams of a collection; none where there is no such one.
    default List<String> collected(String name) throws IOException {
        return List.of();
    }
}
