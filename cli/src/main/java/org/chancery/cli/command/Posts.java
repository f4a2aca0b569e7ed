package org.chancery.cli.command;

import java.io.IOException;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;

/// Names of posts as people type them.
final class Posts {

    private Posts() {}

    /// `; did you mean TUNIS?` of a name like that of a post of which something is known; else
    /// nothing.
    static String meant(Archive archive, String typed) throws IOException {
        return archive.postLike(typed, Reader.everything())
                .map("; did you mean %s?"::formatted)
                .orElse("");
    }
}
