package org.chancery.convert.compound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A letter as mail has it (RFC 5322, RFC 2045), made of one that is kept otherwise.
final class MadeLetter {

    private static final String BOUNDARY = "=_chancery_";

    private final StringBuilder header = new StringBuilder();
    private final List<byte[]> parts = new ArrayList<>();

    /// The header that it came with, without what is said of its parts, which are others now.
    MadeLetter header(String lines) {
        boolean isKept = false;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (line.isBlank()) {
                break;
            }
            boolean isFolded = line.startsWith(" ") || line.startsWith("\t");
            String name = line.toLowerCase(Locale.ROOT);
            isKept = isFolded ? isKept : !name.startsWith("content-") && !name.startsWith("mime-");
            header.append(isKept ? line + "\r\n" : "");
        }
        return this;
    }

    MadeLetter field(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String line = value.strip().replaceAll("\\s+", " ");
            boolean isPlain = line.chars().allMatch(c -> c < 127);
            header.append(name).append(": ").append(isPlain ? line : encoded(line)).append("\r\n");
        }
        return this;
    }

    private static String encoded(String line) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8))
                + "?=";
    }

    /// @param type `text/plain` or `text/html`
    MadeLetter text(String type, String text) {
        return part(
                "Content-Type: " + type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param isShown whether it is shown in the text, as a picture in a signature is
    MadeLetter attached(String name, byte[] bytes, boolean isShown) {
        String quoted = name.replaceAll("[\"\\\\\\p{Cntrl}]", "_");
        String shown = quoted.chars().allMatch(c -> c < 127) ? quoted : encoded(quoted);
        return part(
                "Content-Type: application/octet-stream\r\nContent-Disposition: "
                        + (isShown ? "inline" : "attachment")
                        + "; filename=\""
                        + shown
                        + "\"",
                bytes);
    }

    private MadeLetter part(String fields, byte[] bytes) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\n"
                                + fields
                                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(Base64.getMimeEncoder().encode(bytes));
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        parts.add(part.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        String beginning =
                header
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\""
                        + BOUNDARY
                        + "\"\r\n\r\n";
        letter.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
        parts.forEach(letter::writeBytes);
        letter.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return letter.toByteArray();
    }
}
