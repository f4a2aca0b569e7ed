package org.chancery.archive.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How an original lies in the database.
enum Coding {
    PLAIN("plain"),
    ZSTD("zstd");

    /// Telegrams to half: level 3, which zstd's own command line takes, makes them smaller by one
    /// part in fifty and takes twice as long.
    private static final int LEVEL = 1;

    /// Those that nobody uses at the moment: to make one takes longer than to pack a telegram.
    private static final Queue<ZstdCompressCtx> PACKERS = new ConcurrentLinkedQueue<>();

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
            case ZSTD -> pack(bytes);
        };
    }

    private static byte[] pack(byte[] bytes) {
        ZstdCompressCtx idle = PACKERS.poll();
        ZstdCompressCtx packer = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
        byte[] packed = packer.compress(bytes);
        PACKERS.add(packer);
        return packed;
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
