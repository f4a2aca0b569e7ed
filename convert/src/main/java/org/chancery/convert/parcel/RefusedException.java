package org.chancery.convert.parcel;

import java.io.IOException;

/// A container, or a part of it, that cannot be read; the rest of it may be.
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    /// Refuses.
    ///
    /// @param reason what follows a name: `is damaged: the table of contents is missing`
    public RefusedException(String reason) {
        super(reason);
    }

    public RefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
