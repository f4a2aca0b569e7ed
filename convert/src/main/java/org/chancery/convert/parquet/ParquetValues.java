package org.chancery.convert.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.NoSuchElementException;
import org.chancery.convert.parcel.RefusedException;

/// The values of a page that are there, one after another, in words (Parquet format, "Encodings").
@FunctionalInterface
interface ParquetValues {

    int PLAIN = 0;
    int PLAIN_DICTIONARY = 2;
    int RUNS = 3;
    int DELTAS = 5;
    int DELTA_LENGTHS = 6;
    int DELTA_STRINGS = 7;
    int RUN_DICTIONARY = 8;

    /// Of a chunk that has no dictionary, and of a page that is not read yet.
    ParquetValues NONE =
            () -> {
                throw new NoSuchElementException("no values");
            };

    String next();

    /// A value by its place; only dictionaries are asked.
    default String at(int place) {
        throw new NoSuchElementException("no dictionary");
    }

    /// Those of a page.
    ///
    /// @param bytes of the values alone
    /// @param count how many there are, nothings counted
    static ParquetValues of(
            ParquetLeaf leaf, int encoding, ByteBuffer bytes, int count, ParquetValues dictionary)
            throws RefusedException {
        return switch (encoding) {
            case PLAIN ->
                    leaf.physical() == ParquetLeaf.BOOLEAN
                            ? truths(bytes)
                            : new Plain(leaf, bytes, count);
            case PLAIN_DICTIONARY, RUN_DICTIONARY -> places(bytes, dictionary);
            case RUNS -> {
                cut(bytes, Integer.BYTES);
                RunReader truths = new RunReader(bytes, 1);
                yield () -> String.valueOf(truths.next() == 1);
            }
            case DELTAS -> deltas(leaf, bytes);
            case DELTA_LENGTHS -> {
                int[] lengths = new DeltaReader(bytes).all();
                yield new Strings(leaf, new int[lengths.length], lengths, bytes);
            }
            case DELTA_STRINGS -> {
                int[] prefixes = new DeltaReader(bytes).all();
                yield new Strings(leaf, prefixes, new DeltaReader(bytes).all(), bytes);
            }
            default ->
                    throw new RefusedException(
                            "has a column in an encoding (%d) that is not known here"
                                    .formatted(encoding));
        };
    }

    /// The next bytes of a buffer, which goes on behind them.
    static ByteBuffer cut(ByteBuffer bytes, int length) {
        ByteBuffer cut = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return cut;
    }

    private static ParquetValues truths(ByteBuffer page) {
        ByteBuffer bytes = page.slice();
        int[] place = new int[1];
        return () -> {
            int at = place[0]++;
            return String.valueOf((bytes.get(at / Byte.SIZE) >> at % Byte.SIZE & 1) == 1);
        };
    }

    private static ParquetValues places(ByteBuffer bytes, ParquetValues dictionary) {
        if (!bytes.hasRemaining()) {
            return NONE;
        }
        RunReader places = new RunReader(bytes, bytes.get());
        return () -> dictionary.at(places.next());
    }

    private static ParquetValues deltas(ParquetLeaf leaf, ByteBuffer bytes) {
        DeltaReader numbers = new DeltaReader(bytes);
        return () -> {
            ByteBuffer value = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            return leaf.words(value.putLong(0, numbers.next()));
        };
    }

    /// As they are, one behind the other.
    final class Plain implements ParquetValues {

        private final ParquetLeaf leaf;
        private final ByteBuffer bytes;

        /// Where each begins, as far as they were asked for by place.
        private int[] starts = new int[0];

        private final int count;

        Plain(ParquetLeaf leaf, ByteBuffer bytes, int count) {
            this.leaf = leaf;
            this.bytes = bytes;
            this.count = count;
        }

        @Override
        public String next() {
            int width = leaf.width();
            return leaf.words(cut(bytes, width < 0 ? bytes.getInt() : width));
        }

        @Override
        public String at(int place) {
            if (starts.length == 0) {
                starts = starts();
            }
            return new Plain(
                            leaf,
                            bytes.duplicate()
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .position(starts[place]),
                            1)
                    .next();
        }

        private int[] starts() {
            int[] found = new int[Math.min(count, bytes.remaining() + 1)];
            ByteBuffer at = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            int width = leaf.width();
            for (int i = 0; i < found.length && at.hasRemaining(); i++) {
                found[i] = at.position();
                cut(at, width < 0 ? at.getInt() : width);
            }
            return found;
        }
    }

    /// Each as the beginning of the one before it and an end of its own.
    final class Strings implements ParquetValues {

        private final ParquetLeaf leaf;
        private final int[] prefixes;
        private final int[] lengths;
        private final ByteBuffer bytes;
        private byte[] before = new byte[0];
        private int at;

        Strings(ParquetLeaf leaf, int[] prefixes, int[] lengths, ByteBuffer bytes) {
            this.leaf = leaf;
            this.prefixes = prefixes;
            this.lengths = lengths;
            this.bytes = bytes;
        }

        @Override
        public String next() {
            int prefix = prefixes[at];
            ByteBuffer suffix = cut(bytes, lengths[at]);
            at++;
            if (prefix < 0 || prefix > before.length) {
                throw new IllegalArgumentException("more of the value before than there is");
            }
            byte[] value = new byte[Math.addExact(prefix, suffix.remaining())];
            System.arraycopy(before, 0, value, 0, prefix);
            suffix.get(value, prefix, value.length - prefix);
            before = value;
            return leaf.words(ByteBuffer.wrap(value));
        }
    }
}
