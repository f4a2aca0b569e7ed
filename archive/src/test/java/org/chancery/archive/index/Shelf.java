package org.chancery.archive.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.archive.Facet;
import org.chancery.archive.Fragment;
import org.chancery.archive.Hit;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Telegram;

/// An index with telegrams in it, and a store in memory for their cards.
final class Shelf implements AutoCloseable {

    final TelegramIndex index;
    private final Map<String, Holding> holdings;

    private Shelf(TelegramIndex index, Map<String, Holding> holdings) {
        this.index = index;
        this.holdings = holdings;
    }

    static Shelf of(Path folder, List<Paper> papers) throws IOException {
        Map<String, Holding> holdings = new ConcurrentHashMap<>();
        Shelf shelf =
                new Shelf(
                        TelegramIndex.open(
                                folder, (key, reader) -> Optional.ofNullable(holdings.get(key))),
                        holdings);
        for (Paper paper : papers) {
            shelf.put(paper, 1, 0);
        }
        return shelf;
    }

    void put(Paper paper, int variants, int place) throws IOException {
        Telegram telegram = paper.telegram();
        Holding holding = paper.holding(telegram, variants);
        holdings.put(holding.sha256(), holding);
        index.put(holding, telegram, place, holdings.size());
    }

    static Reader upTo(int rank, String... withheld) {
        return new Reader("test", new Classification("rank " + rank, rank), Set.of(withheld));
    }

    SearchResult search(String query) throws IOException {
        return search(query, Reader.everything());
    }

    SearchResult search(String query, Reader reader) throws IOException {
        return index.search(new Search(query, Sort.RELEVANCE, 0, 100), reader);
    }

    /// The ids of what is found, the best first.
    List<String> found(String query) throws IOException {
        return found(query, Sort.RELEVANCE);
    }

    List<String> found(String query, Sort sort) throws IOException {
        return ids(index.search(new Search(query, sort, 0, 100), Reader.everything()));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.holding().id()).toList();
    }

    List<String> all(String query, Sort sort, Reader reader) throws IOException {
        List<String> ids = new ArrayList<>();
        index.each(new Search(query, sort, 5, 1), reader, holding -> ids.add(holding.id()));
        return ids;
    }

    /// With what is marked between brackets.
    static String excerpt(Hit hit) {
        return hit.excerpt().stream().map(Shelf::marked).collect(Collectors.joining());
    }

    private static String marked(Fragment fragment) {
        return fragment.hit() ? "[" + fragment.text() + "]" : fragment.text();
    }

    static String facet(SearchResult result, String name) {
        return result.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .map(Shelf::counted)
                .collect(Collectors.joining(", "));
    }

    private static String counted(Facet.Value value) {
        return value.value() + " " + value.count();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
