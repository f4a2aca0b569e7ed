package org.chancery.convert.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.chancery.convert.paper.RichText;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.RefusedException;
import org.jspecify.annotations.Nullable;

/// A message as Outlook saves it (MS-OXMSG): each property is a stream under its number, each
/// attachment a storage, and a message that is attached a message within.
final class OutlookMessage {

    static final String PROPERTIES = "__properties_version1.0";

    private static final int SUBJECT = 0x0037;
    private static final int SENT = 0x0039;
    private static final int HEADER = 0x007D;
    private static final int SENDER = 0x0C1A;
    private static final int TO = 0x0E04;
    private static final int RECEIVED = 0x0E06;
    private static final int TEXT = 0x1000;
    private static final int RICH_TEXT = 0x1009;
    private static final int PAGE = 0x1013;
    private static final int ATTACHED = 0x3701;
    private static final int LONG_NAME = 0x3707;
    private static final int NAME = 0x3704;
    private static final int TITLE = 0x3001;
    private static final int CONTENT_ID = 0x3712;

    /// Seconds from 1601, when Windows began to count, to 1970.
    private static final long SECONDS_1601 = 11_644_473_600L;

    private static final int LAST_YEAR = 9999;

    private final CompoundFile file;
    private final Limits limits;

    OutlookMessage(CompoundFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    byte[] letter() throws IOException {
        return letter("", 0);
    }

    /// @param way of the storage that the message is in
    private byte[] letter(String way, int depth) throws IOException {
        MadeLetter letter = new MadeLetter();
        String header = string(way, HEADER);
        if (header.isBlank()) {
            letter.field("From", string(way, SENDER))
                    .field("To", string(way, TO))
                    .field("Date", date(way, depth))
                    .field("Subject", string(way, SUBJECT));
        } else {
            letter.header(header);
        }
        body(way, letter);
        for (String storage : file.storages(way)) {
            if (storage.startsWith("__attach", way.length())) {
                attach(storage, depth, letter);
            }
        }
        return letter.bytes();
    }

    private void body(String way, MadeLetter letter) throws IOException {
        String text = string(way, TEXT);
        if (text.isBlank()) {
            byte[] page = binary(way, PAGE);
            String html =
                    page.length > 0 ? Decoding.text(page, Decoding.said(page)) : string(way, PAGE);
            if (!html.isBlank()) {
                letter.text("text/html", html);
                return;
            }
            byte[] packed = binary(way, RICH_TEXT);
            text =
                    packed.length == 0
                            ? ""
                            : RichText.of(CompressedRichText.unpacked(packed, limits.telegram()));
        }
        if (!text.isBlank()) {
            letter.text("text/plain", text);
        }
    }

    private void attach(String storage, int depth, MadeLetter letter) throws IOException {
        String name = string(storage, LONG_NAME);
        name = name.isBlank() ? string(storage, NAME) : name;
        name = name.isBlank() ? string(storage, TITLE) : name;
        name = name.isBlank() ? "attachment" : name;
        String inner = storage + stream(ATTACHED, "000D") + "/";
        byte[] bytes = binary(storage, ATTACHED);
        if (bytes.length > 0) {
            letter.attached(name, bytes, !string(storage, CONTENT_ID).isBlank());
        } else if (file.has(inner + PROPERTIES) && depth < limits.depth()) {
            letter.attached(name, letter(inner, depth + 1), false);
        }
    }

    private static String stream(int property, String type) {
        return "__substg1.0_%04X%s".formatted(property, type);
    }

    private byte[] binary(String way, int property) throws RefusedException {
        return file.bytes(way + stream(property, "0102"));
    }

    /// In two bytes a character, or in one of a set that is not named.
    private String string(String way, int property) throws RefusedException {
        byte[] wide = file.bytes(way + stream(property, "001F"));
        String text =
                wide.length > 0
                        ? new String(wide, StandardCharsets.UTF_16LE)
                        : Decoding.text(file.bytes(way + stream(property, "001E")), null);
        return text.replace("\0", "");
    }

    /// When it was sent, else when it came.
    private @Nullable String date(String way, int depth) throws RefusedException {
        Bytes properties = new Bytes(file.bytes(way + PROPERTIES));
        long moment = 0;
        int first = depth == 0 ? 32 : 24;
        for (int at = first; at + 16 <= properties.length(); at += 16) {
            int property = properties.u16(at + 2);
            if (property == SENT || property == RECEIVED && moment == 0) {
                moment = properties.i64(at + 8);
            }
        }
        if (moment <= 0) {
            return null;
        }
        OffsetDateTime sent =
                Instant.ofEpochSecond(moment / 10_000_000 - SECONDS_1601).atOffset(ZoneOffset.UTC);
        // A letter cannot state a year of five figures, which damage makes.
        return sent.getYear() > LAST_YEAR
                ? null
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(sent);
    }
}
