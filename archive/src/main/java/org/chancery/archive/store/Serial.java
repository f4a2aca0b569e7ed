package org.chancery.archive.store;

import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// A telegram's number among those of its post and year, as a key has it: the way back from
/// [Numbers#key].
///
/// @param year in full
/// @param post its name in message reference numbers
/// @param airgram whether it counts airgrams, which have numbers of their own
public record Serial(int year, String post, boolean airgram, int number) {

    private static final String AIRGRAM = "-A";
    private static final int YEAR = 4;
    private static final int LONGEST_NUMBER = 9;

    /// Null where the key is of something that has no number.
    public static @Nullable Serial of(String key) {
        int digits = key.length();
        while (digits > YEAR && isDigit(key.charAt(digits - 1))) {
            digits--;
        }
        int length = key.length() - digits;
        if (digits <= YEAR || length == 0 || length > LONGEST_NUMBER) {
            return null;
        }
        for (int i = 0; i < YEAR; i++) {
            if (!isDigit(key.charAt(i))) {
                return null;
            }
        }
        String post = key.substring(YEAR, digits);
        boolean airgram = post.endsWith(AIRGRAM) && post.length() > AIRGRAM.length();
        return new Serial(
                Integer.parseInt(key, 0, YEAR, 10),
                airgram ? post.substring(0, post.length() - AIRGRAM.length()) : post,
                airgram,
                Integer.parseInt(key, digits, key.length(), 10));
    }

    /// As message reference numbers write it: `75STATE136211`.
    public String mrn() {
        return new Mrn(Mrn.year(year), post, airgram, number).toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
