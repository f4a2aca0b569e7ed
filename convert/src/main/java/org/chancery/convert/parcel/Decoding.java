package org.chancery.convert.parcel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes of a container as text. What it says of its characters holds where its bytes can be that;
/// else they are UTF-8, and where they cannot be that, Windows-1252, which most files that say
/// nothing are.
public final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// `encoding="ISO-8859-1"` in XML, `charset=windows-1252` in a page, both near the beginning.
    private static final Pattern SAID =
            Pattern.compile("(?i)(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");

    private static final int HEAD = 2048;

    private Decoding() {}

    /// The text, without the mark that some files begin with.
    ///
    /// @param said the set of characters that the container names, null where it names none
    public static String text(byte[] bytes, @Nullable Charset said) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String text = said == null ? null : strictly(bytes, said);
        text = text == null ? strictly(bytes, StandardCharsets.UTF_8) : text;
        return text == null ? new String(bytes, WINDOWS) : text;
    }

    /// The set of characters that markup names of itself; what is said to be ISO-8859-1 is
    /// Windows-1252, as browsers read it. One of two bytes a character is none that this can be
    /// read in.
    public static @Nullable Charset said(byte[] markup) {
        String head =
                new String(markup, 0, Math.min(markup.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = SAID.matcher(head);
        return said.find() && !said.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")
                ? named(said.group(1))
                : null;
    }

    /// The set of characters of a name; null for one that nobody knows, and for US-ASCII, which
    /// mail takes where a letter names none: what goes beyond it is in another that is not named.
    public static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.US_ASCII)) {
                return null;
            }
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return null;
        }
    }
}
