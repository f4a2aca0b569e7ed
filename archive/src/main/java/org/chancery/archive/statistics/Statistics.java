package org.chancery.archive.statistics;

import java.util.List;
import org.chancery.archive.QueryDiagnostic;

/// The telegrams that fit a query, in numbers. Copies of one telegram count once.
///
/// @param query as asked
/// @param diagnostics what is wrong with the query; where there is one, nothing was counted
/// @param whole all that fit
/// @param series them by one field, most telegrams first; years in their order
/// @param bursts of the whole and of each series, the strongest first
public record Statistics(
        String query,
        Dimension by,
        List<QueryDiagnostic> diagnostics,
        Series whole,
        List<Series> series,
        List<Burst> bursts,
        Speeds speeds) {

    public Statistics {
        diagnostics = List.copyOf(diagnostics);
        series = List.copyOf(series);
        bursts = List.copyOf(bursts);
    }
}
