package org.chancery.archive.reference;

import java.io.IOException;
import org.chancery.archive.Holding;
import org.chancery.format.telegram.Origin;
import org.jspecify.annotations.Nullable;

/// Writes GraphML 1.0 (graphml.graphdrawing.org): what a telegram is, as attributes of its node.
final class GraphMl {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            """;

    private final Appendable out;

    GraphMl(Appendable out) {
        this.out = out;
    }

    void write(Conversation conversation) throws IOException {
        out.append(HEAD);
        telegramKeys();
        key("earliest", "node", "string");
        key("latest", "node", "string");
        key("thread", "node", "int");
        open("conversation");
        for (Node node : conversation.nodes()) {
            Holding holding = node.holding();
            Origin origin = holding == null ? null : holding.origin();
            openNode(node.id(), holding, origin == null ? null : origin.post(), node.citedBy());
            data("earliest", node.dates() == null ? null : node.dates().from().toString());
            data("latest", node.dates() == null ? null : node.dates().to().toString());
            data("thread", Integer.toString(node.thread()));
            out.append("</node>\n");
        }
        for (Edge edge : conversation.edges()) {
            edge(edge);
        }
        close();
    }

    void write(Network network) throws IOException {
        out.append(HEAD);
        telegramKeys();
        key("year", "node", "int");
        key("weight", "node", "double");
        key("cites", "node", "long");
        open("network");
        network.visit(
                new Network.Visitor() {
                    @Override
                    public void node(Ranked telegram) throws IOException {
                        openNode(
                                telegram.id(),
                                telegram.holding(),
                                telegram.post(),
                                telegram.citedBy());
                        data("year", telegram.year() == null ? null : telegram.year().toString());
                        data("weight", Double.toString(telegram.weight()));
                        data("cites", Long.toString(telegram.cites()));
                        out.append("</node>\n");
                    }

                    @Override
                    public void edge(Edge edge) throws IOException {
                        GraphMl.this.edge(edge);
                    }
                });
        close();
    }

    private void telegramKeys() throws IOException {
        key("held", "node", "boolean");
        key("date", "node", "string");
        key("classification", "node", "string");
        key("post", "node", "string");
        key("subject", "node", "string");
        key("citedBy", "node", "long");
        key("notal", "edge", "boolean");
    }

    private void key(String name, String domain, String type) throws IOException {
        out.append(
                "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
                        .formatted(name, domain, name, type));
    }

    private void open(String graph) throws IOException {
        out.append("  <graph id=\"").append(graph).append("\" edgedefault=\"directed\">\n");
    }

    private void close() throws IOException {
        out.append("  </graph>\n</graphml>\n");
    }

    private void openNode(String id, @Nullable Holding holding, @Nullable String post, long citedBy)
            throws IOException {
        out.append("    <node id=\"").append(escaped(id)).append("\">");
        data("held", Boolean.toString(holding != null));
        data("date", GraphForm.date(holding));
        data("classification", GraphForm.classification(holding));
        data("post", post);
        data("subject", holding == null ? null : holding.subject());
        data("citedBy", Long.toString(citedBy));
    }

    private void edge(Edge edge) throws IOException {
        out.append("    <edge source=\"").append(escaped(edge.from()));
        out.append("\" target=\"").append(escaped(edge.to())).append("\">");
        data("notal", Boolean.toString(edge.notal()));
        out.append("</edge>\n");
    }

    private void data(String key, @Nullable String value) throws IOException {
        if (value != null) {
            out.append("<data key=\"").append(key).append("\">");
            out.append(escaped(value)).append("</data>");
        }
    }

    /// XML 1.0 has no word at all for most control characters: they become U+FFFD.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\t', '\n', '\r' -> escaped.append(' ');
                        default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
                    }
                });
        return escaped.toString();
    }

    private static boolean isCharacter(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
    }
}
