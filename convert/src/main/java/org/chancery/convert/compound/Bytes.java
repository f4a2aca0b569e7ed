package org.chancery.convert.compound;

import java.util.Arrays;

/// Numbers in bytes, the lowest first. Beyond the end everything is nought.
///
/// @param all is not copied
record Bytes(byte[] all) {

    int length() {
        return all.length;
    }

    int u8(long at) {
        return at >= 0 && at < all.length ? all[(int) at] & 0xFF : 0;
    }

    int u16(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int i32(long at) {
        return u16(at) | u16(at + 2) << 16;
    }

    long u32(long at) {
        return i32(at) & 0xFFFFFFFFL;
    }

    long i64(long at) {
        return u32(at) | u32(at + 4) << 32;
    }

    /// As many of them as there are.
    byte[] part(long from, long length) {
        int start = Math.clamp(from, 0, all.length);
        int end = Math.clamp(from + Math.max(0, length), start, all.length);
        return Arrays.copyOfRange(all, start, end);
    }
}
