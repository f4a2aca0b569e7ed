package org.chancery.archive.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.archive.ProgressListener;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.archive.store.Placed;
import org.chancery.archive.store.Store;
import org.chancery.format.TelegramParser;

/// Brings an index up to its store: after a crash between the two, after the index was lost, or
/// after the store was restored from a backup.
public final class CatchUp {

    private static final int PAGE = 256;

    private final Store store;
    private final TelegramIndex index;
    private final TelegramParser parser;

    public CatchUp(Store store, TelegramIndex index, TelegramParser parser) {
        this.store = store;
        this.index = index;
        this.parser = parser;
    }

    public void run(ProgressListener listener) throws IOException {
        long is = index.generation();
        long shall = store.generation();
        if (is == shall) {
            return;
        }
        if (is > shall) {
            // An older store was put in its place: nothing that the index says of what came later
            // holds.
            index.clear();
            is = 0;
        }
        long total = store.catalogue().countChanged(is);
        long done = 0;
        long last = 0;
        try (Workers workers = Workers.ofAllCores("chancery-index")) {
            Shelver shelver = new Shelver(store.originals(), index, parser, workers);
            for (List<Placed> page = page(is, 0); !page.isEmpty(); page = page(is, last)) {
                shelver.put(page, Set.of(), Map.of());
                last = page.getLast().number();
                done += page.size();
                listener.at(done, total);
            }
            shelver.commit(shall);
        }
    }

    private List<Placed> page(long since, long after) throws IOException {
        return store.catalogue().changed(since, after, PAGE);
    }
}
