package org.chancery.format.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collectives: one address for a list of offices.
public final class CollectiveTable {

    /// One address for several offices.
    ///
    /// @param members empty where they are not known
    public record Collective(String routing, String name, List<String> members) {}

    private final Map<String, Collective> byName = new HashMap<>();
    private final Map<String, Collective> byRouting = new HashMap<>();

    CollectiveTable(Csv collectives) {
        for (Csv.Row row : collectives.rows()) {
            String members = row.get("members");
            Collective collective = new Collective(
                    row.get("routing_indicator"),
                    row.get("name"),
                    members.isEmpty() ? List.of() : List.of(members.split("\\s*;\\s*")));
            byName.put(collective.name(), collective);
            byRouting.put(collective.routing(), collective);
        }
    }

    public @Nullable Collective named(String name) {
        return byName.get(name);
    }

    public @Nullable Collective routedTo(String indicator) {
        return byRouting.get(indicator);
    }
}
