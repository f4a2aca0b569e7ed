package org.chancery.archive.reference;

import java.util.List;

/// A telegram and those that citations connect it with, near ones before far ones as far as there
/// is room.
///
/// @param id of the telegram asked for
/// @param nodes the oldest first, undated ones last
/// @param edges in the order of the citing telegrams
/// @param isCut whether more is connected with it than is here
public record Conversation(String id, List<Node> nodes, List<Edge> edges, boolean isCut) {

    public Conversation {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// How far to go.
    ///
    /// @param depth citations between the telegram asked for and the farthest
    /// @param most telegrams
    public record Bounds(int depth, int most) {

        public static final int DEEPEST = 100;
        public static final int LARGEST = 500;
        public static final Bounds STANDARD = new Bounds(3, 60);

        public Bounds {
            if (depth < 0 || depth > DEEPEST || most < 1 || most > LARGEST) {
                throw new IllegalArgumentException("no bounds: " + depth + " deep, " + most);
            }
        }
    }

    /// How many of them are cited and not held.
    public long wanted() {
        return nodes.stream().filter(node -> !node.isHeld()).count();
    }

    public int threads() {
        return 1 + nodes.stream().mapToInt(Node::thread).max().orElse(-1);
    }
}
