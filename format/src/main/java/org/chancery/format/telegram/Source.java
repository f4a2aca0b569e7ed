package org.chancery.format.telegram;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.format.source.SourceText;

/// Where a telegram was read from; its text resolves every span.
///
/// @param name file or entry name, may be empty
/// @param container `text`, or what it was unpacked from
/// @param places where it was found in containers; none for a file of its own
public record Source(SourceText text, String name, String container, List<Place> places) {

    public Source {
        places = List.copyOf(places);
    }

    /// Of no container that is known.
    public Source(SourceText text, String name, String container) {
        this(text, name, container, List.of());
    }

    /// Of the exact bytes, in hexadecimal.
    public String sha256() {
        return sha256(text.bytes());
    }

    public int bytes() {
        return text.bytes().length;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
