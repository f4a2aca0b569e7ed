package org.chancery.convert.parquet;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// The values of one column in one group of rows, page by page; one page and the dictionary are in
/// memory.
public final class ParquetChunk implements Closeable {

    /// More than any page has; a run of equal numbers takes a few bytes.
    private static final int MOST_VALUES = 1 << 24;

    private static final int DATA = 0;
    private static final int DICTIONARY = 2;
    private static final int DATA_V2 = 3;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ParquetLeaf leaf;
    private final ParquetFile.Chunk chunk;
    private final Walk walk;
    private final InputStream in;
    private ParquetValues dictionary = ParquetValues.NONE;
    private ParquetValues values = ParquetValues.NONE;
    private RunReader repetitions = new RunReader(NOTHING, 0);
    private RunReader definitions = new RunReader(NOTHING, 0);
    private long leftInChunk;
    private long leftInPage;
    private int repetition;
    private boolean isAhead;

    public ParquetChunk(Parcel parcel, ParquetLeaf leaf, ParquetFile.Chunk chunk, Walk walk)
            throws IOException {
        this.leaf = leaf;
        this.chunk = chunk;
        this.walk = walk;
        this.leftInChunk = chunk.values();
        SeekableByteChannel channel = parcel.channel();
        channel.position(Math.clamp(chunk.offset(), 0, parcel.size()));
        this.in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    }

    /// What the next row has in this column, several with `; ` between.
    ///
    /// @return null where it has nothing
    public @Nullable String next() throws IOException {
        StringBuilder words = null;
        boolean isFirst = true;
        while (advance() && (isFirst || repetition > 0)) {
            isAhead = false;
            isFirst = false;
            if (level(definitions, leaf.definitions()) == leaf.definitions()) {
                String value = values.next();
                walk.count(value.length());
                words = words == null ? new StringBuilder() : words.append("; ");
                words.append(value);
            }
        }
        return words == null ? null : words.toString();
    }

    /// Goes to the next value, if there is one, and knows whether a row begins with it.
    private boolean advance() throws IOException {
        if (isAhead) {
            return true;
        }
        while (leftInPage == 0 && leftInChunk > 0) {
            page();
        }
        if (leftInPage == 0) {
            return false;
        }
        leftInPage--;
        repetition = level(repetitions, leaf.repetitions());
        isAhead = true;
        return true;
    }

    private static int level(RunReader levels, int highest) {
        return highest == 0 ? 0 : levels.next();
    }

    /// What stands above a page.
    private static final class Header {

        private int kind = -1;
        private int plainSize;
        private int size;
        private int count;
        private int encoding;
        private int definitionBytes;
        private int repetitionBytes;
        private boolean isPacked = true;

        Header(ThriftReader thrift) throws IOException {
            thrift.struct(id -> {
                switch (id) {
                    case 1 -> kind = (int) thrift.number();
                    case 2 -> plainSize = (int) thrift.number();
                    case 3 -> size = (int) thrift.number();
                    case 5, 7 ->
                            thrift.struct(of -> {
                                switch (of) {
                                    case 1 -> count = (int) thrift.number();
                                    case 2 -> encoding = (int) thrift.number();
                                    default -> {
                                        // levels are packed in one way alone
                                    }
                                }
                            });
                    case 8 -> thrift.struct(of -> second(of, thrift));
                    default -> {
                        // checksum, index
                    }
                }
            });
        }

        private void second(int id, ThriftReader thrift) throws IOException {
            switch (id) {
                case 1 -> count = (int) thrift.number();
                case 4 -> encoding = (int) thrift.number();
                case 5 -> definitionBytes = (int) thrift.number();
                case 6 -> repetitionBytes = (int) thrift.number();
                case 7 -> isPacked = thrift.truth();
                default -> {
                    // nothings, rows
                }
            }
        }

        int levels() {
            return definitionBytes + repetitionBytes;
        }

        boolean isSound(int most) {
            return count >= 0
                    && count <= MOST_VALUES
                    && size >= 0
                    && size <= most
                    && plainSize >= 0
                    && plainSize <= most
                    && definitionBytes >= 0
                    && repetitionBytes >= 0
                    && definitionBytes <= size
                    && repetitionBytes <= size - definitionBytes;
        }
    }

    private void page() throws IOException {
        Header header = new Header(new ThriftReader(in));
        if (!header.isSound(walk.limits().telegram())) {
            throw new RefusedException("has a page that is damaged, or larger than any telegram");
        }
        byte[] stored = in.readNBytes(header.size);
        if (stored.length < header.size) {
            throw new EOFException();
        }
        switch (header.kind) {
            case DATA -> first(header, unpacked(stored, 0, header.plainSize, true));
            case DICTIONARY ->
                    dictionary =
                            ParquetValues.of(
                                    leaf,
                                    ParquetValues.PLAIN,
                                    unpacked(stored, 0, header.plainSize, true),
                                    header.count,
                                    ParquetValues.NONE);
            case DATA_V2 -> second(header, stored);
            default -> {
                // an index
            }
        }
    }

    /// Levels stand before the values, packed with them, each with its length.
    private void first(Header header, ByteBuffer bytes) throws IOException {
        repetitions = levels(bytes, leaf.repetitions());
        definitions = levels(bytes, leaf.definitions());
        begin(header, bytes);
    }

    private static RunReader levels(ByteBuffer bytes, int highest) {
        return highest == 0
                ? new RunReader(NOTHING, 0)
                : new RunReader(ParquetValues.cut(bytes, bytes.getInt()), bits(highest));
    }

    /// Levels stand before the values and are not packed.
    private void second(Header header, byte[] stored) throws IOException {
        ByteBuffer levels = little(stored);
        repetitions =
                new RunReader(
                        ParquetValues.cut(levels, header.repetitionBytes),
                        bits(leaf.repetitions()));
        definitions =
                new RunReader(
                        ParquetValues.cut(levels, header.definitionBytes),
                        bits(leaf.definitions()));
        begin(
                header,
                unpacked(
                        stored,
                        header.levels(),
                        Math.max(0, header.plainSize - header.levels()),
                        header.isPacked));
    }

    private void begin(Header header, ByteBuffer bytes) throws IOException {
        values = ParquetValues.of(leaf, header.encoding, bytes, header.count, dictionary);
        leftInPage = Math.min(header.count, leftInChunk);
        leftInChunk -= leftInPage;
    }

    private static int bits(int highest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(highest);
    }

    private ByteBuffer unpacked(byte[] stored, int from, int plainSize, boolean isPacked)
            throws IOException {
        if (!isPacked || chunk.codec() == 0 || plainSize == 0) {
            return little(stored).position(from).slice().order(ByteOrder.LITTLE_ENDIAN);
        }
        walk.count(plainSize);
        try (InputStream plain =
                unpacking(new ByteArrayInputStream(stored, from, stored.length - from))) {
            return little(plain.readNBytes(plainSize));
        }
    }

    private InputStream unpacking(InputStream packed) throws IOException {
        return switch (chunk.codec()) {
            case 1 -> new SnappyCompressorInputStream(packed);
            case 2 -> new GZIPInputStream(packed);
            case 6 -> new ZstdInputStream(packed);
            case 7 -> new BlockLZ4CompressorInputStream(packed);
            case 4 -> throw new RefusedException("is packed with Brotli, which is not known here");
            default -> throw new RefusedException("is packed in a way that is not known here");
        };
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
