package org.chancery.server.page;

import java.util.List;

/// Saved searches, and what came in for each.
public record AlertsPage(Frame frame, List<Alert> alerts) {

    /// One saved search.
    ///
    /// @param href all that it finds
    /// @param fresh how many telegrams are new
    /// @param summary `3 new telegrams`
    /// @param rows the newest of them
    /// @param trouble what is wrong with the query, as where a later Chancery reads it differently;
    ///   empty where nothing is
    public record Alert(
            String name,
            String query,
            String href,
            long fresh,
            String summary,
            List<SearchPage.Row> rows,
            String trouble) {

        /// Where its forms go.
        public String path() {
            return "/alerts/" + Queries.encoded(name).replace("+", "%20");
        }
    }
}
