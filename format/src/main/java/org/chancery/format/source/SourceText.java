package org.chancery.format.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bytes as they came, and their reading as text.
///
/// Readers work on characters ([#text()] and its offsets); what they find is kept as a [Span] of
/// bytes, so that the stored bytes can always be shown for a field. For sources of one byte a
/// character, nearly all, both are the same number.
public final class SourceText {

    /// Everything the parser is ready to hold as one telegram. The largest telegrams known have
    /// some 100 sections, under 1 MB.
    private final byte[] bytes;

    private final Encoding encoding;
    private final String text;

    /// Where characters are other than a byte each: behind each such one, its end in characters and
    /// in bytes.
    private final int[] charEnds;

    private final int[] byteEnds;

    /// Characters stand as references of a web page, `&amp;`.
    private final boolean hasEntities;

    private SourceText(
            byte[] bytes,
            Encoding encoding,
            String text,
            int[] charEnds,
            int[] byteEnds,
            boolean hasEntities) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.text = text;
        this.charEnds = charEnds;
        this.byteEnds = byteEnds;
        this.hasEntities = hasEntities;
    }

    /// Takes the bytes as they are, without a copy: the caller leaves them alone from here on.
    public static SourceText of(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        String text =
                new String(
                        bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
        boolean isUtf8 = encoding == Encoding.UTF_8 || encoding == Encoding.UTF_8_BOM;
        boolean isWide = encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
        boolean hasEntities = !isWide && Entities.any(text);
        if (!isUtf8 && !hasEntities) {
            return new SourceText(bytes, encoding, text, new int[0], new int[0], false);
        }
        int[] chars = new int[16];
        int[] ends = new int[16];
        int n = 0;
        int at = encoding.mark();
        StringBuilder decoded = new StringBuilder(hasEntities ? text.length() : 0);
        int shift = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int width = isUtf8 ? width(c) : 1;
            int length = 1;
            if (hasEntities) {
                Entities.Reference reference =
                        c == '&' ? Entities.at(text, i) : Entities.Reference.NONE;
                if (reference.end() > 0) {
                    // A reference has a byte for each of its characters.
                    width = reference.end() - i;
                    length = Character.charCount(reference.codePoint());
                    decoded.appendCodePoint(reference.codePoint());
                    shift += width - length;
                    i = reference.end() - 1;
                } else {
                    decoded.append(c);
                }
            }
            at += width;
            if (width == 1 && length == 1) {
                continue;
            }
            if (n + 2 > chars.length) {
                chars = Arrays.copyOf(chars, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
            }
            // A pair counts its bytes at the first half; the second half begins and ends where the
            // character ends.
            chars[n] = i + 1 - shift - (length - 1);
            ends[n++] = at;
            if (length == 2) {
                chars[n] = i + 1 - shift;
                ends[n++] = at;
            }
        }
        return new SourceText(
                bytes,
                encoding,
                hasEntities ? decoded.toString() : text,
                Arrays.copyOf(chars, n),
                Arrays.copyOf(ends, n),
                hasEntities);
    }

    /// How many bytes a character has in UTF-8; a pair all of them at its first half.
    private static int width(char c) {
        if (c < 0x80) {
            return 1;
        }
        return Character.isHighSurrogate(c)
                ? 4
                : Character.isLowSurrogate(c) ? 0 : c < 0x800 ? 2 : 3;
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }

    public Encoding encoding() {
        return encoding;
    }

    /// The whole source as text, without a byte-order mark.
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char at(int offset) {
        return text.charAt(offset);
    }

    /// The bytes of the characters from `start` up to `end`.
    public Span span(int start, int end) {
        return new Span(byteAt(start), byteAt(end));
    }

    public Span span(Line line) {
        return span(line.start(), line.end());
    }

    public String text(Line line) {
        return text.substring(line.start(), line.end());
    }

    /// What stands at a span, decoded.
    public String text(Span span) {
        return hasEntities ? decoded(span) : written(span);
    }

    private String decoded(Span span) {
        String written = written(span);
        StringBuilder decoded = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            Entities.Reference reference =
                    c == '&' ? Entities.at(written, i) : Entities.Reference.NONE;
            if (reference.end() > 0) {
                decoded.appendCodePoint(reference.codePoint());
                i = reference.end() - 1;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    /// As it stands in the bytes.
    private String written(Span span) {
        return switch (encoding) {
            case ASCII, WINDOWS_1252, WINDOWS_1252_BOM ->
                    hasEntities || span.start() < encoding.mark()
                            ? new String(bytes, span.start(), span.length(), encoding.charset())
                            : text.substring(
                                    span.start() - encoding.mark(), span.end() - encoding.mark());
            case UTF_8, UTF_8_BOM, UTF_16LE, UTF_16BE ->
                    new String(bytes, span.start(), span.length(), encoding.charset());
        };
    }

    /// Whether a letter or digit stands at a span.
    public boolean hasWord(Span span) {
        if (encoding != Encoding.ASCII || hasEntities) {
            return text(span).chars().anyMatch(Character::isLetterOrDigit);
        }
        for (int i = span.start(); i < span.end(); i++) {
            if (bytes[i] > ' ' && Character.isLetterOrDigit(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    /// The lines, ended by LF, CR LF, CR CR LF, a lone CR, or a form feed (reference 3.1, EOL; 12).
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(text.length() / 48 + 8);
        int start = 0;
        int length = text.length();
        int feed = next('\n', 0);
        int carriage = next('\r', 0);
        int form = next('\f', 0);
        while (true) {
            int end = Math.min(feed, Math.min(carriage, form));
            if (end == length) {
                break;
            }
            int last = end;
            if (end == carriage) {
                int next = end;
                while (next + 1 < length && text.charAt(next + 1) == '\r' && next < end + 2) {
                    next++;
                }
                last = next + 1 < length && text.charAt(next + 1) == '\n' ? next + 1 : end;
            }
            lines.add(new Line(lines.size() + 1, start, end));
            start = last + 1;
            feed = feed < start ? next('\n', start) : feed;
            carriage = carriage < start ? next('\r', start) : carriage;
            form = form < start ? next('\f', start) : form;
        }
        if (start < length) {
            lines.add(new Line(lines.size() + 1, start, length));
        }
        return lines;
    }

    /// Where a character stands next, the length of the text where it does not.
    private int next(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    private int byteAt(int offset) {
        if (encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE) {
            return Math.min(bytes.length, 2 + 2 * offset);
        }
        int found = charEnds.length == 0 ? -1 : Arrays.binarySearch(charEnds, offset);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? encoding.mark() + offset : byteEnds[before] + offset - charEnds[before];
    }
}
