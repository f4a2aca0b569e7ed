package org.chancery.archive.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.archive.ProgressListener;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.archive.store.Card;
import org.chancery.archive.store.DamagedOriginalException;
import org.chancery.archive.store.Numbers;
import org.chancery.archive.store.Originals.Kept;
import org.chancery.archive.store.Store;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;

/// Reads all originals again, and makes the catalogue and the index anew from them. May be killed
/// at any moment: the next opening goes on.
public final class Reindex {

    private static final int PAGE = 256;

    private final Store store;
    private final TelegramIndex index;
    private final TelegramParser parser;
    private final Numbers numbers;

    public Reindex(Store store, TelegramIndex index, TelegramParser parser, Numbers numbers) {
        this.store = store;
        this.index = index;
        this.parser = parser;
        this.numbers = numbers;
    }

    /// All of it.
    ///
    /// @throws IOException also where originals are damaged: after all others are done
    public void run(ProgressListener listener) throws IOException {
        index.clear();
        long total = store.originals().count();
        long done = 0;
        long damaged = 0;
        long last = 0;
        try (Workers workers = Workers.ofAllCores("chancery-index")) {
            Shelver shelver = new Shelver(store.originals(), index, parser, workers);
            for (List<Kept> page = page(0); !page.isEmpty(); page = page(last)) {
                List<Card> cards = read(page, workers);
                Map<String, Telegram> telegrams = new HashMap<>();
                cards.forEach(card -> telegrams.put(card.sha256(), card.telegram()));
                // Nothing is committed before all is done: half an index would not be known for
                // what it is.
                shelver.put(store.replace(cards).placed(), Set.of(), telegrams);
                damaged += page.size() - cards.size();
                done += page.size();
                last = page.getLast().number();
                listener.at(done, total);
            }
            shelver.commit(store.generation());
        }
        if (damaged > 0) {
            throw new IOException(
                    damaged
                            + (damaged == 1 ? " original is" : " originals are")
                            + " damaged and could not be read again, all others are done: 'chancery verify' names what is damaged");
        }
    }

    private List<Kept> page(long after) throws IOException {
        return store.originals().page(after, PAGE);
    }

    private List<Card> read(List<Kept> page, Workers workers) throws IOException {
        List<Card> cards = new ArrayList<>();
        workers.doAll(
                        page.stream()
                                .map(kept -> (Callable<Optional<Card>>) () -> card(kept))
                                .toList())
                .forEach(card -> card.ifPresent(cards::add));
        return cards;
    }

    private Optional<Card> card(Kept kept) {
        try {
            return Optional.of(
                    Card.kept(
                            parser.read(kept.bytes(), kept.name(), kept.container()),
                            kept.sha256(),
                            numbers));
        } catch (DamagedOriginalException e) {
            return Optional.empty();
        }
    }
}
