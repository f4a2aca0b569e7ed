package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.table.ColumnMap;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Containers in, telegrams out: what a user finds of what was put in.
@SuppressWarnings("InlineFormatString") // telegrams are read better whole
final class UnpackerTest {

    private static final String HEAD =
            """
            R 041125Z MAR 75
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 475
            """;

    private static Heard heard(String name, byte[] bytes) {
        return Heard.of(name, bytes);
    }

    private static Heard heard(
            String name, byte[] bytes, @Nullable ColumnMap columns, Limits limits) {
        return Heard.of(name, bytes, columns, limits);
    }

    private static Telegram read(Found found) {
        return Heard.read(found);
    }

    private static String subject(Telegram telegram) {
        return Objects.requireNonNull(telegram.heading().subject()).value();
    }

    private static String classification(Telegram telegram) {
        return Objects.requireNonNull(telegram.heading().classification()).value().name();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String telegram(int serial) {
        return HEAD
                + """

                C O N F I D E N T I A L VALLETTA %d

                E.O. 11652: GDS
                TAGS: PFOR, MT
                SUBJECT: FERRY TALKS, PART %d

                1. THE HARBOR MASTER EXPECTS THE FERRY ON MONDAY.
                OAKDEN
                """
                        .formatted(serial, serial);
    }

    @FunctionalInterface
    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void oneTelegramInAFileIsTheFileByteForByte() {
        byte[] file = bytes(telegram(17));
        Heard heard = heard("17.txt", file);
        assertThat(heard.telegrams())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.bytes()).isEqualTo(file);
                    assertThat(found.name()).isEqualTo("17.txt");
                    assertThat(found.offset()).isZero();
                });
    }

    @Test
    void manyTelegramsInAFileAreCutAtTheirEndsAndEveryByteIsInOne() {
        StringBuilder file = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            file.append("ZCZC ABC00").append(i).append("\r\n");
            file.append(telegram(i).replace("\n", "\r\n")).append("NNNN\r\n\r\n");
        }
        Heard heard = heard("day.txt", bytes(file.toString()));
        assertThat(heard.ids())
                .containsExactly(
                        "75VALLETTA1", "75VALLETTA2", "75VALLETTA3", "75VALLETTA4", "75VALLETTA5");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        for (Found found : heard.telegrams()) {
            assertThat(found.offset()).isEqualTo(again.size());
            again.writeBytes(found.bytes());
        }
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(file.toString());
    }

    @Test
    void laterSectionsBehindAnEndMarkAreTheirTelegrams() {
        String first = telegram(8).replace("VALLETTA 8\n", "SECTION 01 OF 02 VALLETTA 8\n");
        String second =
                HEAD
                        + "\nC O N F I D E N T I A L SECTION 02 OF 02 VALLETTA 8\n\n2. IT WAS LATE.\nOAKDEN\n";
        Heard heard = heard("s.txt", bytes(first + "NNNN\n" + second + "NNNN\n" + telegram(9)));
        assertThat(heard.ids()).containsExactly("75VALLETTA8", "75VALLETTA9");
    }

    private static final String PAGE =
            """
            <html><head><title>Viewer</title><script>evil()</script></head><body>
            <a href="/x">Browse latest releases</a>
            <table class='cable'><tr><th>Reference ID</th><th>%s</th><th>Classification</th><th>Origin</th></tr>
            <tr><td><a href='x'>75VALLETTA17</a></td><td>1975-03-04 11:11</td><td>CONFIDENTIAL</td><td>Embassy Valletta</td></tr></table>
            <code><pre>R 041125Z MAR 75&#x000A;FM AMEMBASSY VALLETTA&#x000A;TO SECSTATE WASHDC 475</pre></code>
            <code><pre>C O N F I D E N T I A L VALLETTA 17&#x000A;&#x000A;E.O. 11652: GDS&#x000A;TAGS: <a href='t'>PFOR</a> <a>MT</a>&#x000A;SUBJECT: R&amp;D ON FERRIES&#x000A;&#x000A;<a id='par1' href='#par1'>¶</a>1. IT SAILS.&#x000A;OAKDEN</pre></code>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Date", "Created"})
    void aPageOfAReleaseIsItsTelegramUnderItsClaim(String label) {
        Heard heard = heard("p.html", bytes(PAGE.formatted(label)));
        Telegram read = read(heard.telegrams().getFirst());
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(subject(read)).isEqualTo("R&D ON FERRIES");
        assertThat(read.source().text().text()).contains("Origin: Embassy Valletta");
        assertThat(read.claim()).isNotNull();
        assertThat(read.diagnostics()).extracting(d -> d.code().id()).contains("SRC-DATE");
        assertThat(read.body().paragraphs().getLast().number()).isEqualTo("1");
        assertThat(read.source().text().text()).doesNotContain("Browse", "evil", "¶");
    }

    @Test
    void rowsOfTheReleasedTableAreTelegramsWithTheirPlaceInTheFile() {
        String row =
                "\"%d\",\"3/4/1975 11:25\",\"75VALLETTA%d\",\"Embassy Valletta\",\"CONFIDENTIAL\",\"75STATE1|75ROME2\",\"%s\",\"%s\"\n";
        String file = "";
        for (int i = 1; i <= 3; i++) {
            file +=
                    row.formatted(
                            i,
                            i,
                            HEAD.strip(),
                            "C O N F I D E N T I A L VALLETTA %d\nSUBJECT: THE \\\"BLUE\\\" FERRY \\\\ %d\n\n1. TEXT, \"\"QUOTED\"\".\nOAKDEN"
                                    .formatted(i, i));
        }
        Heard heard = heard("cables", bytes(file));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        Found second = heard.telegrams().get(1);
        assertThat(file.substring((int) second.offset(), (int) (second.offset() + second.length())))
                .startsWith("\"2\",")
                .endsWith("OAKDEN\"\n");
        assertThat(subject(read(second))).isEqualTo("THE \"BLUE\" FERRY \\ 2");
        assertThat(read(second).body().paragraphs().getLast().text()).contains("\"QUOTED\"");
    }

    @Test
    void anyTableIsReadByItsNamesOrByTheUsers() {
        byte[] usual = bytes("id;text\n75VALLETTA1;\"" + telegram(1) + "\"\n");
        assertThat(heard("t", usual).ids()).containsExactly("75VALLETTA1");
        byte[] own = bytes("nr,was\n75VALLETTA1,\"" + telegram(1) + "\"\n");
        assertThat(heard("t", own, ColumnMap.parse("mrn=nr,body=was"), Limits.standard()).ids())
                .containsExactly("75VALLETTA1");
        assertThat(heard("t", own, ColumnMap.parse("body=wo"), Limits.standard()).refusals())
                .containsExactly("\"t\" has no column \"wo\": it has nr, was");
    }

    @Test
    void objectsOneALineOrInAListAreTelegrams() {
        String one = telegram(1).replace("\n", "\\n");
        String two = telegram(2).replace("\n", "\\n");
        String lines =
                "{\"mrn\":\"75VALLETTA1\",\"body\":\"%s\",\"tags\":[\"PFOR\",\"MT\"]}\n{\"body\":\"%s\",\"meta\":{\"x\":1}}\n"
                        .formatted(one, two);
        assertThat(heard("x", bytes(lines)).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        String list = "[" + lines.strip().replace("}\n{", "},{") + "]";
        assertThat(heard("x", bytes(list)).ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard("x", bytes(lines + "{\"body\": ")).refusals()).hasSize(1);
    }

    private static final String VOLUME =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="vol7"><text><body>
            <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head><p>No telegram.</p></div>
            <pb n="12"/>
            <div type="document" xml:id="d2" n="2">
              <head>2. Telegram From the Embassy in Malta to the Department of State<note n="1" type="source">Source: National
                 Archives, RG 59. Secret; Priority; Exdis.</note></head>
              <dateline><placeName>Valletta</placeName>, <date when="1969-11-13T11:46:00Z">November 13, 1969, 1146Z</date>.</dateline>
              <p>438. Subject: Ferries. Ref: State 1904.<note n="2" xml:id="fn2">Not found.</note></p>
              <p>1. The <persName>Minister</persName> said [<hi rend="italic">2 lines not declassified</hi>] nothing.</p>
              <closer>Oakden</closer></div>
            <div type="document" xml:id="d3" n="3">
              <head>3. Telegram 17 From the Embassy in Malta, <date when="1975-03-04T11:25:00">March 4, 1975</date><note type="source">Source: National
                 Archives. Confidential. Repeated to Rome.</note></head>
              <p>R 041125Z MAR 75</p><p>FM AMEMBASSY VALLETTA<lb/>TO SECSTATE WASHDC 475</p><p>VALLETTA 17</p>
              <p>E.O. 11652: GDS<lb/>TAGS: PFOR, MT</p><p>SUBJ: FERRIES</p><p>1. TEXT.</p></div>
            </body></text></TEI>
            """;

    /// As a spreadsheet's "Unicode text", old exports, and XML from Windows are.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
    void textOfTwoBytesACharacterIsRead(String charset) {
        Charset wide = Charset.forName(charset);
        byte[] table =
                ("mrn\ttext\n75VALLETTA1\t\"" + telegram(1).replace("FERRY", "CAF\u00C9") + "\"\n")
                        .getBytes(wide);
        assertThat(heard("t", table).ids()).containsExactly("75VALLETTA1");
        assertThat(subject(heard("t", table).telegram())).contains("CAF\u00C9");
        byte[] volume = VOLUME.replace("\"UTF-8\"", "\"UTF-16\"").getBytes(wide);
        assertThat(heard("v", volume).telegrams())
                .extracting(Found::entry)
                .containsExactly("vol7/d2 page 12", "vol7/d3 page 12");
        byte[] text = telegram(1).replace("FERRY", "CAF\u00C9").getBytes(wide);
        assertThat(subject(heard("x", text).telegram())).contains("CAF\u00C9");
        byte[] object =
                "{\"body\":\"%s\"}".formatted(telegram(2).replace("\n", "\\n")).getBytes(wide);
        assertThat(heard("x", object).ids()).containsExactly("75VALLETTA2");
    }

    @Test
    void aVolumeGivesItsTelegramsAndPassesOverTheRest() {
        Heard heard = heard("v.xml", bytes(VOLUME));
        assertThat(heard.passedCount()).isEqualTo(1);
        assertThat(heard.telegrams())
                .extracting(Found::entry)
                .containsExactly("vol7/d2 page 12", "vol7/d3 page 12");
        Telegram edited = read(heard.telegrams().getFirst());
        assertThat(classification(edited)).isEqualTo("SECRET");
        assertThat(subject(edited)).isEqualTo("Ferries");
        assertThat(edited.body().paragraphs())
                .anyMatch(p -> p.text().contains("[2 lines not declassified] nothing"))
                .noneMatch(p -> p.text().contains("Not found"));
        Telegram wire = read(heard.telegrams().getLast());
        assertThat(wire.id()).isEqualTo("75VALLETTA17");
        assertThat(classification(wire)).isEqualTo("CONFIDENTIAL");
        assertThat(wire.diagnostics()).extracting(d -> d.code().id()).contains("CLS-CONTAINER");
    }

    @Test
    void aVolumeThatBreaksOffIsReadAsFarAsItGoes() {
        Heard heard = heard("v.xml", bytes(VOLUME.substring(0, VOLUME.indexOf("SUBJ: FERR"))));
        assertThat(heard.telegrams()).hasSize(2);
        assertThat(heard.refusals()).singleElement().asString().contains("breaks off");
    }

    @Test
    void entitiesAreNeverResolved() {
        String evil =
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                        + VOLUME.substring(VOLUME.indexOf("<TEI"))
                                .replace("nothing.", "&x;&b; nothing.");
        Heard heard = heard("v.xml", bytes(evil));
        assertThat(heard.telegrams())
                .noneMatch(found ->
                        new String(found.bytes(), StandardCharsets.UTF_8).contains("root:"));
    }

    @Test
    void mailInAZipArchiveWithAPdfAttachedWorks() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
                content.setLeading(12);
                content.beginText();
                content.newLineAtOffset(50, 700);
                for (String line : telegram(33).lines().toList()) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(pdf);
        }
        String mail =
                "From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n"
                        + "--xx\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--xx\r\nContent-Type: application/pdf; name=t.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"../t.pdf\"\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(pdf.toByteArray())
                        + "\r\n--xx--\r\n";
        Heard heard = heard("z", zip(zip -> put(zip, "in/m.eml", bytes(mail))));
        assertThat(heard.refusals()).isEmpty();
        assertThat(heard.ids()).containsExactly("75VALLETTA33");
        assertThat(heard.telegrams().getFirst().kind()).isEqualTo(Kind.PDF);
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("in/m.eml/.._t.pdf");
        assertThat(heard.passedCount()).isEqualTo(1);
    }

    @Test
    void aMailboxGivesEachLetterAndMilitaryHeadersAreAClaim() {
        String letter =
                "From clerk@example.org Tue Mar  4 11:25:00 1975\nMessage-ID: <%d@example.org>\nFrom: clerk@example.org\nSubject: Ferries\nSIO-Label: marking=\"SECRET\"; type=\":x\"\nMMHS-Originator-PLAD: AMEMBASSY VALLETTA\n\n%s\n>From here on it sailed.\n\n";
        Heard heard =
                heard(
                        "box",
                        bytes(
                                letter.formatted(1, "1. The ferry came.")
                                        + letter.formatted(2, "1. The ferry left.")));
        assertThat(heard.telegrams()).hasSize(2);
        String text = new String(heard.telegrams().getFirst().bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("Classification: SECRET", "\nFrom here on");
        assertThat(classification(read(heard.telegrams().getFirst()))).isEqualTo("SECRET");
    }

    @Test
    void tarsAndCompressedFilesAreOpened() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(tar))) {
            for (int i = 1; i <= 2; i++) {
                byte[] content = bytes(telegram(i));
                TarArchiveEntry entry = new TarArchiveEntry("../../" + i + ".txt");
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        assertThat(heard("x.tgz", tar.toByteArray()).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
        byte[] zstd = Zstd.compress(bytes(telegram(3)));
        assertThat(heard("x.txt.zst", zstd).ids()).containsExactly("75VALLETTA3");
    }

    @Test
    void oneBadEntryStopsNothing() throws IOException {
        byte[] inner = zip(zip -> put(zip, "x.txt", bytes(telegram(1))));
        Heard heard =
                heard(
                        "z",
                        zip(zip -> {
                            put(zip, "bad.zip", Arrays.copyOf(inner, inner.length / 2));
                            put(zip, "bad.pdf", bytes("%PDF-1.7 no"));
                            put(zip, "empty", new byte[0]);
                            put(zip, "good.txt", bytes(telegram(2)));
                        }));
        // Of the first, which is cut in half, there is what stands in that half.
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals()).hasSize(4).allMatch(reason -> reason.startsWith("\"z/"));
    }

    @Test
    void aZipArchiveCutShortIsReadAsFarAsItGoes() throws IOException {
        byte[] whole =
                zip(zip -> {
                    for (int i = 1; i <= 3; i++) {
                        put(zip, i + ".txt", bytes(telegram(i)));
                    }
                });
        Heard heard = heard("z", Arrays.copyOf(whole, whole.length / 2));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"z/2.txt\" breaks off or is damaged: it was read as far as it goes",
                        "\"z\" is a zip archive cut short: only its beginning was read");
    }

    @Test
    void bombsAndNestsAreRefused() throws IOException {
        byte[] even = new byte[4 << 20];
        Arrays.fill(even, (byte) 'A');
        byte[] nest = zip(zip -> put(zip, "x", even));
        for (int i = 0; i < 12; i++) {
            byte[] inside = nest;
            nest = zip(zip -> put(zip, "x", inside));
        }
        assertThat(heard("n", nest).refusals())
                .singleElement()
                .asString()
                .contains("lies in more than 8 containers");
        Limits few = new Limits(1 << 20, 8, 3, 200, 1L << 30);
        Heard heard =
                heard(
                        "z",
                        zip(zip -> {
                            for (int i = 0; i < 5; i++) {
                                put(zip, i + ".txt", bytes(telegram(i + 1)));
                            }
                        }),
                        null,
                        few);
        assertThat(heard.telegrams()).hasSize(3);
        assertThat(heard.refusals()).isNotEmpty();
    }

    @Test
    void windowsLettersInAPageAndATableAreRead() {
        Charset windows = Charset.forName("windows-1252");
        byte[] table =
                ("id,text\n75VALLETTA1,\""
                                + telegram(1).replace("FERRY TALKS", "CAFÉ – TALKS")
                                + "\"\n")
                        .getBytes(windows);
        assertThat(subject(read(heard("t", table).telegrams().getFirst())))
                .startsWith("CAFÉ – TALKS");
    }

    @Test
    void whatTheListenerThrowsIsNotTakenForDamage() {
        Finds failing =
                new Finds() {
                    @Override
                    public void telegram(Found found) {
                        throw new IllegalStateException("the archive is full");
                    }

                    @Override
                    public void refused(String name, String reason) {}
                };
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new Unpacker(Tables.standard())
                                .unpack(Parcel.of("x", bytes(telegram(1))), failing))
                .withMessage("the archive is full");
    }

    /// Pages above `VZCZC`, attributes below `NNNN`, sections with headings of their own.
    @Test
    void everySampleIsOneTelegram() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("../samples"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                if (!sample.getFileName().toString().startsWith("README")) {
                    assertThat(heard(sample.toString(), Files.readAllBytes(sample)).telegrams())
                            .as(sample.toString())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void citationsAreNoTelegramsAndThatIsSaidOnce() {
        Heard heard = Heard.of("x", Telegrams.as(Form.CSL, Telegrams.samples()));
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).hasSize(1);
    }

    /// Archives of mainframes, and what programs of Windows and Unix make of text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE",
                "IBM037",
                "IBM500",
                "IBM1047",
                "IBM1140"
            })
    void textInSetsThatAsciiIsNoPartOfIsRead(String name) {
        Charset charset = Charset.forName(name);
        String text = name.startsWith("IBM") ? telegram(17).replace('\n', '\u0085') : telegram(17);
        assertThat(heard("x", text.getBytes(charset)).ids()).containsExactly("75VALLETTA17");
        if (name.startsWith("UTF")) {
            byte[] marked = ("\uFEFF" + text).getBytes(charset);
            assertThat(heard("x", marked).ids()).containsExactly("75VALLETTA17");
            byte[] page = ("<html><pre>" + text + "</pre></html>").getBytes(charset);
            assertThat(heard("x", page).opened()).containsExactly(Kind.HTML);
        }
    }

    /// Blocks of disks and tapes are filled up with NULs.
    @Test
    void textInABlockThatIsFilledUpIsRead() {
        byte[] text = bytes(telegram(17));
        assertThat(heard("x", Arrays.copyOf(text, 4096)).ids()).containsExactly("75VALLETTA17");
        byte[] behind = new byte[300 + text.length];
        System.arraycopy(text, 0, behind, 300, text.length);
        assertThat(heard("x", behind).ids()).containsExactly("75VALLETTA17");
        assertThat(heard("x", new byte[300]).refusals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\n", "\n", "\uFEFF", "...\n---\n***\n"})
    void aFileWithoutAnyWordIsNoTelegram(String text) {
        Heard heard = heard("x", bytes(text));
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).containsExactly("\"x\" has no word in it");
        assertThat(heard("x", bytes("É")).telegrams()).hasSize(1);
    }

    /// Tapes of before 1988 say nothing but a sum.
    @Test
    void tapesWithoutAMarkAreKnownByTheirSum() throws IOException {
        byte[] tape = Samples.tar(Map.of("17.txt", bytes(telegram(17))));
        int sum = 8 * ' ';
        Arrays.fill(tape, 257, 265, (byte) 0);
        for (int i = 0; i < 512; i++) {
            sum += i < 148 || i >= 156 ? tape[i] & 0xFF : 0;
        }
        System.arraycopy(bytes("%06o\0 ".formatted(sum)), 0, tape, 148, 8);
        assertThat(heard("x", tape).opened()).containsExactly(Kind.TAR, Kind.TEXT);
        tape[149] ^= 1;
        assertThat(heard("x", tape).opened()).doesNotContain(Kind.TAR);
    }

    @Test
    void whatSystemsKeepInAFolderForThemselvesIsNotLookedAt() throws IOException {
        byte[] zip =
                zip(out -> {
                    put(out, "Thumbs.db", new byte[] {1, 0, 2});
                    put(out, "a/desktop.ini", bytes("[.ShellClassInfo]"));
                    put(out, "17.txt", bytes(telegram(17)));
                });
        Heard heard = heard("x.zip", zip);
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }

    /// What only describes telegrams is none: the forms that are not read back are refused.
    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"RIS", "CSL", "BIBTEX", "DUBLIN_CORE", "METS", "EAD"})
    void whatDescribesTelegramsIsNone(Form form) {
        byte[] file =
                form.gathering() == Form.Gathering.ONE
                        ? Telegrams.as(form, Telegrams.sample())
                        : Telegrams.as(form, Telegrams.samples());
        Heard heard = heard("x", file);
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).hasSize(1);
    }
}
