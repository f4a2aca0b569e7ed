package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Operating signals and prosigns (ACP 131).
public final class SignalTable {

    private final Map<String, String> meanings = new HashMap<>();

    SignalTable(Csv signals) {
        signals.rows().forEach(row -> meanings.putIfAbsent(row.get("signal"), row.get("meaning")));
    }

    /// Null for a signal that the table does not have.
    public @Nullable String meaning(String signal) {
        return meanings.get(signal);
    }
}
