package org.chancery.convert.parcel;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file, or the text of a letter, that is Base64 (RFC 4648) and says so nowhere.
public final class BareBase64 {

    /// What is shorter may be a word.
    private static final int FEWEST_CHARACTERS = 64;

    private BareBase64() {}

    /// Whether a text is nothing else: lines of one length of nothing but its characters, letters
    /// of both cases and figures among them.
    ///
    /// @param written may be the beginning of one
    public static boolean isOne(String written) {
        String text = written.strip();
        int first = 0;
        while (first < text.length() && isCharacter(text.charAt(first))) {
            first++;
        }
        boolean isLine = first == text.length() || text.charAt(first) < ' ';
        return text.length() >= FEWEST_CHARACTERS && first > 0 && isLine && isEven(text);
    }

    private static boolean isEven(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int length = lines.getFirst().length();
        return (lines.size() == 1 || length % 4 == 0)
                && lines.stream().limit(lines.size() - 1L).allMatch(line -> line.length() == length)
                && lines.getLast().length() <= length
                && lines.stream().allMatch(line -> line.chars().allMatch(BareBase64::isCharacter))
                && text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                && text.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isCharacter(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/'
                || c == '=';
    }

    /// Its bytes, as they are read.
    public static InputStream unpacked(InputStream text) {
        return Base64.getMimeDecoder().wrap(text);
    }

    /// Its bytes, null where it is damaged.
    public static byte @Nullable [] unpacked(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }
}
