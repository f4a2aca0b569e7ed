package org.chancery.format.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Titles as drafters write them before names, `Foreign Minister`, `DFM`, and words that follow a
/// title without being a name.
public final class TitleTable {

    private static final Comparator<List<String>> LONGEST_FIRST =
            Comparator.comparingInt((List<String> title) -> title.size()).reversed();

    private final Map<String, List<List<String>>> titles = new HashMap<>(256);
    private final Set<String> words = new HashSet<>(512);

    TitleTable(Csv table) {
        int written = table.column("words");
        int kind = table.column("kind");
        table.demandKeys(written);
        table.demand("kind", Set.of("title", "word"), "no kind of word is called");
        for (int row = 0; row < table.size(); row++) {
            String key = table.get(row, written).toUpperCase(Locale.ROOT);
            if (table.get(row, kind).equals("title")) {
                List<String> title = List.of(key.split(" "));
                titles.computeIfAbsent(title.getFirst(), _ -> new ArrayList<>()).add(title);
            } else {
                words.add(key);
            }
        }
        titles.values().forEach(all -> all.sort(LONGEST_FIRST));
    }

    /// Titles that begin with this word, the longest first, in capitals.
    public List<List<String>> beginningWith(String word) {
        return titles.getOrDefault(word, List.of());
    }

    /// Whether a word, in capitals, is none of a name.
    public boolean isNoName(String word) {
        return words.contains(word);
    }
}
