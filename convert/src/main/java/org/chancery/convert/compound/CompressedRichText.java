package org.chancery.convert.compound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// RTF as Outlook packs it (MS-OXRTFCP): a window of 4,096 bytes, which begins with what most
/// documents begin with.
final class CompressedRichText {

    private static final String BEGINNING =
            "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    private static final int WINDOW = 4096;
    private static final int UNPACKED = 0x414C454D;
    private static final int HEADER = 16;

    private CompressedRichText() {}

    /// As far as it goes.
    ///
    /// @param most bytes that come out of it
    static byte[] unpacked(byte[] packed, int most) {
        Bytes in = new Bytes(packed);
        if (in.i32(8) == UNPACKED) {
            return in.part(HEADER, most);
        }
        byte[] window = new byte[WINDOW];
        byte[] beginning = BEGINNING.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, window, 0, beginning.length);
        int write = beginning.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = HEADER;
        while (at < in.length() && out.size() < most) {
            int control = in.u8(at++);
            for (int bit = 0; bit < 8 && at < in.length(); bit++) {
                int length = 1;
                int read = -1;
                if ((control >> bit & 1) != 0) {
                    int reference = in.u8(at) << 8 | in.u8(at + 1L);
                    at += 2;
                    read = reference >> 4;
                    length = (reference & 15) + 2;
                    if (read == write) {
                        return out.toByteArray();
                    }
                }
                for (int i = 0; i < length; i++) {
                    byte b = read < 0 ? (byte) in.u8(at++) : window[(read + i) % WINDOW];
                    out.write(b);
                    window[write] = b;
                    write = (write + 1) % WINDOW;
                }
            }
        }
        return out.toByteArray();
    }
}
