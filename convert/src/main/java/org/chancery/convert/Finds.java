package org.chancery.convert;

import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;

/// Hears what an [Unpacker] finds in a file, in order. Called by one thread.
public interface Finds {

    void telegram(Found found);

    /// Something that could not be read, or of which nobody knows what it is.
    ///
    /// @param reason for people, a whole sentence with the name in it
    void refused(String name, String reason);

    /// A file or entry of a kind was opened.
    default void opened(Kind kind) {}

    /// Something that is no telegram and does not claim to be one: a memorandum among telegrams.
    ///
    /// @param kind what it is instead, one of few
    default void passed(String name, String kind) {}

    /// How far the unpacking is, in bytes of the file.
    default void at(long offset) {}

    /// After a yes, unpacking ends soon.
    default boolean isStopped() {
        return false;
    }
}
