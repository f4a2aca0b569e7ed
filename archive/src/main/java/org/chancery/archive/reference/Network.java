package org.chancery.archive.reference;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.store.Catalogue;
import org.chancery.archive.store.Citations;
import org.chancery.archive.store.Serial;

/// All telegrams that cite or are cited, weighed by PageRank, and each citation once. Some 100
/// bytes of memory a telegram; what else there is to say of one is looked up when it is given out.
public final class Network {

    private final Catalogue catalogue;
    private final Reader reader;
    private final KeyTable keys = new KeyTable();
    private final Edges edges = new Edges();
    private final int[] cites;
    private final int[] citedBy;
    private final double[] weights;

    /// Takes a network: first all telegrams, then all citations.
    public interface Visitor {
        void node(Ranked telegram) throws IOException;

        /// All telegrams were given; what follows are citations.
        default void nodesEnd() throws IOException {}

        void edge(Edge edge) throws IOException;
    }

    /// @param citing which telegrams' citations count, by their keys
    Network(Catalogue catalogue, Citations citations, Reader reader, Predicate<String> citing)
            throws IOException {
        this.catalogue = catalogue;
        this.reader = reader;
        citations.all(
                reader,
                (from, _, to, notal) -> {
                    if (citing.test(from)) {
                        edges.add(keys.number(from), keys.number(to), notal);
                    }
                });
        edges.settle();
        this.cites = new int[keys.size()];
        this.citedBy = new int[keys.size()];
        for (int i = 0; i < edges.size(); i++) {
            cites[edges.from(i)]++;
            citedBy[edges.to(i)]++;
        }
        this.weights = new PageRank(edges, cites).weights();
    }

    /// Gives all of it, in the order in which telegrams were kept. Two that bear one id, as numbers
    /// of years a century apart do, are one.
    public void visit(Visitor each) throws IOException {
        KeyTable ids = new KeyTable();
        int[] named = new int[keys.size()];
        for (int node = 0; node < named.length; node++) {
            Ranked telegram = ranked(node);
            int known = ids.size();
            named[node] = ids.number(telegram.id());
            if (named[node] == known) {
                each.node(telegram);
            }
        }
        each.nodesEnd();
        for (int i = 0; i < edges.size(); i++) {
            String from = ids.key(named[edges.from(i)]);
            each.edge(new Edge(from, ids.key(named[edges.to(i)]), edges.isNotal(i)));
        }
    }

    private Ranked ranked(int node) throws IOException {
        String key = keys.key(node);
        Holding holding = catalogue.best(key, reader).orElse(null);
        Serial serial = Serial.of(key);
        String post = serial == null ? null : serial.post();
        Integer year = serial == null ? null : serial.year();
        if (holding != null && post == null && holding.origin() != null) {
            post = holding.origin().post();
        }
        if (holding != null && year == null && holding.date() != null) {
            year = holding.date().atOffset(ZoneOffset.UTC).getYear();
        }
        return new Ranked(
                holding == null ? name(key) : holding.id(),
                holding,
                post,
                year,
                weights[node] * weights.length,
                cites[node],
                citedBy[node]);
    }

    /// What one calls a telegram that is not held.
    static String name(String key) {
        Serial serial = Serial.of(key);
        return serial == null ? key : serial.mrn();
    }

    /// The heaviest first; those that nothing cites are none.
    List<Ranked> heaviest(int most) throws IOException {
        Comparator<Integer> heaviestFirst =
                Comparator.<Integer>comparingDouble(node -> weights[node])
                        .reversed()
                        .thenComparing(keys::key);
        PriorityQueue<Integer> best = new PriorityQueue<>(Collections.reverseOrder(heaviestFirst));
        for (int node = 0; node < weights.length; node++) {
            if (citedBy[node] > 0) {
                best.add(node);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Integer> order = new ArrayList<>(best);
        order.sort(heaviestFirst);
        List<Ranked> ranked = new ArrayList<>();
        for (int node : order) {
            ranked.add(ranked(node));
        }
        return ranked;
    }
}
