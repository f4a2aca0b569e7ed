package org.chancery.archive.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.archive.store.Change;
import org.chancery.archive.store.DamagedOriginalException;
import org.chancery.archive.store.Originals;
import org.chancery.archive.store.Placed;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;

/// Puts into the index what the store has kept, and writes the index to the disk now and then:
/// often enough that little has to be caught up after a crash, seldom enough that it costs nothing.
final class Shelver {

    private static final long COMMIT_NANOS = 60_000_000_000L;

    private final Originals originals;
    private final TelegramIndex index;
    private final TelegramParser parser;
    private final Workers workers;

    private long lastCommit = System.nanoTime();

    Shelver(Originals originals, TelegramIndex index, TelegramParser parser, Workers workers) {
        this.originals = originals;
        this.index = index;
        this.parser = parser;
        this.workers = workers;
    }

    /// Takes what a transaction changed.
    ///
    /// @param read telegrams that are read already, by hash; the others are read from their
    ///   originals
    void shelve(Change change, Map<String, Telegram> read) throws IOException {
        put(change.placed(), change.added(), read);
        if (System.nanoTime() - lastCommit > COMMIT_NANOS) {
            commit(change.generation());
        }
    }

    /// @param added hashes of those that the index cannot have yet
    void put(List<Placed> all, Set<String> added, Map<String, Telegram> read) throws IOException {
        workers.doAll(
                all.stream()
                        .map(placed -> (Callable<Boolean>) () -> put(placed, added, read))
                        .toList());
    }

    void commit(long generation) throws IOException {
        index.commit(generation);
        lastCommit = System.nanoTime();
    }

    private boolean put(Placed placed, Set<String> added, Map<String, Telegram> read)
            throws IOException {
        String sha256 = placed.holding().sha256();
        Telegram known = read.get(sha256);
        try {
            Telegram telegram = known == null ? telegram(sha256) : known;
            if (added.contains(sha256)) {
                index.add(placed.holding(), telegram, placed.place(), placed.number());
            } else {
                index.put(placed.holding(), telegram, placed.place(), placed.number());
            }
            return true;
        } catch (DamagedOriginalException e) {
            // Must not keep the archive from opening. Verify names it, and that the index lacks it.
            return false;
        }
    }

    private Telegram telegram(String sha256) throws IOException {
        Originals.Kept kept =
                originals
                        .kept(sha256)
                        .orElseThrow(() -> new IOException("the original " + sha256 + " is gone"));
        return parser.read(kept.bytes(), kept.name(), kept.container());
    }
}
