package org.chancery.format.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Routing indicators and the office each is known for (ACP 117).
public final class RoutingTable {

    private final Csv indicators;
    private final Csv collectives;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    RoutingTable(Csv indicators, Csv collectives) {
        this.indicators = indicators;
        this.collectives = collectives;
        indicators.demandKeys(indicators.column("indicator"));
    }

    /// Null for an indicator that the table does not have.
    public @Nullable String name(String indicator) {
        String name = known.get(indicator);
        if (name == null) {
            name = name(indicators, indicator);
            name = name == null ? name(collectives, indicator) : name;
            if (name != null) {
                known.put(indicator, name);
            }
        }
        return name;
    }

    private static @Nullable String name(Csv table, String indicator) {
        int row = table.find(indicator);
        return row < 0 ? null : table.get(row, table.column("name"));
    }
}
