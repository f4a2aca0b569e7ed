package org.chancery.convert.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.chancery.convert.compound.AttachmentBox;
import org.chancery.convert.page.PageText;
import org.chancery.convert.parcel.BareBase64;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.parcel.Stranger;
import org.chancery.convert.parcel.Uuencode;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Heading;
import org.jspecify.annotations.Nullable;

/// A letter: its text is a telegram, or telegrams are attached to it. What it says of itself in
/// military headers (RFC 6477) stands above its text as a claim.
public final class Letters {

    private Letters() {}

    public static void read(Parcel parcel, Walk walk, Tables tables) throws IOException {
        Message letter = message(parcel, walk);
        Parts parts = Parts.of(letter, walk.limits().depth());
        List<Uuencode.File> encoded = new ArrayList<>();
        List<String> texts = texts(parts, encoded, parcel, walk);
        boolean hasFiles = !parts.attached().isEmpty() || !encoded.isEmpty();
        if (texts.isEmpty() && !hasFiles) {
            walk.refuse(parcel.name(), "is mail without text and without attachments");
        }
        for (int i = 0; i < texts.size(); i++) {
            byte[] words = texts.get(i).getBytes(StandardCharsets.UTF_8);
            if (i > 0) {
                InputStream in = new ByteArrayInputStream(words);
                walk.enter(walk.take(parcel, "text " + (i + 1), in), Kind.TEXT);
                continue;
            }
            byte[] telegram = telegram(letter, texts.getFirst());
            boolean isAlone = texts.size() == 1 && !hasFiles;
            if (hasMany(texts.getFirst())) {
                TextTelegrams.readMade(parcel, Kind.MAIL, words, walk, tables);
            } else if (isAlone && Stranger.words(words) != null) {
                walk.refuse(parcel.name(), String.valueOf(Stranger.words(words)));
            } else if (isAlone || isTelegram(telegram)) {
                walk.found(Found.whole(parcel, Kind.MAIL, telegram));
            } else {
                walk.pass(parcel.name(), "letter around what is attached");
            }
        }
        enter(parts.attached(), texts, parcel, walk);
        EncodedText.enter(encoded, parcel, walk);
    }

    /// The texts of a letter that are telegrams, and above them what is none. What stands below one
    /// and is none by itself goes on with it: programs cut a text in two around a picture. Where no
    /// line parts a letter that says it has parts, all of it is its text.
    ///
    /// @param encoded gets the files that stand in them
    private static List<String> texts(
            Parts parts, List<Uuencode.File> encoded, Parcel parcel, Walk walk) throws IOException {
        List<StringBuilder> texts = new ArrayList<>();
        for (Entity entity : parts.texts()) {
            String words = decoded(words(entity), encoded);
            if (words.isBlank()) {
                continue;
            }
            if (texts.isEmpty() || isTelegram(words.getBytes(StandardCharsets.UTF_8))) {
                texts.add(new StringBuilder(words));
            } else {
                texts.getLast().append('\n').append(words);
            }
        }
        if (parts.isEmpty()) {
            String all = Decoding.text(behindHeader(bytes(parcel, walk)), null);
            if (!all.isBlank()) {
                texts.add(new StringBuilder(all.replace("\r\n", "\n")));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /// What older programs put into the text itself: a file, or the text in Base64 of which no
    /// header tells.
    private static String decoded(String words, List<Uuencode.File> encoded) {
        Uuencode parted = Uuencode.of(words);
        encoded.addAll(parted.files());
        String text = parted.text();
        byte[] bytes = BareBase64.isOne(text) ? BareBase64.unpacked(text) : null;
        if (bytes == null) {
            return text;
        }
        if (Sniffer.kind(bytes).isText()) {
            return Decoding.text(bytes, null).replace("\r\n", "\n");
        }
        encoded.add(new Uuencode.File("content", bytes, false));
        return "";
    }

    private static void enter(List<Entity> attached, List<String> texts, Parcel parcel, Walk walk)
            throws IOException {
        int number = 0;
        for (Entity entity : attached) {
            number++;
            String given = entity.getFilename();
            String name = given == null ? "part " + number : Parcel.word(given);
            if (entity.getBody() instanceof Message inner) {
                walk.enter(walk.take(parcel, name, written(inner)), Kind.MAIL);
                continue;
            }
            SingleBody bytes = (SingleBody) entity.getBody();
            Parcel child = walk.taken(parcel, name, bytes::getInputStream);
            if (child != null && Sniffer.kind(child.head()) == Kind.TNEF) {
                // It has the text of the letter, too.
                AttachmentBox.read(child, texts.isEmpty(), walk);
            } else if (child != null && isTelegrams(child, entity)) {
                walk.enter(child);
            }
        }
    }

    /// What is written in the form of mail, however it is damaged.
    static Message message(Parcel parcel, Walk walk) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(1 << 16)
                        .setMaxHeaderCount(1000)
                        .setMalformedHeaderStartsBody(true)
                        .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes(parcel, walk)));
    }

    /// A letter's bytes from its first header on: blank lines may stand above it, and the number of
    /// its bytes, with which Apple's Mail begins a file that has notes of its own behind the
    /// letter.
    private static byte[] bytes(Parcel parcel, Walk walk) throws IOException {
        byte[] bytes = withLineFeeds(parcel.bytes(walk.limits().telegram()));
        int from = 0;
        int to = bytes.length;
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        int digits = from;
        while (digits < to && digits - from < 9 && bytes[digits] >= '0' && bytes[digits] <= '9') {
            digits++;
        }
        int end = digits;
        while (end < to && (bytes[end] == ' ' || bytes[end] == '\r')) {
            end++;
        }
        if (digits > from && end < to && bytes[end] == '\n') {
            String count = new String(bytes, from, digits - from, StandardCharsets.US_ASCII);
            from = end + 1;
            to = Math.min(to, from + Integer.parseInt(count));
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// Lines that end in a carriage return alone, as on a Macintosh of old, end in a line feed.
    private static byte[] withLineFeeds(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == '\n') {
                return bytes;
            }
            changed[i] = changed[i] == '\r' ? (byte) '\n' : changed[i];
        }
        return changed;
    }

    private static byte[] behindHeader(byte[] letter) {
        for (int i = 0; i + 2 < letter.length; i++) {
            boolean isEnd = letter[i] == '\n' && (letter[i + 1] == '\n' || letter[i + 1] == '\r');
            if (isEnd && (letter[i + 1] == '\n' || letter[i + 2] == '\n')) {
                return Arrays.copyOfRange(letter, i + 2, letter.length);
            }
        }
        return new byte[0];
    }

    /// A letter within a letter, as a file of its own would have it.
    private static InputStream written(Message inner) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(inner, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /// A day's traffic in one letter: what its headers say is of none of them.
    private static boolean hasMany(String words) {
        return words.lines().filter(line -> line.strip().equals("NNNN")).limit(2).count() > 1;
    }

    /// What stands above attachments may be no more than `See attached.`
    private static boolean isTelegram(byte[] text) {
        return TelegramParser.parse(text).dialect().dialect() != Dialect.UNKNOWN;
    }

    /// A logo in a signature is no page of a telegram; what shows it names it by its number.
    private static boolean isTelegrams(Parcel child, Entity entity) throws IOException {
        String disposition = entity.getDispositionType();
        boolean isShown =
                disposition == null
                        ? entity.getHeader().getField("Content-ID") != null
                        : disposition.equalsIgnoreCase("inline");
        return !isShown || Sniffer.kind(child.head()) != Kind.IMAGE;
    }

    private static String words(Entity text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) text.getBody()).writeTo(bytes);
        String words =
                Decoding.text(bytes.toByteArray(), Decoding.named(text.getCharset()))
                        .replace("\r\n", "\n");
        if (text.getMimeType().equals("text/html")) {
            return PageText.ofPage(words);
        }
        return says(text, "format", "flowed")
                ? Flowed.text(words, says(text, "delsp", "yes"))
                : words;
    }

    private static boolean says(Entity entity, String parameter, String value) {
        return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && value.equalsIgnoreCase(type.getParameter(parameter));
    }

    /// Wire text speaks for itself, and headers are a claim; where it does not, a heading in the
    /// headers is its heading.
    private static byte[] telegram(Message letter, String words) {
        Header header = letter.getHeader();
        String classification = classification(value(header, "SIO-Label"));
        Statement statement =
                new Statement()
                        .identifier(value(header, "MMHS-Originator-Reference"))
                        .created(created(letter, header, words))
                        .classification(classification)
                        .origin(value(header, "MMHS-Originator-PLAD"))
                        .title(value(header, "Subject"));
        if (header.getField("MMHS-Originator-PLAD") == null || hasHeading(words)) {
            return statement.around(words);
        }
        OffsetDateTime date =
                letter.getDate() == null
                        ? null
                        : letter.getDate().toInstant().atOffset(ZoneOffset.UTC);
        String heading =
                new MilitaryHeading(name -> value(header, name)).lines(classification, date);
        return statement.around(heading + words);
    }

    private static boolean hasHeading(String words) {
        Heading heading = TelegramParser.parse(words.getBytes(StandardCharsets.UTF_8)).heading();
        return heading.dtg() != null || heading.from() != null;
    }

    /// When the message was released. When the letter was sent says nothing of a telegram that says
    /// so itself.
    private static @Nullable String created(Message letter, Header header, String words) {
        OffsetDateTime released =
                MilitaryHeading.released(value(header, "MMHS-Extended-Authorisation-Info"));
        if (released == null && (letter.getDate() == null || hasHeading(words))) {
            return null;
        }
        Instant moment = released == null ? letter.getDate().toInstant() : released.toInstant();
        return moment.toString().replace('T', ' ').substring(0, 16);
    }

    private static @Nullable String value(Header header, String name) {
        Field field = header.getField(name);
        return field == null
                ? null
                : DecoderUtil.decodeEncodedWords(
                        MimeUtil.unfold(String.valueOf(field.getBody())), StandardCharsets.UTF_8);
    }

    /// `marking="CONFIDENTIAL"; fgcolor=...` (RFC 7444 section 3).
    private static @Nullable String classification(@Nullable String label) {
        if (label == null) {
            return null;
        }
        int at = label.toLowerCase(Locale.ROOT).indexOf("marking");
        int from = at < 0 ? -1 : label.indexOf('"', at);
        int to = from < 0 ? -1 : label.indexOf('"', from + 1);
        return to < 0 ? null : label.substring(from + 1, to);
    }
}
