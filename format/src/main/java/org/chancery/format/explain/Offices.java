package org.chancery.format.explain;

import org.chancery.format.table.CollectiveTable.Collective;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.table.TagRow;
import org.jspecify.annotations.Nullable;

/// Offices as people call them: `AMEMBASSY ASTANA` and `RUEHTA` are "Embassy Astana, Kazakhstan".
final class Offices {

    private final Tables tables;

    Offices(Tables tables) {
        this.tables = tables;
    }

    /// An office by its plain language address or its name in MRNs, null for one that no table has.
    @Nullable String named(String name) {
        Post post = tables.posts().named(name);
        if (post != null) {
            return called(post);
        }
        Collective collective = tables.collectives().named(name);
        return collective == null ? null : called(collective);
    }

    /// The office whose station has a routing indicator, null for one that no table has.
    @Nullable String routedTo(String indicator) {
        String name = tables.routing().name(indicator);
        // Several posts may share a station: Mumbai was Bombay. The one that ACP 117 names comes
        // first, where the posts agree to it.
        Post named = name == null ? null : tables.posts().named(name);
        Post post =
                named != null && indicator.equals(named.routing())
                        ? named
                        : tables.posts().routedTo(indicator);
        if (post != null) {
            return called(post);
        }
        Collective collective = tables.collectives().routedTo(indicator);
        if (collective != null) {
            return called(collective);
        }
        return named != null ? called(named) : name;
    }

    private String called(Post post) {
        // Posts carry the country tags of 2009.
        TagRow country =
                post.tag() == null || "US".equals(post.tag())
                        ? null
                        : tables.tags().find(post.tag(), null);
        String city = post.city();
        boolean isNamed = city == null || post.displayName().contains(city);
        String place = isNamed ? post.displayName() : post.displayName() + ", " + city;
        if (country == null
                || place.contains(country.meaning())
                || country.meaning().startsWith(city + " ")) {
            return place;
        }
        return place + ", " + country.meaning();
    }

    private static String called(Collective collective) {
        String offices =
                collective.members().isEmpty()
                        ? "a list of offices"
                        : String.join(", ", collective.members());
        return collective.name() + " (one address for " + offices + ")";
    }
}
