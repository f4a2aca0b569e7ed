package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What archives' copies of the 1970s do to a telegram: blanks inside words and figures, labels
/// misspelled or with another sign for the colon, characters lost.
final class CopiesOfThe1970sTest {

    private static final String TIME = "R 091346Z JUN 75";
    private static final String ORDER = "E.O. 11652: GDS";
    private static final String TAGS = "TAGS: PBOR, MT";
    private static final String SUBJECT = "SUBJECT: SHOAL IS UP";
    private static final String REFERENCES = "REF: STATE 136211, 74 ROME 5117";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R 091346 Z JUN 75",
                "R 091346Z JUN 7 5",
                "R 09 1346 Z J UN 7 5",
                "R 0 91346Z JUN 75",
                "R 091346Z JUNE 75",
                "R 091346 JUN 75",
                "R 091346Z JUN 1975",
                "P R 091346Z JUN 75 ZFF4"
            })
    void aDateTimeGroupIsReadOverBlanksAndInFull(String time) {
        Telegram telegram = read(time, ORDER, TAGS, SUBJECT, REFERENCES);
        isWhole(telegram);
        assertThat(telegram.heading().date()).hasToString("1975-06-09T13:46:00Z");
        assertThat(telegram.heading().mrn())
                .isNotNull()
                .extracting(Located::value)
                .hasToString("75VALLETTA1402");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R 09I346Z JUN 75", "R 0913460Z JUN 75", "O R 9 JUN 75"})
    void aHeadingIsOneThoughItsTimeCannotBeRead(String time) {
        Telegram telegram = read(time, ORDER, TAGS, SUBJECT, REFERENCES);
        isWhole(telegram);
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("AMEMBASSY VALLETTA");
        assertThat(telegram.heading().date()).isNull();
    }

    @Test
    void aTimeThatCannotBeReadIsReported() {
        assertThat(read("R 09I346Z JUN 75", ORDER, TAGS, SUBJECT, REFERENCES).diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("HDG-DTG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBJECT. SHOAL IS UP",
                "SUBJECT- SHOAL IS UP",
                "SUBJ/ SHOAL IS UP",
                "SUBJECT SHOAL IS UP",
                "SUBJT: SHOAL IS UP",
                "SUBJ8: SHOAL IS UP",
                "SUJ: SHOAL IS UP",
                "SUB: SHOAL IS UP",
                "SUBEJCT: SHOAL IS UP",
                "SUBJCT; SHOAL IS UP",
                "S U B J E C T: SHOAL IS UP",
                "SUBJ ECT: SHOAL IS UP"
            })
    void aSubjectIsFoundByItsMisspelledLabel(String subject) {
        isWhole(read(TIME, ORDER, TAGS, subject, REFERENCES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TAGS; PBOR, MT",
                "TAGS/ PBOR, MT",
                "TAGS- PBOR, MT",
                "TAGS. PBOR MT",
                "TAGSC: PBOR, MT",
                "TAS: PBOR, MT",
                "TGAS: PBOR, MT",
                "T AGS: PBOR, MT",
                "TAGS: N/A\nTAGS: PBOR, MT"
            })
    void tagsAreFoundByTheirMisspelledLabel(String tags) {
        Telegram telegram = read(TIME, ORDER, tags, SUBJECT, REFERENCES);
        isWhole(telegram);
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .extracting(code -> code.id())
                .doesNotContain("TAG-MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"E/O 11652: GDS", "E.O. 1 1652: GDS", "EO 11652: GDS", "E.0. 11652: GDS"})
    void anOrderIsFoundByItsDamagedLabel(String order) {
        isWhole(read(TIME, order, TAGS, SUBJECT, REFERENCES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REF. STATE 136211, 74 ROME 5117",
                "RETELS: STATE 136211, 74 ROME 5117",
                "R EF: STATE 136211, 74 ROME 5117",
                "REFERENCS: STATE 136211, 74 ROME 5117",
                "REF: STATE 136211 AND 74 ROME 5117"
            })
    void referencesAreFoundByTheirMisspelledLabel(String references) {
        isWhole(read(TIME, ORDER, TAGS, SUBJECT, references));
    }

    @Test
    void aTelegramMayBeNamedByItsDateTimeGroupWithABlankBeforeZ() {
        assertThat(
                        read(TIME, ORDER, TAGS, SUBJECT, "REF: COMSIXTHFLT 081345 Z JUN 75")
                                .heading()
                                .references())
                .singleElement()
                .satisfies(reference -> {
                    assertThat(reference.value().mrn()).isNull();
                    assertThat(reference.value().text()).isEqualTo("COMSIXTHFLT 081345 Z JUN 75");
                });
    }

    @Test
    void charactersThatAnArchiveLostAreCountedAndAreNoText() {
        Telegram telegram = read(TIME, ORDER, TAGS, SUBJECT, REFERENCES + "\n\n¿¿¿¿¿¿¿¿¿\n¿¿¿¿¿¿¿");
        isWhole(telegram);
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.message())
                .anyMatch(message -> message.startsWith("16 characters were lost (U+00BF)"));
    }

    @Test
    void wordsOfATextAreNoLabels() {
        Telegram telegram =
                read(
                        TIME,
                        ORDER,
                        TAGS,
                        SUBJECT,
                        "REF: STATE 136211, 74 ROME 5117\n\nSTATUS: THE SHOAL STEAMS.");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("SHOAL IS UP");
        assertThat(telegram.body().paragraphs().getFirst().text())
                .isEqualTo("STATUS: THE SHOAL STEAMS.");
    }

    @Test
    void aSubjectMayHaveLostItsLabel() {
        Telegram telegram = read(TIME, ORDER, TAGS + "\n", "SHOAL IS UP", "");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("SHOAL IS UP");
        assertThat(telegram.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().id().equals("SUB-MISSING"))
                .singleElement()
                .isInstanceOf(Diagnostic.Repair.class);
    }

    @Test
    void cherokeeStandsBehindNodis() {
        Telegram telegram = read(TIME, "NODIS CHEROKEE\n\n" + ORDER, TAGS, SUBJECT, REFERENCES);
        assertThat(telegram.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("NODIS", "CHEROKEE");
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .doesNotContain("CLS-CAPTIONS");
    }

    @Test
    void ofALostTelegramTheRecordIsRead() {
        Telegram telegram =
                TelegramParser.parse(
                        """
                        Message Text




                        Message Attributes

                        Automatic Decaptioning: Z
                        Capture Date: 01-Jan-1994 12:00:00 am
                        Sent Date: 09-Jun-1977 12:00:00 am
                        Document Number: 1977VALLET01402
                        From: VALLETTA
                        Locator: TEXT ON MICROFILM, ADS TEXT UNRETRIEVABLE
                        Original Classification: CONFIDENTIAL
                        Original Handling Restrictions: NODIS, EXDIS
                        Reference: 77 STATE 136211, 74 ROME
                          5117
                        Subject: SHOAL IS UP AND NOBODY
                          HAS LANDED
                        TAGS: PBOR, MT, n/a
                        To: STATE
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("SHOAL IS UP AND NOBODY HAS LANDED");
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PBOR", "MT");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("77STATE136211", "74ROME5117");
        assertThat(telegram.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("NODIS", "EXDIS");
        assertThat(telegram.heading().date()).hasToString("1977-06-09T12:00:00Z");
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("HDG-RECORD")
                .doesNotContain("SUB-MISSING", "TAG-MISSING");
    }

    /// A blank anywhere inside a label or between two figures of the time changes nothing.
    @Test
    void blanksInsideLabelsAndTimesChangeNothing() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1975);
        for (int i = 0; i < 300; i++) {
            String time = "R " + blank("091346", random) + "Z JUN " + blank("75", random);
            String tags = blank("TAGS", random) + ": PBOR, MT";
            String subject = blank("SUBJECT", random) + ": SHOAL IS UP";
            String references = blank("REF", random) + ": STATE 136211, 74 ROME 5117";
            Telegram telegram = read(time, ORDER, tags, subject, references);
            isWhole(telegram);
            assertThat(telegram.heading().date()).as(time).hasToString("1975-06-09T13:46:00Z");
        }
    }

    private static String blank(String word, RandomGenerator random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + " " + word.substring(at);
    }

    private static void isWhole(Telegram telegram) {
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PBOR", "MT");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("SHOAL IS UP");
        assertThat(telegram.heading().executiveOrder())
                .isNotNull()
                .satisfies(order -> assertThat(order.value().order()).isEqualTo("11652"));
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().text())
                .isEqualTo(List.of("STATE 136211", "74 ROME 5117"));
        assertThat(telegram.body().paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.text()).isEqualTo("IT STEAMS."));
    }

    private static Telegram read(
            String time, String order, String tags, String subject, String references) {
        return TelegramParser.parse(
                """
                CONFIDENTIAL

                PAGE 01  VALLET 01402  091512Z

                44
                ACTION EUR-12

                INFO  OCT-01  ISO-00  /013 W
                                        --------------------- 053129
                %s
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC 3817

                C O N F I D E N T I A L VALLETTA 1402

                %s
                %s
                %s
                %s

                1. IT STEAMS.
                PEVENSEY


                CONFIDENTIAL

                NNN
                """
                        .formatted(time, order, tags, subject, references)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
