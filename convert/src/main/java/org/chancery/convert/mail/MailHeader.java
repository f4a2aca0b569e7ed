package org.chancery.convert.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.chancery.convert.markup.Text;
import org.jspecify.annotations.Nullable;

/// The header of a letter (RFC 5322), field by field. Whatever a value has in it, it cannot end its
/// field: line ends are blanks before they come here.
final class MailHeader {

    /// A name that no network resolves (RFC 2606): offices of old telegrams have no mailboxes.
    private static final String DOMAIN = "telegram.invalid";

    /// Where a line of a header is folded.
    private static final int LINE = 76;

    private final StringBuilder lines = new StringBuilder();

    /// Text in any characters, in encoded words where it needs them (RFC 2047).
    MailHeader text(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? this
                : raw(
                        name,
                        EncoderUtil.encodeIfNecessary(
                                Text.line(value), EncoderUtil.Usage.TEXT_TOKEN, name.length() + 2));
    }

    /// Values with semicolons between, as the lists of RFC 6477 have them.
    MailHeader texts(String name, List<String> values) {
        return text(name, values.isEmpty() ? null : String.join("; ", values));
    }

    /// Offices as addresses.
    MailHeader offices(String name, List<String> offices) {
        return offices.isEmpty()
                ? this
                : raw(
                        name,
                        offices.stream()
                                .map(MailHeader::address)
                                .collect(Collectors.joining(", ")));
    }

    /// What is well-formed already.
    MailHeader raw(String name, @Nullable String value) {
        if (value != null) {
            String line = name + ": " + value;
            lines.append(line.length() > LINE ? MimeUtil.fold(line, 0) : line).append("\r\n");
        }
        return this;
    }

    /// `"AMEMBASSY ASTANA" <amembassy.astana@telegram.invalid>`
    private static String address(String office) {
        String name = Text.line(office);
        String box =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", ".")
                        .replaceAll("^\\.|\\.$", "");
        String shown =
                StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                        ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                        : EncoderUtil.encodeAddressDisplayName(name);
        String local = box.isEmpty() ? "office" : box.substring(0, Math.min(64, box.length()));
        return shown + " <" + local + "@" + DOMAIN + ">";
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
