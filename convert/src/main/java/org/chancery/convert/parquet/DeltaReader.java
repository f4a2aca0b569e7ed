package org.chancery.convert.parquet;

import java.nio.ByteBuffer;

/// Numbers by their distance from the one before, packed in blocks (Parquet's DELTA_BINARY_PACKED).
final class DeltaReader {

    private static final int MOST = 1 << 24;

    private final ByteBuffer bytes;
    private final int perPart;
    private final byte[] widths;
    private final int count;
    private long value;
    private int read;
    private long least;
    private int part;
    private int leftInPart;
    private long buffer;
    private int bits;

    DeltaReader(ByteBuffer bytes) {
        this.bytes = bytes;
        long block = RunReader.variable(bytes);
        long parts = RunReader.variable(bytes);
        long all = RunReader.variable(bytes);
        this.value = zigzag(bytes);
        boolean isSound =
                block > 0
                        && block <= MOST
                        && parts > 0
                        && parts <= 1024
                        && block % parts == 0
                        && block / parts % Byte.SIZE == 0
                        && all >= 0
                        && all <= MOST;
        if (!isSound) {
            throw new IllegalArgumentException("numbers in odd blocks");
        }
        this.perPart = (int) (block / parts);
        this.widths = new byte[(int) parts];
        this.count = (int) all;
        this.part = widths.length;
    }

    /// All of them; the bytes go on behind the last.
    int[] all() {
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = Math.toIntExact(next());
        }
        // The last part is filled up.
        int width = leftInPart == 0 ? 0 : widths[part - 1];
        bytes.position(bytes.position() + Math.max(0, (leftInPart * width - bits + 7) / Byte.SIZE));
        return all;
    }

    long next() {
        if (read++ > 0) {
            // A block tells its least distance where it begins.
            long delta = delta();
            value += least + delta;
        }
        return value;
    }

    private long delta() {
        if (leftInPart == 0) {
            begin();
        }
        leftInPart--;
        int width = widths[part - 1];
        long delta = 0;
        for (int got = 0; got < width; ) {
            if (bits == 0) {
                buffer = bytes.get() & 0xFF;
                bits = Byte.SIZE;
            }
            int more = Math.min(bits, width - got);
            delta |= (buffer & (1L << more) - 1) << got;
            buffer >>>= more;
            bits -= more;
            got += more;
        }
        return delta;
    }

    private void begin() {
        if (part == widths.length) {
            least = zigzag(bytes);
            bytes.get(widths);
            part = 0;
        }
        if (widths[part] < 0 || widths[part] > Long.SIZE) {
            throw new IllegalArgumentException("numbers of " + widths[part] + " bits");
        }
        part++;
        leftInPart = perPart;
        bits = 0;
    }

    private static long zigzag(ByteBuffer bytes) {
        long value = RunReader.variable(bytes);
        return value >>> 1 ^ -(value & 1);
    }
}
