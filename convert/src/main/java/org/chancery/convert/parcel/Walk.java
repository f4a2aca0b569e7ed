package org.chancery.convert.parcel;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The way through a file and all that is in it: each reader of containers tells what it finds
/// here.
public interface Walk {

    /// A telegram.
    void found(Found found);

    /// A container within a container.
    void enter(Parcel child) throws IOException;

    /// A container within a container, of a kind that its content need not show.
    ///
    /// @param kind null to go by the content
    void enter(Parcel child, @Nullable Kind kind) throws IOException;

    /// Takes in the bytes of an entry, up to what the limits allow. They are gone when the walk has
    /// left the entry's container.
    ///
    /// @throws RefusedException if it is past the limits, or its bytes cannot be unpacked
    Parcel take(Parcel container, String entry, InputStream in) throws IOException;

    /// Something that cannot be read, or of which nobody knows what it is.
    ///
    /// @param name for people
    /// @param reason what follows the name: `is damaged`
    void refuse(String name, String reason);

    /// Something that is no telegram and does not claim to be one.
    void pass();

    /// How far the walk is within its file, in bytes; for whoever waits.
    void at(long offset);

    /// After a yes, a reader returns as soon as it can.
    boolean isStopped();

    Limits limits();
}
