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
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.chancery.convert.page.PageText;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Statement;
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
        List<Entity> texts = new ArrayList<>();
        List<Entity> attached = new ArrayList<>();
        sort(letter, texts, attached, walk.limits().depth());
        Entity text = chosen(texts);
        if (text != null && !words(text).isBlank()) {
            String words = words(text);
            byte[] telegram = telegram(letter, words);
            if (hasMany(words)) {
                TextTelegrams.readMade(
                        parcel, Kind.MAIL, words.getBytes(StandardCharsets.UTF_8), walk, tables);
            } else if (attached.isEmpty() || isTelegram(telegram)) {
                walk.found(Found.whole(parcel, Kind.MAIL, telegram));
            } else {
                walk.pass();
            }
        } else if (attached.isEmpty()) {
            walk.refuse(parcel.name(), "is mail without text and without attachments");
        }
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
            if (child != null && isTelegrams(child, entity)) {
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
        byte[] bytes = parcel.bytes(walk.limits().telegram());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
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

    private static void sort(Entity entity, List<Entity> texts, List<Entity> attached, int depth) {
        Body body = entity.getBody();
        switch (body) {
            case Multipart parts -> {
                if (depth > 0) {
                    parts.getBodyParts().forEach(part -> sort(part, texts, attached, depth - 1));
                }
            }
            case Message _ -> attached.add(entity);
            case SingleBody _ -> {
                boolean isText = entity.getMimeType().startsWith("text/");
                boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
                (isText && !isAttached ? texts : attached).add(entity);
            }
            case null, default -> {
                // nothing in it
            }
        }
    }

    /// Plain before formatted, and that before a style or whatever else is text.
    private static @Nullable Entity chosen(List<Entity> texts) {
        for (String type : List.of("text/plain", "text/html")) {
            for (Entity text : texts) {
                if (text.getMimeType().equals(type)) {
                    return text;
                }
            }
        }
        return texts.isEmpty() ? null : texts.getFirst();
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
            return statement.above(words);
        }
        OffsetDateTime date =
                letter.getDate() == null
                        ? null
                        : letter.getDate().toInstant().atOffset(ZoneOffset.UTC);
        String heading =
                new MilitaryHeading(name -> value(header, name)).lines(classification, date);
        return statement.above(heading + words);
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
