package org.chancery.convert.parcel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final int TAR_HEADER = 512;
    private static final int TAR_SUM = 148;

    /// Elements that a page begins with, whole or in part.
    private static final Set<String> OF_PAGES =
            Set.of(
                    "html", "head", "body", "main", "article", "section", "div", "p", "pre",
                    "table", "center", "font", "span", "a", "b", "br", "hr", "h1", "h2", "h3",
                    "form");

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
        if (signed == null && isOldTar(raw)) {
            return Kind.TAR;
        }
        return signed == null && raw.substring(0, Math.min(raw.length(), 1024)).contains("%PDF-")
                ? Kind.PDF
                : signed;
    }

    /// Tapes of before 1988 have no mark in their headers, only a sum of their bytes.
    private static boolean isOldTar(String raw) {
        if (raw.length() < TAR_HEADER || raw.charAt(0) == 0) {
            return false;
        }
        String stated = raw.substring(TAR_SUM, TAR_SUM + 8).replace('\0', ' ').strip();
        boolean isOctal = !stated.isEmpty() && stated.chars().allMatch(c -> c >= '0' && c <= '7');
        int sum = 8 * ' ';
        for (int i = 0; i < TAR_HEADER; i++) {
            sum += i < TAR_SUM || i >= TAR_SUM + 8 ? raw.charAt(i) : 0;
        }
        return isOctal && Integer.parseInt(stated, 8) == sum;
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
    /// nine is a control. NULs around a text fill up a block of a disk or tape.
    private static boolean isBinary(byte[] bytes) {
        if (unlikeAscii(bytes) != null) {
            return false;
        }
        int from = 0;
        int to = bytes.length;
        while (from < to && bytes[from] == 0) {
            from++;
        }
        while (to > from && bytes[to - 1] == 0) {
            to--;
        }
        int controls = 0;
        int nuls = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            nuls += b == 0 ? 1 : 0;
            controls +=
                    b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return from == to || nuls > 0 && controls * 20 > to - from;
    }

    /// The set of characters of text whose bytes are not those of ASCII: UTF-16 and UTF-32, by a
    /// mark or by the NULs of its first characters, and EBCDIC; null of any other text.
    public static @Nullable Charset unlikeAscii(byte[] bytes) {
        for (Wide wide : Wide.values()) {
            if (wide.isMarkOf(bytes) || wide.isSetOf(bytes)) {
                return wide.charset();
            }
        }
        return Ebcdic.isSetOf(bytes) ? Ebcdic.CHARSET : null;
    }

    private static Kind text(byte[] head) {
        Charset unlike = unlikeAscii(head);
        String text =
                new String(head, unlike == null ? StandardCharsets.ISO_8859_1 : unlike)
                        .replace('\u0085', '\n')
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
        String root = root(text);
        if (root.equals("alto") || root.endsWith(":alto")) {
            return Kind.ALTO;
        }
        if (OF_PAGES.contains(root)) {
            return Kind.HTML;
        }
        // `<< END OF DOCUMENT >>`, `<DBA CORRECTED>`
        return text.startsWith("<?xml") || text.contains("</") ? Kind.XML : Kind.TEXT;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':';
    }

    /// The name of the first element.
    private static String root(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length() && "?!".indexOf(text.charAt(at + 1)) >= 0) {
            int end = text.indexOf(text.startsWith("<!--", at) ? "-->" : ">", at);
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        int end = at + 1;
        while (at >= 0 && end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return at < 0 ? "" : text.substring(at + 1, end);
    }

    /// `{"mrn": ...`, one a line or in a list, which may be empty or break off at once, or a list
    /// of texts of several lines.
    private static boolean isJson(String text) {
        String inner = text.startsWith("[") ? text.substring(1).stripLeading() : text;
        if (text.startsWith("[") && (inner.isEmpty() || inner.strip().equals("]"))) {
            return true;
        }
        if (text.startsWith("[\"") && text.contains("\\n")) {
            return true;
        }
        String first = inner.startsWith("{") ? inner.substring(1).stripLeading() : "";
        return !first.isEmpty() && "\"'}".indexOf(first.charAt(0)) >= 0;
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
