package org.chancery.archive.reference;

import org.chancery.archive.Holding;
import org.jspecify.annotations.Nullable;

/// Writes GraphML 1.0 (graphml.graphdrawing.org): what a telegram is, as attributes of its node.
final class GraphMl {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="held" for="node" attr.name="held" attr.type="boolean"/>
              <key id="date" for="node" attr.name="date" attr.type="string"/>
              <key id="earliest" for="node" attr.name="earliest" attr.type="string"/>
              <key id="latest" for="node" attr.name="latest" attr.type="string"/>
              <key id="classification" for="node" attr.name="classification" attr.type="string"/>
              <key id="post" for="node" attr.name="post" attr.type="string"/>
              <key id="subject" for="node" attr.name="subject" attr.type="string"/>
              <key id="thread" for="node" attr.name="thread" attr.type="int"/>
              <key id="citedBy" for="node" attr.name="citedBy" attr.type="long"/>
              <key id="notal" for="edge" attr.name="notal" attr.type="boolean"/>
              <graph id="conversation" edgedefault="directed">
            """;

    private final StringBuilder out;

    GraphMl(StringBuilder out) {
        this.out = out;
    }

    void write(Conversation conversation) {
        out.append(HEAD);
        conversation.nodes().forEach(this::node);
        for (Edge edge : conversation.edges()) {
            out.append("    <edge source=\"").append(escaped(edge.from()));
            out.append("\" target=\"").append(escaped(edge.to())).append("\">");
            data("notal", Boolean.toString(edge.notal()));
            out.append("</edge>\n");
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private void node(Node node) {
        Holding holding = node.holding();
        out.append("    <node id=\"").append(escaped(node.id())).append("\">");
        data("held", Boolean.toString(node.isHeld()));
        data("date", GraphForm.date(holding));
        data("earliest", node.dates() == null ? null : node.dates().from().toString());
        data("latest", node.dates() == null ? null : node.dates().to().toString());
        data("classification", GraphForm.classification(holding));
        data("post", holding == null || holding.origin() == null ? null : holding.origin().post());
        data("subject", holding == null ? null : holding.subject());
        data("thread", Integer.toString(node.thread()));
        data("citedBy", Long.toString(node.citedBy()));
        out.append("</node>\n");
    }

    private void data(String key, @Nullable String value) {
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
