package org.chancery.archive.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.chancery.archive.Container;
import org.chancery.archive.Failure;
import org.chancery.archive.IngestListener;
import org.chancery.archive.IngestReport;
import org.chancery.archive.Original;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.archive.store.Card;
import org.chancery.archive.store.Change;
import org.chancery.archive.store.Numbers;
import org.chancery.archive.store.Sighting;
import org.chancery.archive.store.Store;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Brings a pile of originals into an archive. One batch is read and parsed while the one before it
/// is written: at most two are in memory.
public final class Ingest {

    /// No telegram comes near it: the largest known have a hundred sections, under 1 MB.
    private static final int LARGEST = 64 << 20;

    /// The number of no container.
    private static final long UNREADABLE = -1;

    private final Store store;
    private final TelegramIndex index;
    private final TelegramParser parser;
    private final Numbers numbers;

    public Ingest(Store store, TelegramIndex index, TelegramParser parser, Numbers numbers) {
        this.store = store;
        this.index = index;
        this.parser = parser;
        this.numbers = numbers;
    }

    public IngestReport run(Iterable<Original> originals, IngestListener listener)
            throws IOException {
        new CatchUp(store, index, parser).run((done, total) -> {});
        try (Workers workers = Workers.ofAllCores("chancery-parse");
                Workers writer = Workers.of(1, "chancery-write")) {
            Run run =
                    new Run(
                            workers,
                            writer,
                            originals instanceof Collection<Original> known ? known.size() : 0,
                            listener);
            for (Original original : originals) {
                if (!run.take(original)) {
                    break;
                }
            }
            return run.end();
        }
    }

    /// What a batch came to, besides the failures known before it was written.
    private record Outcome(Batch batch, int added, List<Failure> unparsed) {}

    /// One ingest, from its first original to its report.
    private final class Run {

        private final long begin = System.nanoTime();
        private final Workers workers;
        private final Workers writer;
        private final Shelver shelver;
        private final long total;
        private final IngestListener listener;

        private @Nullable Container container;
        private long containerNumber = UNREADABLE;

        private Batch batch = new Batch();
        private @Nullable Future<Outcome> writing;

        private long read;
        private long added;
        private long bytes;
        private final List<Failure> failures = new ArrayList<>();

        Run(Workers workers, Workers writer, long total, IngestListener listener) {
            this.workers = workers;
            this.writer = writer;
            this.shelver = new Shelver(store.originals(), index, parser, workers);
            this.total = total;
            this.listener = listener;
        }

        /// Says whether to go on.
        boolean take(Original original) throws IOException {
            look(original);
            if (!batch.isFull()) {
                return true;
            }
            handOver();
            return !listener.isStopped() && !Thread.currentThread().isInterrupted();
        }

        private void look(Original original) throws IOException {
            byte[] content;
            try {
                content = original.content().read();
            } catch (IOException e) {
                batch.addFailure(new Failure(original.name(), words(original.name(), e)));
                return;
            }
            if (content.length == 0 || content.length > LARGEST) {
                String why =
                        content.length == 0
                                ? "is empty"
                                : "has more than %d MB, but no telegram has"
                                        .formatted(LARGEST >> 20);
                batch.addFailure(
                        new Failure(original.name(), "\"" + original.name() + "\" " + why));
                return;
            }
            String sha256 = Source.sha256(content);
            sight(sha256, original.within());
            if (store.originals().has(sha256)) {
                batch.addKnown(original.name(), content.length);
                return;
            }
            if (Batch.isHuge(content.length)) {
                // Alone in memory: it takes many times its size there.
                handOver();
                settle();
            }
            Future<Card> card =
                    workers.begin(() ->
                            Card.arriving(
                                    parser.read(content, original.name(), original.container()),
                                    sha256,
                                    numbers));
            batch.add(new Batch.Arrival(original.name(), sha256, card), content.length);
        }

        /// Notes where it was found; the container is kept first.
        private void sight(String sha256, Original.@Nullable Within within) throws IOException {
            if (within == null) {
                return;
            }
            if (!within.container().equals(container)) {
                container = within.container();
                containerNumber = keep(container);
            }
            if (containerNumber != UNREADABLE) {
                batch.addSighting(new Sighting(sha256, containerNumber, within));
            }
        }

        private long keep(Container of) {
            try {
                return store.containers().keep(of);
            } catch (IOException e) {
                batch.addFailure(new Failure(of.name(), words(of.name(), e)));
                return UNREADABLE;
            }
        }

        IngestReport end() throws IOException {
            handOver();
            settle();
            index.commit(store.generation());
            return new IngestReport(
                    read,
                    added,
                    read - added - failures.size(),
                    failures,
                    bytes,
                    Duration.ofNanos(System.nanoTime() - begin));
        }

        /// Has a batch written when the one before it is done.
        private void handOver() throws IOException {
            settle();
            Batch full = batch;
            batch = new Batch();
            writing = writer.begin(() -> write(full));
            if (Batch.isHuge(full.bytes())) {
                settle();
            }
        }

        private void settle() throws IOException {
            if (writing == null) {
                return;
            }
            Outcome outcome = Workers.result(writing);
            writing = null;
            read += outcome.batch.looked();
            bytes += outcome.batch.bytes();
            added += outcome.added;
            failures.addAll(outcome.batch.failures());
            failures.addAll(outcome.unparsed);
            listener.at(read, total, outcome.batch.last());
        }

        private Outcome write(Batch full) throws IOException {
            List<Card> cards = new ArrayList<>();
            List<Failure> unparsed = new ArrayList<>();
            Map<String, Telegram> telegrams = new HashMap<>();
            for (Batch.Arrival arrival : full.arrivals()) {
                try {
                    Card card = Workers.result(arrival.card());
                    cards.add(card);
                    telegrams.put(arrival.sha256(), card.telegram());
                } catch (OutOfMemoryError tooLarge) {
                    unparsed.add(
                            new Failure(
                                    arrival.name(),
                                    "\"%s\" takes more memory to read than Java has: give it more, or split the file"
                                            .formatted(arrival.name())));
                } catch (RuntimeException | StackOverflowError fault) {
                    // The parser throws nothing; should it do so after all, one telegram must not
                    // take a pile of others with it.
                    unparsed.add(
                            new Failure(
                                    arrival.name(),
                                    "\"%s\" could not be read, by a fault of Chancery's own: %s"
                                            .formatted(arrival.name(), fault)));
                }
            }
            if (cards.isEmpty()) {
                store.note(full.sightings());
                return new Outcome(full, 0, unparsed);
            }
            Change change = store.add(cards, full.sightings());
            shelver.shelve(change, telegrams);
            telegrams.values().forEach(listener::read);
            return new Outcome(full, change.added().size(), unparsed);
        }
    }

    /// As a whole sentence with the name in it.
    private static String words(String name, IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "\"" + name + "\" is gone";
            case AccessDeniedException _ -> "no permission to read \"" + name + "\"";
            case FileSystemException other when other.getReason() != null ->
                    "\"" + name + "\" cannot be read: " + other.getReason();
            default -> {
                String message = String.valueOf(fault.getMessage());
                yield message.contains(name)
                        ? message
                        : "\"" + name + "\" cannot be read: " + message;
            }
        };
    }
}
