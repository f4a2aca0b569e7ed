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

    /// `From clerk@example.org Tue Mar 4 11:25:00 1975`
    private static final Pattern STAMP =
            Pattern.compile("[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d");

    /// `From clerk@example.org`
    private static final Pattern ADDRESS = Pattern.compile("From [^\\s@]++@[^\\s@]++\\s*+");

    private static final Pattern HEADER = Pattern.compile("(?:[A-Za-z][\\w-]*:|>From ).*\\s*");

    private final Parcel parcel;
    private final Walk walk;
    private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] waiting = {};
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
        put(waiting);
        give();
    }

    /// A line that may begin a letter waits for the next one, which then is a header: `From the
    /// port at 11:20 it is said` is text.
    private void line() throws IOException {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (waiting.length > 0) {
            if (HEADER.matcher(latin(bytes)).matches()) {
                give();
            } else {
                put(waiting);
            }
            waiting = new byte[0];
        }
        if (mayBegin(bytes)) {
            waiting = bytes;
        } else {
            put(bytes);
        }
        isBlankBefore = bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r';
    }

    private void put(byte[] bytes) throws IOException {
        int quotes = 0;
        while (quotes < bytes.length && bytes[quotes] == '>') {
            quotes++;
        }
        // A line of the letter that begins so was quoted once when it was put in.
        int from = quotes > 0 && begins(bytes, quotes) ? 1 : 0;
        letter.write(bytes, from, bytes.length - from);
        if (letter.size() > walk.limits().telegram()) {
            throw new RefusedException(
                    "has a letter of more than %d MB".formatted(walk.limits().telegram() >> 20));
        }
    }

    /// Every such line should tell when the letter came, as `asctime` has it, behind a blank line
    /// (RFC 4155, appendix A); some have another time or none, and some stand behind no blank line.
    private boolean mayBegin(byte[] bytes) {
        if (!begins(bytes, 0)) {
            return false;
        }
        String words = latin(bytes);
        return STAMP.matcher(words).find()
                || isBlankBefore
                        && (TIME.matcher(words).find() || ADDRESS.matcher(words).matches());
    }

    private static String latin(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1);
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
        if (!latin(bytes).isBlank()) {
            number++;
            // Some letters do not look like one by themselves.
            walk.enter(parcel.child("letter " + number, new Parcel.Content.Held(bytes)), Kind.MAIL);
        }
    }
}
