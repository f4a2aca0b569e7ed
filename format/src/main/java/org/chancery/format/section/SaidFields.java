package org.chancery.format.section;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.format.source.Line;

/// The fields of a heading, which that of a later section says once more: where its line ends are
/// lost, the text goes on behind the same words (reference 6).
final class SaidFields {

    private final String text;
    private final Map<Field.Kind, Line> first = new EnumMap<>(Field.Kind.class);

    SaidFields(String text) {
        this.text = text;
    }

    /// Told of every field; the first of its kind is kept.
    void note(Field.Kind kind, Line field) {
        first.putIfAbsent(kind, field);
    }

    /// Behind the field of a kind that begins at a place and says the same as the first; behind
    /// everything where it says something else.
    int end(Field.Kind kind, int from) {
        Line known = first.get(kind);
        if (known == null
                || known.end() > from
                || !text.regionMatches(from, text, known.start(), known.length())) {
            return Integer.MAX_VALUE;
        }
        return from + known.length();
    }
}
