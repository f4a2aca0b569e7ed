package org.chancery.convert.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Pieces that have to wait for their place in a document: kept in a file for the time being, a
/// number of eight bytes each in memory.
final class Spool implements Closeable {

    private final FileChannel file;
    private long end;

    Spool() throws IOException {
        this.file =
                FileChannel.open(
                        Files.createTempFile("chancery-export", ".part"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    /// Pieces that will stand together, in the order in which they came.
    static final class Pile {

        private long[] places = new long[4];
        private int count;

        private void add(long place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        int count() {
            return count;
        }
    }

    void put(byte[] piece, Pile pile) throws IOException {
        pile.add(end);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + piece.length);
        bytes.putInt(piece.length).put(piece).flip();
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
    }

    void copy(Pile pile, OutputStream out) throws IOException {
        for (int i = 0; i < pile.count; i++) {
            ByteBuffer length = read(pile.places[i], Integer.BYTES);
            Channels.newChannel(out).write(read(pile.places[i] + Integer.BYTES, length.getInt()));
        }
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file of waiting pieces was cut short");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
