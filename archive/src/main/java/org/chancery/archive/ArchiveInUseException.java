package org.chancery.archive;

import java.io.IOException;

/// Somebody else writes to the archive; the message says who.
public final class ArchiveInUseException extends IOException {

    private static final long serialVersionUID = 1;

    public ArchiveInUseException(String message) {
        super(message);
    }
}
