package org.chancery.archive.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.archive.Holding;
import org.chancery.format.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/// How a conversation is written down for other programs.
public enum GraphForm {
    /// As `/api/graph/{mrn}` gives it.
    JSON("application/json"),
    /// For Gephi, yEd, Cytoscape, NetworkX, igraph.
    GRAPHML("application/graphml+xml"),
    /// For Graphviz.
    DOT("text/vnd.graphviz");

    private final String mediaType;

    GraphForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The whole document, with a line end where its kind has lines.
    public String write(Conversation conversation) {
        StringBuilder out = new StringBuilder(4096);
        try {
            switch (this) {
                case JSON -> json(conversation, new JsonWriter(out));
                case GRAPHML -> new GraphMl(out).write(conversation);
                case DOT -> new Dot(out).write(conversation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of text never fails", e);
        }
        return out.toString();
    }

    /// A network, piece by piece as it is read.
    public void write(Network network, Appendable out) throws IOException {
        switch (this) {
            case JSON -> json(network, new JsonWriter(out));
            case GRAPHML -> new GraphMl(out).write(network);
            case DOT -> new Dot(out).write(network);
        }
    }

    private static void json(Conversation conversation, JsonWriter json) throws IOException {
        json.open('{').field("id", conversation.id());
        json.name("cut").value(conversation.isCut());
        json.name("threads").value(conversation.threads());
        json.name("wanted").value(conversation.wanted());
        json.name("nodes").open('[');
        for (Node node : conversation.nodes()) {
            node(node, json);
        }
        json.close(']').name("edges").open('[');
        for (Edge edge : conversation.edges()) {
            edge(edge, json);
        }
        json.close(']').close('}');
    }

    private static void json(Network network, JsonWriter json) throws IOException {
        json.open('{').name("nodes").open('[');
        network.visit(
                new Network.Visitor() {
                    @Override
                    public void node(Ranked telegram) throws IOException {
                        Holding holding = telegram.holding();
                        json.open('{').field("id", telegram.id());
                        json.name("held").value(holding != null);
                        json.field("post", telegram.post());
                        number(json.name("year"), telegram.year());
                        json.field("date", date(holding));
                        json.field("classification", classification(holding));
                        json.field("subject", holding == null ? null : holding.subject());
                        json.name("weight").value(telegram.weight());
                        json.name("cites").value(telegram.cites());
                        json.name("citedBy").value(telegram.citedBy()).close('}');
                    }

                    @Override
                    public void nodesEnd() throws IOException {
                        json.close(']').name("edges").open('[');
                    }

                    @Override
                    public void edge(Edge edge) throws IOException {
                        GraphForm.edge(edge, json);
                    }
                });
        json.close(']').close('}');
    }

    private static void number(JsonWriter json, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.value((String) null);
        } else {
            json.value(value.longValue());
        }
    }

    private static void edge(Edge edge, JsonWriter json) throws IOException {
        json.open('{').field("from", edge.from()).field("to", edge.to());
        json.name("notal").value(edge.notal()).close('}');
    }

    private static void node(Node node, JsonWriter json) throws IOException {
        Holding holding = node.holding();
        json.open('{').field("id", node.id());
        json.name("held").value(node.isHeld());
        json.field("date", date(holding));
        json.field("earliest", node.dates() == null ? null : node.dates().from().toString());
        json.field("latest", node.dates() == null ? null : node.dates().to().toString());
        json.field("classification", classification(holding));
        json.field("subject", holding == null ? null : holding.subject());
        json.name("distance").value(node.distance());
        json.name("thread").value(node.thread());
        json.name("cites").value(node.cites());
        json.name("citedBy").value(node.citedBy()).close('}');
    }

    static @Nullable String date(@Nullable Holding holding) {
        return holding == null || holding.date() == null ? null : holding.date().toString();
    }

    static @Nullable String classification(@Nullable Holding holding) {
        return holding == null || holding.classification() == null
                ? null
                : holding.classification().name();
    }
}
