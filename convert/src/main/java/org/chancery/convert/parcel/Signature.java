package org.chancery.convert.parcel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes by which files of a kind are known, each at its place.
///
/// @param at how many bytes stand before them
/// @param bytes a character each
record Signature(int at, String bytes, Kind kind) {

    private static final List<Signature> ALL =
            List.of(
                    new Signature(0, "\u001F\u008B", Kind.GZIP),
                    new Signature(0, "\u001F\u009D", Kind.COMPRESS),
                    new Signature(0, "(\u00B5/\u00FD", Kind.ZSTANDARD),
                    new Signature(0, "\u0004\"M\u0018", Kind.LZ4),
                    new Signature(0, "\u00FD7zXZ\0", Kind.XZ),
                    new Signature(4, "1AY&SY", Kind.BZIP2),
                    new Signature(0, "PAR1", Kind.PARQUET),
                    new Signature(0, "PARE", Kind.PARQUET),
                    new Signature(0, "7z\u00BC\u00AF'\u001C", Kind.SEVEN_ZIP),
                    new Signature(257, "ustar", Kind.TAR),
                    new Signature(0, "MZ", Kind.PROGRAM),
                    new Signature(0, "\u007FELF", Kind.PROGRAM),
                    new Signature(0, "\u0089PNG", Kind.IMAGE),
                    new Signature(0, "\u00FF\u00D8\u00FF", Kind.IMAGE),
                    new Signature(0, "II*\0", Kind.IMAGE),
                    new Signature(0, "MM\0*", Kind.IMAGE),
                    new Signature(0, "GIF8", Kind.IMAGE),
                    new Signature(8, "WEBPVP8", Kind.IMAGE),
                    new Signature(4, "jP  \r\n", Kind.IMAGE),
                    new Signature(
                            0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Kind.COMPOUND),
                    new Signature(0, "x\u009F>\"", Kind.TNEF),
                    new Signature(0, "SQLite format 3\0", Kind.DATABASE),
                    new Signature(0, "WARC/", Kind.WEB_ARCHIVE),
                    new Signature(0, "{\\rtf", Kind.RICH_TEXT));

    /// @param raw the first bytes of a file, a character each
    static @Nullable Kind kind(String raw) {
        for (Signature signature : ALL) {
            if (raw.startsWith(signature.bytes, signature.at)) {
                return signature.kind;
            }
        }
        return null;
    }
}
