package org.chancery.format.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that a copy has set in small letters throughout. Headings are in capitals always
/// (reference 12); so is such a text taken to have been, and its lines are read as if they still
/// were.
final class SmallLetters {

    /// Labels and groups of a heading at the beginning of a line, which no mixed text has small.
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?m)^[ \\t>]*(?:(?:[zopry] )+[ \\t]*\\d{6}z|fm +[a-z]|(?:subj|subject|tags) *:|e\\.o\\. *\\d)");

    /// So many characters at the end tell of most texts that they have capitals.
    private static final int TAIL = 600;

    /// Letters that are enough to tell, and how many of them one capital is too many of.
    private static final int FEWEST = 40;

    private static final int MANY = 100;

    private SmallLetters() {}

    /// Whether a heading and all that stands below it are in small letters, but for one letter in a
    /// hundred. What stands above may be the page of an archive.
    static boolean throughout(String text) {
        if (!isSmall(text, Math.max(0, text.length() - TAIL), 1)) {
            return false;
        }
        Matcher sign = SIGN.matcher(text);
        return sign.find() && isSmall(text, sign.start(), FEWEST);
    }

    private static boolean isSmall(String text, int from, int fewest) {
        int letters = 0;
        int capitals = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters >= fewest && capitals * MANY <= letters;
    }

    /// With capitals in each line that has none; a character stays one character.
    static String raised(String text) {
        char[] raised = text.toCharArray();
        int start = 0;
        boolean hasCapital = false;
        for (int i = 0; i <= raised.length; i++) {
            if (i == raised.length || raised[i] == '\n' || raised[i] == '\r') {
                for (int j = start; j < i && !hasCapital; j++) {
                    raised[j] = Character.toUpperCase(raised[j]);
                }
                start = i + 1;
                hasCapital = false;
            } else {
                hasCapital |= Character.isUpperCase(raised[i]);
            }
        }
        return new String(raised);
    }
}
