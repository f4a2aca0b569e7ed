package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that name what follows them: labels of fields (`TAGS:`), names of sets (`RMKS/`), of a
/// release's attributes (`Locator:`).
public final class LabelTable {

    /// `TAGS`, and what it announces.
    ///
    /// @param kind `field`, `set` or `attribute`
    /// @param source document and paragraph
    public record Label(String label, String kind, String meaning, String source) {}

    private final Map<String, Label> labels = new HashMap<>(256);

    LabelTable(Csv table) {
        int label = table.column("label");
        int kind = table.column("kind");
        int meaning = table.column("meaning");
        int source = table.column("source");
        table.demandKeys(label, kind);
        for (int row = 0; row < table.size(); row++) {
            labels.putIfAbsent(
                    key(table.get(row, kind), table.get(row, label)),
                    new Label(
                            table.get(row, label),
                            table.get(row, kind),
                            table.get(row, meaning),
                            table.get(row, source)));
        }
    }

    /// Null for one that the table does not have.
    ///
    /// @param label without the colon or slash behind it
    public @Nullable Label find(String kind, String label) {
        return labels.get(key(kind, label));
    }

    private static String key(String kind, String label) {
        StringBuilder key = new StringBuilder(kind).append(' ');
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c != ' ' && c != '.') {
                key.append(Character.toUpperCase(c));
            }
        }
        return key.toString();
    }
}
