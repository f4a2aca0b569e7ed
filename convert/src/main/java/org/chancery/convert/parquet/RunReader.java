package org.chancery.convert.parquet;

import java.nio.ByteBuffer;

/// Small numbers as Parquet packs them: runs of one, and rows of bits (the "RLE / Bit-Packing
/// Hybrid" encoding).
final class RunReader {

    private final ByteBuffer bytes;
    private final int width;
    private long left;
    private boolean isPacked;
    private int repeated;
    private long buffer;
    private int bits;

    /// @param width of a number in bits
    RunReader(ByteBuffer bytes, int width) {
        if (width < 0 || width > Integer.SIZE) {
            throw new IllegalArgumentException("numbers of " + width + " bits");
        }
        this.bytes = bytes;
        this.width = width;
    }

    int next() {
        while (left == 0) {
            begin();
        }
        left--;
        return isPacked ? packed() : repeated;
    }

    private void begin() {
        long header = variable(bytes);
        isPacked = (header & 1) == 1;
        left = isPacked ? (header >>> 1) * Byte.SIZE : header >>> 1;
        buffer = 0;
        bits = 0;
        if (!isPacked) {
            repeated = 0;
            for (int i = 0; i < width; i += Byte.SIZE) {
                repeated |= (bytes.get() & 0xFF) << i;
            }
        }
    }

    private int packed() {
        while (bits < width) {
            buffer |= (bytes.get() & 0xFFL) << bits;
            bits += Byte.SIZE;
        }
        int number = (int) (buffer & (1L << width) - 1);
        buffer >>>= width;
        bits -= width;
        return number;
    }

    /// A number of seven bits a byte, the least significant first.
    static long variable(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte octet = bytes.get();
            value |= (octet & 0x7FL) << shift;
            if (octet >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }
}
