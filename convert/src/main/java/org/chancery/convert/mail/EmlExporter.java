package org.chancery.convert.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.Text;
import org.chancery.convert.text.WireText;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Mail as military gateways have it: the fields of RFC 6477 (MMHS) and the security label of RFC
/// 7444 in its header, the telegram as wire text below. The importer reads it back as it was.
public final class EmlExporter implements Exporter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss '+0000'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// A line of mail (RFC 5322 2.1.1).
    private static final int LONGEST = 998;

    private final WireText wire = new WireText();
    private final OutputStream out;

    public EmlExporter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        byte[] text =
                Text.legal(wire.of(telegram))
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        boolean isPlain = isPlain(text);
        MailHeader header = header(telegram, Card.of(telegram));
        header.raw("MIME-Version", "1.0")
                .raw("Content-Type", "text/plain; charset=" + (isPlain ? "us-ascii" : "utf-8"))
                .raw("Content-Transfer-Encoding", isPlain ? "7bit" : "quoted-printable");
        out.write(header.toString().getBytes(StandardCharsets.US_ASCII));
        out.write('\r');
        out.write('\n');
        out.write(isPlain ? text : quoted(text));
    }

    private static MailHeader header(Telegram telegram, Card card) {
        Heading heading = telegram.heading();
        MailHeader header = new MailHeader();
        header.raw("Date", date(card.date()))
                .offices("From", List.of(from(heading, card)))
                .offices("To", offices(heading.toAddressees()))
                .offices("Cc", offices(heading.infoAddressees()))
                .raw("Message-ID", "<" + card.sha256() + "@telegram.invalid>")
                .text("Subject", card.title())
                .text("Keywords", card.tags().isEmpty() ? null : String.join(", ", card.tags()))
                .raw("MMHS-Extended-Authorisation-Info", date(card.date()))
                .raw("MMHS-Primary-Precedence", number(heading.action()))
                .raw("MMHS-Copy-Precedence", number(heading.info()))
                .text("MMHS-Originator-Reference", heading.mrn() == null ? null : card.number())
                .text("MMHS-Originator-PLAD", value(heading.from()))
                .texts("MMHS-Handling-Instructions", card.captions())
                .texts(
                        "MMHS-Message-Instructions",
                        heading.passLines().stream().map(Located::value).toList())
                .texts("MMHS-Other-Recipients-Indicator-To", delivered(heading.toAddressees()))
                .texts("MMHS-Other-Recipients-Indicator-CC", delivered(heading.infoAddressees()))
                .text("MMHS-Acp127-Message-Identifier", identifier(telegram.transmission()))
                .raw("SIO-Label", label(card));
        return header;
    }

    private static @Nullable String date(@Nullable Instant date) {
        return date == null ? null : DATE.format(date);
    }

    private static String from(Heading heading, Card card) {
        String written = value(heading.from());
        return written != null
                ? written
                : card.originator() != null ? card.originator() : "Unknown";
    }

    private static List<String> offices(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    /// Those whom the originator reaches by other means.
    private static List<String> delivered(List<Located<Addressee>> addressees) {
        return addressees.stream()
                .map(Located::value)
                .filter(Addressee::delivered)
                .map(Addressee::name)
                .toList();
    }

    /// RFC 6477 counts deferred as 0.
    private static @Nullable String number(@Nullable Located<Precedence> precedence) {
        return precedence == null
                ? null
                : switch (precedence.value()) {
                    case ROUTINE -> "1";
                    case PRIORITY -> "2";
                    case IMMEDIATE, NIACT_IMMEDIATE -> "3";
                    case FLASH -> "4";
                    case EMERGENCY_COMMAND -> "5";
                };
    }

    /// Station, its serial, and when it took the message in: `RUEHTA 1967 3090345`.
    private static @Nullable String identifier(Transmission transmission) {
        List<String> parts =
                Stream.of(transmission.station(), transmission.serial(), transmission.filed())
                        .map(EmlExporter::value)
                        .filter(part -> part != null)
                        .toList();
        return parts.size() < 3 ? null : String.join(" ", parts);
    }

    /// The class alone, as the importer reads it; captions are handling instructions. Colours as
    /// the pages have them.
    private static @Nullable String label(Card card) {
        if (card.classification() == null) {
            return null;
        }
        String marking = Text.line(card.classification()).replaceAll("[^ -~]", "?");
        String quoted = marking.replace("\\", "\\\\").replace("\"", "\\\"");
        return "marking=\"" + quoted + "\"; fgcolor=white; bgcolor=" + colour(marking);
    }

    private static String colour(String marking) {
        return marking.startsWith("TOP SECRET")
                ? "orange"
                : marking.startsWith("SECRET")
                        ? "red"
                        : marking.startsWith("CONFIDENTIAL") ? "blue" : "green";
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }

    private static boolean isPlain(byte[] text) {
        int length = 0;
        for (byte b : text) {
            length = b == '\n' ? 0 : length + 1;
            boolean isControl = b < ' ' && b != '\n' && b != '\r' && b != '\t';
            if (isControl || b == 127 || length > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static byte[] quoted(byte[] text) throws IOException {
        ByteArrayOutputStream quoted = new ByteArrayOutputStream(text.length * 2);
        EncoderUtil.encodeQ(new ByteArrayInputStream(text), quoted);
        return quoted.toByteArray();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
