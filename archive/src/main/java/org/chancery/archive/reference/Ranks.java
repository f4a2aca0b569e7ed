package org.chancery.archive.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.store.Catalogue;
import org.chancery.archive.store.Citations;
import org.chancery.archive.store.Serial;

/// Weighs all telegrams that cite or are cited.
final class Ranks {

    private final Catalogue catalogue;
    private final Citations citations;
    private final Reader reader;

    Ranks(Catalogue catalogue, Citations citations, Reader reader) {
        this.catalogue = catalogue;
        this.citations = citations;
        this.reader = reader;
    }

    /// What one calls a telegram that is not held.
    static String name(String key) {
        Serial serial = Serial.of(key);
        return serial == null ? key : serial.mrn();
    }

    /// The heaviest first; those that nothing cites are none.
    List<Ranked> first(int most) throws IOException {
        KeyTable keys = new KeyTable();
        PageRank rank = new PageRank();
        citations.all(
                reader, (citing, _, cited) -> rank.add(keys.number(citing), keys.number(cited)));
        int[] citedBy = new int[keys.size()];
        double[] weights = rank.weights(keys.size(), citedBy);
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
            Optional<Holding> holding = catalogue.best(keys.key(node), reader);
            ranked.add(
                    new Ranked(
                            holding.map(Holding::id).orElse(name(keys.key(node))),
                            holding.orElse(null),
                            weights[node] * weights.length,
                            citedBy[node]));
        }
        return ranked;
    }
}
