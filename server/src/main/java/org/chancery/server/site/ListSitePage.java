package org.chancery.server.site;

import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param meaning of its value, null where there is nothing to say
/// @param size of the whole list
/// @param from the first telegram on this page, counted from 1
/// @param rows set already, by the template of a row
public record ListSitePage(
        SiteFrame frame,
        String title,
        @Nullable String meaning,
        int size,
        int from,
        int to,
        String rows,
        @Nullable String previous,
        @Nullable String next) {}
