package org.chancery.archive.query;

import java.util.List;
import org.chancery.archive.QueryDiagnostic;

/// A query, and what is wrong with it.
///
/// @param query what could be made of it; not to be run where there is a diagnostic
/// @param diagnostics by place
public record ParsedQuery(Query query, List<QueryDiagnostic> diagnostics) {

    public ParsedQuery {
        diagnostics = List.copyOf(diagnostics);
    }
}
