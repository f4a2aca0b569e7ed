package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Routing indicators and the office each is known for (ACP 117).
public final class RoutingTable {

    private final Map<String, String> names = new HashMap<>(4096);

    RoutingTable(Csv indicators, Csv collectives) {
        indicators.rows().forEach(row -> names.put(row.get("indicator"), row.get("name")));
        collectives.rows().forEach(row -> names.putIfAbsent(row.get("routing_indicator"), row.get("name")));
    }

    /// Null for an indicator that the table does not have.
    public @Nullable String name(String indicator) {
        return names.get(indicator);
    }
}
