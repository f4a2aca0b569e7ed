package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.section.SectionCode;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Office copies of the 1990s, released on paper and scanned: class and number closed up, lines out
/// of order, a releaser's stamp at the foot of each sheet (reference 10).
final class ScannedCopiesTest {

    private static final String ABOVE =
            """
            UNCLASSIFIED

            CONFIDENTIAL

            RELEASED IN FULL
            PAGE 01
            ACTION NEA-01
            INFO
            LOG-00
            VALLET
            AID-01
            04180
            251227Z
            4AB6A0 251228Z /38
            """;

    private static final String HEADING =
            """
            P 251212Z MAY 94
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC PRIORITY 0433
            INFO AMEMBASSY TUNIS
            AMEMBASSY ROME
            """;

    private static final String TEXT =
            """
            1. CONFIDENTIAL - ENTIRE TEXT.
            2. TALKS WENT ON BETWEEN THE TWO
            UNITED STATES DEPARTMENT OF STATE
            REVIEW AUTHORITY: ANSELM B OAKDEN
            DATE/CASE ID: 07 JUN 2006 200103014
            UNCLASSIFIED
            UNCLASSIFIED
            FERRIES.
            CONFIDENTIAL
            VALLET 04180 251227Z
            PAGE 03
            3. THE REST FOLLOWS.
            OAKDEN
            """;

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIALVALLETTA 004180, 94VALLETTA4180, 1",
        "CONFIDENTIALSECTION 01 OF 04 VALLETTA 004180, 94VALLETTA4180, 4",
        "C O N F I D E N T I A LVALLETTA 004180, 94VALLETTA4180, 1",
        "CONFIDENTIALVALLTTA 004180, 94VALLETTA4180, 1",
    })
    void classAndNumberAreClosedUp(String banner, String number, int sections) {
        Telegram telegram =
                read(
                        ABOVE
                                + HEADING
                                + banner
                                + "\nROME FOR FERRY OFFICER\nE.0.12356: DECL:OADR\n"
                                + "TAGS: PREL, MT\nSUBJECT: FERRIES\n"
                                + TEXT);
        assertThat(telegram.id()).isEqualTo(number);
        assertThat(telegram.heading().sections().declared()).isEqualTo(sections);
        assertThat(classification(telegram)).isEqualTo("CONFIDENTIAL");
        assertThat(names(telegram.heading().infoAddressees()))
                .containsExactly("AMEMBASSY TUNIS", "AMEMBASSY ROME");
        assertThat(telegram.heading().passLines()).hasSize(1);
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "ENTIRE TEXT",
                        "TALKS WENT ON BETWEEN THE TWO FERRIES.",
                        "THE REST FOLLOWS.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRETARIAT 123456 IS A NUMBER",
                "SECRETARIAT 123456",
                "CONFIDENTIALITY 2001",
            })
    void aWordIsNoBanner(String line) {
        Telegram telegram = read(HEADING + "UNCLAS VALLETTA 4180\n" + line + "\n1. TALKS.\n");
        assertThat(classification(telegram)).isEqualTo(Classification.UNCLASSIFIED.name());
        assertThat(telegram.id()).isEqualTo("94VALLETTA4180");
    }

    @Test
    void pageAndStampStandAmongTheFields() {
        Telegram telegram =
                read(
                        ABOVE
                                + HEADING
                                + """
                                CONFIDENTIAL
                                VALLET 04180 251227Z
                                PAGE 02
                                AMEMBASSY PARIS
                                CONFIDENTIALVALLETTA 004180
                                E.O. 12356: DECL: OADR
                                TAGS: PREL, MT
                                UNITED STATES DEPARTMENT OF STATE
                                REVIEW AUTHORITY: ANSELM B OAKDEN
                                DATE/CASE ID: 07 JUN 2006 200103014
                                UNCLASSIFIED
                                OASY-00
                                UNCLASSIFIED
                                SUBJECT: FERRIES
                                REF: A) ROME 88, B)

                                UNITED STATES DEPARTMENT OF STATE
                                REVIEW AUTHORITY: ANSELM B OAKDEN
                                DATE/CASE ID: 07 JUN 2006 200103014

                                UNCLASSIFIED

                                UNCLASSIFIED
                                STATE 112362, C) STATE 112320
                                """
                                + TEXT);
        assertThat(names(telegram.heading().infoAddressees()))
                .containsExactly("AMEMBASSY TUNIS", "AMEMBASSY ROME", "AMEMBASSY PARIS");
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PREL", "MT");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("FERRIES");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("94ROME88", "94STATE112362", "94STATE112320");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .contains(SectionCode.TXT_STAMP);
        assertThat(telegram.body().paragraphs()).hasSize(3);
    }

    @Test
    void theZoneWasReadAsAFigure() {
        String scanned = HEADING.replace("P 251212Z", "P 2512122");
        Telegram telegram = read(scanned + "UNCLAS VALLETTA 4180\n1. TALKS.\n");
        assertThat(telegram.heading().date()).hasToString("1994-05-25T12:12:00Z");
        Telegram number = read(HEADING + "UNCLAS VALLETTA 4180\n1. CASE 2512122 MAY 94.\n");
        assertThat(number.body().paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P 251212Z NAY 94, 1994-05-25T12:12:00Z",
        "P 251212Z PEB 94, 1994-02-25T12:12:00Z",
        "P 251212Z 0CT 94, 1994-10-25T12:12:00Z",
        "P 251212Z JU1 94, null",
        "P 251212Z XXX 94, null",
    })
    void aLetterOfTheMonthIsWrong(String time, String moment) {
        String damaged = HEADING.replace("P 251212Z MAY 94", time);
        Telegram telegram = read(damaged + "UNCLAS VALLETTA 4180\n1. TALKS.\n");
        assertThat(String.valueOf(telegram.heading().date())).isEqualTo(moment);
        assertThat(telegram.id()).isEqualTo("94VALLETTA4180");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .contains(HeadingCode.HDG_DTG);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL - ENTIRE TEXT., C",
        "(CONFIDENTIAL - ENTIRE TEXT)., C",
        "SECRET ENTIRE TEXT, S",
        "LIMITED OFFICIAL USE - ENTIRE TEXT., LOU",
        "ENTIRE TEXT IS HERE., -",
    })
    void theClassMayBeWrittenOut(String line, String portion) {
        Telegram telegram =
                read(HEADING + "S E C R E T VALLETTA 4180\n\n1. " + line + "\n\n2. TALKS.\n");
        Portion found = telegram.body().paragraphs().getFirst().portion();
        assertThat(found == null ? "-" : found.base()).isEqualTo(portion);
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    private static String classification(Telegram telegram) {
        Located<Classification> classification = telegram.heading().classification();
        return classification == null ? "none" : classification.value().name();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
