package org.chancery.archive.reference;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.store.Catalogue;
import org.chancery.archive.store.Citations;
import org.chancery.archive.store.Citations.Link;
import org.chancery.archive.store.Serial;
import org.jspecify.annotations.Nullable;

/// Goes once through all citations of what is not held, and keeps no more than is asked for.
final class WantedSearch {

    /// So many of those that cite one are named.
    private static final int CITING = 5;

    private final Catalogue catalogue;
    private final Citations citations;
    private final Reader reader;

    WantedSearch(Catalogue catalogue, Citations citations, Reader reader) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.reader = reader;
    }

    /// One that is cited, while its citations go by.
    private record Candidate(String key, Serial serial, long citedBy, @Nullable Instant first) {

        static final Comparator<Candidate> MOST_CITED_FIRST =
                Comparator.comparingLong(Candidate::citedBy)
                        .reversed()
                        .thenComparing(Candidate::key);
    }

    /// @param citing the keys of telegrams whose citations count; null for all
    WantedList run(Wish wish, @Nullable Set<String> citing) throws IOException {
        Tally tally = new Tally(wish, citing);
        citations.dangling(reader, tally::count);
        tally.settle();
        List<Candidate> best = new ArrayList<>(tally.best);
        best.sort(Candidate.MOST_CITED_FIRST);
        List<Wanted> items = new ArrayList<>();
        for (Candidate candidate : best.subList(Math.min(wish.from(), best.size()), best.size())) {
            items.add(wanted(candidate));
        }
        return new WantedList(tally.total, items);
    }

    private Wanted wanted(Candidate of) throws IOException {
        List<Holding> by = new ArrayList<>();
        for (Link link : citations.citing(of.key, CITING, reader)) {
            catalogue.best(link.key(), reader).ifPresent(by::add);
        }
        return new Wanted(
                of.serial.mrn(),
                of.serial.post(),
                of.serial.year(),
                Dates.guessed(of.serial.year(), of.first),
                of.citedBy,
                by);
    }

    /// Counts the citations of one telegram after the other.
    private static final class Tally {

        private final Wish wish;
        private final @Nullable Set<String> citing;
        private final long room;

        /// The least cited of them first, to make room for better ones.
        private final PriorityQueue<Candidate> best =
                new PriorityQueue<>(Collections.reverseOrder(Candidate.MOST_CITED_FIRST));

        private long total;

        private @Nullable String key;
        private @Nullable Instant first;
        private final Set<String> by = new HashSet<>();

        Tally(Wish wish, @Nullable Set<String> citing) {
            this.wish = wish;
            this.citing = citing;
            this.room = (long) wish.from() + wish.size();
        }

        void count(String from, @Nullable Instant date, String cited, boolean notal) {
            if (!cited.equals(key)) {
                settle();
                key = cited;
            }
            if (citing == null || citing.contains(from)) {
                by.add(from);
            }
            if (date != null && (first == null || date.isBefore(first))) {
                first = date;
            }
        }

        void settle() {
            Serial serial = key == null || by.isEmpty() ? null : Serial.of(key);
            if (key != null && serial != null && isWished(serial)) {
                total++;
                best.add(new Candidate(key, serial, by.size(), first));
                if (best.size() > room) {
                    best.remove();
                }
            }
            by.clear();
            first = null;
        }

        private boolean isWished(Serial serial) {
            return (wish.post() == null || wish.post().equals(serial.post()))
                    && (wish.year() == null || wish.year() == serial.year());
        }
    }
}
