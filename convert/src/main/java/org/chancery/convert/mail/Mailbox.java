package org.chancery.convert.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;

/// Letters on end, each behind a line `From ` (mbox, RFC 4155). One is in memory.
public final class Mailbox {

    private static final Pattern TIME = Pattern.compile("[ T][0-2]?\\d:[0-5]\\d");

    private final Parcel parcel;
    private final Walk walk;
    private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean isBlankBefore = true;

    private Mailbox(Parcel parcel, Walk walk) {
        this.parcel = parcel;
        this.walk = walk;
    }

    public static void read(Parcel parcel, Walk walk) throws IOException {
        new Mailbox(parcel, walk).read();
    }

    private void read() throws IOException {
        long offset = 0;
        try (InputStream in = parcel.open()) {
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    line.write(block[i]);
                    if (block[i] == '\n') {
                        line();
                    }
                }
                offset += read;
                walk.at(offset);
                if (walk.isStopped()) {
                    return;
                }
            }
        }
        line();
        give();
    }

    private void line() throws IOException {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (isBlankBefore && begins(bytes, 0) && hasTime(bytes)) {
            give();
        } else if (bytes.length > 0) {
            int quotes = 0;
            while (quotes < bytes.length && bytes[quotes] == '>') {
                quotes++;
            }
            // A line of the letter that begins so was quoted once when it was put in.
            int from = quotes > 0 && begins(bytes, quotes) ? 1 : 0;
            letter.write(bytes, from, bytes.length - from);
        }
        if (letter.size() > walk.limits().telegram()) {
            throw new RefusedException(
                    "has a letter of more than %d MB".formatted(walk.limits().telegram() >> 20));
        }
        isBlankBefore = bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r';
    }

    /// The time of day, with which every such line tells when the letter came (RFC 4155, appendix
    /// A): `From the Ministry we heard` is text.
    private static boolean hasTime(byte[] line) {
        return TIME.matcher(new String(line, StandardCharsets.ISO_8859_1)).find();
    }

    private static boolean begins(byte[] bytes, int at) {
        return bytes.length > at + 5
                && bytes[at] == 'F'
                && bytes[at + 1] == 'r'
                && bytes[at + 2] == 'o'
                && bytes[at + 3] == 'm'
                && bytes[at + 4] == ' ';
    }

    private void give() throws IOException {
        byte[] bytes = letter.toByteArray();
        letter.reset();
        if (bytes.length > 0) {
            number++;
            // Some letters do not look like one by themselves.
            walk.enter(parcel.child("letter " + number, new Parcel.Content.Held(bytes)), Kind.MAIL);
        }
    }
}
