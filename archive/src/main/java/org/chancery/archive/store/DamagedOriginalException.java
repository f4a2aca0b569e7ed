package org.chancery.archive.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The bytes of an original are not those that were kept; the message says which.
public final class DamagedOriginalException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedOriginalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
