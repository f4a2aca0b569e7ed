package org.chancery.archive.reference;

import java.io.IOException;
import org.chancery.archive.Holding;
import org.jspecify.annotations.Nullable;

/// Writes the language of Graphviz: time from left to right, wanted telegrams dashed.
final class Dot {

    private final Appendable out;

    Dot(Appendable out) {
        this.out = out;
    }

    void write(Conversation conversation) throws IOException {
        open("conversation");
        for (Node node : conversation.nodes()) {
            String day =
                    node.dates() == null
                            ? ""
                            : node.dates().isDay()
                                    ? node.dates().from().toString()
                                    : "%d ?".formatted(node.dates().from().getYear());
            boolean isAsked = node.id().equals(conversation.id());
            node(node.id(), day, node.holding(), isAsked ? ", penwidth=2" : "");
        }
        for (Edge edge : conversation.edges()) {
            edge(edge);
        }
        out.append("}\n");
    }

    void write(Network network) throws IOException {
        open("network");
        network.visit(
                new Network.Visitor() {
                    @Override
                    public void node(Ranked telegram) throws IOException {
                        String date = GraphForm.date(telegram.holding());
                        String year = telegram.year() == null ? "" : telegram.year() + " ?";
                        Dot.this.node(
                                telegram.id(),
                                date == null ? year : date.substring(0, 10),
                                telegram.holding(),
                                "");
                    }

                    @Override
                    public void edge(Edge edge) throws IOException {
                        Dot.this.edge(edge);
                    }
                });
        out.append("}\n");
    }

    private void open(String graph) throws IOException {
        out.append("digraph ").append(graph).append(" {\n");
        out.append("  rankdir=RL;\n  node [shape=box, style=rounded];\n");
    }

    private void node(String id, String day, @Nullable Holding holding, String more)
            throws IOException {
        String subject = holding == null || holding.subject() == null ? "" : holding.subject();
        String label = quoted((id + "\n" + day + "\n" + subject).strip());
        out.append("  ").append(quoted(id)).append(" [label=").append(label);
        out.append(holding == null ? ", style=\"rounded,dashed\"" : "").append(more).append("];\n");
    }

    private void edge(Edge edge) throws IOException {
        out.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
        out.append(edge.notal() ? " [style=dotted];\n" : ";\n");
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
