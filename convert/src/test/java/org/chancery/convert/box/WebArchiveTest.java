package org.chancery.convert.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Crawls of the web, and books: telegrams among much else.
@Timeout(60)
final class WebArchiveTest {

    private static final String SITE = "https://archive.example.org/";

    private static byte[] record(String type, String address, String contentType, byte[] block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                Samples.bytes(
                        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                                .formatted(type, address, contentType, block.length)));
        bytes.writeBytes(block);
        bytes.writeBytes(Samples.bytes("\r\n\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] answer(String name, String header, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Samples.bytes("HTTP/1.1 200 OK\r\n" + header + "\r\n"));
        bytes.writeBytes(content);
        return record(
                "response", SITE + name, "application/http; msgtype=response", bytes.toByteArray());
    }

    private static byte[] page(int serial) {
        return Samples.bytes("<html><pre>" + Samples.telegram(serial) + "</pre></html>");
    }

    private static byte[] pieces(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < content.length; at += 50) {
            byte[] piece = Arrays.copyOfRange(content, at, Math.min(content.length, at + 50));
            bytes.writeBytes(Samples.bytes(Integer.toHexString(piece.length) + ";x=y\r\n"));
            bytes.writeBytes(piece);
            bytes.writeBytes(Samples.bytes("\r\n"));
        }
        bytes.writeBytes(Samples.bytes("0\r\n\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] crawl() throws IOException {
        return joined(
                record("warcinfo", "", "application/warc-fields", Samples.bytes("software: x\r\n")),
                record(
                        "request",
                        SITE + "1.html",
                        "application/http",
                        Samples.bytes("GET /1.html HTTP/1.1\r\n\r\n")),
                answer("1.html", "Content-Type: text/html\r\n", page(1)),
                answer("2.html?a=b", "Transfer-Encoding: chunked\r\n", pieces(page(2))),
                answer("3.html", "Content-Encoding: gzip\r\n", Samples.gzip(page(3))),
                answer(
                        "4.zip",
                        "",
                        Samples.zip(Map.of("4.txt", Samples.bytes(Samples.telegram(4))))),
                answer("news.html", "", Samples.bytes("<html><p>Nothing new.</p></html>")),
                answer("style.css", "", Samples.bytes("p { color: red; } b { x: y; } i { z: z; }")),
                answer("robots.txt", "", Samples.bytes("User-agent: *\nDisallow: /\n")),
                record(
                        "resource",
                        SITE + "5.txt",
                        "text/plain",
                        Samples.bytes(Samples.telegram(5))));
    }

    @Test
    void whatServersAnsweredWithIsOpenedUnderItsAddress() throws IOException {
        for (byte[] archive : new byte[][] {crawl(), Samples.gzip(crawl())}) {
            Heard heard = Heard.of("crawl.warc", archive);
            assertThat(heard.ids())
                    .containsExactly(
                            "75VALLETTA1",
                            "75VALLETTA2",
                            "75VALLETTA3",
                            "75VALLETTA4",
                            "75VALLETTA5");
            assertThat(heard.telegrams())
                    .extracting(Found::entry)
                    .allMatch(entry -> entry.contains("archive.example.org/"));
            assertThat(heard.passedCount()).isEqualTo(3);
            assertThat(heard.refusals()).isEmpty();
        }
    }

    @Test
    void wordOfWhatIsNotThereIsNoTelegram() {
        byte[] gone =
                record(
                        "response",
                        SITE + "9.html",
                        "application/http",
                        Samples.bytes("HTTP/1.1 404 Gone\r\n\r\n" + Samples.telegram(9)));
        assertThat(Heard.of("x.warc", gone).telegrams()).isEmpty();
    }

    @Test
    void aRecordThatIsDamagedCostsItself() throws IOException {
        byte[] archive =
                joined(
                        answer("1.html", "Content-Encoding: gzip\r\n", Samples.bytes("no gzip")),
                        answer("2.html", "Content-Encoding: br\r\n", Samples.bytes("x")),
                        answer("3.html", "Transfer-Encoding: chunked\r\n", Samples.bytes("zz\r\n")),
                        answer("4.html", "", page(4)));
        Heard heard = Heard.of("x.warc", archive);
        assertThat(heard.ids()).containsExactly("75VALLETTA4");
        assertThat(heard.refusals()).hasSize(3);
        byte[] whole = crawl();
        Heard cut = Heard.of("x.warc", Arrays.copyOf(whole, whole.length - 100));
        assertThat(cut.ids()).contains("75VALLETTA1", "75VALLETTA4");
        assertThat(cut.refusals()).isNotEmpty();
        assertThat(Heard.of("x.warc", "WARC/1.0\r\nContent-Length: -1\r\n\r\n").refusals())
                .hasSize(1);
        assertThat(Heard.of("x.warc", "WARC/1.0\r\n" + "a".repeat(1 << 20)).refusals()).hasSize(1);
    }

    @Test
    void chaptersOfABookThatAreTelegramsAreRead() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Samples.bytes("application/epub+zip"));
        parts.put("META-INF/container.xml", Samples.bytes("<?xml version='1.0'?><container/>"));
        parts.put("cover.xhtml", Samples.bytes("<html><p>Telegrams of the harbor</p></html>"));
        parts.put("style.css", Samples.bytes("p { }"));
        parts.put("1.xhtml", page(1));
        parts.put("2.xhtml", page(2));
        Heard heard = Heard.of("x.epub", stored(parts));
        assertThat(heard.opened().getFirst()).isEqualTo(Kind.BOOK);
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals()).isEmpty();
        assertThat(heard.passedCount()).isEqualTo(4);
    }

    /// The first entry of a book is not packed, so that its kind is legible.
    private static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
