package org.chancery.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Something to be kept: where its bytes come from, read when their turn comes and not before.
///
/// @param name of the file or entry
/// @param container `text`, or what it is unpacked from
/// @param within the container that it was found in; null for a file of its own
public record Original(String name, String container, Content content, @Nullable Within within) {

    /// A file of its own.
    public Original(String name, String container, Content content) {
        this(name, container, content, null);
    }

    /// Where in a container. All originals of one container have the same object.
    ///
    /// @param entry the way to it within the container, `/` between; empty for the container itself
    /// @param offset of its first byte within that entry, -1 where the entry does not say
    /// @param length in bytes there, -1 where the entry does not say
    public record Within(Container container, String entry, long offset, long length) {}

    /// The bytes, on demand.
    @FunctionalInterface
    public interface Content {

        /// All of them.
        ///
        /// @throws IOException if they cannot be read; the message is a whole sentence that names
        ///   the file
        byte[] read() throws IOException;
    }
}
