package org.chancery.convert;

import java.io.Closeable;
import java.io.IOException;
import org.chancery.format.telegram.Telegram;

/// Writes telegrams in one form, one after another as they come, so that a whole archive passes
/// through it in constant memory.
public interface Exporter extends Closeable {

    /// Writes the next one.
    void write(Telegram telegram) throws IOException;

    /// Writes what ends the document; the stream beneath stays open, it is its owner's.
    @Override
    void close() throws IOException;
}
