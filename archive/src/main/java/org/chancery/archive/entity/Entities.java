package org.chancery.archive.entity;

import java.util.List;
import org.chancery.archive.QueryDiagnostic;

/// Who and what the telegrams that fit a query name.
///
/// @param query as asked
/// @param diagnostics what is wrong with the query; where there is one, nothing was counted
/// @param total telegrams that fit
/// @param counts those named in most telegrams first
public record Entities(
        String query, List<QueryDiagnostic> diagnostics, long total, List<Count> counts) {

    public Entities {
        diagnostics = List.copyOf(diagnostics);
        counts = List.copyOf(counts);
    }

    /// One of them.
    ///
    /// @param telegrams that name it; copies of one count once
    public record Count(Entity entity, long telegrams) {}

    /// Those of one kind.
    public List<Count> of(Entity.Kind kind) {
        return counts.stream().filter(count -> count.entity().kind() == kind).toList();
    }
}
