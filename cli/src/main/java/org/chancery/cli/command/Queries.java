package org.chancery.cli.command;

import java.util.List;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.cli.report.Trouble;
import org.chancery.cli.terminal.Visible;

/// Queries that cannot be run, shown as they were written, with a caret under the place.
///
/// ```
/// chancery search: a closing bracket is missing
///   from:astana (tag:PREL or tag:PGOV
///               ^
/// ```
final class Queries {

    private Queries() {}

    static void refuseBad(String query, List<QueryDiagnostic> diagnostics) throws Trouble {
        if (diagnostics.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (QueryDiagnostic diagnostic : diagnostics) {
            int from = Math.clamp(diagnostic.start(), 0, query.length());
            int width = Math.max(1, Math.min(diagnostic.end(), query.length()) - from);
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(diagnostic.message())
                    .append("\n  ")
                    .append(Visible.line(query))
                    .append("\n  ")
                    .append(" ".repeat(from))
                    .append('^')
                    .append("~".repeat(width - 1));
        }
        throw Trouble.usage(lines.toString());
    }
}
