package org.chancery.server.page;

import org.jspecify.annotations.Nullable;

/// What codes mean, as far as it does not depend on one telegram: for facets, which count over all years.
public final class Meanings {

    /// `Embassy Astana` for `ASTANA`; the name itself where the table has none.
    public String post(String name) {
        return name;
    }

    /// What an index term means today, null where no list has it.
    public @Nullable String tag(String tag) {
        return null;
    }
}
