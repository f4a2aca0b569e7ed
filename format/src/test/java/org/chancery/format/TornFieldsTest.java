package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields that a page line cuts, or whose line ends are lost (reference 6 and 10).
final class TornFieldsTest {

    private static final String ABOVE =
            """
            P 050345Z NOV 09
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC
            BT
            C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000123

            SIPDIS

            """;

    private static final String BELOW =
            """

            1. (C) Talks on the ferry resumed.

            2. (U) The Embassy will report again.
            OAKDEN
            """;

    private static Telegram read(String fields) {
        return TelegramParser.parse((ABOVE + fields + BELOW).getBytes(StandardCharsets.UTF_8));
    }

    private static void isWhole(Telegram telegram) {
        Heading heading = telegram.heading();
        assertThat(heading.tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PREL", "MT");
        assertThat(heading.subject()).isEqualTo(new Located<>("FERRY TALKS RESUME", List.of()));
        assertThat(heading.references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("09ROME88", "09TUNIS12");
        assertThat(telegram.body().paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A blank line where a page line was, in the middle of an item.
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                REF: A) 09 ROME 88 B)

                09 TUNIS 12
                """,
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                REF: A) 09 ROME 88 B) 09 TUNIS

                12
                """,
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                Refs:  (a) 09 Rome 88

                -      (b) 09 Tunis 12
                """,
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                A. REF 09 ROME 88
                     B. 09 TUNIS 12
                """,
                // The label of the TAGS was mangled.
                """
                E.O. 12958: DECL: 11/02/2019
                TAGDU PREL, MT
                SUBJECT: FERRY TALKS RESUME
                REF: A. 09 ROME 88 B. 09 TUNIS 12
                """,
                // No label has a colon, and no tag a capital.
                """
                EO 12958 DECL: 11/02/2019
                Tags prel, mt
                SUBJECT FERRY TALKS RESUME
                REF A. 09 ROME 88 B. 09 TUNIS 12
                """,
                // The subject lost its label.
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                FERRY TALKS RESUME
                REF: A. 09 ROME 88 B. 09 TUNIS 12
                """,
                // Many addressees push the fields over the end of a page.
                """
                E.O. 12958: DECL: 11/02/2019

                VALLETTA 00000123  001.2 OF 002


                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                REF: A. 09 ROME 88
                     B. 09 TUNIS 12
                """,
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT
                SUBJECT: FERRY TALKS RESUME

                REF: A. 09 ROME 88

                VALLETTA 00000123  001.2 OF 002

                     B. 09 TUNIS 12
                """,
                """
                E.O. 12958: DECL: 11/02/2019
                TAGS: PREL, MT

                CONFIDENTIAL

                PAGE 02 VALLET 00123 01 OF 02 050345Z

                SUBJECT: FERRY TALKS RESUME
                REF: A. 09 ROME 88
                     B. 09 TUNIS 12
                """
            })
    void goOnBehindAPageLine(String fields) {
        isWhole(read(fields));
    }

    @Test
    void aPageLineBehindTheLastFieldStandsInTheText() {
        Telegram telegram =
                read(
                        """
                        E.O. 12958: DECL: 11/02/2019
                        TAGS: PREL, MT
                        SUBJECT: FERRY TALKS RESUME
                        REF: A. 09 ROME 88
                             B. 09 TUNIS 12

                        VALLETTA 00000123  001.2 OF 002

                        """);
        isWhole(telegram);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E.O. 12958: DECL: 11/02/2019\nTAGS: PREL, MT SUBJECT: FERRY TALKS RESUME\nREF: A. 09 ROME 88 B. 09 TUNIS 12\n",
                "POSTS FOR CONSULAR E.O. 12958: DECL: 11/02/2019 TAGS: PREL, MT\nSUBJECT: FERRY TALKS RESUME REF: A. 09 ROME 88 B. 09 TUNIS 12\n",
                "E.O. 12958: DECL: 11/02/2019\nTAGS: PREL,\nMT SUBJECT: FERRY TALKS\nRESUME REF: A. 09 ROME 88 B. 09 TUNIS 12\n",
                "TAGS: PREL, MT\nSUBJECT: FERRY TALKS RESUMEREF: A. 09 ROME 88 B. 09 TUNIS 12\n",
                "TAGS: PREL, MT\nSUBJECT: FERRY TALKS RESUME Ref(s): A) 09 ROME 88, B) 09 TUNIS 12\n",
                "TAGS: PREL, MT\nSUBJECT: FERRY TALKS RESUME\n\nREF: A. 09 ROME 88 VALLETTA 00000123 001.2 OF 002   B. 09 TUNIS 12\n"
            })
    void areFoundWithoutLineEnds(String fields) {
        isWhole(read(fields));
    }

    @Test
    void aSentenceUnderASubjectInCapitalsIsText() {
        Telegram telegram =
                read(
                        """
                        TAGS: PREL, MT
                        SUBJECT: FERRY TALKS RESUME
                        This is an action request. Please see paragraph 2.
                        """);
        assertThat(telegram.heading().subject())
                .isEqualTo(new Located<>("FERRY TALKS RESUME", List.of()));
    }

    @Test
    void aPageLineInsideALineOfTextIsOutOfIt() {
        Telegram telegram =
                TelegramParser.parse(
                        (ABOVE
                                        + """
                                        SUBJECT: FERRY TALKS RESUME

                                        1. (C) Talks on the VALLETTA 00000123 002 OF 002 ferry
                                        resumed. One OF 200 was late.
                                        """)
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Talks on the ferry resumed. One OF 200 was late.");
        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
    }

    @Test
    void theClassAtThePagesFootIsNoSubject() {
        Telegram telegram = read("TAGS: PREL, MT\nSUBJECT: FERRY TALKS RESUME\nCONFIDENTIAL\n");
        assertThat(telegram.heading().subject())
                .isEqualTo(new Located<>("FERRY TALKS RESUME", List.of()));
    }
}
