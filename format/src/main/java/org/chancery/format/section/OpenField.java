package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Line;

/// A field that is being read: where its value begins is known, where it ends is not.
///
/// @param lines one at least; more are added
/// @param value offset in the source
record OpenField(Field.Kind kind, List<Line> lines, int value) {

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    Field closed() {
        return new Field(kind, lines, value, null);
    }
}
