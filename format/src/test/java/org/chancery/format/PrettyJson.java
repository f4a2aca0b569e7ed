package org.chancery.format;

/// JSON with a line for each member, so that a difference shows what changed.
final class PrettyJson {

    private PrettyJson() {}

    static String of(String json) {
        StringBuilder pretty = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                pretty.append(c);
                if (c == '\\') {
                    pretty.append(json.charAt(++i));
                } else {
                    quoted = c != '"';
                }
                continue;
            }
            switch (c) {
                case '"' -> {
                    quoted = true;
                    pretty.append(c);
                }
                case '{', '[' -> {
                    pretty.append(c);
                    char next = json.charAt(i + 1);
                    if (next == '}' || next == ']') {
                        pretty.append(next);
                        i++;
                    } else {
                        line(pretty, ++depth);
                    }
                }
                case '}', ']' -> {
                    line(pretty, --depth);
                    pretty.append(c);
                }
                case ',' -> {
                    pretty.append(c);
                    line(pretty, depth);
                }
                case ':' -> pretty.append(": ");
                default -> pretty.append(c);
            }
        }
        return pretty.append('\n').toString();
    }

    private static void line(StringBuilder pretty, int depth) {
        pretty.append('\n').repeat("  ", depth);
    }
}
