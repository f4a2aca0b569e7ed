package org.chancery.server.site;

/// Text as a literal of a script. Nothing in one ends a script element, begins a comment, or is a
/// line end to some browsers, and nothing depends on the character set that a page from a disk is
/// read in.
final class Script {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private Script() {}

    static StringBuilder literal(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '<', '>', '&' -> escaped(c, out);
                default -> {
                    if (c < ' ' || c > '~') {
                        escaped(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"');
    }

    private static void escaped(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEXADECIMAL.charAt(c >> shift & 15));
        }
    }
}
