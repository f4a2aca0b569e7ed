package org.chancery.convert.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters with telegrams in them, in their headers, or attached.
final class LettersTest {

    private static final String WIRE =
            "R 041125Z MAR 75\r\nFM AMEMBASSY VALLETTA\r\nTO SECSTATE WASHDC 475\r\n\r\nC O N F I D E N T I A L VALLETTA 17\r\n\r\nSUBJECT: FERRIES\r\n\r\n1. IT SAILS.\r\nOAKDEN\r\n";

    private static final String MILITARY =
            "Message-ID: <1@example.org>\r\nDate: Thu, 5 Nov 2009 04:00:00 +0000\r\nFrom: clerk@example.org\r\nTo: \"SECSTATE WASHDC\" <state@example.org>, \"AMEMBASSY ROME\" <rome@example.org>\r\nCc: \"CDR, NAVY\" <navy@example.org>\r\nSubject: Ferries of the Strait\r\nMMHS-Extended-Authorisation-Info: Thu, 05 Nov 2009 03:45:00 +0000\r\nMMHS-Primary-Precedence: 3 (immediate)\r\nMMHS-Copy-Precedence: 1\r\nMMHS-Originator-PLAD: AMEMBASSY VALLETTA\r\nMMHS-Originator-Reference: 09VALLETTA17\r\nMMHS-Subject-Indicator-Codes: ABC; DEF\r\nMMHS-Handling-Instructions: SIPDIS\r\nMMHS-Other-Recipients-Indicator-To: AMEMBASSY MADRID\r\nMMHS-Exempted-Address: AMEMBASSY OSLO\r\nMMHS-Message-Type: 1\r\nSIO-Label: marking=\"CONFIDENTIAL\"; fgcolor=red; type=\":ess\"\r\n";

    private static Heard heard(String letter) {
        return Heard.of("m.eml", letter);
    }

    private static String plain(String headers) {
        return headers + "\r\n";
    }

    @Test
    void aHeadingInTheHeadersIsTheTelegrams() {
        Telegram read = heard(MILITARY + "\r\n1. (C) The ferry sails.\r\nMAST\r\n").telegram();
        assertThat(read.id()).isEqualTo("09VALLETTA17");
        assertThat(read.heading().date()).isEqualTo("2009-11-05T03:45:00Z");
        assertThat(requireNonNull(read.heading().action()).value().name()).isEqualTo("IMMEDIATE");
        assertThat(requireNonNull(read.heading().info()).value().name()).isEqualTo("ROUTINE");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(read.heading().toAddressees())
                .extracting(to -> to.value().name())
                .containsExactly("SECSTATE WASHDC", "AMEMBASSY ROME", "AMEMBASSY MADRID");
        assertThat(read.heading().infoAddressees())
                .extracting(to -> to.value().name())
                .containsExactly("CDR, NAVY");
        assertThat(read.heading().exempted()).hasSize(1);
        assertThat(requireNonNull(read.heading().classification()).value().name())
                .isEqualTo("CONFIDENTIAL");
        assertThat(read.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("SIPDIS");
        assertThat(requireNonNull(read.heading().subject()).value())
                .isEqualTo("Ferries of the Strait");
        assertThat(read.body().paragraphs()).hasSize(1);
    }

    @Test
    void wireTextSpeaksForItselfAndHeadersAreAClaim() {
        Telegram read =
                heard(MILITARY.replace("09VALLETTA17", "75VALLETTA18") + "\r\n" + WIRE).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.heading().toAddressees()).hasSize(1);
        assertThat(read.diagnostics())
                .extracting(d -> d.code().id())
                .contains("SRC-DATE", "MRN-BANNER");
    }

    @ParameterizedTest
    @CsvSource({
        "5, FLASH",
        "4, FLASH",
        "flash, FLASH",
        "3, IMMEDIATE",
        "2, PRIORITY",
        "priority, PRIORITY",
        "1, ROUTINE",
        "0, ROUTINE",
        "routine, ROUTINE",
        "nonsense, ROUTINE"
    })
    void precedences(String value, String expected) {
        Telegram read =
                heard(MILITARY.replace("3 (immediate)", value) + "\r\n1. It sails.\r\n").telegram();
        assertThat(requireNonNull(read.heading().action()).value().name()).isEqualTo(expected);
    }

    @Test
    void encodedHeadersAndTransferEncodingsAreUndone() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\nSubject: =?UTF-8?Q?Caf=C3=A9s?=\r\nMMHS-Originator-PLAD: AMEMBASSY VALLETTA\r\nDate: Thu, 5 Nov 2009 03:45:00 +0000\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n1. The caf=E9 sail=\r\ns.\r\n";
        Telegram read = heard(letter).telegram();
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("Cafés");
        assertThat(read.body().paragraphs().getFirst().text()).isEqualTo("The café sails.");
    }

    @Test
    void aLetterWithinALetterAndWhatIsAttachedToIt() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--xx\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=inner.eml\r\n\r\nFrom: b@example.org\r\nSubject: inner\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=yy\r\n\r\n--yy\r\nContent-Type: text/plain; name=\"../../17.txt\"\r\nContent-Disposition: attachment; filename=\"../../17.txt\"\r\n\r\n"
                        + WIRE
                        + "\r\n--yy--\r\n\r\n--xx--\r\n";
        Heard heard = heard(letter);
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.telegrams().getFirst().entry()).doesNotContain("..//").contains("17.txt");
    }

    @Test
    void aLetterPassedOnIsReadBesideTheOneAround() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\n"
                        + WIRE.replace("17", "18")
                        + "\r\n--xx\r\nContent-Type: message/rfc822\r\n\r\n"
                        + plain("From: b@example.org\r\nMessage-ID: <2@x>\r\nSubject: inner")
                        + "\r\n"
                        + WIRE
                        + "\r\n--xx--\r\n";
        assertThat(heard(letter).ids()).containsExactly("75VALLETTA18", "75VALLETTA17");
    }

    @Test
    void aLetterThatIsAPageKeepsItsLines() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\nContent-Type: text/html\r\n\r\n<html><head><title>Traffic</title></head><body><div>"
                        + WIRE.replace("\r\n", "</div><div>")
                        + "</div></body></html>";
        Heard heard = heard(letter);
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.telegram().body().paragraphs())
                .hasSameSizeAs(
                        heard(plain("Message-ID: <1@x>\r\nSubject: x") + "\r\n" + WIRE)
                                .telegram()
                                .body()
                                .paragraphs());
    }

    @Test
    void charactersThatNobodyNamesAreOfUtf8OrWindows() {
        String letter =
                plain("From: a@example.org\r\nMessage-ID: <1@x>\r\nSubject: x")
                        + "\r\n"
                        + WIRE.replace("1. ", "1. CAF\u00C9 ");
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)) {
            Heard heard = Heard.of("letter", letter.getBytes(charset));
            assertThat(heard.telegram().body().paragraphs().getFirst().text())
                    .as("%s", charset)
                    .contains("CAF\u00C9");
        }
    }

    @Test
    void aPageAsTextIsRead() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><pre>"
                        + WIRE
                        + "</pre></body></html>";
        assertThat(heard(letter).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void aDaysTrafficInOneLetterIsCut() {
        String letter =
                plain("From: a@example.org\r\nMessage-ID: <1@x>\r\nSubject: traffic")
                        + "\r\n"
                        + WIRE
                        + "NNNN\r\n"
                        + WIRE.replace("17", "18").replace("041125Z", "041126Z")
                        + "NNNN\r\n";
        assertThat(heard(letter).ids()).containsExactly("75VALLETTA17", "75VALLETTA18");
    }

    /// One that is cut off in an attachment is read as far as it goes.
    @Test
    void damage() {
        String letter =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n"
                        + WIRE;
        assertThat(heard(letter).ids()).containsExactly("75VALLETTA17");
        assertThat(heard("Message-ID: <1@x>\r\nSubject: x\r\n\r\n").refusals()).hasSize(1);
    }

    private static String parted(String... parts) {
        return "From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n"
                + Stream.of(parts)
                        .map(part -> "--xx\r\nContent-Type: " + part + "\r\n")
                        .collect(Collectors.joining())
                + "--xx--\r\n";
    }

    /// Apple's programs cut a text in two around a picture, lists add a line of their own.
    @Test
    void textsBelowEachOtherAreTelegramsOrGoOn() {
        String more = "text/plain\r\n\r\n2. IT SAILS BACK.\r\n";
        String other = "text/plain\r\n\r\n" + WIRE.replace("17", "18");
        Heard heard = heard(parted("text/plain\r\n\r\n" + WIRE, more, other));
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA18");
        assertThat(heard.telegrams()).extracting(Found::entry).containsExactly("", "text 2");
        assertThat(Heard.read(heard.telegrams().getFirst()).body().paragraphs()).hasSize(2);
    }

    @Test
    void ofTextsThatSayTheSameOneIsTaken() {
        String choice =
                parted("text/plain\r\n\r\n" + WIRE, "text/html\r\n\r\n<p>1. IT SAILS.</p>")
                        .replace("mixed", "alternative");
        assertThat(heard(choice).ids()).containsExactly("75VALLETTA17");
        assertThat(heard(choice).text()).doesNotContain("<p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pgp-signature; name=signature.asc",
                "application/pkcs7-signature; name=smime.p7s",
                "text/x-vcard; name=clerk.vcf",
                "text/calendar"
            })
    void signaturesAndCardsAreNoTelegrams(String type) {
        Heard heard = heard(parted("text/plain\r\n\r\n" + WIRE, type + "\r\n\r\nBEGIN: x"));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void aLetterWhosePartsNoLinePartsIsItsText() {
        String letter = parted("text/plain\r\n\r\n" + WIRE).replace("boundary=xx", "boundary=yy");
        assertThat(heard(letter).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void anAttachmentThatCannotBeUnpackedHidesNoOther() {
        String base64 =
                Base64.getMimeEncoder().encodeToString(WIRE.getBytes(StandardCharsets.UTF_8));
        String file =
                "text/plain; name=a.txt\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n";
        String broken = file + base64.substring(0, 100) + "!!@@\r\n>>" + base64.substring(100);
        Heard heard = heard(parted(broken + "\r\n", file + base64 + "\r\n"));
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA17");
    }

    /// Blank lines, and the number of its bytes that Apple's Mail puts above a letter.
    @Test
    void whatStandsAboveTheHeaderIsPassedOver() {
        String letter = plain("Message-ID: <1@x>\r\nSubject: x") + "\r\n" + WIRE;
        assertThat(heard("\r\n\n" + letter).ids()).containsExactly("75VALLETTA17");
        Heard apple = heard(letter.length() + "   \n" + letter + "<?xml version=\"1.0\"?><plist/>");
        assertThat(apple.ids()).containsExactly("75VALLETTA17");
        assertThat(apple.text()).doesNotContain("plist");
        assertThat(apple.opened()).containsExactly(Kind.MAIL);
    }

    @Test
    void linesMayEndAsOnAMacintoshOfOld() {
        String letter = plain("Message-ID: <1@x>\r\nSubject: x") + "\r\n" + WIRE;
        assertThat(heard(letter.replace("\r\n", "\r")).ids()).containsExactly("75VALLETTA17");
    }

    @Test
    void deepLettersNeitherHangNorOverflow() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            deep.append(
                            "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\nContent-Type: message/rfc822\r\n\r\n");
        }
        Heard heard = heard(deep.append("x").toString());
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals()).hasSize(1);
    }

    @Test
    void aMailboxGivesEachLetterAndOneBadOneStopsNothing() {
        String one =
                "From clerk@example.org Tue Mar  4 11:25:00 1975\nMessage-ID: <1@x>\nSubject: a\n\n";
        String box =
                one
                        + WIRE.replace("\r\n", "\n")
                        + "\n"
                        + one
                        + "\n"
                        + "From clerk@example.org Tue Mar  4 11:25:00 1975\nSubject: without a sure sign\n\n"
                        + WIRE.replace("17", "19").replace("\r\n", "\n")
                        + ">From here on it sailed.\n\nFrom the port it is said to have come back.\n";
        Heard heard = Heard.of("box", box);
        assertThat(heard.opened().getFirst()).isEqualTo(Kind.MAILBOX);
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA19");
        assertThat(heard.refusals()).hasSize(1);
        assertThat(Heard.read(heard.telegrams().get(1)).body().paragraphs().getLast().text())
                .contains("From here on", "From the port");
    }

    private static String letterTo(int serial) {
        return "Message-ID: <1@x>\nSubject: x\n\n"
                + WIRE.replace("17", String.valueOf(serial)).replace("\r\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nFrom clerk@example.org Tue Mar  4 11:25:00 1975\n",
                "From clerk@example.org Tue Mar  4 11:25:00 1975\n",
                "\nFrom - Tue Mar  4 11:25:00 1975\n",
                "\nFrom clerk@example.org 1975-03-04 11:25\n",
                "\nFrom clerk@example.org\n"
            })
    void aLetterBeginsBehindALineOfItsOwn(String line) {
        Heard heard = Heard.of("box", line.stripLeading() + letterTo(17) + line + letterTo(18));
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA18");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeSuchALineIsText() {
        String text = "\nFrom AMEMBASSY ROME, 12:30 today:\n\nFrom the port at 11:20 it is said.\n";
        String line = "From clerk@example.org Tue Mar  4 11:25:00 1975\n";
        Heard heard = Heard.of("box", line + letterTo(17) + text + line);
        assertThat(heard.text()).contains("12:30 today", "11:20 it is said", line);
    }

    private static final String HEADER =
            "Message-ID: <1@example.org>\r\nFrom: clerk@example.org\r\nSubject: Ferries\r\n\r\n";

    /// As programs attached before there was MIME.
    @Test
    void filesInTheTextAreOpenedAndTheTextIsRead() {
        String letter = HEADER + WIRE + "\r\n" + Samples.UUENCODED.replace("\n", "\r\n") + "\r\n";
        Heard heard = heard(letter);
        assertThat(heard.ids()).containsExactly("75VALLETTA17", "75VALLETTA17");
        assertThat(heard.telegrams())
                .extracting(Found::name)
                .containsExactly("m.eml", "m.eml/17.txt");
        assertThat(new String(heard.telegrams().getFirst().bytes(), StandardCharsets.UTF_8))
                .doesNotContain("begin 644");
        Heard cover = heard(HEADER + "See below.\r\n\r\n" + Samples.UUENCODED);
        assertThat(cover.ids()).containsExactly("75VALLETTA17");
        assertThat(cover.passedCount()).isEqualTo(1);
    }

    @Test
    void aFileInTheTextThatIsCutOffIsReadAsFarAsItGoes() {
        String cut = Samples.UUENCODED.substring(0, Samples.UUENCODED.lastIndexOf("`"));
        Heard heard = heard(HEADER + "See below.\r\n\r\n" + cut + "\r\nMore.\r\n");
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals())
                .containsExactly(
                        "\"m.eml/17.txt\" breaks off or is damaged: it was read as far as it goes");
    }

    @Test
    void aTextInBase64OfWhichNoHeaderTellsIsRead() {
        String text = Base64.getMimeEncoder().encodeToString(WIRE.getBytes(StandardCharsets.UTF_8));
        Telegram read = heard(HEADER + text).telegram();
        assertThat(read.id()).isEqualTo("75VALLETTA17");
        assertThat(read.body().paragraphs()).hasSize(1);
    }

    @Test
    void aFileInBase64OfWhichNoHeaderTellsIsOpened() throws IOException {
        byte[] zip = Samples.zip(Map.of("17.txt", WIRE.getBytes(StandardCharsets.UTF_8)));
        Heard heard = heard(HEADER + Base64.getMimeEncoder().encodeToString(zip));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void aLetterThatIsEncryptedSaysSo() {
        Heard heard = heard(HEADER + "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n");
        assertThat(heard.telegrams()).isEmpty();
        assertThat(heard.refusals())
                .containsExactly("\"m.eml\" is encrypted (PGP): decrypt it first");
    }

    @Test
    void blankLinesAboveAMailboxAreNoLetter() {
        Heard heard =
                Heard.of(
                        "m.mbox",
                        "\n\nFrom a@example.org Tue Mar  4 11:25:00 1975\n" + HEADER + WIRE);
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }
}
