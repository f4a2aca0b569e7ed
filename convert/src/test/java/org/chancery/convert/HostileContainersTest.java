package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files built to hurt whoever opens them.
@Timeout(120)
final class HostileContainersTest {

    /// The grace and two hundred times its own size, and no byte more.
    @Test
    void aBombStopsAtTheLimitAndIsToldOnce() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 8; i++) {
                gzip.write(zeros);
            }
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("good.txt", Samples.bytes(Samples.telegram(1)));
        entries.put("bomb.gz", bomb.toByteArray());
        entries.put("behind.txt", Samples.bytes(Samples.telegram(2)));
        Limits small = new Limits(1 << 20, 8, 100, 20, 1 << 20);
        Heard heard = Heard.of("z.zip", Samples.zip(entries), null, small);
        // Behind a trap nothing is looked at any more.
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals()).singleElement().asString().contains("refused as a trap");
    }

    @Test
    void aZipThatHoldsItselfEnds() throws IOException {
        byte[] nest = Samples.bytes(Samples.telegram(1));
        for (int i = 0; i < 12; i++) {
            nest = Samples.zip(Map.of("r.zip", nest));
        }
        Heard heard = Heard.of("r.zip", nest);
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals())
                .singleElement()
                .asString()
                .contains("lies in more than 8 containers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../tmp/evil.txt",
                "/etc/evil.txt",
                "C:\\evil.txt",
                "a/../../b.txt",
                "con",
                "aux.txt",
                "line\nfeed.txt",
                "\u001B[31mred.txt",
                "\u202Egnp.txt",
                "a//b/./c.txt"
            })
    void namesOfEntriesAreWordsAndNoPaths(String name) throws IOException {
        byte[] content = Samples.bytes(Samples.telegram(1));
        for (byte[] box :
                List.of(
                        Samples.zip(Map.of(name, content)),
                        Samples.tar(Map.of(name, content)),
                        Samples.sevenZip(Map.of(name, content)))) {
            Heard heard = Heard.of("box", box);
            assertThat(heard.ids()).containsExactly("75VALLETTA1");
            assertThat(Path.of("/tmp/evil.txt")).doesNotExist();
        }
    }

    @Test
    void linksAndDevicesInATarAreNotFollowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte type :
                    new byte[] {
                        TarConstants.LF_SYMLINK,
                        TarConstants.LF_LINK,
                        TarConstants.LF_CHR,
                        TarConstants.LF_BLK,
                        TarConstants.LF_FIFO
                    }) {
                TarArchiveEntry entry = new TarArchiveEntry("entry" + type, type);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            byte[] content = Samples.bytes(Samples.telegram(1));
            TarArchiveEntry file = new TarArchiveEntry("good.txt");
            file.setSize(content.length);
            tar.putArchiveEntry(file);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        Heard heard = Heard.of("x.tar", bytes.toByteArray());
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals()).isEmpty();
    }

    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    @Test
    void entitiesAreNeverResolved() throws IOException {
        byte[] tei =
                Samples.bytes(
                        ENTITIES
                                + "<TEI xml:id=\"v\"><div type=\"document\" xml:id=\"d1\"><head>1. Telegram From A to B</head><p>&x; &e;&e;&e;&e; It sails.</p></div></TEI>");
        byte[] word = replaced(Samples.word(Samples.telegram(1)));
        byte[] open = replaced(Samples.openDocument(Samples.telegram(1)));
        for (byte[] one : List.of(tei, word, open)) {
            for (Found found : Heard.of("x", one).telegrams()) {
                assertThat(found.bytes().length).isLessThan(10_000);
                assertThat(new String(found.bytes(), StandardCharsets.UTF_8))
                        .doesNotContain("root:", "aaaaaaaaaa");
            }
        }
    }

    /// The same document with a type of its own and entities in its text.
    private static byte[] replaced(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(document))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(
                        entry.getName(),
                        Samples.bytes(
                                text.replace(
                                                "<?xml version=\"1.0\"?>",
                                                "<?xml version=\"1.0\"?>" + ENTITIES)
                                        .replace("OAKDEN", "&x;&e;")));
            }
        }
        return Samples.zip(parts);
    }

    /// Each of them may be the record that the text belongs to.
    @Test
    @Timeout(15)
    void aTextWithinManyElementsIsLookedAtOnce() throws IOException {
        String words = "the lighthouse keeper counted gulls until the ferry came\n".repeat(300_000);
        String nest = "<group>".repeat(90) + "<body>" + words + "</body>" + "</group>".repeat(90);
        Heard heard =
                Heard.of(
                        "nest.xml",
                        ("<?xml version=\"1.0\"?>" + nest).getBytes(StandardCharsets.UTF_8),
                        null,
                        Limits.standard());
        assertThat(heard.ids()).isEmpty();
        assertThat(heard.refusals()).singleElement().asString().contains("is XML");
    }

    @Test
    void whatIsLockedSaysSo(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Samples.pdf(List.of(Samples.telegram(1))))) {
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(locked);
        }
        assertThat(Heard.of("x.pdf", locked.toByteArray()).refusals())
                .containsExactly("\"x.pdf\" is locked with a password: unlock it first");
        byte[] zip = Samples.zip(Map.of("a.txt", Samples.bytes(Samples.telegram(1))));
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean isHeader =
                    zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 3 || zip[i + 2] == 1);
            if (isHeader) {
                zip[i + (zip[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        assertThat(Heard.of("x.zip", zip).refusals())
                .containsExactly("\"x.zip/a.txt\" is locked with a password: unpack it first");
    }

    @Test
    void aFileThatVanishesOrGrowsIsItsOwnTrouble(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.txt");
        Files.writeString(file, Samples.telegram(1));
        Parcel parcel = Parcel.of("x.txt", file);
        Files.writeString(file, Samples.telegram(1) + "NNNN\n" + Samples.telegram(2));
        Heard grown = Heard.of(parcel, null, Limits.standard());
        assertThat(grown.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        Files.delete(file);
        Heard gone = Heard.of(parcel, null, Limits.standard());
        assertThat(gone.refusals()).containsExactly("\"x.txt\" is gone");
    }

    @Test
    void packedFilesCutShortAreReadAsFarAsTheyGo() throws IOException {
        StringBuilder pile = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            pile.append(
                            Samples.telegram(i)
                                    .replace("MONDAY", "DAY " + Integer.toHexString(i * 7919)))
                    .append("NNNN\n");
        }
        byte[] gzip = Samples.gzip(Samples.bytes(pile.toString()));
        Heard heard = Heard.of("x.gz", Arrays.copyOf(gzip, gzip.length / 2));
        assertThat(heard.telegrams()).hasSizeGreaterThan(100);
        assertThat(heard.refusals())
                .containsExactly(
                        "\"x.gz\" breaks off or is damaged: it was read as far as it goes");
    }

    /// An entry that is damaged is worth what stands before the damage, and those behind it are
    /// whole.
    @Test
    void anEntryIsReadAsFarAsItGoes() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("1.txt", Samples.bytes(varied()));
        entries.put("2.txt", Samples.bytes(Samples.telegram(2)));
        byte[] zip = Samples.zip(entries);
        for (byte[] box :
                List.of(Arrays.copyOf(zip, 2000), Arrays.copyOf(Samples.tar(entries), 4000))) {
            Heard heard = Heard.of("x", box);
            assertThat(heard.ids()).containsExactly("75VALLETTA1");
            assertThat(heard.refusals())
                    .contains(
                            "\"x/1.txt\" breaks off or is damaged: it was read as far as it goes");
        }
        Arrays.fill(zip, 2000, 2030, (byte) 0xFF);
        Heard damaged = Heard.of("x", zip);
        assertThat(damaged.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(damaged.refusals())
                .containsExactly(
                        "\"x/1.txt\" breaks off or is damaged: it was read as far as it goes");
    }

    @Test
    void bytesThatAreNotThoseThatWerePackedAreTold() throws IOException {
        String text = Samples.telegram(1);
        byte[] zip = Samples.zip(Map.of("1.txt", Samples.bytes(text)));
        int crc = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 16;
        zip[crc] ^= 1;
        Heard heard = Heard.of("x", zip);
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"x/1.txt\" breaks off or is damaged: it was read as far as it goes");
    }

    private static String varied() {
        StringBuilder text = new StringBuilder(Samples.telegram(1));
        for (int i = 0; i < 2_000; i++) {
            text.append("FERRY ").append(Integer.toHexString(i * 7919)).append('\n');
        }
        return text.toString();
    }

    /// What cannot be opened says what it is and what to do.
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Rar!\u001A\u0007\u0001\0~is a RAR archive: unpack it first",
                "!BDN\u0001\u0002\0\0~is an Outlook store (PST, OST): export its letters as mbox",
                "\0\u0001\0\0Standard Jet DB\0~is a database of Microsoft Access: export its table as CSV",
                "p { color: red; } b { x: y; } i { z: z; }~is program code or a style sheet",
                "INSERT INTO cables (mrn, body) VALUES ('75VALLETTA1', 'x');~'is a dump of a database (SQL): load it, and export its table as CSV'",
                "TY  - PCOMM~is a list of citations (RIS)",
                "@misc{valletta17, title = {Ferries}}~is a list of citations (BibTeX)",
                "%!PS-Adobe-3.0~is PostScript: convert it to PDF first",
                "-----BEGIN PGP MESSAGE-----~is encrypted (PGP): decrypt it first",
                "MZ\u0001\0\u0002\0\0\0~'is a program, and no archive that unpacks itself'",
                "\u0001\0\u0002\0\u0003\0\0\0~'is not text, and no container known here'"
            })
    void strangersSayWhatTheyAre(String head, String words) {
        Heard heard = Heard.of("x", head.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).containsExactly("\"x\" " + words);
    }

    /// As `compress` of old Unix makes it; nothing writes it any more.
    @Test
    void filesOfOldUnixAreUnpacked() {
        byte[] packed =
                Base64.getDecoder()
                        .decode(
                                "H52QUkDAoBEjhowaWkA0CRLwRg0FRpqACNKkSBMhQaZMyQLCShAmTIpQoRJEAZUnIKYUGTKFJJUi"
                                        + "IK5kREJkCAgaDhUosInSCQgjIJKAIAICpk8qQSeCYNLxY8iRQUDEuKGziIsnLqTGsFFDhg4QR4hM"
                                        + "MRnkyJSvUIw8kcJCIRUFU6oIUbKSylcjRaRI4UiSyZKxCmJkTYJ0SpAkTKa4UPAkyBIiRZwoAA==");
        assertThat(Heard.of("17.txt.Z", packed).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void manyTelegramsOnPaperAreCutAtTheirPages() throws IOException {
        byte[] pdf =
                Samples.pdf(
                        List.of(
                                Samples.telegram(1),
                                Samples.telegram(2).replace("041125Z", "041126Z"),
                                Samples.telegram(3).replace("041125Z", "041127Z")));
        assertThat(Heard.of("x.pdf", pdf).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
    }
}
