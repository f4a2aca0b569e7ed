package org.chancery.convert.compound;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.chancery.convert.parcel.Decoding;

/// Properties of a message or attachment in a row (MS-OXTNEF 2.1.3.4), those of variable length
/// alone; as far as they go.
final class Properties {

    private static final int MULTIPLE = 0x1000;
    private static final int FIRST_NAMED = 0x8000;
    private static final int MOST = 10_000;

    private final Map<Integer, byte[]> values = new HashMap<>();
    private final Map<Integer, Integer> types = new HashMap<>();

    static Properties of(byte[] bytes) {
        Properties properties = new Properties();
        properties.read(new Bytes(bytes));
        return properties;
    }

    private void read(Bytes in) {
        long count = Math.min(in.u32(0), MOST);
        long at = 4;
        for (long i = 0; i < count && at < in.length(); i++) {
            int type = in.u16(at);
            int property = in.u16(at + 2);
            at += 4;
            if (property >= FIRST_NAMED) {
                boolean isNumber = in.i32(at + 16) == 0;
                at += isNumber ? 24 : 24 + padded(in.u32(at + 20));
            }
            boolean isVariable = length(type) == 0;
            long parts = 1;
            if (isVariable || (type & MULTIPLE) != 0) {
                parts = Math.min(in.u32(at), MOST);
                at += 4;
            }
            for (long part = 0; part < parts && at < in.length(); part++) {
                if (isVariable) {
                    long length = in.u32(at);
                    values.putIfAbsent(property, in.part(at + 4, length));
                    types.putIfAbsent(property, type & ~MULTIPLE);
                    at += 4 + padded(length);
                } else {
                    at += length(type);
                }
            }
        }
    }

    private static long padded(long length) {
        return length + 3 & ~3L;
    }

    /// Of a value, 0 where it says so itself.
    private static int length(int type) {
        return switch (type & ~MULTIPLE) {
            case 0x0002, 0x0003, 0x0004, 0x000A, 0x000B -> 4;
            case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040 -> 8;
            case 0x0048 -> 16;
            default -> 0;
        };
    }

    byte[] bytes(int property) {
        return values.getOrDefault(property, new byte[0]);
    }

    String string(int property) {
        byte[] bytes = bytes(property);
        String text =
                types.getOrDefault(property, 0) == 0x001F
                        ? new String(bytes, StandardCharsets.UTF_16LE)
                        : Decoding.text(bytes, null);
        return text.replace("\0", "");
    }
}
