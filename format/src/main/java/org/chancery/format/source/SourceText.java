package org.chancery.format.source;

import java.util.ArrayList;
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

    /// As decoded, and as read.
    private final String written;

    private final String text;

    private final ByteMap places;
    private final Sieve sieve;

    /// Characters stand as references of a web page, `&amp;`.
    private final boolean hasEntities;

    /// Capitals stand for small letters.
    private final boolean isRaised;

    private SourceText(
            byte[] bytes, Encoding encoding, String text, ByteMap places, boolean hasEntities) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.written = text;
        String plain = Blanks.plain(text, encoding == Encoding.ASCII && !hasEntities);
        this.text = SmallLetters.raised(plain);
        this.isRaised = SmallLetters.isLost(plain, this.text);
        this.places = places;
        this.sieve = Sieve.of(this.text);
        this.hasEntities = hasEntities;
    }

    /// Takes the bytes as they are, without a copy: the caller leaves them alone from here on.
    public static SourceText of(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        String written =
                new String(
                        bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
        boolean isUtf8 = encoding == Encoding.UTF_8 || encoding == Encoding.UTF_8_BOM;
        boolean isWide = encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
        ByteMap places = new ByteMap(encoding.mark(), isUtf8);
        if (!isWide && Entities.any(written)) {
            return new SourceText(bytes, encoding, Entities.decode(written, places), places, true);
        }
        for (int i = 0; isUtf8 && i < written.length(); i++) {
            places.add(written.charAt(i));
        }
        return new SourceText(bytes, encoding, written, places, false);
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }

    public Encoding encoding() {
        return encoding;
    }

    /// Whether the source, or its heading, lost its capitals and is read as if it still had them.
    public boolean isRaised() {
        return isRaised;
    }

    /// The whole source as text, without a byte-order mark, every blank a plain one, in capitals
    /// where it lost them.
    public String text() {
        return text;
    }

    /// Where the signs stand that readers of the text look for.
    public Sieve sieve() {
        return sieve;
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

    /// What stands at a span, as the source has it: to show to people.
    public String written(Span span) {
        int start = charAt(span.start());
        return written.substring(start, Math.max(start, charAt(span.end())));
    }

    public String written(Line line) {
        return written.substring(line.start(), line.end());
    }

    /// What stands at a span, as it is read.
    public String text(Span span) {
        int start = charAt(span.start());
        return text.substring(start, Math.max(start, charAt(span.end())));
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
            return Math.min(bytes.length, encoding.mark() + 2 * offset);
        }
        return places.byteAt(offset, encoding.mark());
    }

    private int charAt(int offset) {
        int place =
                encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE
                        ? (offset - encoding.mark()) / 2
                        : places.charAt(offset, encoding.mark());
        return Math.clamp(place, 0, text.length());
    }
}
