package org.chancery.convert.table;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chancery.convert.parquet.ThriftWriter;
import org.chancery.convert.table.Columns.Column;

/// A column of the rows that are not written yet: its values in plain encoding, and the levels that
/// say which are there and which begin a row (Parquet format, "Nested Encoding").
final class ParquetColumn {

    static final int INT64 = 2;
    static final int BYTE_ARRAY = 6;

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int ZSTD = 6;

    private final Column column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    /// Runs of equal levels; a column of single values is of repetition 0 throughout and has none.
    private final Levels definitions = new Levels();

    private final Levels repetitions = new Levels();
    private int count;

    ParquetColumn(Column column) {
        this.column = column;
    }

    /// Where a chunk of the column lies, for the footer.
    record Chunk(Column column, long offset, int count, int plainSize, int size) {

        void describe(ThriftWriter thrift) {
            thrift.number(2, offset)
                    .struct(
                            3,
                            data ->
                                    data.number(1, type(column))
                                            .numbers(2, List.of(PLAIN, RLE))
                                            .texts(3, path(column))
                                            .number(4, ZSTD)
                                            .number(5, (long) count)
                                            .number(6, (long) plainSize)
                                            .number(7, (long) size)
                                            .number(9, offset));
        }
    }

    static int type(Column column) {
        return switch (column) {
            case Column.Text _, Column.Texts _ -> BYTE_ARRAY;
            case Column.Moment _ -> INT64;
        };
    }

    private static List<String> path(Column column) {
        return switch (column) {
            case Column.Text text -> List.of(text.name());
            case Column.Moment moment -> List.of(moment.name());
            case Column.Texts texts -> List.of(texts.name(), "list", "element");
        };
    }

    void add(Columns.Row row) {
        switch (column) {
            case Column.Text text -> {
                String value = text.of().apply(row);
                level(value != null, true);
                if (value != null) {
                    put(value);
                }
            }
            case Column.Moment moment -> {
                Instant value = moment.of().apply(row);
                level(value != null, true);
                if (value != null) {
                    values.writeBytes(little(Long.BYTES).putLong(value.toEpochMilli()).array());
                }
            }
            case Column.Texts texts -> {
                List<String> all = texts.of().apply(row);
                if (all.isEmpty()) {
                    level(false, true);
                }
                for (int i = 0; i < all.size(); i++) {
                    level(true, i == 0);
                    put(all.get(i));
                }
            }
        }
    }

    private void level(boolean isThere, boolean isFirst) {
        count++;
        definitions.add(isThere ? 1 : 0);
        if (column instanceof Column.Texts) {
            repetitions.add(isFirst ? 0 : 1);
        }
    }

    private void put(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        values.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
        values.writeBytes(bytes);
    }

    int size() {
        return values.size();
    }

    /// One page with all of it, and the column is empty again.
    ///
    /// @param offset where the page will lie
    Page page(long offset) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(values.size() + 64);
        if (column instanceof Column.Texts) {
            plain.writeBytes(repetitions.bytes());
        }
        plain.writeBytes(definitions.bytes());
        plain.writeBytes(values.toByteArray());
        byte[] packed = Zstd.compress(plain.toByteArray());
        byte[] header =
                new ThriftWriter()
                        .number(1, 0)
                        .number(2, plain.size())
                        .number(3, packed.length)
                        .struct(
                                5,
                                data ->
                                        data.number(1, count)
                                                .number(2, PLAIN)
                                                .number(3, RLE)
                                                .number(4, RLE))
                        .bytes();
        Page page =
                new Page(
                        header,
                        packed,
                        new Chunk(
                                column,
                                offset,
                                count,
                                header.length + plain.size(),
                                header.length + packed.length));
        values.reset();
        definitions.reset();
        repetitions.reset();
        count = 0;
        return page;
    }

    record Page(byte[] header, byte[] content, Chunk chunk) {}

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Levels of one bit as runs (Parquet format, "RLE"), their length before them.
    private static final class Levels {

        private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
        private int level;
        private int length;

        void add(int next) {
            if (next != level) {
                end();
                level = next;
            }
            length++;
        }

        private void end() {
            if (length > 0) {
                int header = length << 1;
                while ((header & ~0x7F) != 0) {
                    runs.write(header & 0x7F | 0x80);
                    header >>>= 7;
                }
                runs.write(header);
                runs.write(level);
                length = 0;
            }
        }

        byte[] bytes() {
            end();
            return little(Integer.BYTES + runs.size())
                    .putInt(runs.size())
                    .put(runs.toByteArray())
                    .array();
        }

        void reset() {
            runs.reset();
            level = 0;
            length = 0;
        }
    }
}
