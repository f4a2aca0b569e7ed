package org.chancery.format.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.format.telegram.Caption;
import org.jspecify.annotations.Nullable;

/// Captions (reference 4): found by lookup, never by shape.
public final class CaptionTable {

    /// A caption with what the table says of it.
    public record Row(Caption caption, String meaning, String excludes) {}

    private final Map<String, Row> byName = new HashMap<>();
    /// By first letter, the longest first.
    private final List<List<String>> byLetter = new ArrayList<>();

    CaptionTable(Csv captions) {
        for (int i = 0; i < 26; i++) {
            byLetter.add(new ArrayList<>());
        }
        for (Csv.Row row : captions.rows()) {
            String name = row.get("caption");
            if (name.isEmpty() || name.charAt(0) < 'A' || name.charAt(0) > 'Z') {
                continue;
            }
            byName.put(name, new Row(new Caption(name, row.get("kind"), null), row.get("meaning"), row.get("excludes")));
            byLetter.get(name.charAt(0) - 'A').add(name);
        }
        byLetter.forEach(names -> names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)));
    }

    /// The longest caption at a place, any number of blanks between its words; null where none stands or a letter goes on.
    public @Nullable CaptionMatch at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (first < 'A' || first > 'Z') {
            return null;
        }
        List<String> names = byLetter.get(first - 'A');
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int end = match(text, from, name);
            Row row = end < 0 ? null : byName.get(name);
            if (row != null) {
                return new CaptionMatch(row.caption(), end);
            }
        }
        return null;
    }

    /// What the table says of a caption, by its name.
    public @Nullable Row named(String name) {
        return byName.get(name);
    }

    private static int match(String text, int from, String name) {
        int at = from;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                int blanks = at;
                while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                    at++;
                }
                if (at == blanks) {
                    return -1;
                }
            } else if (at >= text.length() || text.charAt(at) != c) {
                return -1;
            } else {
                at++;
            }
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) ? at : -1;
    }
}
