package org.chancery.archive.reference;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Reader;
import org.chancery.archive.store.Citations;
import org.chancery.archive.store.Citations.Link;

/// Goes from a telegram along citations, in both directions, the nearest first.
final class Walk {

    /// What more telegrams cite than this is known to all: it connects them with nobody, so the
    /// walk goes to it and not through it.
    static final int HUB = 24;

    private final Citations citations;
    private final Reader reader;
    private final Conversation.Bounds bounds;
    private final Map<String, Step> found = new LinkedHashMap<>();
    private boolean isCut;

    Walk(Citations citations, Reader reader, Conversation.Bounds bounds) {
        this.citations = citations;
        this.reader = reader;
        this.bounds = bounds;
    }

    /// A telegram on the way.
    record Step(
            String key, int distance, List<Link> cites, List<Link> citedBy, long citedByCount) {}

    /// All that is found, the nearest first.
    List<Step> from(String start) throws IOException {
        Deque<Step> ahead = new ArrayDeque<>();
        ahead.add(step(start, 0));
        while (!ahead.isEmpty()) {
            Step at = ahead.remove();
            for (String next : neighbours(at)) {
                if (found.containsKey(next)) {
                    continue;
                }
                if (at.distance == bounds.depth() || found.size() == bounds.most()) {
                    isCut = true;
                    break;
                }
                ahead.add(step(next, at.distance + 1));
            }
        }
        return List.copyOf(found.values());
    }

    boolean isCut() {
        return isCut;
    }

    private Step step(String key, int distance) throws IOException {
        List<Link> citing = citations.citing(key, bounds.most(), reader);
        Step step =
                new Step(
                        key,
                        distance,
                        citations.cited(key, reader),
                        citing,
                        citing.size() < bounds.most()
                                ? citing.size()
                                : citations.countCiting(key, reader));
        found.put(key, step);
        return step;
    }

    private List<String> neighbours(Step of) {
        List<String> keys = new ArrayList<>();
        of.cites.forEach(link -> keys.add(link.key()));
        if (of.distance > 0 && of.citedByCount > HUB) {
            isCut = true;
        } else {
            of.citedBy.forEach(link -> keys.add(link.key()));
            isCut |= of.citedByCount > of.citedBy.size();
        }
        return keys;
    }
}
