package org.chancery.format.heading;

import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.Post;
import org.chancery.format.table.Spelling;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// The post of a number whose name damage has changed, `AQNA` for ASTANA: that of FM, where the
/// table does not have the name and it can have come of that post's (reference 8).
final class DamagedPost {

    /// No name of a post is longer.
    private static final int LONGEST = 30;

    private DamagedPost() {}

    /// Null where the name stands as it is.
    ///
    /// @param name as number or banner have it
    /// @param from format line 6
    static @Nullable Post meant(String name, @Nullable Located<String> from, Tables tables) {
        String letters = MrnReader.post(name, tables);
        Post sender = from == null ? null : tables.posts().named(from.value());
        boolean isKnown = tables.posts().named(name) != null || letters.length() > LONGEST;
        return isKnown
                        || sender == null
                        || Spelling.distance(letters, sender.mrnName())
                                > sender.mrnName().length() / 2
                ? null
                : sender;
    }
}
