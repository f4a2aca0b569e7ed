package org.chancery.archive.reference;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Visitor;
import org.chancery.archive.store.Catalogue;
import org.chancery.archive.store.Citations;
import org.chancery.archive.store.Citations.Link;
import org.chancery.archive.store.Serial;
import org.chancery.archive.store.Store;
import org.jspecify.annotations.Nullable;

/// Who cites whom in an archive, as one reader may know it. Each answer is worked out when it is
/// asked for.
public final class References {

    private final Catalogue catalogue;
    private final Citations citations;
    private final Reader reader;

    public References(Store store, Reader reader) {
        this.catalogue = store.catalogue();
        this.citations = store.citations();
        this.reader = reader;
    }

    /// A telegram and those that citations connect it with.
    ///
    /// @param key of one that is held or wanted
    /// @return empty where it is neither
    public Optional<Conversation> around(String key, Conversation.Bounds bounds)
            throws IOException {
        Walk walk = new Walk(citations, reader, bounds);
        List<Walk.Step> steps = walk.from(key);
        Map<String, Holding> held = new HashMap<>();
        for (Walk.Step step : steps) {
            Optional<Holding> best = catalogue.best(step.key(), reader);
            best.ifPresent(holding -> held.put(step.key(), holding));
        }
        if (!held.containsKey(key) && steps.getFirst().citedBy().isEmpty()) {
            return Optional.empty();
        }
        List<Seat> seats = new ArrayList<>();
        for (Walk.Step step : steps) {
            seats.add(Seat.of(step, held.get(step.key())));
        }
        seats.sort(Seat.OLDEST_FIRST);
        return Optional.of(conversation(key, seats, walk.isCut()));
    }

    /// A telegram with all that its node needs but its thread.
    ///
    /// @param until not later than this; null where nothing says so
    private record Seat(
            Walk.Step step,
            String id,
            @Nullable Holding holding,
            @Nullable Dates dates,
            @Nullable Instant until) {

        /// What is wanted is older than the first that cites it.
        static final Comparator<Seat> OLDEST_FIRST =
                Comparator.comparing(
                                Seat::until,
                                Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(seat -> seat.holding != null)
                        .thenComparing(Seat::id);

        static Seat of(Walk.Step step, @Nullable Holding holding) {
            Instant cited =
                    step.citedBy().stream()
                            .map(Link::date)
                            .filter(date -> date != null)
                            .findFirst()
                            .orElse(null);
            if (holding != null && holding.date() != null) {
                return new Seat(
                        step, holding.id(), holding, Dates.on(holding.date()), holding.date());
            }
            Serial serial = Serial.of(step.key());
            Dates dates = serial == null ? null : Dates.guessed(serial.year(), cited);
            Instant until =
                    dates == null
                            ? null
                            : dates.to()
                                    .plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .minusSeconds(1);
            boolean isBefore = cited != null && until != null && cited.isBefore(until);
            return new Seat(
                    step,
                    holding != null ? holding.id() : Network.name(step.key()),
                    holding,
                    dates,
                    isBefore ? cited : until);
        }
    }

    private static Conversation conversation(String start, List<Seat> seats, boolean isCut) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            places.put(seats.get(i).step.key(), i);
        }
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Threads threads = new Threads();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            int latest = -1;
            for (Link link : seat.step.cites()) {
                Integer place = places.get(link.key());
                if (place != null) {
                    edges.add(new Edge(seat.id, seats.get(place).id, link.notal()));
                    latest = place < i ? Math.max(latest, place) : latest;
                }
            }
            nodes.add(
                    new Node(
                            seat.id,
                            seat.holding,
                            seat.dates,
                            seat.step.distance(),
                            threads.next(latest),
                            seat.step.cites().size(),
                            seat.step.citedByCount()));
        }
        return new Conversation(
                seats.get(Objects.requireNonNull(places.get(start))).id, nodes, edges, isCut);
    }

    /// What telegrams cite and the archive does not have: most cited first.
    public WantedList wanted(Wish wish) throws IOException {
        return new WantedSearch(catalogue, citations, reader).run(wish, null);
    }

    /// The same, by what some telegrams cite.
    public WantedList wantedBy(Wish wish, Sweep citing) throws IOException {
        Set<String> keys = new HashSet<>();
        citing.each(holding -> keys.add(catalogue.key(holding)));
        return new WantedSearch(catalogue, citations, reader).run(wish, keys);
    }

    /// Gives telegrams one by one, as a search does.
    @FunctionalInterface
    public interface Sweep {
        void each(Visitor visitor) throws IOException;
    }

    /// The telegrams that others lean on, held or wanted, by PageRank: one weighs as much as those
    /// that cite it.
    public List<Ranked> ranked(int most) throws IOException {
        return new Network(catalogue, citations, reader, _ -> true).heaviest(most);
    }

    /// All telegrams that cite or are cited.
    public Network network() throws IOException {
        return new Network(catalogue, citations, reader, _ -> true);
    }

    /// What some telegrams cite, and they themselves.
    public Network networkOf(Sweep citing) throws IOException {
        Set<String> keys = new HashSet<>();
        citing.each(holding -> keys.add(catalogue.key(holding)));
        return new Network(catalogue, citations, reader, keys::contains);
    }
}
