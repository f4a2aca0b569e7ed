package org.chancery.convert.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import org.chancery.convert.parcel.Decoding;

/// A column of a Parquet file: a leaf in the tree of its schema.
///
/// @param index among the leaves, in which order the chunks of a group stand
/// @param name of the column; of a field of a struct with points between, `meta.id`; of a list that
///   of the list
/// @param physical how values are stored, by the format's number
/// @param length of a value of fixed length, in bytes
/// @param meaning what the numbers stand for
/// @param definitions the level at which a value is there
/// @param repetitions the level of the innermost list; 0 where each row has one value at most
public record ParquetLeaf(
        int index,
        String name,
        int physical,
        int length,
        Meaning meaning,
        int definitions,
        int repetitions) {

    static final int BOOLEAN = 0;
    static final int INT32 = 1;
    static final int INT64 = 2;
    static final int INT96 = 3;
    static final int FLOAT = 4;
    static final int DOUBLE = 5;
    static final int BYTE_ARRAY = 6;
    static final int FIXED = 7;

    /// The Julian day of 1 January 1970.
    private static final int EPOCH = 2_440_588;

    private static final int SECONDS_OF_DAY = 86_400;
    private static final long NANOS = 1_000_000_000;

    /// In the year 9999.
    private static final long LAST = 253_402_300_799L;

    /// What a stored value says.
    public enum Meaning {
        PLAIN,
        DATE,
        MILLIS,
        MICROS,
        NANOS,
        OTHER
    }

    /// A value in words.
    ///
    /// @param bytes of the value alone, least significant first
    String words(ByteBuffer bytes) {
        return switch (physical) {
            case INT32 -> number(bytes.getInt());
            case INT64 -> number(bytes.getLong());
            case INT96 -> {
                long ofDay = bytes.getLong() / NANOS;
                yield moment((bytes.getInt() - (long) EPOCH) * SECONDS_OF_DAY + ofDay);
            }
            case FLOAT -> decimal(bytes.getFloat());
            case DOUBLE -> decimal(bytes.getDouble());
            default -> {
                byte[] all = new byte[bytes.remaining()];
                bytes.get(all);
                yield physical == FIXED && meaning == Meaning.OTHER
                        ? HexFormat.of().formatHex(all)
                        : Decoding.text(all, null);
            }
        };
    }

    private String number(long value) {
        return switch (meaning) {
            case PLAIN, OTHER -> Long.toString(value);
            case DATE -> moment(value * SECONDS_OF_DAY);
            case MILLIS -> moment(Math.floorDiv(value, 1_000));
            case MICROS -> moment(Math.floorDiv(value, 1_000_000));
            case NANOS -> moment(Math.floorDiv(value, NANOS));
        };
    }

    /// A moment that no telegram can be of is none: the telegram is read all the same.
    private static String moment(long second) {
        return Math.abs(second) > LAST ? "" : Instant.ofEpochSecond(second).toString();
    }

    /// Numbers of rows became decimals where one was missing: `17.0`.
    private static String decimal(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString()
                : "";
    }

    /// How many bytes a value takes; -1 where each says it.
    int width() {
        return switch (physical) {
            case INT32, FLOAT -> Integer.BYTES;
            case INT64, DOUBLE -> Long.BYTES;
            case INT96 -> Long.BYTES + Integer.BYTES;
            case FIXED -> length;
            default -> -1;
        };
    }
}
