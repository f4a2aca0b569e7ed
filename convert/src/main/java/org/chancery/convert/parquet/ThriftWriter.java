package org.chancery.convert.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Thrift's compact protocol, as far as Parquet's metadata needs it: structs, lists, numbers and
/// text. Fields of a struct are given in rising order.
public final class ThriftWriter {

    private static final int TRUE = 1;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> lastFields = new ArrayDeque<>(List.of(0));

    public ThriftWriter number(int field, int value) {
        header(field, I32);
        zigzag(value);
        return this;
    }

    public ThriftWriter number(int field, long value) {
        header(field, I64);
        zigzag(value);
        return this;
    }

    public ThriftWriter yes(int field) {
        header(field, TRUE);
        return this;
    }

    public ThriftWriter text(int field, String text) {
        header(field, BINARY);
        text(text);
        return this;
    }

    public ThriftWriter struct(int field, Consumer<ThriftWriter> fields) {
        header(field, STRUCT);
        struct(fields);
        return this;
    }

    public ThriftWriter numbers(int field, List<Integer> values) {
        list(field, I32, values.size());
        values.forEach(this::zigzag);
        return this;
    }

    public ThriftWriter texts(int field, List<String> values) {
        list(field, BINARY, values.size());
        values.forEach(this::text);
        return this;
    }

    public <T> ThriftWriter structs(int field, List<T> values, BiConsumer<ThriftWriter, T> fields) {
        list(field, STRUCT, values.size());
        values.forEach(value -> struct(thrift -> fields.accept(thrift, value)));
        return this;
    }

    /// The struct that all fields are in.
    public byte[] bytes() {
        out.write(0);
        return out.toByteArray();
    }

    private void struct(Consumer<ThriftWriter> fields) {
        lastFields.push(0);
        fields.accept(this);
        lastFields.pop();
        out.write(0);
    }

    private void list(int field, int type, int size) {
        header(field, LIST);
        if (size < 15) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            variable(size);
        }
    }

    private void header(int field, int type) {
        int step = field - lastFields.pop();
        lastFields.push(field);
        if (step < 1 || step > 15) {
            throw new IllegalArgumentException("fields are written in rising order: " + field);
        }
        out.write(step << 4 | type);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        variable(bytes.length);
        out.writeBytes(bytes);
    }

    private void zigzag(long value) {
        variable(value << 1 ^ value >> 63);
    }

    private void variable(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
