package org.chancery.format.source;

/// What can be said of bytes without decoding them.
final class Utf8 {

    private Utf8() {}

    static boolean isAscii(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high |= b;
        }
        return high >= 0;
    }

    /// Well-formed by RFC 3629, table 3-7 of the Unicode standard: no overlong forms, no
    /// surrogates.
    static boolean isValid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int length = lengthOf(lead);
            if (length == 0 || i + length > bytes.length) {
                return false;
            }
            if (length > 1 && !isSecond(lead, bytes[i + 1] & 0xFF)) {
                return false;
            }
            for (int k = 2; k < length; k++) {
                if ((bytes[i + k] & 0xC0) != 0x80) {
                    return false;
                }
            }
            i += length;
        }
        return true;
    }

    private static int lengthOf(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean isSecond(int lead, int second) {
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }
}
