package org.chancery.convert.box;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;

/// A web archive (WARC, ISO 28500): what servers answered with, record by record. What can be a
/// telegram, or hold one, is opened under its address; requests, notes, styles, scripts and
/// pictures are passed over.
///
/// ```
/// WARC/1.0
/// WARC-Type: response
/// WARC-Target-URI: https://archive.example.org/75VALLETTA17.html
/// Content-Length: 2044
/// ```
public final class WebArchive {

    private static final String VERSION = "WARC/";

    /// Records of what was got, not of how.
    private static final Set<String> GOT = Set.of("response", "resource", "conversion");

    private WebArchive() {}

    public static void read(Parcel parcel, Walk walk) throws IOException {
        long records = 0;
        try (InputStream in = new BufferedInputStream(parcel.open(), 1 << 16)) {
            for (String version = version(in);
                    !version.isEmpty() && !walk.isStopped();
                    version = version(in)) {
                if (!version.startsWith(VERSION)) {
                    throw new RefusedException(
                            "is a web archive that is damaged behind record " + records);
                }
                records++;
                record(parcel, records, in, walk);
            }
        }
    }

    /// The line that begins a record; empty behind the last.
    private static String version(InputStream in) throws IOException {
        String line = "";
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c > ' ') {
                line = (char) c + Lines.line(in);
                break;
            }
        }
        return line;
    }

    private static void record(Parcel parcel, long number, InputStream in, Walk walk)
            throws IOException {
        Map<String, String> header = Lines.header(in);
        Block block = new Block(in, length(header));
        String type = header.getOrDefault("warc-type", "");
        if (GOT.contains(type)) {
            String entry = entry(header.getOrDefault("warc-target-uri", ""), number);
            try {
                boolean isHttp =
                        header.getOrDefault("content-type", "").startsWith("application/http");
                HttpAnswer answer = isHttp ? HttpAnswer.read(block) : new HttpAnswer(true, block);
                if (answer.isFine()) {
                    enter(parcel, entry, answer, walk);
                }
            } catch (RefusedException e) {
                walk.refuse(parcel.name() + "/" + entry, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                walk.refuse(parcel.name() + "/" + entry, "cannot be unpacked: " + e.getMessage());
            }
        }
        block.skipRest();
    }

    private static void enter(Parcel parcel, String entry, HttpAnswer answer, Walk walk)
            throws IOException {
        Parcel child = walk.taken(parcel, entry, answer::content);
        if (child != null) {
            Among.enter(child, walk);
        }
    }

    private static long length(Map<String, String> header) throws RefusedException {
        String length = header.getOrDefault("content-length", "");
        boolean isNumber =
                !length.isEmpty()
                        && length.length() < 18
                        && length.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            throw new RefusedException("is a web archive with a record of no length");
        }
        return Long.parseLong(length);
    }

    /// An address without what every address begins with.
    private static String entry(String address, long number) {
        String words = address.replaceAll("[<>\\p{Cntrl}]", "");
        int scheme = words.indexOf("://");
        String entry = scheme < 0 ? words : words.substring(scheme + 3);
        return entry.isEmpty() ? "record " + number : entry;
    }

    /// The bytes of one record.
    private static final class Block extends InputStream {

        private final InputStream in;
        private long left;

        Block(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int c = left == 0 ? -1 : in.read();
            left -= c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(into, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        void skipRest() throws IOException {
            in.skipNBytes(left);
        }
    }
}
