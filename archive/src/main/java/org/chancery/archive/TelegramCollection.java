package org.chancery.archive;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// Telegrams that somebody put together under a name.
///
/// @param name as it was first written
/// @param telegrams how many of them its reader may see
public record TelegramCollection(String name, long telegrams, Instant made) {

    /// In characters.
    public static final int LONGEST_NAME = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A name as it is kept: blanks in a row are one.
    ///
    /// @throws IllegalArgumentException if it is no name; the message says why
    public static String name(String written) {
        String name =
                BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip())
                        .replaceAll(" ");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one letter");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a name has up to %d characters; this one has %d"
                            .formatted(LONGEST_NAME, name.length()));
        }
        boolean isWritable =
                name.chars().noneMatch(c -> c == '"' || Character.isISOControl(c))
                        && name.chars().anyMatch(Character::isLetterOrDigit);
        if (!isWritable) {
            throw new IllegalArgumentException(
                    "a name has letters or digits, and no quotation mark: a query could not say it");
        }
        return name;
    }

    /// What two spellings of one name have in common.
    public static String key(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT);
    }
}
