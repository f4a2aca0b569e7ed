package org.chancery.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Texts one after the other in a file, found by their number: reading one costs what reading a
/// file costs, and a million of them take no memory.
final class Pile implements AutoCloseable, BareLucene.Texts {

    private final FileChannel file;
    private final long[] starts;
    private final int count;

    private Pile(FileChannel file, long[] starts, int count) {
        this.file = file;
        this.starts = starts;
        this.count = count;
    }

    /// Makes a pile.
    static final class Builder implements AutoCloseable {

        private final Path path;
        private final OutputStream out;
        private long[] starts = new long[1024];
        private int count;

        Builder(Path path) throws IOException {
            this.path = path;
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
        }

        void add(byte[] text) throws IOException {
            if (count + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count + 1] = starts[count] + text.length;
            count++;
            out.write(text);
        }

        Pile done() throws IOException {
            out.close();
            return new Pile(FileChannel.open(path), starts, count);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    @Override
    public int count() {
        return count;
    }

    byte[] bytes(int index) throws IOException {
        ByteBuffer text = ByteBuffer.allocate((int) (starts[index + 1] - starts[index]));
        while (text.hasRemaining() && file.read(text, starts[index] + text.position()) >= 0) {
            // read on
        }
        return text.array();
    }

    @Override
    public String at(int index) throws IOException {
        return new String(bytes(index), StandardCharsets.UTF_8);
    }

    double megabytes() {
        return starts[count] / 1e6;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
