package org.chancery.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value of a facet whose values stand under each other, with those under it.
///
/// @param share of the largest value at the top, of a hundred
/// @param on whether the query already asks for it: then the link takes it away
/// @param open whether what is under it is shown at once
/// @param more how many are under it beside those shown
public record Branch(
        String label,
        @Nullable String meaning,
        long count,
        int share,
        String href,
        boolean on,
        boolean open,
        List<Branch> under,
        int more) {

    /// A facet with its uppermost values.
    ///
    /// @param name `place`, `tag`
    public record Tree(String name, String title, List<Branch> branches) {}
}
