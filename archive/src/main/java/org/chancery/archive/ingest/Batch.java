package org.chancery.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.chancery.archive.Failure;
import org.chancery.archive.store.Card;
import org.chancery.archive.store.Sighting;

/// Originals that go into the store in one transaction, and what was seen on the way to them.
final class Batch {

    private static final int MOST_ORIGINALS = 256;
    private static final long MOST_BYTES = 4L << 20;

    /// An original that the archive lacks, while it is being parsed.
    record Arrival(String name, String sha256, Future<Card> card) {}

    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int looked;
    private long bytes;
    private String last = "";

    void add(Arrival arrival, int size) {
        arrivals.add(arrival);
        look(arrival.name(), size);
    }

    void addKnown(String name, int size) {
        look(name, size);
    }

    void addSighting(Sighting sighting) {
        sightings.add(sighting);
    }

    void addFailure(Failure failure) {
        failures.add(failure);
        look(failure.name(), 0);
    }

    private void look(String name, int size) {
        looked++;
        bytes += size;
        last = name;
    }

    boolean isFull() {
        return looked >= MOST_ORIGINALS || bytes >= MOST_BYTES;
    }

    /// Too much to have anything else in memory.
    static boolean isHuge(long bytes) {
        return bytes >= 2 * MOST_BYTES;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    List<Failure> failures() {
        return failures;
    }

    int looked() {
        return looked;
    }

    long bytes() {
        return bytes;
    }

    String last() {
        return last;
    }
}
