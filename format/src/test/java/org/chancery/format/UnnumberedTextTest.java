package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts without numbered paragraphs right below the last field, as in the copies of the 1970s,
/// which have no blank lines (reference 5).
final class UnnumberedTextTest {

    private static final String ABOVE =
            """
            PAGE 01 VALLET 00123 051204Z
            44
            ACTION EUR-12
            INFO OCT-01 /013 W
            --------------------- 098123
            P 051115Z JUN 76
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 4411
            C O N F I D E N T I A L VALLETTA 0123
            E.O. 11652: GDS
            TAGS: PFOR, MT
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBASSY HAS NO OBJECTION TO VISIT OF FERRY EXPERTS.\n",
                """
                FOLLOWING IS TEXT OF NOTE HANDED OVER THIS MORNING BY THE
                MINISTRY OF TRANSPORT. IT DEALS WITH FERRIES.
                PLEASE ADVISE.
                """,
                "GRANTEE ARRIVES TWA 801 JUNE 7 1530 HOURS.\n",
                "DEPT PLEASE ADVISE WHETHER STATE 10044 WAS MEANT FOR US.\n",
                "PART I - BASIC INTERESTS\nMINISTRY SAYS THAT SHIPS WOULD BE BUILT.\n"
            })
    void aTextBelowReferencesIsNoneOfThem(String text) {
        for (String reference : List.of("STATE 12345", "(A) ROME 77101; (B) STATE 12345")) {
            Telegram telegram =
                    read("SUBJECT: FERRIES\nREF: " + reference + "\n" + text + "OAKDEN\n");
            assertThat(references(telegram)).last().isEqualTo("76STATE12345");
            assertThat(references(telegram)).hasSize(reference.length() > 12 ? 2 : 1);
            assertThat(signature(telegram)).isEqualTo("OAKDEN");
            assertThat(telegram.body().paragraphs()).isNotEmpty();
        }
    }

    @Test
    void aTextBelowTheSubjectIsNoneOfIt() {
        Telegram telegram =
                read(
                        """
                        SUBJECT: FERRIES
                        MINISTRY TOLD US TODAY THAT FERRIES WILL SAIL, AND THAT
                        SHIPS WOULD BE BUILT.
                        OAKDEN
                        """);
        assertThat(subject(telegram)).isEqualTo("FERRIES");
        assertThat(signature(telegram)).isEqualTo("OAKDEN");
    }

    @Test
    void wordsMayStandAboveParagraphOne() {
        Telegram telegram =
                read(
                        """
                        SUBJECT: FERRIES
                        REF: A. ROME 77, B. STATE 12345
                        FOLLOWING ARE COMMENTS OF THE EMBASSY:
                        1. SHIPS SAIL.
                        OAKDEN
                        """);
        assertThat(references(telegram)).containsExactly("76ROME77", "76STATE12345");
        assertThat(telegram.body().paragraphs()).hasSize(2);
    }

    @Test
    void theMarkOfTheWholeTextBeginsIt() {
        for (String mark : List.of("(C- ENTIRE TEXT)", "C - ENTIRE TEXT")) {
            Telegram telegram =
                    read(
                            "SUBJECT: FERRIES\nREF: (A) STATE 12345, (B) CERP-0001\n"
                                    + mark
                                    + "\nPER INSTRUCTIONS THERE FOLLOW PARTS I THRU\n"
                                    + "IV OF THE SUBMISSION.\nCONFIDENTIAL\nCONFIDENTIAL\n"
                                    + "PAGE 02 VALLET 00123 051204Z\nSHIPS SAIL.\nOAKDEN\n");
            assertThat(references(telegram)).hasSize(2);
            assertThat(telegram.body().paragraphs().getFirst().portion()).isNotNull();
            assertThat(signature(telegram)).isEqualTo("OAKDEN");
        }
    }

    @Test
    void theRestOfAFieldIsNoText() {
        Telegram wrapped =
                read(
                        """
                        SUBJECT: FERRIES BETWEEN VALLETTA, GOZO AND OTHER PORTS AND THE
                        NEW RULES OF TRADE CO.
                        THE MINISTRY WROTE.
                        OAKDEN
                        """);
        assertThat(subject(wrapped)).endsWith("PORTS AND THE NEW RULES OF TRADE CO.");
        Telegram narrow =
                read(
                        """
                        SUBJECT: MALTA:
                        VISIT OF AMB. OAKDEN TO GOZO: NEXT STEPS

                        THE MINISTRY HAS NO OBJECTION.
                        OAKDEN
                        """);
        assertThat(subject(narrow)).isEqualTo("MALTA: VISIT OF AMB. OAKDEN TO GOZO: NEXT STEPS");
        Telegram items =
                read(
                        """
                        SUBJECT: FERRIES
                        REF: A. LETTER OF MAY 5 TO DIR.
                        STATE 12345 AND LONGER WORDS BEHIND IT
                        C. ROME 88
                        EMBASSY HAS NO OBJECTION TO VISIT.
                        OAKDEN
                        """);
        assertThat(references(items)).contains("76ROME88");
        Telegram numbered =
                read(
                        """
                        SUBJECT: FERRIES
                        REF: LETTER OF MAY 5
                        SENT BY THE MINISTRY CO.
                        1. SHIPS SAIL.
                        OAKDEN
                        """);
        assertThat(references(numbered)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBJECT: FERRIES\n", "SUBJECT: FERRIES\nREF: STATE 12345\n"})
    void aTextMayBeginWithItsMark(String fields) {
        for (String gap : List.of("", "\n")) {
            Telegram telegram =
                    read(fields + gap + "(C) MINISTRY HAS SHIPS.\nTHEY SAIL.\nOAKDEN\n");
            assertThat(subject(telegram)).isEqualTo("FERRIES");
            assertThat(references(telegram)).hasSizeLessThan(2);
            assertThat(telegram.body().paragraphs())
                    .singleElement()
                    .satisfies(paragraph -> {
                        assertThat(paragraph.text()).isEqualTo("MINISTRY HAS SHIPS. THEY SAIL.");
                        assertThat(paragraph.portion()).isNotNull();
                    });
            assertThat(signature(telegram)).isEqualTo("OAKDEN");
        }
    }

    @Test
    void theLetterOfTheNextReferenceIsNoMark() {
        Telegram telegram =
                read(
                        """
                        SUBJECT: FERRIES
                        REF: (A) STATE 12345
                        (B) ROME 77

                        (C) LETTER ON THE FERRIES OF MAY 5
                        (U) MINISTRY HAS SHIPS.
                        OAKDEN
                        """);
        assertThat(references(telegram))
                .containsExactly("76STATE12345", "76ROME77", "LETTER ON THE FERRIES OF MAY 5");
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void letteredParagraphsBelowAReferenceWithoutALetterAreNoReferences() {
        Telegram telegram =
                read(
                        """
                        SUBJECT: FERRIES
                        REF: STATE 12345
                        A. MINISTRY HAS SHIPS, AND THEY SAIL.
                        B. MINISTRY WANTS MORE.
                        OAKDEN
                        """);
        assertThat(references(telegram)).containsExactly("76STATE12345");
        assertThat(telegram.body().paragraphs().getFirst().text())
                .startsWith("A. MINISTRY HAS SHIPS");
        assertThat(signature(telegram)).isEqualTo("OAKDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. ROME 77", "A. ROME 77, NOTAL.\nB. TUNIS 88"})
    void lettersOfReferencesMayBeginInTheSecondLine(String items) {
        Telegram telegram =
                read("SUBJECT: FERRIES\nREF: STATE 12345\n" + items + "\n1. SHIPS SAIL.\nOAKDEN\n");
        assertThat(references(telegram)).hasSizeGreaterThan(1).contains("76ROME77");
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void aWordMayBeTheWholeText() {
        Telegram telegram = read("SUBJECT: FERRIES\nREF: STATE 12345\nCONCUR.\nOAKDEN\n");
        assertThat(references(telegram)).containsExactly("76STATE12345");
        assertThat(telegram.body().paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.text()).isEqualTo("CONCUR."));
        assertThat(signature(telegram)).isEqualTo("OAKDEN");
    }

    private static List<String> references(Telegram telegram) {
        return telegram.heading().references().stream()
                .map(Located::value)
                .map(UnnumberedTextTest::name)
                .toList();
    }

    private static String name(Reference reference) {
        return reference.mrn() == null ? reference.text() : reference.mrn().toString();
    }

    private static String subject(Telegram telegram) {
        Located<String> subject = telegram.heading().subject();
        return subject == null ? "none" : subject.value();
    }

    private static String signature(Telegram telegram) {
        Located<String> signature = telegram.body().signature();
        return signature == null ? "none" : signature.value();
    }

    private static Telegram read(String fields) {
        return TelegramParser.parse((ABOVE + fields).getBytes(StandardCharsets.UTF_8));
    }
}
