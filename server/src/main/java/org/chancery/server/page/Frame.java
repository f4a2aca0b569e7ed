package org.chancery.server.page;

import org.chancery.server.event.Progress;
import org.jspecify.annotations.Nullable;

/// What stands around the content of every page.
///
/// @param title of the browser's window, without the name of the house
/// @param assets where style, script and type lie
/// @param query what the search box says; empty on a page without a search
/// @param importing how far an import is that is under way, null when there is none
/// @param signedIn whether there is somebody to sign out
/// @param theme `light` or `dark` where the reader chose, null where the system does
public record Frame(
        String title,
        Assets assets,
        String query,
        @Nullable Progress importing,
        boolean signedIn,
        @Nullable String theme) {

    private static final Tape WORDMARK = Tape.of("CHANCERY");

    public Tape wordmark() {
        return WORDMARK;
    }
}
