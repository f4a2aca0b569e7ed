package org.chancery.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collectives: one address for a list of offices.
public final class CollectiveTable {

    /// One address for several offices.
    ///
    /// `RUCNCIS`, `CIS COLLECTIVE`.
    ///
    /// @param members empty where they are not known
    public record Collective(String routing, String name, List<String> members) {

        public Collective {
            members = List.copyOf(members);
        }
    }

    private final Map<String, Collective> byName = new HashMap<>(64);
    private final Map<String, Collective> byRouting = new HashMap<>(64);

    CollectiveTable(Csv collectives) {
        int routing = collectives.column("routing_indicator");
        int name = collectives.column("name");
        int members = collectives.column("members");
        collectives.demandKeys(routing);
        for (int row = 0; row < collectives.size(); row++) {
            Collective collective =
                    new Collective(
                            collectives.get(row, routing),
                            collectives.get(row, name),
                            list(collectives.get(row, members)));
            byName.putIfAbsent(collective.name(), collective);
            byRouting.putIfAbsent(collective.routing(), collective);
        }
    }

    /// `CIS COLLECTIVE`; null for one that the table does not have.
    public @Nullable Collective named(String name) {
        return byName.get(name);
    }

    /// The collective that has a routing indicator of its own: `RUCNCIS`.
    public @Nullable Collective routedTo(String indicator) {
        return byRouting.get(indicator);
    }

    /// Parts between semicolons.
    private static List<String> list(String field) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < field.length()) {
            int to = field.indexOf(';', from);
            to = to < 0 ? field.length() : to;
            parts.add(field.substring(from, to).strip());
            from = to + 1;
        }
        return parts;
    }
}
