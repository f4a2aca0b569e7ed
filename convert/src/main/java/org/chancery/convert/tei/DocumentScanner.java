package org.chancery.convert.tei;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts a volume into its documents, byte by byte, without reading what is in them: damage in one
/// leaves the next ones whole, and one is in memory.
///
/// A document is a `div` of type `document`. They do not lie in each other: where the end of one is
/// lost, the next one ends it.
final class DocumentScanner {

    /// No tag is longer; behind that its end is lost.
    private static final int LONGEST_TAG = 64 << 10;

    private static final int LONGEST_NAME = 200;

    private static final int END = -1;

    private final InputStream in;
    private final int most;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int limit;
    private long read;

    private final ByteArrayOutputStream document = new ByteArrayOutputStream();
    private @Nullable Start start;
    private @Nullable Start next;
    private int depth;
    private boolean isTooLong;
    private String volume = "";
    private String page = "";
    private boolean isNamed;

    /// @param most bytes of a document
    DocumentScanner(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    private record Start(long offset, String tag, String page) {}

    /// One document, its own tags with it.
    ///
    /// @param offset of its first byte in the volume
    /// @param length in bytes
    /// @param tag its first tag
    /// @param volume `frus1969-76v20`, empty where nothing says so
    /// @param page on which it begins, empty where nothing says so
    /// @param bytes none where there are more than a telegram has
    /// @param isWhole whether its end is there
    record Document(
            long offset,
            long length,
            String tag,
            String volume,
            String page,
            byte[] bytes,
            boolean isWhole) {}

    /// The next one, null behind the last.
    @Nullable Document next() throws IOException {
        start = next;
        next = null;
        depth = start == null ? 0 : 1;
        if (start != null) {
            document.writeBytes(start.tag.getBytes(StandardCharsets.ISO_8859_1));
        }
        for (int c = take(); c != END; c = take()) {
            if (c != '<') {
                keep(c);
                continue;
            }
            Document ended = tag();
            if (ended != null) {
                return ended;
            }
        }
        return start == null ? null : ended(read, false);
    }

    private @Nullable Document tag() throws IOException {
        long offset = read - 1;
        String tag = readTag();
        boolean isEnd = tag.startsWith("</");
        String name = name(tag);
        if (name.equals("div") && !isEnd && "document".equals(attribute(tag, "type"))) {
            Start found = new Start(offset, tag, page);
            if (start != null) {
                next = found;
                return ended(offset, false);
            }
            start = found;
            depth = 1;
            keep(tag);
            return tag.endsWith("/>") ? ended(read, true) : null;
        }
        keep(tag);
        if (isEnd) {
            depth -= name.equals("div") ? 1 : 0;
            return start != null && depth == 0 ? ended(read, true) : null;
        }
        switch (name) {
            case "div" -> depth += tag.endsWith("/>") ? 0 : 1;
            case "pb" -> page(isFacsimile(tag) ? null : attribute(tag, "n"));
            case "TEI" -> volume(attribute(tag, "xml:id"));
            case "idno" -> {
                if (start == null && "frus".equals(attribute(tag, "type"))) {
                    volume(words());
                }
            }
            default -> {
                // whatever it is, it is the document's
            }
        }
        return null;
    }

    private void volume(@Nullable String name) {
        if (name != null && !name.isBlank() && !isNamed) {
            volume = name.strip();
            isNamed = true;
        }
    }

    /// A page of a document's own facsimile, which no page of the volume is: `type="facsimile"`, or
    /// the picture's name is the page's.
    private static boolean isFacsimile(String tag) {
        String picture = attribute(tag, "facs");
        return "facsimile".equals(attribute(tag, "type"))
                || picture != null && picture.equals(attribute(tag, "xml:id"));
    }

    /// The page of a document is where it begins; some have their first page within.
    private void page(@Nullable String number) {
        if (number == null) {
            return;
        }
        page = number;
        Start open = start;
        if (open != null && open.page.isEmpty()) {
            start = new Start(open.offset, open.tag, number);
        }
    }

    private Document ended(long end, boolean isWhole) {
        Start open = start == null ? new Start(end, "", "") : start;
        byte[] bytes = isTooLong ? new byte[0] : document.toByteArray();
        document.reset();
        isTooLong = false;
        start = null;
        depth = 0;
        return new Document(
                open.offset, end - open.offset, open.tag, volume, open.page, bytes, isWhole);
    }

    /// From `<` to `>`, both with it; comments and the like whole. A `<` within ends it: there its
    /// own end is lost.
    private String readTag() throws IOException {
        StringBuilder tag = new StringBuilder("<");
        int quote = 0;
        for (int c = take(); c != END; c = take()) {
            if (c == '<') {
                back();
                return quote == 0 ? tag.toString() : closed(tag, (char) quote);
            }
            tag.append((char) c);
            if (tag.length() == 4 && tag.indexOf("<!--") == 0) {
                return until(tag, "-->");
            }
            if (tag.length() == 9 && tag.indexOf("<![CDATA[") == 0) {
                return until(tag, "]]>");
            }
            if (tag.length() == 2 && c == '?') {
                return until(tag, "?>");
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return tag.toString();
            }
            if (tag.length() > LONGEST_TAG) {
                return tag.toString();
            }
        }
        return tag.toString();
    }

    /// A lost quote is set before the first `>`, so that the tag does not take the text with it.
    private static String closed(StringBuilder tag, char quote) {
        int end = tag.indexOf(">");
        return end < 0 ? tag.toString() : tag.insert(end, quote).toString();
    }

    /// Takes in up to an end and with it. A long one is handed on piece by piece.
    private String until(StringBuilder tag, String end) throws IOException {
        for (int c = take(); c != END; c = take()) {
            tag.append((char) c);
            if (c == '>' && tag.lastIndexOf(end) == tag.length() - end.length()) {
                break;
            }
            if (tag.length() > LONGEST_TAG) {
                int kept = tag.length() - end.length();
                keep(tag.substring(0, kept));
                tag.delete(0, kept);
            }
        }
        return tag.toString();
    }

    private String words() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int c = take(); c != END; c = take()) {
            if (c == '<') {
                back();
                break;
            }
            words.append((char) c);
            if (words.length() > LONGEST_NAME) {
                break;
            }
        }
        return words.toString();
    }

    /// Takes the last byte back.
    private void back() {
        at--;
        read--;
    }

    private void keep(int c) {
        if (start == null) {
            return;
        }
        if (document.size() >= most) {
            isTooLong = true;
            document.reset();
        }
        if (!isTooLong) {
            document.write(c);
        }
    }

    private void keep(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            keep(tag.charAt(i));
        }
    }

    private int take() throws IOException {
        if (at == limit) {
            limit = Math.max(0, in.read(block));
            at = 0;
            if (limit == 0) {
                return END;
            }
        }
        read++;
        return block[at++] & 0xFF;
    }

    /// Without the prefix of its namespace; older files number divisions by their depth, `div2`.
    private static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
            to++;
        }
        String name = tag.substring(Math.min(from, to), to);
        String local = name.startsWith("tei:") ? name.substring(4) : name;
        boolean isNumbered =
                local.length() == 4
                        && local.startsWith("div")
                        && Character.isDigit(local.charAt(3));
        return isNumbered ? "div" : local;
    }

    /// The value of an attribute, null where the tag has none of that name.
    static @Nullable String attribute(String tag, String name) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int found = lower.indexOf(wanted);
                found > 0;
                found = lower.indexOf(wanted, found + 1)) {
            int equals = blanks(tag, found + wanted.length());
            if (!Character.isWhitespace(tag.charAt(found - 1))
                    || equals >= tag.length()
                    || tag.charAt(equals) != '=') {
                continue;
            }
            int from = blanks(tag, equals + 1);
            int quote = from < tag.length() ? tag.charAt(from) : 0;
            int to = quote == '"' || quote == '\'' ? tag.indexOf(quote, from + 1) : -1;
            return to < 0 ? null : tag.substring(from + 1, to);
        }
        return null;
    }

    private static int blanks(String tag, int from) {
        int at = from;
        while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }
}
