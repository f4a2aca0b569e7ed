package org.chancery.archive.reference;

import org.chancery.archive.Holding;
import org.jspecify.annotations.Nullable;

/// A telegram in a conversation.
///
/// @param id of the archive where it is held, else its number
/// @param holding the best copy that the reader may see; null where it is wanted
/// @param dates null where nothing says when it was sent
/// @param distance citations between it and the telegram asked for
/// @param thread counted from 0: a telegram goes on with the thread of the latest one that it
///   cites, unless another has gone on with that before
/// @param cites how many it cites, in this conversation or not
/// @param citedBy how many cite it, in this conversation or not
public record Node(
        String id,
        @Nullable Holding holding,
        @Nullable Dates dates,
        int distance,
        int thread,
        long cites,
        long citedBy) {

    /// Whether the archive has it for this reader; else it is wanted.
    public boolean isHeld() {
        return holding != null;
    }
}
