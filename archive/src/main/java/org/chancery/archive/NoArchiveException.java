package org.chancery.archive;

import java.io.IOException;

/// There is no archive at that place.
public final class NoArchiveException extends IOException {

    private static final long serialVersionUID = 1;

    public NoArchiveException(String message) {
        super(message);
    }
}
