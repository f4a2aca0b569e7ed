package org.chancery.archive;

import java.io.IOException;

/// Something to be kept: where its bytes come from, read when their turn comes and not before.
///
/// @param name of the file or entry
/// @param container `text`, or what it is unpacked from
public record Original(String name, String container, Content content) {

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
