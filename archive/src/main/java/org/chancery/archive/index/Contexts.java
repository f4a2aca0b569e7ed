package org.chancery.archive.index;

/// What stands around a place in a text, on one line and in whole words.
final class Contexts {

    private Contexts() {}

    /// Up to `width` characters before a place.
    static String before(String text, int place, int width) {
        int from = Math.max(0, place - reach(width));
        String context = plain(text.substring(from, place));
        if (from == 0 && context.length() <= width) {
            return context;
        }
        int cut = Math.max(0, context.length() - width);
        // Where the cut falls between words, none is lost.
        int blank = context.indexOf(' ', Math.max(0, cut - 1));
        return blank < 0 || blank == context.length() - 1
                ? context.substring(whole(context, cut))
                : context.substring(blank + 1);
    }

    /// Up to `width` characters behind a place.
    static String after(String text, int place, int width) {
        String context =
                plain(text.substring(place, Math.min(text.length(), place + reach(width))));
        if (context.length() <= width) {
            return context;
        }
        int blank = context.lastIndexOf(' ', width);
        return blank <= 0
                ? context.substring(0, whole(context, width))
                : context.substring(0, blank);
    }

    /// Blanks of tables and ends of lines become one each.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                plain.append(c);
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /// Characters of the text that are looked at for a context: tables have many blanks.
    private static int reach(int width) {
        return width * 4;
    }

    /// Never between the halves of one character.
    private static int whole(CharSequence text, int index) {
        boolean isBetween =
                index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1));
        return isBetween ? index + 1 : index;
    }
}
