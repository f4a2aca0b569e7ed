package org.chancery.convert.box;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.convert.parcel.RefusedException;

/// What a server answered with (RFC 9112): a line that says how it went, a header, and what was
/// asked for, which may be in pieces and packed.
///
/// @param isFine whether it is what was asked for, not word of why it is not there
record HttpAnswer(boolean isFine, InputStream content) {

    static HttpAnswer read(InputStream in) throws IOException {
        String[] status = Lines.line(in).split(" ", 3);
        Map<String, String> header = Lines.header(in);
        InputStream content =
                header.getOrDefault("transfer-encoding", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("chunked")
                        ? new Pieces(in)
                        : in;
        return new HttpAnswer(
                status.length > 1 && status[1].startsWith("2"),
                unpacked(content, header.getOrDefault("content-encoding", "").strip()));
    }

    private static InputStream unpacked(InputStream content, String packing) throws IOException {
        return switch (packing.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> content;
            case "gzip", "x-gzip" -> new GZIPInputStream(content);
            case "deflate" -> new InflaterInputStream(content);
            default ->
                    throw new RefusedException(
                            "is packed in a way that is not known here: " + packing);
        };
    }

    /// Content in pieces, each behind a line with its length.
    private static final class Pieces extends InputStream {

        private final InputStream in;
        private long left;
        private boolean isEnd;

        Pieces(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (left == 0 && !isEnd) {
                next();
            }
            if (isEnd) {
                return -1;
            }
            int read = in.read(into, from, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException("a piece breaks off");
            }
            left -= read;
            if (left == 0) {
                Lines.line(in);
            }
            return read;
        }

        private void next() throws IOException {
            String line = Lines.line(in);
            int semicolon = line.indexOf(';');
            String size = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
            try {
                left = Long.parseLong(size, 16);
            } catch (NumberFormatException e) {
                throw new IOException("a piece has no length", e);
            }
            isEnd = left <= 0;
        }
    }
}
