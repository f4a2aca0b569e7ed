package org.chancery.archive;

import java.util.List;

/// How the telegrams that fit a search divide by a field whose values stand under each other: a
/// post is in a country, a country in a region.
///
/// @param name `place` (region, country, post) or `tag` (kind, tag)
/// @param nodes the uppermost values
public record FacetTree(String name, List<Node> nodes) {

    public FacetTree {
        nodes = List.copyOf(nodes);
    }

    /// One value, and what stands under it, most frequent first.
    ///
    /// @param value `NEA`
    /// @param name for people: `Near East`
    /// @param term of a query that finds these telegrams: `region:NEA`
    /// @param count of telegrams, each once; under a tag's kind they may come to more, since a
    ///   telegram has many tags
    public record Node(String value, String name, String term, long count, List<Node> nodes) {

        public Node {
            nodes = List.copyOf(nodes);
        }
    }
}
