package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What presses and their machines made of telegrams: names taken out, dates printed above, blank
/// lines swallowed (reference 5, 9.3, 10).
final class PressLayoutsTest {

    private static final String HEADING =
            """
            R 201600Z APR 09
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 4411
            """;

    private static final String LABELS =
            """
            SIPDIS
            E.O. 12958: DECL: 04/20/2019
            TAGS: PREL, MT
            SUBJECT: FERRIES
            """;

    private static final String BANNER = "C O N F I D E N T I A L VALLETTA 000123\n";

    private static final String TEXT = "Classified By: DCM Wood, 1.4 (b)\n\n1. (C) Ferries sail.\n";

    @Test
    void aDatePrintedAboveTheBannerLostNoCapitals() {
        Telegram telegram =
                read(
                        HEADING
                                + "Monday, 20 April 2009, 16:00\n"
                                + BANNER
                                + LABELS
                                + TEXT
                                + "OAKDEN\n");

        assertThat(codes(telegram)).doesNotContain("TXT-CASE");
    }

    @Test
    void anEndMarkInSmallLettersIsOne() {
        Telegram telegram = read(HEADING + BANNER + LABELS + TEXT + "Oakden\n\n\nNnnn\n");

        assertThat(signature(telegram)).isEqualTo("Oakden");
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OAKDEN OAKDEN, OAKDEN", "VAN VAN, VAN", "OAKDEN WOOD, OAKDEN WOOD"})
    void aNameThatAMachineSetTwiceIsOne(String line, String name) {
        assertThat(signature(read(HEADING + BANNER + LABELS + TEXT + "\n" + line + "\n")))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXXXXXXXXXX", "xxxxxxxxxxxx"})
    void whatAReleaserTookOutIsNoName(String out) {
        Telegram telegram =
                read(
                        HEADING
                                + "C O N F I D E N T I A L "
                                + out
                                + " 000123\n"
                                + LABELS
                                + "REF: 08 "
                                + out
                                + " 167\n"
                                + TEXT
                                + "\n"
                                + out
                                + "\n");

        assertThat(telegram.body().signature()).isNull();
        assertThat(telegram.heading().mrn()).isNull();
        assertThat(telegram.heading().references()).hasSize(1);
        assertThat(telegram.heading().references().getFirst().value().mrn()).isNull();
        assertThat(codes(telegram)).doesNotContain("REF-POST");
    }

    @Test
    void theNumberOfThePageServesWhereThePostWasTakenOut() {
        Telegram telegram =
                read(
                        "Identifier: 09VALLETTA123\nCreated: 2009-04-20 16:04\nClassification: CONFIDENTIAL\n"
                                + "Origin: Embassy Valletta\n\n"
                                + HEADING
                                + "C O N F I D E N T I A L XXXXXXXXXXXX 000123\n"
                                + LABELS
                                + TEXT);

        Located<Mrn> number = telegram.heading().mrn();
        assertThat(number == null ? null : number.value()).hasToString("09VALLETTA123");
    }

    @Test
    void aHyphenAloneSpacesParagraphs() {
        Telegram telegram =
                read(HEADING + BANNER + LABELS + TEXT + "-\n2. (C) Captains wait.\n-\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Ferries sail.", "Captains wait.");
    }

    @Test
    void aHeadingBetweenRulesStaysOneOverAPagesEnd() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER.replace("VALLETTA", "SECTION 01 OF 02 VALLETTA")
                                + LABELS
                                + TEXT
                                + """

                                ----------------
                                Captains in Port

                                VALLETTA 00000123  002 OF 002


                                ----------------

                                2. (C) Captains wait.

                                ----------------
                                Pilots at Sea

                                ----------------

                                3. (C) Pilots row.
                                OAKDEN
                                """);

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly(null, "Captains in Port", "Pilots at Sea");
        assertThat(codes(telegram)).doesNotContain("CLS-PORTION-MISSING");
    }

    @Test
    void aRuleBehindAHeadingIsNoneOfItsWords() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER
                                + LABELS
                                + TEXT
                                + "\nLeaving the Old Harbour to the Doors of the Law "
                                + "------------------- ------------------\n\n2. (C) Captains wait.\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly(null, "Leaving the Old Harbour to the Doors of the Law");
    }

    @Test
    void aNoticeAboveTheFirstParagraphNeedsNoMark() {
        String above = HEADING + BANNER + LABELS + "Classified By: DCM Wood, 1.4 (b)\n\n";

        assertThat(
                        codes(
                                read(
                                        above
                                                + "Not for distribution on the quay.\n\n"
                                                + "1. (C) Ferries sail.\n\n2. Captains wait.\n")))
                .containsOnlyOnce("CLS-PORTION-MISSING");
        assertThat(
                        codes(
                                read(
                                        above
                                                + "Summary: Ferries sail. End summary.\n\n"
                                                + "1. (C) Ferries sail.\n")))
                .contains("CLS-PORTION-MISSING");
    }

    @Test
    void theClassBelowTheCaptionsHoldsNoFieldOff() {
        for (String again : List.of("SECRET/NOFORN", "SECRET//NOFORN")) {
            Telegram telegram =
                    read(
                            HEADING
                                    + "S E C R E T VALLETTA 000123\n\nSIPDIS\n"
                                    + again
                                    + "\n\n"
                                    + LABELS.replace("SIPDIS\n", "")
                                    + TEXT);

            assertThat(telegram.heading().tags()).hasSize(2);
            assertThat(telegram.heading().captions())
                    .extracting(caption -> caption.value().name())
                    .containsExactly("SIPDIS", "NOFORN");
            assertThat(telegram.body().paragraphs()).hasSize(1);
        }
    }

    @Test
    void pageLinesInSmallLettersAreOutOfTheText() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER.replace("VALLETTA", "SECTION 01 OF 02 VALLETTA")
                                + LABELS
                                + TEXT.replace("sail.", "sail to")
                                + "\nValletta 00000123 002 of 002\n\n\nports.\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Ferries sail to ports.");
        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
    }

    @Test
    void anUnderlinedHeadingNeedsNoFullStopAbove() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER
                                + LABELS
                                + TEXT.replace("sail.", "sail:")
                                + "\nOld ferry -  2 knots\n\nHarbour Master Knows\n--------------------\n\n"
                                + "2. (C) Captains wait.\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly(null, "Harbour Master Knows");
    }

    @Test
    void aHeadingInCapitalsStandsBehindAList() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER
                                + LABELS
                                + "Classified By: DCM Wood, 1.4 (b)\n\nHEADLINES\n\n"
                                + "Ferry sails - Valletta Times\nQuay opens - Harbour Post\n\n"
                                + "BRIEFING\n\nFerries: All papers follow the ferry.\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly("HEADLINES", "BRIEFING");
    }

    @Test
    void aHeadingOnTheNumbersLineBelongsToItsParagraph() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER
                                + LABELS
                                + TEXT
                                + "2. (C) A PICNIC ON THE QUAY\n------------------\nCaptains wait.\n"
                                + "3. (C) COMMENT\n--------------\nPilots row. End Comment.\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Ferries sail.",
                        "A PICNIC ON THE QUAY\nCaptains wait.",
                        "COMMENT\nPilots row. End Comment.");
        assertThat(telegram.body().paragraphs().get(2).kind()).isEqualTo(Paragraph.Kind.COMMENT);
        assertThat(codes(telegram)).doesNotContain("CLS-PORTION-MISSING");
    }

    @Test
    void detailsTakenOutNeedNoMark() {
        String above = HEADING + BANNER + LABELS + TEXT + "\n2. ";

        assertThat(codes(read(above + "[DETAILS REMOVED]\n")))
                .doesNotContain("CLS-PORTION-MISSING");
        assertThat(codes(read(above + "[Oakden] waits [there]\n"))).contains("CLS-PORTION-MISSING");
    }

    @Test
    void reasonsBehindABlankLineAreReasons() {
        Telegram telegram =
                read(
                        HEADING
                                + BANNER
                                + LABELS
                                + "Classified By: AMBASSADOR OAKDEN, FOR REASON\n\n1.4(C).\n"
                                + "1. (C) Ferries sail.\n");

        assertThat(telegram.heading().classifiedBy()).isNotNull();
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "06KIEV123, Embassy Kyiv, AMEMBASSY KIEV, KIEV",
        "06KYIV123, Embassy Kyiv, AMEMBASSY KYIV, KYIV"
    })
    void anotherSpellingIsNoOtherPost(String id, String origin, String from, String post) {
        Telegram telegram =
                read(
                        "Identifier: "
                                + id
                                + "\nCreated: 2006-04-20 16:00\nClassification: CONFIDENTIAL\nOrigin: "
                                + origin
                                + "\n\nR 201600Z APR 06\nFM "
                                + from
                                + "\nTO SECSTATE WASHDC 4411\n"
                                + BANNER.replace("VALLETTA", post)
                                + LABELS
                                + TEXT);

        assertThat(codes(telegram)).doesNotContain("SRC-ORIGIN");
    }

    private static String signature(Telegram telegram) {
        Located<String> signature = telegram.body().signature();
        return signature == null ? "" : signature.value();
    }

    private static List<String> codes(Telegram telegram) {
        return telegram.diagnostics().stream().map(found -> found.code().id()).toList();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
