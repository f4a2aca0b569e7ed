package org.chancery.convert;

import java.io.Closeable;
import java.io.IOException;
import org.chancery.format.telegram.Telegram;

/// Writes telegrams in one form, one after another as they come, so that a whole archive passes
/// through it in constant memory.
public interface Exporter extends Closeable {

    /// Writes the next one.
    void write(Telegram telegram) throws IOException;

    /// What was not carried of those that were written so far; a form that is not said to lose
    /// anything says none, whatever it is for.
    default Losses losses() {
        return Losses.NONE;
    }

    /// Writes what ends the document; the stream beneath stays open, it is its owner's.
    @Override
    void close() throws IOException;
}
