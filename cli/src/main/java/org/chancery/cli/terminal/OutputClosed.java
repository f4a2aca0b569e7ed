package org.chancery.cli.terminal;

import java.io.IOException;

/// The reader of our output has left: `chancery search treaty | head` took its ten lines. No
/// trouble, the run just ends.
public final class OutputClosed extends IOException {

    private static final long serialVersionUID = 1L;

    OutputClosed(IOException cause) {
        super("the reader of the output has gone", cause);
    }
}
