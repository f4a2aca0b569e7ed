package org.chancery.archive;

import java.util.Set;
import org.chancery.archive.label.Label;
import org.chancery.format.telegram.Classification;

/// Who is reading, and how far up. Every read of an archive names one.
///
/// @param name as logs and audit trails shall have it
/// @param ceiling the highest classification that this reader may see
/// @param withheld captions and caveats that keep a telegram or a portion from this reader:
///   `NODIS`, `NOFORN`
public record Reader(String name, Classification ceiling, Set<String> withheld) {

    public Reader {
        withheld = Set.copyOf(withheld);
    }

    /// The local user of an own archive: sees all there is.
    public static Reader everything() {
        return new Reader("local", Classification.TOP_SECRET, Set.of());
    }

    /// Whether nothing at all is kept from this reader.
    public boolean maySeeEverything() {
        return withheld.isEmpty() && ceiling.rank() >= Classification.TOP_SECRET.rank();
    }

    /// Whether what bears this label may be found, counted and shown.
    public boolean mayRead(Label label) {
        return label.rank() <= ceiling.rank()
                && withheld.stream().noneMatch(label.caveats()::contains);
    }
}
