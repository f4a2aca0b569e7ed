package org.chancery.archive.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;

/// How an original lies in the database.
enum Coding {
    PLAIN("plain"),
    ZSTD("zstd");

    /// The level that zstd's own command line takes: telegrams to less than half, at hundreds of
    /// megabytes a second.
    private static final int LEVEL = 3;

    private final String word;

    Coding(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Coding named(String word) throws IOException {
        for (Coding coding : values()) {
            if (coding.word.equals(word)) {
                return coding;
            }
        }
        throw new IOException("no coding \"" + word + "\"");
    }

    byte[] encode(byte[] bytes) {
        return switch (this) {
            case PLAIN -> bytes;
            case ZSTD -> Zstd.compress(bytes, LEVEL);
        };
    }

    /// The way back.
    ///
    /// @param length of what comes out
    byte[] decode(byte[] content, int length) throws IOException {
        return switch (this) {
            case PLAIN -> content;
            case ZSTD -> unpack(content, length);
        };
    }

    private static byte[] unpack(byte[] content, int length) throws IOException {
        try {
            return Zstd.decompress(content, length);
        } catch (ZstdException e) {
            throw new IOException("what was compressed does not unpack: " + e.getMessage(), e);
        }
    }
}
