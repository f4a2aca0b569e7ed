package org.chancery.server.page;

import io.javalin.http.Context;

/// Makes what stands around the content of a page.
@FunctionalInterface
interface Framing {

    /// The frame of one page.
    ///
    /// @param title of the window
    /// @param query what the search box says
    Frame frame(Context context, String title, String query);
}
