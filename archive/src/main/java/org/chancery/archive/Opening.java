package org.chancery.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Things opened one after another, which all are closed again if one of them does not open.
final class Opening implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T with(T thing) {
        opened.push(thing);
        return thing;
    }

    /// From here on, whoever has the things closes them.
    void succeeded() {
        opened.clear();
    }

    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
