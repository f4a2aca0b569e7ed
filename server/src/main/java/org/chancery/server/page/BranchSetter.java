package org.chancery.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.archive.FacetTree;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;

/// Sets facets whose values stand under each other: each value is a link that narrows the search to
/// all that is under it.
final class BranchSetter {

    /// Of one level; places are all shown, since there are no more than there are.
    private static final int MOST_TAGS = 10;

    private final Search search;
    private final Meanings meanings;
    private final List<String> filters;
    private final Set<String> lowered;

    BranchSetter(Search search, Meanings meanings) {
        this.search = search;
        this.meanings = meanings;
        this.filters = Queries.filters(search.query());
        this.lowered =
                filters.stream()
                        .map(term -> term.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    List<Branch.Tree> trees(SearchResult result) {
        return result.trees().stream()
                .filter(tree -> !tree.nodes().isEmpty())
                .map(tree -> tree(tree.name(), tree.nodes()))
                .toList();
    }

    /// Of tags the first kind is open, as what most come for.
    private Branch.Tree tree(String name, List<FacetTree.Node> nodes) {
        boolean isTag = name.equals("tag");
        long most = nodes.stream().mapToLong(FacetTree.Node::count).max().orElse(1);
        return new Branch.Tree(
                name,
                isTag ? "Tag" : "Place",
                nodes.stream()
                        .map(node ->
                                branch(
                                        node,
                                        isTag,
                                        most,
                                        nodes.size() == 1
                                                || isTag && node.equals(nodes.getFirst())))
                        .toList());
    }

    /// @param most telegrams of the largest value at the top
    private Branch branch(FacetTree.Node node, boolean isTag, long most, boolean first) {
        List<FacetTree.Node> under =
                isTag
                        ? node.nodes().subList(0, Math.min(MOST_TAGS, node.nodes().size()))
                        : node.nodes();
        boolean isLeaf = under.isEmpty();
        boolean on = isOn(node.term());
        return new Branch(
                isTag && !isLeaf ? kind(node.value()) : node.name(),
                isTag && isLeaf ? meanings.tag(node.value()) : null,
                node.count(),
                (int) Math.max(1, node.count() * 100 / most),
                ResultSetter.href(
                        on ? without(node.term()) : Queries.with(search.query(), node.term()),
                        search.sort(),
                        0),
                on,
                first || on || under.stream().anyMatch(this::hasOn),
                under.stream().map(each -> branch(each, isTag, most, under.size() == 1)).toList(),
                node.nodes().size() - under.size());
    }

    private boolean hasOn(FacetTree.Node node) {
        return isOn(node.term()) || node.nodes().stream().anyMatch(this::hasOn);
    }

    private boolean isOn(String term) {
        return Queries.terms(term).stream()
                .allMatch(part -> lowered.contains(part.toLowerCase(Locale.ROOT)));
    }

    private String without(String term) {
        String query = search.query();
        for (String part : Queries.terms(term)) {
            for (String filter : filters) {
                query = part.equalsIgnoreCase(filter) ? Queries.without(query, filter) : query;
            }
        }
        return query;
    }

    private static String kind(String word) {
        return switch (word) {
            case "subject" -> "Subjects";
            case "program" -> "Programs";
            case "country" -> "Countries and regions";
            case "organization" -> "Organisations";
            case "person" -> "Persons";
            default -> "In no list";
        };
    }
}
