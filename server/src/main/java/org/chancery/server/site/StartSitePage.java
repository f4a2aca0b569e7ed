package org.chancery.server.site;

import java.util.List;
import org.chancery.server.page.SearchPage;
import org.chancery.server.page.Tape;
import org.chancery.server.page.TimeLine;
import org.jspecify.annotations.Nullable;

/// The first page of a site.
///
/// @param summary `17 telegrams`
/// @param span `sent between 1966 and 2023`, null where no telegram has a date
/// @param query that chose them, empty where nothing did
/// @param first the first telegrams by date
/// @param goesOn whether there are more
public record StartSitePage(
        SiteFrame frame,
        String summary,
        @Nullable String span,
        String query,
        TimeLine timeLine,
        List<SearchPage.FacetGroup> facets,
        List<SearchPage.Row> first,
        boolean goesOn) {

    /// What the site holds, punched.
    public Tape tape() {
        return Tape.of("CHANCERY  " + summary + (span == null ? "" : "  " + span), 260);
    }
}
