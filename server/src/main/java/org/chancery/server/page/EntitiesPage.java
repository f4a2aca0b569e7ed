package org.chancery.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who and what the telegrams that fit a query name.
///
/// @param kind that alone is listed, null for all
/// @param found where the telegrams are listed
public record EntitiesPage(
        Frame frame,
        String query,
        @Nullable String kind,
        String summary,
        String found,
        List<SearchPage.Sort> kinds,
        List<EntityPage.Group> groups,
        SearchPage.@Nullable Trouble trouble) {}
