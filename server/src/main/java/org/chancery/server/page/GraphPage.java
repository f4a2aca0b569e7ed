package org.chancery.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Conversation.Bounds;
import org.chancery.archive.reference.Edge;
import org.chancery.archive.reference.Node;
import org.jspecify.annotations.Nullable;

/// The conversation around a telegram, drawn and as a table.
///
/// @param number what the telegram is called, set apart for the eye
/// @param subject null where it is wanted
/// @param href where it is read; null where it is wanted
/// @param summary `13 telegrams in 9 threads, 3 of them not held`
/// @param farther the same, going farther; null where all is here
/// @param api where programs get it
public record GraphPage(
        Frame frame,
        String number,
        @Nullable String subject,
        @Nullable String href,
        String summary,
        Picture picture,
        List<Row> rows,
        @Nullable String farther,
        String api) {

    /// A telegram of the table.
    ///
    /// @param anchor its row
    /// @param graph the conversation around it; null for the one asked for
    /// @param citedBy how many cite it, here or not
    public record Row(
            String anchor,
            String when,
            String number,
            @Nullable String href,
            @Nullable String graph,
            Marking marking,
            String subject,
            List<Cited> cites,
            long citedBy) {}

    /// A telegram that another cites.
    public record Cited(String anchor, String number, boolean notal) {}

    static GraphPage of(Frame frame, Conversation conversation, Bounds bounds) {
        Map<String, String> anchors = new HashMap<>();
        for (int i = 0; i < conversation.nodes().size(); i++) {
            anchors.put(conversation.nodes().get(i).id(), "t" + (i + 1));
        }
        List<Row> rows = new ArrayList<>();
        Node asked = null;
        for (Node node : conversation.nodes()) {
            rows.add(row(node, conversation, anchors));
            asked = node.id().equals(conversation.id()) ? node : asked;
        }
        Node start = Objects.requireNonNull(asked);
        return new GraphPage(
                frame,
                Typesetter.number(conversation.id()),
                start.holding() == null ? null : subject(start),
                start.holding() == null ? null : Surroundings.path(start.holding()),
                summary(conversation),
                Picture.of(conversation),
                rows,
                conversation.isCut() ? farther(conversation.id(), bounds) : null,
                "/api" + path(conversation.id()));
    }

    static String path(String id) {
        return "/graph/" + Queries.encoded(id);
    }

    /// Where one reads of a telegram: itself, or what cites it.
    static String href(Node node) {
        return node.holding() == null ? path(node.id()) : Surroundings.path(node.holding());
    }

    static String when(Node node) {
        if (node.dates() == null) {
            return "undated";
        }
        if (node.isHeld() && node.dates().isDay()) {
            return Days.words(node.dates().from());
        }
        int year = node.dates().from().getYear();
        boolean isBounded = node.dates().to().getDayOfYear() < 365;
        return isBounded ? "%d, by %s".formatted(year, Days.words(node.dates().to())) : "" + year;
    }

    private static Row row(Node node, Conversation conversation, Map<String, String> anchors) {
        List<Cited> cites =
                conversation.edges().stream()
                        .filter(edge -> edge.from().equals(node.id()))
                        .map(edge -> cited(edge, anchors))
                        .toList();
        boolean isAsked = node.id().equals(conversation.id());
        return new Row(
                Objects.requireNonNull(anchors.get(node.id())),
                when(node),
                Typesetter.number(node.id()),
                node.holding() == null ? null : Surroundings.path(node.holding()),
                isAsked ? null : path(node.id()),
                node.holding() == null ? Marking.NONE : Marking.of(node.holding().classification()),
                subject(node),
                cites,
                node.citedBy());
    }

    private static Cited cited(Edge edge, Map<String, String> anchors) {
        return new Cited(
                Objects.requireNonNull(anchors.get(edge.to())),
                Typesetter.number(edge.to()),
                edge.notal());
    }

    private static String subject(Node node) {
        return node.holding() == null ? "" : Title.of(node.holding());
    }

    private static String summary(Conversation conversation) {
        int size = conversation.nodes().size();
        long wanted = conversation.wanted();
        return (size == 1 ? "1 telegram" : size + " telegrams")
                + (conversation.threads() == 1 ? "" : " in " + conversation.threads() + " threads")
                + (wanted == 0 ? ", all of them held." : ", " + wanted + " of them not held.");
    }

    private static @Nullable String farther(String id, Bounds bounds) {
        if (bounds.most() >= Bounds.LARGEST && bounds.depth() >= 2 * Bounds.STANDARD.depth()) {
            return null;
        }
        return path(id)
                + "?depth="
                + Math.min(Bounds.DEEPEST, bounds.depth() * 2)
                + "&limit="
                + Math.min(Bounds.LARGEST, bounds.most() * 3);
    }
}
