package org.chancery.server.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The rows of all telegrams, set already, on the disk until the lists that they stand in are
/// written.
final class Rows implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private long[] ends = new long[1024];
    private int size;

    Rows(Path folder) throws IOException {
        this.file = folder.resolve("rows");
        this.channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
    }

    void add(String row) throws IOException {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(StandardCharsets.UTF_8));
        long end = start(size) + bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        ends[size++] = end;
    }

    String row(int number) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[number] - start(number)));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start(number) + bytes.position()) < 0) {
                throw new IOException("\"%s\" was cut short".formatted(file));
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private long start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
