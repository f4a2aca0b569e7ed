package org.chancery.convert.parcel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The set of characters of IBM's mainframes, on which the telegrams of the 1970s were kept:
/// letters, figures and the blank are where ASCII has signs and accents.
final class Ebcdic {

    /// The virtual machine may come without it.
    static final Charset CHARSET =
            Charset.isSupported("IBM037") ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1;

    private static final int SURE = 64;
    private static final int BLANK = 0x40;

    private Ebcdic() {}

    /// Whether nearly all of a text is its letters, figures and blanks, and no blank is one of
    /// ASCII's.
    static boolean isSetOf(byte[] bytes) {
        int written = 0;
        int letters = 0;
        int blanks = 0;
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c == ' ') {
                return false;
            }
            written += c > ' ' ? 1 : 0;
            letters += isLetter(c) ? 1 : 0;
            blanks += c == BLANK ? 1 : 0;
        }
        return written >= SURE && blanks * 25 > written && (letters + blanks) * 10 > written * 8;
    }

    private static boolean isLetter(int c) {
        int low = c & 0x0F;
        int row = c >> 4;
        return switch (row) {
            case 0x8, 0x9, 0xC, 0xD -> low >= 1 && low <= 9;
            case 0xA, 0xE -> low >= 2 && low <= 9;
            case 0xF -> low <= 9;
            default -> false;
        };
    }
}
