package org.chancery.convert.parcel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what a file is by its first bytes; its name says nothing.
public final class Sniffer {

    /// Headers that mail has and no telegram: `From:` and `Subject:` stand in both (reference 9,
    /// smart).
    private static final List<String> MAIL_ALONE =
            List.of(
                    "received:",
                    "return-path:",
                    "message-id:",
                    "mime-version:",
                    "content-type:",
                    "delivered-to:",
                    "x-mailer:",
                    "mmhs-");

    /// Headers of what was sent to somebody; a page that a browser saved was not.
    private static final List<String> SENT =
            List.of("to:", "cc:", "bcc:", "received:", "return-path:", "delivered-to:", "mmhs-");

    /// How browsers begin a page that they save: `From: <Saved by Blink>`, `From: "Saved by
    /// Internet Explorer 11"`.
    private static final Pattern SAVED =
            Pattern.compile("from: [\"<]*saved by .*|snapshot-content-location:.*");

    /// The number of a letter's bytes, on a line above it, as Apple's Mail has it.
    private static final Pattern COUNT = Pattern.compile("^\\d{1,9} *\\r?\\n");

    private static final List<String> PARTS_OF_WORKBOOK =
            List.of("xl/workbook.xml", "xl/_rels/", "xl/worksheets/", "xl/styles.xml", "xl/theme/");

    /// Bytes that tell UTF-16 without a mark.
    private static final int SURE_OF_WIDE = 64;

    private Sniffer() {}

    public static Kind kind(byte[] head) {
        if (head.length == 0) {
            return Kind.EMPTY;
        }
        Kind binary = binary(new String(head, StandardCharsets.ISO_8859_1));
        // A text may begin with the letters of a program.
        if (binary != null && (binary != Kind.PROGRAM || isBinary(head))) {
            return binary;
        }
        return Stranger.words(head) != null || isBinary(head) ? Kind.BINARY : text(head);
    }

    private static @Nullable Kind binary(String raw) {
        if (raw.startsWith("PK\u0003\u0004") || raw.startsWith("PK\u0005\u0006")) {
            return zip(raw);
        }
        Kind signed = Signature.kind(raw);
        return signed == null && raw.substring(0, Math.min(raw.length(), 1024)).contains("%PDF-")
                ? Kind.PDF
                : signed;
    }

    /// Documents of offices are zip archives whose first entries say so.
    private static Kind zip(String raw) {
        // Packed again by hand, the word behind the name is no longer legible.
        if (raw.startsWith("mimetypeapplication/epub+zip", 30)) {
            return Kind.BOOK;
        }
        if (raw.startsWith("mimetype", 30)) {
            return raw.startsWith("application/vnd.oasis.opendocument.spreadsheet", 38)
                    ? Kind.OPEN_SPREADSHEET
                    : raw.startsWith("application/vnd.oasis.opendocument.text", 38)
                                    || raw.contains("content.xml")
                            ? Kind.OPEN_DOCUMENT
                            : Kind.ZIP;
        }
        boolean isOffice =
                raw.contains("[Content_Types].xml")
                        || raw.startsWith("_rels/.rels", 30)
                        || raw.startsWith("docProps/", 30);
        if (isOffice && PARTS_OF_WORKBOOK.stream().anyMatch(raw::contains)) {
            return Kind.WORKBOOK;
        }
        return isOffice && raw.contains("word/")
                        || raw.startsWith("[Content_Types].xml", 30) && raw.contains("_rels/")
                ? Kind.WORD
                : Kind.ZIP;
    }

    /// Old lines leave controls in text, some a NUL as filler; a binary has NULs, and one byte in
    /// nine is a control. UTF-16 has a mark.
    private static boolean isBinary(byte[] bytes) {
        if (wide(bytes) != null) {
            return false;
        }
        int controls = 0;
        int nuls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
            controls +=
                    b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return nuls > 0 && controls * 20 > bytes.length;
    }

    /// The set of characters of text in UTF-16: by its mark or, without one, by every second of its
    /// first bytes being NUL and none of the others; null of any other text.
    public static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
            return StandardCharsets.UTF_16BE;
        }
        int length = Math.min(bytes.length, SURE_OF_WIDE) & ~1;
        boolean isLittle = length > 3;
        boolean isBig = length > 3;
        for (int i = 0; i < length; i += 2) {
            isLittle &= bytes[i] != 0 && bytes[i + 1] == 0;
            isBig &= bytes[i] == 0 && bytes[i + 1] != 0;
        }
        return isLittle ? StandardCharsets.UTF_16LE : isBig ? StandardCharsets.UTF_16BE : null;
    }

    private static Kind text(byte[] head) {
        Charset wide = wide(head);
        String text =
                new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide)
                        .replace("\u00EF\u00BB\u00BF", "")
                        .replace("\uFEFF", "")
                        .stripLeading();
        if (text.startsWith("&lt;!DOCTYPE") || text.startsWith("&lt;html")) {
            return Kind.HTML;
        }
        if (text.startsWith("<")) {
            return markup(text.toLowerCase(Locale.ROOT));
        }
        if (isJson(text)) {
            return Kind.JSON;
        }
        if (isMailbox(text)) {
            return Kind.MAILBOX;
        }
        Kind mail = mail(COUNT.matcher(text).replaceFirst(""));
        if (mail != null) {
            return mail;
        }
        if (Uuencode.isIn(text)) {
            return Kind.UUENCODED;
        }
        if (BareBase64.isOne(text)) {
            return Kind.BASE64;
        }
        if (TableHead.find(text) != null) {
            return Kind.CSV;
        }
        return text.startsWith("---\n") || text.startsWith("---\r\n") ? Kind.MARKDOWN : Kind.TEXT;
    }

    /// Whether a file is markup from its first byte on.
    public static boolean isMarkup(byte[] head) {
        return head.length > 0 && head[0] == '<';
    }

    private static Kind markup(String text) {
        if (text.contains("<office:document ") && text.contains("opendocument.spreadsheet")) {
            return Kind.OPEN_SPREADSHEET;
        }
        if (text.contains("<w:worddocument")
                || text.contains("<office:document ") && text.contains("opendocument.text")
                || text.contains("<pkg:package") && text.contains("word.document")) {
            return Kind.FLAT_DOCUMENT;
        }
        if (text.contains("<html")
                || text.contains("<!doctype html")
                || text.startsWith("<!-- saved from url=")) {
            return Kind.HTML;
        }
        if (text.contains("<tei")
                || text.contains("tei-c.org/ns")
                || text.contains("type=\"document\"")
                || text.contains("type='document'")) {
            return Kind.TEI;
        }
        if (text.contains("<body")
                || text.contains("<pre")
                || text.contains("<table")
                || text.contains("<p>")
                || text.contains("<div")) {
            return Kind.HTML;
        }
        // `<< END OF DOCUMENT >>`, `<DBA CORRECTED>`
        return text.startsWith("<?xml") || text.contains("</") ? Kind.XML : Kind.TEXT;
    }

    /// `{"mrn": ...`, one a line or in a list, which may be empty or break off at once.
    private static boolean isJson(String text) {
        String inner = text.startsWith("[") ? text.substring(1).stripLeading() : text;
        if (text.startsWith("[") && (inner.isEmpty() || inner.strip().equals("]"))) {
            return true;
        }
        return inner.startsWith("{")
                && (inner.substring(1).stripLeading().startsWith("\"")
                        || inner.substring(1).stripLeading().startsWith("}"));
    }

    /// `From clerk@example.org Thu Nov 5 03:45:00 2009`, and headers below.
    private static boolean isMailbox(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("From ") && end > 0 && mail(text.substring(end + 1)) != null;
    }

    /// A letter, or a page saved in the form of one; null where it is neither.
    private static @Nullable Kind mail(String text) {
        int headers = 0;
        boolean isSure = false;
        boolean isSaved = false;
        boolean isRelated = false;
        boolean isSent = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                break;
            }
            if (line.startsWith(" ") || line.startsWith("\t")) {
                continue;
            }
            if (!isHeader(line)) {
                return null;
            }
            headers++;
            String name = line.toLowerCase(Locale.ROOT);
            isSure |= MAIL_ALONE.stream().anyMatch(name::startsWith);
            isSaved |= SAVED.matcher(name).matches();
            isRelated |= name.startsWith("content-type: multipart/related");
            isSent |= SENT.stream().anyMatch(name::startsWith);
        }
        boolean isPage = isSaved || isRelated && !isSent;
        return headers < 2 || !isSure ? null : isPage ? Kind.SAVED_PAGE : Kind.MAIL;
    }

    private static boolean isHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 127);
    }
}
