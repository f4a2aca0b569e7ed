package org.chancery.server.page;

import java.util.List;

/// All collections.
public record CollectionsPage(Frame frame, List<Shelf> shelves) {

    /// One of them.
    ///
    /// @param summary `17 telegrams`
    public record Shelf(String name, String href, String summary, String made) {}
}
