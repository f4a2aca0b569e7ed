package org.chancery.server.site;

import org.chancery.server.page.Tape;

/// What stands around the content of every page of a site.
///
/// @param title of the browser's window
/// @param root the way to the first page's folder: `../../`, or nothing
public record SiteFrame(String title, String root) {

    private static final Tape WORDMARK = Tape.of("CHANCERY");

    public Tape wordmark() {
        return WORDMARK;
    }
}
