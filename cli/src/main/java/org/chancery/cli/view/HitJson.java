package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.Fragment;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Part;
import org.chancery.archive.SearchResult;
import org.chancery.cli.terminal.Output;
import org.chancery.format.telegram.Origin;
import org.jspecify.annotations.Nullable;

/// What a search found, as one JSON object on one line; names as in `telegram-json.md`.
public final class HitJson {

    private final Output out;

    public HitJson(Output out) {
        this.out = out;
    }

    public void print(SearchResult result) throws IOException {
        out.print("{\"query\":" + Json.quoted(result.query()) + ",\"total\":" + result.total());
        out.print(
                result.suggestion() == null
                        ? ""
                        : ",\"suggestion\":" + Json.quoted(result.suggestion()));
        out.print(parts("alone", result.alone()) + parts("wider", result.wider()));
        out.print(",\"hits\":[");
        String before = "";
        for (Hit hit : result.hits()) {
            out.print(before);
            hit(hit);
            before = ",";
        }
        out.print("],\"facets\":{");
        before = "";
        for (Facet facet : result.facets()) {
            out.print(before + Json.quoted(facet.name()) + ":" + values(facet));
            before = ",";
        }
        out.print("},\"trees\":{");
        before = "";
        for (FacetTree tree : result.trees()) {
            out.print(before + Json.quoted(tree.name()) + ":" + nodes(tree.nodes()));
            before = ",";
        }
        out.line("}}");
    }

    private void hit(Hit hit) throws IOException {
        Holding holding = hit.holding();
        out.print("{\"id\":" + Json.quoted(holding.id()));
        out.print(",\"mrn\":" + orNull(holding.mrn()));
        out.print(
                ",\"date\":"
                        + (holding.date() == null
                                ? "null"
                                : Json.quoted(holding.date().toString())));
        out.print(
                ",\"classification\":"
                        + (holding.classification() == null
                                ? "null"
                                : Json.quoted(holding.classification().name())));
        out.print(",\"captions\":" + list(holding.captions()));
        out.print(",\"origin\":" + origin(holding.origin()));
        out.print(",\"subject\":" + orNull(holding.subject()));
        out.print(",\"tags\":" + list(holding.tags()));
        out.print(",\"sha256\":" + Json.quoted(holding.sha256()));
        out.print(",\"excerpt\":" + excerpt(hit.excerpt()) + "}");
    }

    private static String origin(@Nullable Origin origin) {
        return origin == null
                ? "null"
                : "{\"post\":"
                        + Json.quoted(origin.post())
                        + ",\"name\":"
                        + orNull(origin.name())
                        + "}";
    }

    private static String excerpt(List<Fragment> fragments) {
        StringBuilder list = new StringBuilder("[");
        for (Fragment fragment : fragments) {
            list.append(list.length() == 1 ? "" : ",")
                    .append("{\"text\":")
                    .append(Json.quoted(fragment.text()))
                    .append(",\"hit\":")
                    .append(fragment.hit())
                    .append('}');
        }
        return list.append(']').toString();
    }

    private static String nodes(List<FacetTree.Node> nodes) {
        return nodes.stream()
                .map(node ->
                        "{\"value\":%s,\"name\":%s,\"query\":%s,\"count\":%d,\"under\":%s}"
                                .formatted(
                                        Json.quoted(node.value()),
                                        Json.quoted(node.name()),
                                        Json.quoted(node.term()),
                                        node.count(),
                                        nodes(node.nodes())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String parts(String name, List<Part> parts) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(part ->
                                "{\"query\":%s,\"total\":%d}"
                                        .formatted(Json.quoted(part.query()), part.total()))
                        .collect(Collectors.joining(",", ",\"" + name + "\":[", "]"));
    }

    private static String values(Facet facet) {
        StringBuilder list = new StringBuilder("[");
        for (Facet.Value value : facet.values()) {
            list.append(list.length() == 1 ? "" : ",")
                    .append("{\"value\":")
                    .append(Json.quoted(value.value()))
                    .append(",\"count\":")
                    .append(value.count())
                    .append('}');
        }
        return list.append(']').toString();
    }

    private static String list(List<String> texts) {
        return "[" + String.join(",", texts.stream().map(Json::quoted).toList()) + "]";
    }

    private static String orNull(@Nullable String text) {
        return text == null ? "null" : Json.quoted(text);
    }
}
