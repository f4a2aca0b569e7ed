package org.chancery.archive.concordance;

import java.util.List;
import org.chancery.archive.QueryDiagnostic;

/// Keywords in context.
///
/// @param query as asked
/// @param diagnostics what is wrong with the query; where there is one, nothing was looked for
/// @param total places at which a keyword stands in the telegrams that were read
/// @param telegrams that have such a place
/// @param found telegrams that fit the query
/// @param read how many of them were read for keywords, the oldest first: all, unless there are
///   very many
/// @param lines a page of them
public record Concordance(
        String query,
        List<QueryDiagnostic> diagnostics,
        long total,
        long telegrams,
        long found,
        long read,
        List<Line> lines) {

    public Concordance {
        diagnostics = List.copyOf(diagnostics);
        lines = List.copyOf(lines);
    }

    /// Whether every telegram that fits was read.
    public boolean isWhole() {
        return read == found;
    }
}
