package org.chancery.archive;

import org.chancery.format.telegram.Telegram;

/// Hears how an ingest goes, and may end it. Called by one thread at a time.
@FunctionalInterface
public interface IngestListener {

    /// Told as originals are done with.
    ///
    /// @param done originals that are kept or refused
    /// @param total of originals; 0 where nobody knows
    /// @param name of the last
    void at(long done, long total, String name);

    /// Told of each telegram that is new, when it is kept.
    default void read(Telegram telegram) {}

    /// Asked between batches: after a yes, what is begun is finished and kept, and the ingest
    /// returns.
    default boolean isStopped() {
        return false;
    }
}
