package org.chancery.format.table;

import java.util.HashMap;
import java.util.Map;
import org.chancery.format.telegram.Caption;
import org.jspecify.annotations.Nullable;

/// Captions (reference 4): found by lookup, never by shape.
public final class CaptionTable {

    /// A caption with what the table says of it.
    ///
    /// @param excludes captions that must not stand beside it, as the table words it
    /// @param source document and paragraph
    public record Row(Caption caption, String meaning, String excludes, String source) {}

    private final Map<String, Row> byName = new HashMap<>(256);
    private final WordIndex<Row> words = new WordIndex<>();

    CaptionTable(Csv captions) {
        int name = captions.column("caption");
        int kind = captions.column("kind");
        int meaning = captions.column("meaning");
        int excludes = captions.column("excludes");
        int source = captions.column("source");
        captions.demandKeys(name);
        for (int row = 0; row < captions.size(); row++) {
            Row caption =
                    new Row(
                            new Caption(captions.get(row, name), captions.get(row, kind), null),
                            captions.get(row, meaning),
                            captions.get(row, excludes),
                            captions.get(row, source));
            if (!words.add(captions.get(row, name), caption)) {
                captions.trouble(row, "a caption begins with a capital letter");
            }
            byName.putIfAbsent(captions.get(row, name), caption);
        }
    }

    /// The longest caption at a place, any number of blanks between its words; null where none
    /// stands or a letter goes on.
    public @Nullable CaptionMatch at(String text, int from) {
        int entry = words.first(text, from);
        while (entry >= 0) {
            int end = match(text, from, words.word(entry));
            if (end >= 0) {
                return new CaptionMatch(words.value(entry).caption(), end);
            }
            entry = words.next(entry);
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
