package org.chancery.format.section;

import java.util.List;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// Labels of the index that lost the line end before them (reference 4.1, 10).
///
/// Asked for the lines from the first to the last: what was read of the index is remembered.
final class IndexInside {

    private static final List<String> INDEX =
            List.of(" E.O. 1", " TAGS: ", " SUBJECT: ", "REF: ", " REFS: ");

    private static final int LINES_OF_SUBJECT = 5;

    private final String text;

    /// Lines since the subject began, 0 before it.
    private int behindSubject;

    private boolean isOrderSeen;

    IndexInside(String text) {
        this.text = text;
    }

    /// Behind the telegram's own order: another is one that a subject names.
    boolean isOrderSeen() {
        return isOrderSeen;
    }

    void seen(FieldLabel label) {
        isOrderSeen |= label.kind() == Field.Kind.EXECUTIVE_ORDER;
    }

    /// Whether a label of the index stands inside a line that begins with none: `AF, UK SUBJECT:`,
    /// `POSTS FOR CONSULAR E.O. 12958: N/A TAGS:`, a subject's last line before `REF:`. Asked up to
    /// a few lines behind the subject, so that no text is searched.
    boolean isInside(Line line, @Nullable FieldLabel label) {
        if (label != null) {
            behindSubject = label.kind() == Field.Kind.SUBJECT ? 1 : behindSubject;
            seen(label);
            return false;
        }
        if (behindSubject > LINES_OF_SUBJECT) {
            return false;
        }
        behindSubject += behindSubject > 0 ? 1 : 0;
        boolean found = false;
        for (String index : INDEX) {
            if (index.startsWith(" E.O") && isOrderSeen && behindSubject > 0) {
                continue;
            }
            boolean isHere = text.indexOf(index, line.start() + 1, line.end()) > 0;
            found |= isHere;
            behindSubject = isHere && index.contains("SUBJ") ? 1 : behindSubject;
        }
        return found;
    }
}
