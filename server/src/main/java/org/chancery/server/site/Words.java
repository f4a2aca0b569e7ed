package org.chancery.server.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/// The words of a text as the search of a site compares them: small letters and digits without
/// accents. `site.js` has the same few rules for what is typed.
final class Words {

    /// Nobody looks for a longer one.
    private static final int LONGEST = 40;

    private Words() {}

    /// Gives each word of a text, in order.
    static void each(String text, Consumer<String> word) {
        String folded =
                isPlain(text)
                        ? text
                        : Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(LONGEST);
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                continue;
            }
            if (Character.isLetter(c) || isNumber(c)) {
                letters.appendCodePoint(c < 128 ? small(c) : c);
            } else {
                give(letters, word);
            }
        }
        give(letters, word);
    }

    private static void give(StringBuilder letters, Consumer<String> word) {
        if (!letters.isEmpty()) {
            letters.setLength(Math.min(LONGEST, letters.length()));
            word.accept(letters.toString());
            letters.setLength(0);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static int small(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
