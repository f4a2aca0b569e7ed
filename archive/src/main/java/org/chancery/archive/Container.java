package org.chancery.archive;

import java.io.IOException;
import java.io.InputStream;

/// A file in which telegrams are, kept beside them: whole, once, whatever their number.
///
/// @param name of the file
/// @param kind `zip`, `csv`, `tei`
/// @param isKept whether its bytes are kept; else only their hash is
public record Container(String name, String kind, boolean isKept, Content content) {

    /// The bytes, read twice: for their hash, and to keep them.
    @FunctionalInterface
    public interface Content {

        /// From the first byte.
        InputStream open() throws IOException;
    }
}
