package org.chancery.convert.parcel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Sets of characters of more than one byte each: a mark at the beginning tells them, or where the
/// NULs are in the first characters, which hardly are beyond Latin.
enum Wide {
    // The marks of UTF-16 are part of those of UTF-32.
    UTF_32_LITTLE(Charset.forName("UTF-32LE"), 4, 0),
    UTF_32_BIG(Charset.forName("UTF-32BE"), 4, 3),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2, 0),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 2, 1);

    private static final int SURE = 64;

    private final Charset charset;
    private final int width;
    private final int place;

    /// @param width bytes of a character
    /// @param place of the byte in it that Latin letters need
    Wide(Charset charset, int width, int place) {
        this.charset = charset;
        this.width = width;
        this.place = place;
    }

    Charset charset() {
        return charset;
    }

    boolean isMarkOf(byte[] bytes) {
        byte[] mark = "\uFEFF".getBytes(charset);
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isSetOf(byte[] bytes) {
        int length = Math.min(bytes.length, SURE) / width * width;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0 ^ i % width != place) {
                return false;
            }
        }
        return length > width;
    }
}
