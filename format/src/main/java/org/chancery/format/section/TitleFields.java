package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;

/// The fields that an archive's title holds where nothing is left of the telegram itself: `FERRIES
/// TO GOZO REF: STATE 30541 Classified By: ...`. The subject stands first and needs no label.
public final class TitleFields {

    private TitleFields() {}

    /// The fields in their order, none for a title without words.
    ///
    /// @param title lines of the title; it was cut at its labels
    public static List<Field> of(SourceText source, List<Line> title) {
        List<OpenField> fields = new ArrayList<>();
        for (Line line : title) {
            FieldLabel label = fields.isEmpty() ? null : FieldLabel.of(source.text(), line);
            if (fields.isEmpty()) {
                fields.add(open(Field.Kind.SUBJECT, line, line.start()));
            } else if (label != null) {
                fields.add(open(label.kind(), line, label.end()));
            } else {
                fields.getLast().lines().add(line);
            }
        }
        return fields.stream().map(OpenField::closed).toList();
    }

    private static OpenField open(Field.Kind kind, Line line, int value) {
        return new OpenField(kind, new ArrayList<>(List.of(line)), value);
    }
}
