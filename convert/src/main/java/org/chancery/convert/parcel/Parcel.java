package org.chancery.convert.parcel;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Bytes in which telegrams may be: a file, an entry of an archive, an attachment. May be read any
/// number of times.
///
/// @param name for people, the file's name first
/// @param entry the way to it within the file, `/` between; empty for the file itself
/// @param depth how many containers are around it
public record Parcel(String name, String entry, int depth, Content content) {

    /// As much as tells what a parcel is.
    private static final int HEAD = 16 << 10;

    /// Where bytes lie.
    public sealed interface Content {

        /// In memory.
        record Held(byte[] bytes) implements Content {}

        /// In a file; whoever made the content cares for the file.
        record Stored(Path file, long size) implements Content {}
    }

    /// A file as its user names it.
    public static Parcel of(String name, Path file) throws IOException {
        return new Parcel(name, "", 0, new Content.Stored(file, Files.size(file)));
    }

    public static Parcel of(String name, byte[] bytes) {
        return new Parcel(name, "", 0, new Content.Held(bytes));
    }

    /// Something in it, under a name that means nothing but itself: no path of any disk.
    public Parcel child(String entryName, Content bytes) {
        String way = entry.isEmpty() ? entryName : entry + "/" + entryName;
        return new Parcel(name + "/" + entryName, way, depth + 1, bytes);
    }

    /// A name that somebody gave to what he attached, without any way in it.
    public static String word(String name) {
        return name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
    }

    public long size() {
        return switch (content) {
            case Content.Held held -> held.bytes().length;
            case Content.Stored stored -> stored.size();
        };
    }

    public InputStream open() throws IOException {
        return switch (content) {
            case Content.Held held -> new ByteArrayInputStream(held.bytes());
            case Content.Stored stored ->
                    new BufferedInputStream(Files.newInputStream(stored.file()), 1 << 16);
        };
    }

    public SeekableByteChannel channel() throws IOException {
        return switch (content) {
            case Content.Held held -> new SeekableInMemoryByteChannel(held.bytes());
            case Content.Stored stored -> Files.newByteChannel(stored.file());
        };
    }

    /// Its first bytes.
    public byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        }
    }

    /// All of them.
    ///
    /// @throws RefusedException if there are more than `most`
    public byte[] bytes(int most) throws IOException {
        if (content instanceof Content.Held held && held.bytes().length <= most) {
            return held.bytes();
        }
        try (InputStream in = open()) {
            // A file may have grown since it was measured.
            byte[] bytes = size() > most ? new byte[0] : in.readNBytes(most + 1);
            if (size() > most || bytes.length > most) {
                throw new RefusedException(
                        "has more than %d MB, but no telegram has".formatted(most >> 20));
            }
            return bytes;
        }
    }
}
