package org.chancery.convert;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.format.TelegramParser;

/// Invented telegrams in every container.
public final class Samples {

    private Samples() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// `75VALLETTA17` and so on.
    public static String telegram(int serial) {
        return "R 041125Z MAR 75\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 475\n\nC O N F I D E N T I A L VALLETTA %d\n\nE.O. 11652: GDS\nTAGS: PFOR, MT\nSUBJECT: FERRY TALKS, PART %d\n\n1. THE HARBOR MASTER EXPECTS THE FERRY ON MONDAY.\nOAKDEN\n"
                .formatted(serial, serial);
    }

    @FunctionalInterface
    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packer packer, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) throws IOException {
        return packed(GZIPOutputStream::new, content);
    }

    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry head = new TarArchiveEntry(entry.getKey(), true);
                head.setSize(entry.getValue().length);
                tar.putArchiveEntry(head);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] sevenZip(Map<String, byte[]> entries) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile seven = new SevenZOutputFile(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                SevenZArchiveEntry head = new SevenZArchiveEntry();
                head.setName(entry.getKey());
                seven.putArchiveEntry(head);
                seven.write(entry.getValue());
                seven.closeArchiveEntry();
            }
        }
        return java.util.Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    /// Behind a program, which is none.
    public static byte[] selfExtracting(byte[] archive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes("MZ\u0001\0\u0002\0\0\0This program cannot be run.\0"));
        bytes.writeBytes(new byte[30_000]);
        bytes.writeBytes(archive);
        return bytes.toByteArray();
    }

    public static byte[] pdf(List<String> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
                    content.setLeading(12);
                    content.beginText();
                    content.newLineAtOffset(50, 700);
                    for (String line : text.lines().toList()) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /// A document with a file attached to it.
    public static byte[] enclosed(byte[] pdf, String name, byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification enclosure = new PDComplexFileSpecification();
            enclosure.setFile(name);
            enclosure.setEmbeddedFile(
                    new PDEmbeddedFile(
                            document, new ByteArrayInputStream(file), COSName.FLATE_DECODE));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, enclosure));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    public static byte[] word(String text) throws IOException {
        StringBuilder xml =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.lines()
                .forEach(line ->
                        xml.append("<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>")
                                .append(line)
                                .append("</w:t></w:r></w:p>"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("_rels/.rels", bytes("<Relationships/>"));
        parts.put("word/document.xml", bytes(xml + "</w:body></w:document>"));
        return zip(parts);
    }

    public static byte[] openDocument(String text) throws IOException {
        StringBuilder xml =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>");
        text.lines().forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes(xml + "</office:text></office:body></office:document-content>"));
        return zip(parts);
    }

    public static byte[] richText(String text) {
        return bytes(
                "{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Courier;}}\n"
                        + text.replace("\n", "\\par\n")
                        + "}");
    }

    /// A page as a browser saves it, with a style and a picture.
    public static byte[] savedPage(byte[] page) {
        return bytes(
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://archive.example.org/75VALLETTA17.html
                Subject: 75VALLETTA17
                Date: Tue, 4 Mar 2025 11:25:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	type="text/html";
                	boundary="----MultipartBoundary--x----"


                ------MultipartBoundary--x----
                Content-Type: text/css
                Content-Transfer-Encoding: quoted-printable
                Content-Location: cid:css-1@mhtml.blink

                pre { color: black; }

                ------MultipartBoundary--x----
                Content-Type: text/html
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://archive.example.org/75VALLETTA17.html

                %s

                ------MultipartBoundary--x----
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://archive.example.org/seal.png

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9
                awAAAABJRU5ErkJggg==

                ------MultipartBoundary--x------
                """
                        .formatted(new String(page, StandardCharsets.UTF_8).replace("=", "=3D"))
                        .replace("\n", "\r\n"));
    }

    /// The seventeenth telegram as `uuencode` of the GNU sharutils sets it.
    public static final String UUENCODED =
            """
            begin 644 17.txt
            M4B`P-#$Q,C5:($U!4B`W-0I&32!!345-0D%34UD@5D%,3$545$$*5$\\@4T5#
            M4U1!5$4@5T%32$1#(#0W-0H*0R!/($X@1B!)($0@12!.(%0@22!!($P@5D%,
            M3$545$$@,3<*"D4N3RX@,3$V-3(Z($=$4PI404=3.B!01D]2+"!-5`I354)*
            M14-4.B!&15)262!404Q+4RP@4$%25"`Q-PH*,2X@5$A%($A!4D)/4B!-05-4
            G15(@15A014-44R!42$4@1D524ED@3TX@34].1$%9+@I/04M$14X*
            `
            end
            """;

    /// What other programs made is kept beside the containers that give what they gave before.
    private static byte[] golden(String name) throws IOException {
        return Files.readAllBytes(
                Path.of("src/test/resources/org/chancery/convert/golden").resolve(name));
    }

    /// One of every kind; each holds `75VALLETTA17`.
    public static Map<String, byte[]> ofEveryKind() throws IOException {
        String text = telegram(17);
        byte[] plain = bytes(text);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("text", plain);
        all.put(
                "page",
                bytes(
                        "<html><body><table class='cable'><tr><th>Reference ID</th><th>Created</th></tr><tr><td>75VALLETTA17</td><td>1975-03-04 11:11</td></tr></table><pre>"
                                + text
                                + "</pre></body></html>"));
        all.put(
                "tei",
                bytes(
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"v\"><text><body><div type=\"document\" xml:id=\"d1\"><head>1. Telegram 17 From the Embassy in Malta to the Department of State</head><p>"
                                + text.replace("\n", "<lb/>")
                                + "</p></div></body></text></TEI>"));
        all.put(
                "csv",
                bytes(
                        "\"1\",\"3/4/1975 11:25\",\"75VALLETTA17\",\"Embassy Valletta\",\"CONFIDENTIAL\",\"\",\""
                                + text.substring(0, text.indexOf("\n\n"))
                                + "\",\""
                                + text.substring(text.indexOf("\n\n") + 2)
                                + "\"\n"));
        all.put(
                "ndjson",
                bytes(
                        "{\"body\":\""
                                + text.replace("\n", "\\n")
                                + "\"}\n{\"body\":\"1. other\"}\n"));
        all.put("parquet", Telegrams.as(Form.PARQUET, TelegramParser.parse(plain)));
        all.put("mail", bytes("Message-ID: <1@x>\nFrom: a@example.org\nSubject: x\n\n" + text));
        all.put(
                "mbox",
                bytes(
                        "From a@example.org Tue Mar  4 11:25:00 1975\nMessage-ID: <1@x>\nSubject: x\n\n"
                                + text));
        all.put("mhtml", savedPage(all.get("page")));
        all.put("uu", bytes(UUENCODED));
        all.put("b64", Base64.getMimeEncoder().encode(plain));
        all.put("pdf", pdf(List.of(text)));
        all.put("enclosed", enclosed(pdf(List.of("See enclosed.")), "17.txt", plain));
        all.put("docx", word(text));
        all.put("odt", openDocument(text));
        all.put("rtf", richText(text));
        all.put(
                "fodt",
                bytes(
                        "<office:document xmlns:office=\"o\" xmlns:text=\"t\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><text:p>"
                                + text.replace("\n", "</text:p><text:p>")
                                + "</text:p></office:body></office:document>"));
        all.put(
                "fods",
                bytes(
                        "<office:document xmlns:office=\"o\" xmlns:table=\"b\" xmlns:text=\"t\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><table:table><table:table-row><table:table-cell><text:p>mrn</text:p></table:table-cell><table:table-cell><text:p>body</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/><table:table-cell><text:p>"
                                + text.replace("\n", "</text:p><text:p>")
                                + "</text:p></table:table-cell></table:table-row></table:table></office:document>"));
        all.put("doc", golden("libreoffice-17.doc"));
        all.put("msg", golden("outlook-17.msg"));
        all.put("xlsx", golden("libreoffice-17.xlsx"));
        all.put(
                "warc",
                bytes(
                        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://archive.example.org/17.txt\r\nContent-Length: "
                                + plain.length
                                + "\r\n\r\n"
                                + text
                                + "\r\n\r\n"));
        all.put("zip", zip(Map.of("a/17.txt", plain)));
        all.put("tar", tar(Map.of("a/17.txt", plain)));
        all.put("7z", sevenZip(Map.of("a/17.txt", plain)));
        all.put("gz", gzip(plain));
        all.put("bz2", packed(BZip2CompressorOutputStream::new, plain));
        all.put("xz", packed(XZCompressorOutputStream::new, plain));
        all.put("zst", Zstd.compress(plain));
        all.put("lz4", packed(FramedLZ4CompressorOutputStream::new, plain));
        all.put("exe", selfExtracting(zip(Map.of("17.txt", plain))));
        all.put("7z.exe", selfExtracting(sevenZip(Map.of("17.txt", plain))));
        all.put("tgz", gzip(tar(Map.of("17.txt", plain, "18.txt", bytes(telegram(18))))));
        all.put(
                "nest",
                zip(Map.of("in.zip", zip(Map.of("in.tar", tar(Map.of("in.gz", gzip(plain))))))));
        return all;
    }
}
