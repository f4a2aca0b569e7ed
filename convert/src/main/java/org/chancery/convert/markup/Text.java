package org.chancery.convert.markup;

/// Text for forms that do not take every character.
public final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /// With U+FFFD for each character that XML 1.0 does not allow (production 2: controls but tab
    /// and line ends, halves of surrogate pairs, U+FFFE, U+FFFF). A form feed ends a line, as it
    /// does in a telegram (reference 12).
    public static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    /// The same on one line, whitespace of any kind a blank.
    public static String line(String text) {
        return legal(text).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' ? c < 0xD800 || c > 0xDFFF && c < 0xFFFE : c == '\n' || c == '\t';
    }

    private static String replaced(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                legal.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                legal.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                // XML reads a line end of any kind as one line feed.
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    legal.append('\n');
                }
            } else if (c == '\f') {
                legal.append('\n');
            } else {
                legal.append(REPLACEMENT);
            }
        }
        return legal.toString();
    }
}
