package org.chancery.format.source;

import java.util.Map;

/// Characters that a web page wrote as references and a copy left so: `&amp;`, `&quot;`, `&#39;`
/// (HTML 4.01, 24; reference 10). A reference that was itself escaped, `&amp;quot;`, is read as
/// what it stood for in the end.
final class Entities {

    private static final int LONGEST = 10;

    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("amp", (int) '&'),
                    Map.entry("lt", (int) '<'),
                    Map.entry("gt", (int) '>'),
                    Map.entry("quot", (int) '"'),
                    Map.entry("apos", (int) '\''),
                    Map.entry("nbsp", 0xA0),
                    Map.entry("lsquo", 0x2018),
                    Map.entry("rsquo", 0x2019),
                    Map.entry("ldquo", 0x201C),
                    Map.entry("rdquo", 0x201D),
                    Map.entry("ndash", 0x2013),
                    Map.entry("mdash", 0x2014),
                    Map.entry("hellip", 0x2026),
                    Map.entry("eacute", 0xE9));

    /// What stands at a place: the character, and behind its reference.
    record Reference(int codePoint, int end) {

        static final Reference NONE = new Reference(-1, -1);
    }

    private Entities() {}

    static boolean any(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (at(text, at).end() > 0) {
                return true;
            }
        }
        return false;
    }

    /// The text with what its references stand for.
    ///
    /// @param places gets every character with the bytes that it has in the text as written
    static String decode(String written, ByteMap places) {
        StringBuilder decoded = new StringBuilder(written.length());
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i);
            Reference reference = c == '&' ? at(written, i) : Reference.NONE;
            if (reference.end() > 0) {
                decoded.appendCodePoint(reference.codePoint());
                // All of its characters are of one byte.
                places.add(Character.charCount(reference.codePoint()), reference.end() - i);
                i = reference.end();
            } else {
                decoded.append(c);
                places.add(c);
                i++;
            }
        }
        return decoded.toString();
    }

    /// The reference that begins at an ampersand; [Reference#NONE] where none does.
    static Reference at(String text, int from) {
        Reference found = Reference.NONE;
        int at = from + 1;
        while (true) {
            int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST));
            int codePoint = end < 0 ? -1 : codePoint(text.substring(at, end));
            if (codePoint < 0) {
                return found;
            }
            found = new Reference(codePoint, end + 1);
            if (codePoint != '&') {
                return found;
            }
            at = end + 1;
        }
    }

    private static int codePoint(String name) {
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, -1);
        }
        boolean isHex = name.startsWith("x", 1) || name.startsWith("X", 1);
        int value = 0;
        int from = isHex ? 2 : 1;
        for (int i = from; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), isHex ? 16 : 10);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * (isHex ? 16 : 10) + digit;
        }
        // Controls, halves of pairs and what is no character at all stay as they are written.
        boolean isCharacter = value >= ' ' && Character.isDefined(value) && !isHalf(value);
        return name.length() > from && isCharacter ? value : -1;
    }

    private static boolean isHalf(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }
}
