package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// What each precedence asks of those who carry a telegram (ACP 127(G) 150).
public final class PrecedenceTable {

    /// How one of them is handled.
    ///
    /// @param note how it is handled
    /// @param source document and paragraph
    public record Row(Precedence precedence, String note, String source) {}

    private final Map<String, Row> byWord = new HashMap<>(16);

    PrecedenceTable(Csv table) {
        int name = table.column("name");
        int note = table.column("note");
        int source = table.column("source");
        table.demandKeys(name);
        Map<String, Precedence> known = new HashMap<>(16);
        for (Precedence precedence : Precedence.values()) {
            known.put(precedence.word(), precedence);
        }
        for (int row = 0; row < table.size(); row++) {
            Precedence precedence = known.get(table.get(row, name));
            if (precedence != null) {
                byWord.putIfAbsent(
                        table.get(row, name),
                        new Row(precedence, table.get(row, note), table.get(row, source)));
            }
        }
    }

    /// Null where a site's own table leaves it out.
    public @Nullable Row of(Precedence precedence) {
        return byWord.get(precedence.word());
    }
}
