package org.chancery.server.page;

import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.table.TagRow;
import org.jspecify.annotations.Nullable;

/// What codes mean, as far as it does not depend on one telegram: for facets, which count over all
/// years.
public final class Meanings {

    private final Tables tables;

    public Meanings(Tables tables) {
        this.tables = tables;
    }

    /// `Embassy Astana` for `ASTANA`; the name itself where the table has none.
    public String post(String name) {
        Post post = tables.posts().named(name);
        return post == null ? name : post.displayName();
    }

    /// What an index term means, by the list of 2009 that most telegrams follow; null where no list
    /// has it.
    public @Nullable String tag(String tag) {
        TagRow row = tables.tags().find(tag, null);
        return row == null ? null : row.meaning();
    }
}
