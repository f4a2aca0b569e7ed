package org.chancery.convert.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.parcel.RefusedException;

/// Reads Thrift's compact protocol, as far as Parquet's metadata needs it. A struct is read field
/// by field; what nobody takes is passed over. Nothing is kept that was not asked for, and no
/// number in it makes room for anything before its bytes were seen.
final class ThriftReader {

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int I64 = 6;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int STRUCT = 12;

    private static final int DEEPEST = 32;

    /// Names, and what statistics say of a column.
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private int depth;
    private int type = STRUCT;
    private boolean isTaken;

    ThriftReader(InputStream in) {
        this.in = in;
    }

    /// Hears of a field; takes its value from the reader, or not.
    @FunctionalInterface
    interface Fields {
        void field(int id) throws IOException;
    }

    /// Hears of an element of a list.
    @FunctionalInterface
    interface Elements {
        void element() throws IOException;
    }

    void struct(Fields fields) throws IOException {
        expect(type == STRUCT && ++depth < DEEPEST);
        int id = 0;
        for (int header = octet(); header != 0; header = octet()) {
            int step = header >> 4;
            id = step == 0 ? (int) zigzag() : id + step;
            type = header & 0xF;
            isTaken = false;
            fields.field(id);
            if (!isTaken) {
                skip();
            }
        }
        depth--;
        isTaken = true;
    }

    void list(Elements elements) throws IOException {
        expect(type == LIST || type == SET);
        int header = octet();
        long size = header >> 4 == 0xF ? variable() : header >> 4;
        int element = header & 0xF;
        for (long i = 0; i < size; i++) {
            type = element;
            isTaken = false;
            elements.element();
            if (!isTaken) {
                skipElement();
            }
        }
        isTaken = true;
    }

    long number() throws IOException {
        expect(type >= BYTE && type <= I64);
        isTaken = true;
        return type == BYTE ? (byte) octet() : zigzag();
    }

    boolean truth() throws IOException {
        expect(type == TRUE || type == FALSE);
        isTaken = true;
        return type == TRUE;
    }

    String text() throws IOException {
        expect(type == BINARY);
        long length = variable();
        expect(length >= 0 && length <= LONGEST);
        byte[] bytes = in.readNBytes((int) length);
        expect(bytes.length == length);
        isTaken = true;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void skip() throws IOException {
        switch (type) {
            case TRUE, FALSE -> isTaken = true;
            case BYTE -> octet();
            case BYTE + 1, BYTE + 2, I64 -> zigzag();
            case DOUBLE -> in.skipNBytes(Double.BYTES);
            case BINARY -> {
                long length = variable();
                expect(length >= 0);
                in.skipNBytes(length);
            }
            case LIST, SET -> list(() -> {});
            case MAP -> map();
            case STRUCT -> struct(id -> {});
            default -> throw damaged();
        }
    }

    /// Within a list a truth takes a byte.
    private void skipElement() throws IOException {
        if (type == TRUE || type == FALSE) {
            octet();
        } else {
            skip();
        }
    }

    private void map() throws IOException {
        long size = variable();
        int types = size == 0 ? 0 : octet();
        for (long i = 0; i < size; i++) {
            type = types >> 4;
            skipElement();
            type = types & 0xF;
            skipElement();
        }
    }

    private long zigzag() throws IOException {
        long value = variable();
        return value >>> 1 ^ -(value & 1);
    }

    private long variable() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7FL) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw damaged();
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }

    private static void expect(boolean isSound) throws RefusedException {
        if (!isSound) {
            throw damaged();
        }
    }

    private static RefusedException damaged() {
        return new RefusedException("is Parquet whose description of itself is damaged");
    }
}
