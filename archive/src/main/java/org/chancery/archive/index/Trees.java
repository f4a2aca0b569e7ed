package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.FacetTree.Node;
import org.chancery.archive.query.Field;
import org.chancery.format.table.Post;
import org.chancery.format.table.RegionTable.Region;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Tag;
import org.jspecify.annotations.Nullable;

/// Puts counts under each other: tags under their kinds, posts under countries and regions.
final class Trees {

    /// Between a kind and a tag of it.
    static final char UNDER = '/';

    private static final Comparator<Node> MOST_FIRST =
            Comparator.comparingLong(Node::count).reversed().thenComparing(Node::name);

    private Trees() {}

    /// @param facets of the same matches
    static List<FacetTree> of(List<Matches.Leaf> matches, List<Facet> facets, Tables tables)
            throws IOException {
        List<FacetTree> trees = new ArrayList<>();
        for (Facet facet : facets) {
            if (facet.name().equals(Fields.ORIGIN)) {
                trees.add(new FacetTree("place", places(facet, tables)));
            }
        }
        trees.add(new FacetTree("tag", tags(Counts.values(matches, Fields.TAG_KIND))));
        return trees;
    }

    /// A telegram has one post, so that what is above posts is their sum. Posts of which no table
    /// says where they are stand in the facet alone.
    private static List<Node> places(Facet posts, Tables tables) {
        Map<Region, Map<String, List<Node>>> byRegion = new HashMap<>();
        for (Facet.Value value : posts.values()) {
            Post post = tables.posts().named(value.value());
            Region region = post == null ? null : tables.regions().of(post);
            if (post != null && region != null) {
                byRegion.computeIfAbsent(region, _ -> new HashMap<>())
                        .computeIfAbsent(country(post), _ -> new ArrayList<>())
                        .add(
                                new Node(
                                        value.value(),
                                        post.displayName(),
                                        term(Field.FROM, value.value().toLowerCase(Locale.ROOT)),
                                        value.count(),
                                        List.of()));
            }
        }
        List<Node> regions = new ArrayList<>();
        byRegion.forEach((region, byCountry) -> {
            List<Node> under = new ArrayList<>();
            byCountry.forEach((country, of) -> {
                if (country.isEmpty()) {
                    under.addAll(of);
                } else {
                    boolean elsewhere =
                            byRegion.values().stream()
                                            .filter(all -> all.containsKey(country))
                                            .count()
                                    > 1;
                    under.add(country(elsewhere ? region : null, country, of, tables));
                }
            });
            regions.add(
                    new Node(
                            region.code(),
                            region.name(),
                            term(Field.REGION, region.code().toLowerCase(Locale.ROOT)),
                            sum(under),
                            sorted(under)));
        });
        return sorted(regions);
    }

    private static String country(Post post) {
        return post.country() == null ? "" : post.country();
    }

    /// @param region that the term asks for beside the country, where this has posts of another
    ///   bureau, too: Vienna's embassy and its missions
    private static Node country(
            @Nullable Region region, String iso, List<Node> posts, Tables tables) {
        String name = tables.tags().nameOf(iso);
        String country = term(Field.COUNTRY, iso.toLowerCase(Locale.ROOT));
        return new Node(
                iso,
                name == null ? iso : name,
                region == null
                        ? country
                        : country
                                + " "
                                + term(Field.REGION, region.code().toLowerCase(Locale.ROOT)),
                sum(posts),
                sorted(posts));
    }

    /// Kinds in an order of their own; each counts a telegram once, however many tags of it there
    /// are.
    private static List<Node> tags(Map<String, Long> counts) {
        Map<String, List<Node>> byKind = new HashMap<>();
        counts.forEach((path, count) -> {
            int under = path.indexOf(UNDER);
            if (under > 0) {
                String tag = path.substring(under + 1);
                byKind.computeIfAbsent(path.substring(0, under), _ -> new ArrayList<>())
                        .add(new Node(tag, tag, term(Field.TAG, tag), count, List.of()));
            }
        });
        List<Node> kinds = new ArrayList<>();
        for (Tag.Kind kind : Tag.Kind.values()) {
            List<Node> tags = byKind.get(kind.word());
            if (tags != null) {
                kinds.add(
                        new Node(
                                kind.word(),
                                kind.word(),
                                term(Field.TAG_KIND, kind.word()),
                                counts.getOrDefault(kind.word(), 0L),
                                sorted(tags)));
            }
        }
        return kinds;
    }

    private static long sum(List<Node> nodes) {
        return nodes.stream().mapToLong(Node::count).sum();
    }

    private static List<Node> sorted(List<Node> nodes) {
        return nodes.stream().sorted(MOST_FIRST).toList();
    }

    /// As a query writes it.
    private static String term(Field field, String value) {
        boolean isPlain = value.chars().allMatch(c -> Character.isLetterOrDigit(c));
        return field.word() + ":" + (isPlain ? value : '"' + value.replace("\"", "") + '"');
    }

    /// The values of a level that a field of the language asks for; none for another field.
    static List<Node> level(Field field, List<FacetTree> trees) {
        return switch (field) {
            case REGION -> nodes("place", trees);
            case COUNTRY ->
                    nodes("place", trees).stream()
                            .flatMap(region -> region.nodes().stream())
                            .filter(node -> node.term().startsWith(Field.COUNTRY.word() + ":"))
                            .toList();
            case TAG_KIND -> nodes("tag", trees);
            default -> List.of();
        };
    }

    private static List<Node> nodes(String tree, List<FacetTree> trees) {
        return trees.stream()
                .filter(one -> one.name().equals(tree))
                .flatMap(one -> one.nodes().stream())
                .toList();
    }
}
