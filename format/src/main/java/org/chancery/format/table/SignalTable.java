package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Operating signals and prosigns (ACP 131).
public final class SignalTable {

    /// `ZZH`.
    ///
    /// @param source document and paragraph
    public record Signal(String signal, String meaning, String source) {}

    private final Map<String, Signal> signals = new HashMap<>(256);

    SignalTable(Csv table) {
        int signal = table.column("signal");
        int meaning = table.column("meaning");
        int source = table.column("source");
        table.demandKeys(signal);
        for (int row = 0; row < table.size(); row++) {
            signals.putIfAbsent(
                    table.get(row, signal),
                    new Signal(
                            table.get(row, signal),
                            table.get(row, meaning),
                            table.get(row, source)));
        }
    }

    /// Null for a signal that the table does not have.
    public @Nullable Signal find(String signal) {
        return signals.get(signal);
    }

    /// Null for a signal that the table does not have.
    public @Nullable String meaning(String signal) {
        Signal found = signals.get(signal);
        return found == null ? null : found.meaning();
    }
}
