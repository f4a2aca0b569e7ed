package org.chancery.archive.index;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Nearest;
import org.chancery.format.table.Post;
import org.chancery.format.table.RegionTable.Region;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Names of regions and countries whose posts sent something that a reader may see, for whom
/// mistypes one.
final class PlaceNames {

    private final View view;
    private final Tables tables;

    PlaceNames(View view, Tables tables) {
        this.view = view;
        this.tables = tables;
    }

    /// In small letters; nothing where `typed` is a name.
    Optional<String> nearest(Field field, String typed) throws IOException {
        String wanted = typed.strip();
        return switch (field) {
            case REGION -> tables.regions().named(wanted) == null ? of(true, wanted) : none();
            case COUNTRY -> tables.tags().isoOf(wanted) == null ? of(false, wanted) : none();
            default -> none();
        };
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Optional<String> of(boolean regions, String typed) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Terms posts = MultiTerms.getTerms(view.getIndexReader(), Fields.ORIGIN);
        TermsEnum each = posts == null ? TermsEnum.EMPTY : posts.iterator();
        while (each.next() != null) {
            Post post = tables.posts().named(each.term().utf8ToString());
            if (post != null
                    && view.documents(new Term(Fields.ORIGIN, each.term().utf8ToString())) > 0) {
                if (regions) {
                    addRegion(tables.regions().of(post), names);
                } else if (post.country() != null) {
                    addCountry(tables.tags().nameOf(post.country()), names);
                }
            }
        }
        return Nearest.of(typed, names);
    }

    private static void addRegion(@Nullable Region region, SortedSet<String> names) {
        if (region != null) {
            names.add(region.code().toLowerCase(Locale.ROOT));
            names.add(region.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void addCountry(@Nullable String name, SortedSet<String> names) {
        if (name != null) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
    }
}
