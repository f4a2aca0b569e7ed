package org.chancery.format.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes JSON (RFC 8259) straight to its place; commas look after themselves, brackets are the
/// caller's.
public final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Appendable out;
    private boolean first = true;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter open(char bracket) throws IOException {
        comma();
        out.append(bracket);
        first = true;
        return this;
    }

    public JsonWriter close(char bracket) throws IOException {
        out.append(bracket);
        first = false;
        return this;
    }

    public JsonWriter name(String name) throws IOException {
        comma();
        quoted(name);
        out.append(':');
        first = true;
        return this;
    }

    public JsonWriter value(@Nullable String value) throws IOException {
        comma();
        if (value == null) {
            out.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    public JsonWriter value(long value) throws IOException {
        comma();
        out.append(Long.toString(value));
        return this;
    }

    /// A number.
    ///
    /// @param value finite: JSON has no word for anything else
    public JsonWriter value(double value) throws IOException {
        comma();
        out.append(Double.toString(value));
        return this;
    }

    public JsonWriter value(boolean value) throws IOException {
        comma();
        out.append(Boolean.toString(value));
        return this;
    }

    public JsonWriter field(String name, @Nullable String value) throws IOException {
        return name(name).value(value);
    }

    public JsonWriter field(String name, List<String> values) throws IOException {
        name(name).open('[');
        for (String value : values) {
            value(value);
        }
        return close(']');
    }

    private void comma() throws IOException {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /// Control characters and lone surrogates are escaped: the result is well-formed in any
    /// encoding of Unicode.
    private void quoted(String text) throws IOException {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
                continue;
            }
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c) && c != 0x7F) {
                continue;
            }
            out.append(text, from, i);
            escaped(c);
            from = i + 1;
        }
        out.append(text, from, text.length()).append('"');
    }

    private void escaped(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                    out.append("\\u")
                            .append(HEX[c >> 12])
                            .append(HEX[c >> 8 & 15])
                            .append(HEX[c >> 4 & 15])
                            .append(HEX[c & 15]);
        }
    }
}
