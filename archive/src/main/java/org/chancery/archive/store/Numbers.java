package org.chancery.archive.store;

import java.util.Locale;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Mrn;

/// Message reference numbers as the catalogue compares them: however a source spells the year and
/// the post, one telegram has one key.
public final class Numbers {

    private final Tables tables;

    public Numbers(Tables tables) {
        this.tables = tables;
    }

    /// A post's name as keys have it: `USUNNEWYORK` of `USUN New York`.
    public String post(String name) {
        Post post = tables.posts().named(name);
        return post == null
                ? name.replaceAll("[\\s.']", "").toUpperCase(Locale.ROOT)
                : post.mrnName();
    }

    /// `1975STATE136211` of `75STATE136211`; `2009KYIV123` of `09KIEV123`.
    public String key(Mrn mrn) {
        Post post = tables.posts().named(mrn.post());
        String name = post == null ? mrn.post() : post.mrnName();
        String year = String.valueOf(mrn.fullYear());
        return "0".repeat(Math.max(0, 4 - year.length()))
                + year
                + name
                + (mrn.airgram() ? "-A" : "")
                + mrn.serial();
    }
}
