package org.chancery.cli.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.archive.Facet;
import org.chancery.archive.FacetTree;
import org.chancery.archive.Fragment;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Part;
import org.chancery.archive.SearchResult;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.telegram.Origin;
import org.jspecify.annotations.Nullable;

/// What a search found, one telegram after the other.
///
/// ```
/// 09ASTANA1967  2009-11-05  CONFIDENTIAL  Embassy Astana
///   KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL
///   ... decided to set up a *Rapid* *reaction* force and exercises had just been held ...
/// ```
public final class HitList {

    private static final int INDENT = 2;
    private static final int SHOWN_VALUES = 12;

    private final Output out;
    private final Paint paint;
    private final int width;

    public HitList(Output out, Paint paint, int screenWidth) {
        this.out = out;
        this.paint = paint;
        this.width = Math.min(100, screenWidth);
    }

    /// Prints a page of hits and what there is in all.
    ///
    /// @param from how many hits were passed over
    public void print(SearchResult result, int from, boolean withFacets) throws IOException {
        for (Hit hit : result.hits()) {
            hit(hit);
            out.line();
        }
        if (withFacets) {
            for (Facet facet : result.facets()) {
                facet(facet);
            }
            for (FacetTree tree : result.trees()) {
                tree(tree);
            }
        }
        out.line(paint.dim(summary(result, from)));
        if (result.suggestion() != null) {
            out.line("Did you mean: " + Visible.line(result.suggestion()));
        }
        parts("alone", result.alone());
        parts("all but one", result.wider());
    }

    private void parts(String name, List<Part> parts) throws IOException {
        new Sheet(out, paint, width, 16)
                .rows(
                        name,
                        parts.stream()
                                .map(part -> part.query() + " " + Progress.number(part.total()))
                                .toList());
    }

    private static String summary(SearchResult result, int from) {
        String found =
                Tally.counted(result.total(), "telegram")
                        + " in "
                        + Progress.duration(result.took());
        int shown = result.hits().size();
        if (shown == 0) {
            return found;
        }
        long last = (long) from + shown;
        return found
                + ", shown "
                + Progress.number(from + 1)
                + " to "
                + Progress.number(last)
                + (last < result.total() ? "; more with --skip " + last : "");
    }

    private void hit(Hit hit) throws IOException {
        Holding holding = hit.holding();
        String name = holding.mrn() == null ? holding.id() : holding.mrn();
        head(
                Visible.line(name),
                holding.date() == null ? "" : Moments.day(holding.date()),
                holding.classification() == null
                        ? ""
                        : Visible.line(holding.classification().name()),
                Visible.line(origin(holding.origin())));
        wrapped(hit.subject(), "", paint::bold);
        wrapped(hit.excerpt(), paint.colour() ? "" : "*", word -> word);
    }

    private static String origin(@Nullable Origin origin) {
        return origin == null ? "" : Objects.requireNonNullElse(origin.name(), origin.post());
    }

    /// On one line, or on as many as a narrow screen makes of it.
    private void head(String name, String... facts) throws IOException {
        StringBuilder line = new StringBuilder(paint.text(Style.BOLD_CYAN, name));
        int used = Columns.width(name);
        for (String fact : facts) {
            if (fact.isEmpty()) {
                continue;
            }
            if (used + 2 + Columns.width(fact) > width) {
                out.line(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append("  ").append(fact);
            used += 2 + Columns.width(fact);
        }
        out.line(line.toString());
    }

    /// Wrapped word by word, because a hit is painted and a line must not be measured with its
    /// paint. Without colour a hit of the text stands between asterisks; a subject is left as it
    /// is.
    ///
    /// @param sign around a hit
    /// @param other how the rest is painted
    private void wrapped(List<Fragment> fragments, String sign, UnaryOperator<String> other)
            throws IOException {
        StringBuilder line = new StringBuilder();
        int used = 0;
        boolean needsBlank = false;
        for (Fragment fragment : fragments) {
            String text = Visible.line(fragment.text());
            needsBlank |= text.startsWith(" ");
            for (String word : text.strip().split(" +")) {
                if (word.isEmpty()) {
                    continue;
                }
                String marked = fragment.hit() ? sign + word + sign : word;
                int wide = Columns.width(marked);
                if (used > 0 && needsBlank && used + 1 + wide > width - INDENT) {
                    out.line(" ".repeat(INDENT) + line);
                    line.setLength(0);
                    used = 0;
                } else if (used > 0 && needsBlank) {
                    line.append(' ');
                    used++;
                }
                line.append(fragment.hit() ? paint.text(Style.HIT, marked) : other.apply(marked));
                used += wide;
                needsBlank = true;
            }
            needsBlank = text.endsWith(" ");
        }
        if (used > 0) {
            out.line(" ".repeat(INDENT) + line);
        }
    }

    /// `Near East 24: Tunisia 20, Iraq 4`
    private void tree(FacetTree tree) throws IOException {
        List<String> lines = new ArrayList<>();
        for (FacetTree.Node node : tree.nodes()) {
            int more = node.nodes().size() - SHOWN_VALUES;
            lines.add(
                    counted(node)
                            + node.nodes().stream()
                                    .limit(SHOWN_VALUES)
                                    .map(HitList::counted)
                                    .collect(Collectors.joining(", ", ": ", ""))
                            + (more > 0 ? ", and " + more + " more" : ""));
        }
        new Sheet(out, paint, width, 16).rows("by " + tree.name(), lines);
    }

    private static String counted(FacetTree.Node node) {
        return node.name() + " " + Progress.number(node.count());
    }

    private void facet(Facet facet) throws IOException {
        Sheet sheet = new Sheet(out, paint, width, 16);
        StringBuilder values = new StringBuilder();
        facet.values().stream()
                .limit(SHOWN_VALUES)
                .forEach(value ->
                        values.append(values.isEmpty() ? "" : ", ")
                                .append(value.value())
                                .append(' ')
                                .append(Progress.number(value.count())));
        int more = facet.values().size() - SHOWN_VALUES;
        sheet.row(facet.name(), values + (more > 0 ? ", and " + more + " more" : ""));
    }
}
