package org.chancery.convert.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of Office before 2007 and of Outlook, whole and damaged. One that another library wrote is
/// among the golden files.
@Timeout(120)
final class CompoundTest {

    private static final String HEADER =
            "Message-ID: <1@example.org>\r\nFrom: clerk@example.org\r\nSubject: Ferries\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\nMMHS-Originator-Reference: 75VALLETTA17\r\n";

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Map<String, byte[]> message(String text) {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        // Sent on 4 March 1975 at 11:25 by the clock of Windows.
        byte[] properties =
                little(48)
                        .putShort(32, (short) 0x40)
                        .putShort(34, (short) 0x39)
                        .putLong(40, (11_644_473_600L + 163_164_300L) * 10_000_000)
                        .array();
        streams.put("__properties_version1.0", properties);
        streams.put("__substg1.0_0037001F", wide("Ferries"));
        streams.put("__substg1.0_0C1A001F", wide("clerk@example.org"));
        streams.put("__substg1.0_1000001F", wide(text));
        return streams;
    }

    private static void attach(Map<String, byte[]> streams, int number, String name, byte[] bytes) {
        String storage = "__attach_version1.0_#%08X/".formatted(number);
        streams.put(storage + "__substg1.0_3707001F", wide(name));
        streams.put(storage + "__substg1.0_37010102", bytes);
    }

    @Test
    void aMessageIsTheLetterThatItWouldBe() throws IOException {
        String text = Samples.telegram(17).replace("\n", "\r\n");
        Heard heard = Heard.of("x.msg", CompoundWriter.of(message(text)));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.opened()).containsExactly(Kind.OUTLOOK, Kind.MAIL);
        String plain =
                Heard.of("x.msg", CompoundWriter.of(message("The ferry sails, says the harbor.")))
                        .text();
        assertThat(plain).contains("Created: 1975-03-04 11:25", "Title: Ferries");
    }

    /// Damage makes years of five figures, which no letter states.
    @Test
    void aMessageWithoutASoundDateIsRead() throws IOException {
        Map<String, byte[]> streams = message(Samples.telegram(17).replace("\n", "\r\n"));
        byte[] properties =
                little(48)
                        .putShort(32, (short) 0x40)
                        .putShort(34, (short) 0x39)
                        .putLong(40, Long.MAX_VALUE)
                        .array();
        streams.put("__properties_version1.0", properties);
        Heard heard = Heard.of("x.msg", CompoundWriter.of(streams));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void theHeaderThatAMessageCameWithSaysWhatItSays() throws IOException {
        Map<String, byte[]> streams = message("1. It sails.");
        streams.put("__substg1.0_007D001F", wide(HEADER));
        assertThat(Heard.of("x.msg", CompoundWriter.of(streams)).ids())
                .containsExactly("75VALLETTA17");
    }

    @Test
    void attachmentsAndMessagesWithinAreOpened() throws IOException {
        Map<String, byte[]> streams = message("See attached.");
        attach(streams, 0, "one.txt", Samples.bytes(Samples.telegram(1)));
        attach(
                streams,
                1,
                "zwei \u00E4.zip",
                Samples.zip(Map.of("2.txt", Samples.bytes(Samples.telegram(2)))));
        String inner = "__attach_version1.0_#00000002/__substg1.0_3701000D/";
        message(Samples.telegram(3)).forEach((name, bytes) -> streams.put(inner + name, bytes));
        streams.put("__attach_version1.0_#00000002/__substg1.0_3704001F", wide("three"));
        Heard heard = Heard.of("x.msg", CompoundWriter.of(streams));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2", "75VALLETTA3");
        assertThat(heard.telegrams())
                .extracting(Found::entry)
                .containsExactly("letter/one.txt", "letter/zwei ä.zip/2.txt", "letter/three");
        assertThat(heard.passedCount()).isEqualTo(1);
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void aTextThatIsAPageOrPackedRichTextIsRead() throws IOException {
        String page = "<html><pre>" + Samples.telegram(17) + "</pre></html>";
        Map<String, byte[]> streams = message("");
        streams.put("__substg1.0_10130102", Samples.bytes(page));
        assertThat(Heard.of("x.msg", CompoundWriter.of(streams)).ids())
                .containsExactly("75VALLETTA17");
        Map<String, byte[]> rich = message("");
        rich.put("__substg1.0_10090102", packedPlainly(Samples.richText(Samples.telegram(17))));
        assertThat(Heard.of("x.msg", CompoundWriter.of(rich)).ids())
                .containsExactly("75VALLETTA17");
    }

    private static byte[] packedPlainly(byte[] richText) {
        return little(16 + richText.length)
                .putInt(richText.length + 12)
                .putInt(richText.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(richText)
                .array();
    }

    /// MS-OXRTFCP 4.1.1.
    @Test
    void packedRichTextOfTheStandard() {
        byte[] packed =
                HexFormat.of()
                        .parseHex(
                                "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0");
        assertThat(new String(CompressedRichText.unpacked(packed, 1000), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        assertThat(CompressedRichText.unpacked(packed, 10)).hasSizeLessThan(40);
    }

    /// Word 6 and 95: the text in one piece.
    @Test
    void olderWordDocumentsAreRead() throws IOException {
        byte[] text =
                (Samples.telegram(17) + "\u00133DATE\u0014TODAY\u0015\u0007A\u0007\u0007B")
                        .replace('\n', '\r')
                        .getBytes(Charset.forName("windows-1252"));
        byte[] document =
                little(0x300 + text.length)
                        .putShort(0, (short) 0xA5DC)
                        .putShort(2, (short) 0x65)
                        .putInt(0x18, 0x300)
                        .putInt(0x1C, 0x300 + text.length)
                        .put(0x300, text)
                        .array();
        Heard heard = Heard.of("x.doc", CompoundWriter.of(Map.of("WordDocument", document)));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.text()).endsWith("OAKDEN\nTODAY\tA\t\nB");
        document[11] |= 1;
        assertThat(
                        Heard.of("x.doc", CompoundWriter.of(Map.of("WordDocument", document)))
                                .refusals())
                .containsExactly("\"x.doc\" is locked with a password: unlock it first");
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, is locked with a password: unlock it first",
        "Workbook, is an Excel workbook of before 2007 (xls): save it as xlsx or CSV",
        "PowerPoint Document, is a presentation: save it as PDF",
        "Catalog, 'is a file of an office program that is not known here, or cut short'"
    })
    void othersSayWhatTheyAre(String stream, String words) throws IOException {
        Heard heard = Heard.of("x", CompoundWriter.of(Map.of(stream, new byte[100])));
        assertThat(heard.refusals()).containsExactly("\"x\" " + words);
    }

    private static byte[] box(byte[]... attributes) {
        ByteArrayOutputStream box = new ByteArrayOutputStream();
        box.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        for (byte[] attribute : attributes) {
            box.writeBytes(attribute);
        }
        return box.toByteArray();
    }

    private static byte[] attribute(int id, byte[] value) {
        return little(11 + value.length)
                .put((byte) (id < 0x30000 ? 1 : 2))
                .putInt(id)
                .putInt(value.length)
                .put(value)
                .array();
    }

    /// A number that is named, a moment, then the name in two bytes a character.
    private static byte[] attachmentProperties(String name) {
        byte[] words = wide(name + "\0");
        int padded = words.length + 3 & ~3;
        return little(4 + 4 + 24 + 4 + 4 + 8 + 4 + 4 + 4 + padded)
                .putInt(3)
                .putShort((short) 3)
                .putShort((short) 0x8001)
                .put(new byte[16])
                .putInt(0)
                .putInt(7)
                .putInt(99)
                .putShort((short) 0x40)
                .putShort((short) 0x3007)
                .putLong(1)
                .putShort((short) 0x1F)
                .putShort((short) 0x3707)
                .putInt(1)
                .putInt(words.length)
                .put(words)
                .array();
    }

    private static byte[] winmail() {
        return box(
                attribute(0x0002800C, Samples.bytes("See attached.\0")),
                attribute(0x00069002, new byte[14]),
                attribute(0x00018010, Samples.bytes("ONE~1.TXT\0")),
                attribute(0x0006800F, Samples.bytes(Samples.telegram(1))),
                attribute(0x00069005, attachmentProperties("one long name.txt")),
                attribute(0x00069002, new byte[14]),
                attribute(0x00018010, Samples.bytes("two.txt\0")),
                attribute(0x0006800F, Samples.bytes(Samples.telegram(2))));
    }

    private static String letter(String text, byte[] winmail) {
        return "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                + text
                + "\r\n--b\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"winmail.dat\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(winmail)
                + "\r\n--b--\r\n";
    }

    @Test
    void whatOutlookPutIntoItsBoxIsAttached() {
        Heard heard = Heard.of("x.eml", letter("See attached.", winmail()));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.telegrams())
                .extracting(Found::entry)
                .containsExactly("winmail.dat/one long name.txt", "winmail.dat/two.txt");
        assertThat(heard.refusals()).isEmpty();
    }

    /// The box has the text of its letter, too: that is read where the letter has none.
    @Test
    void theTextInABoxIsReadOnce() {
        byte[] box = box(attribute(0x0002800C, Samples.bytes(Samples.telegram(17))));
        assertThat(Heard.of("x.eml", letter(Samples.telegram(17), box)).ids())
                .containsExactly("75VALLETTA17");
        assertThat(Heard.of("x.eml", letter("", box)).ids()).containsExactly("75VALLETTA17");
        assertThat(Heard.of("winmail.dat", box).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void aBoxCutOffIsReadAsFarAsItGoes() {
        byte[] box = winmail();
        Heard heard = Heard.of("winmail.dat", Arrays.copyOf(box, box.length - 20));
        assertThat(heard.ids()).contains("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals())
                .contains(
                        "\"winmail.dat\" breaks off or is damaged: it was read as far as it goes");
    }

    /// A thousand attachments that are all the same bytes would make a thousand times of a file.
    @Test
    void partsThatLieOneOverTheOtherAreATrap() {
        Map<String, byte[]> streams = message("See attached.");
        for (int i = 0; i < 50; i++) {
            attach(streams, i, "x", new byte[i == 49 ? 200_000 : 10]);
        }
        byte[] file = CompoundWriter.of(streams);
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = wide("__substg1.0_37010102");
        int large = -1;
        for (int at = file.length / 128 * 128 - 128; at > 0; at -= 128) {
            if (Arrays.equals(file, at, at + name.length, name, 0, name.length)) {
                large = large < 0 ? at : large;
                bytes.putInt(at + 116, bytes.getInt(large + 116));
                bytes.putInt(at + 120, bytes.getInt(large + 120));
            }
        }
        assertThat(Heard.of("x.msg", CompoundWriter.of(streams)).refusals()).isNotEmpty();
        assertThat(Heard.of("x.msg", file).refusals())
                .containsExactly("\"x.msg\" is a compound file whose parts are more than itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg", "doc", "tnef"})
    void whateverIsDamagedNothingIsThrownAndNothingHangs(String kind) throws IOException {
        byte[] whole =
                switch (kind) {
                    case "msg" -> {
                        Map<String, byte[]> streams = message("See attached.");
                        attach(streams, 0, "1.txt", Samples.bytes(Samples.telegram(1)));
                        attach(streams, 1, "big", new byte[20_000]);
                        yield CompoundWriter.of(streams);
                    }
                    case "doc" ->
                            Files.readAllBytes(
                                    Path.of(
                                            "src/test/resources/org/chancery/convert/golden/libreoffice-text.doc"));
                    default -> winmail();
                };
        for (long seed = 1; seed <= 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 8; i++) {
                int at = random.nextInt(Math.min(damaged.length, i < 4 ? 1024 : damaged.length));
                damaged[at] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
            for (byte[] one : new byte[][] {damaged, cut}) {
                Heard heard = Heard.of("x", one);
                int told = heard.telegrams().size() + heard.refusals().size() + heard.passedCount();
                assertThat(told).as("seed %d", seed).isPositive();
            }
        }
    }
}
