package org.chancery.archive;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a search found: a page of hits, and counts over all that fits.
///
/// @param query as asked
/// @param diagnostics what is wrong with the query; where there is one, nothing was searched
/// @param total telegrams that fit and that the reader may see; copies of one telegram count once.
///   Where nothing was to be counted, so many as are known of: those up to the end of the page, and
///   one more where there is more
/// @param suggestion where nothing was found: a query that is a slip or two away and finds
///   something; else null
/// @param alone where nothing was found by several parts together: what each finds by itself
/// @param wider where nothing was found by three parts or more: all of them but one, where that
///   finds something
/// @param next where a search for more goes on, for [Search#after]; null where these are the last
/// @param months how many of them by month, without those that have no date; months without any are
///   left out
public record SearchResult(
        String query,
        List<QueryDiagnostic> diagnostics,
        long total,
        @Nullable String suggestion,
        List<Part> alone,
        List<Part> wider,
        List<Hit> hits,
        @Nullable String next,
        List<Facet> facets,
        List<FacetTree> trees,
        SortedMap<YearMonth, Long> months,
        Duration took) {

    public SearchResult {
        diagnostics = List.copyOf(diagnostics);
        alone = List.copyOf(alone);
        wider = List.copyOf(wider);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        trees = List.copyOf(trees);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
