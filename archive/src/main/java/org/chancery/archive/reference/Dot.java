package org.chancery.archive.reference;

import org.chancery.archive.Holding;

/// Writes the language of Graphviz: time from left to right, wanted telegrams dashed.
final class Dot {

    private final StringBuilder out;

    Dot(StringBuilder out) {
        this.out = out;
    }

    void write(Conversation conversation) {
        out.append("digraph conversation {\n");
        out.append("  rankdir=RL;\n  node [shape=box, style=rounded];\n");
        for (Node node : conversation.nodes()) {
            out.append("  ").append(quoted(node.id())).append(" [label=").append(label(node));
            out.append(node.isHeld() ? "" : ", style=\"rounded,dashed\"");
            out.append(node.id().equals(conversation.id()) ? ", penwidth=2" : "").append("];\n");
        }
        for (Edge edge : conversation.edges()) {
            out.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
            out.append(edge.notal() ? " [style=dotted];\n" : ";\n");
        }
        out.append("}\n");
    }

    private static String label(Node node) {
        Holding holding = node.holding();
        String day =
                node.dates() == null
                        ? ""
                        : node.dates().isDay()
                                ? node.dates().from().toString()
                                : "%d ?".formatted(node.dates().from().getYear());
        String subject = holding == null || holding.subject() == null ? "" : holding.subject();
        return quoted((node.id() + "\n" + day + "\n" + subject).strip());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
