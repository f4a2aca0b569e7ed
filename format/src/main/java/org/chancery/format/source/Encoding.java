package org.chancery.format.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The character sets that telegrams are found in, as [SourceText] detects them from the bytes
/// alone.
public enum Encoding {
    /// Bytes below 128 only: what the wire carries (reference 12).
    ASCII(StandardCharsets.US_ASCII, 0),
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_BOM(StandardCharsets.UTF_8, 3),
    /// Naval files, mostly (reference 10).
    WINDOWS_1252(Charset.forName("windows-1252"), 0),
    /// A byte-order mark that promises UTF-8, and bytes that are none.
    WINDOWS_1252_BOM(Charset.forName("windows-1252"), 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2);

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    /// Length of the byte-order mark in bytes; 0 where there is none.
    public int mark() {
        return mark;
    }

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Utf8.isValid(bytes) ? UTF_8_BOM : WINDOWS_1252_BOM;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return Utf8.isAscii(bytes) ? ASCII : Utf8.isValid(bytes) ? UTF_8 : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
