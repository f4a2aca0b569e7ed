package org.chancery.convert.box;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.convert.parcel.RefusedException;

/// Lines and headers at the beginning of records of the web.
final class Lines {

    private static final int LONGEST = 64 << 10;
    private static final int MOST = 1000;

    private Lines() {}

    /// Up to the next line feed, without its end; empty behind the last.
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() == LONGEST) {
                throw new RefusedException("has a header longer than any");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /// Values by their names in small letters, up to the blank line.
    static Map<String, String> header(InputStream in) throws IOException {
        Map<String, String> header = new HashMap<>();
        for (int i = 0; i < MOST; i++) {
            String line = line(in);
            if (line.isEmpty()) {
                return header;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                header.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new RefusedException("has a header longer than any");
    }
}
