package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What published telegrams of before the REF line answer: in the first words of their text.
final class EditorsReferencesTest {

    private static final String FROM_ROME =
            "12. Telegram From the Embassy in Italy to the Department of State||Rome, January 16, 1957, 7 p.m.||";

    private static final String TO_ROME =
            "12. Telegram From the Department of State to the Embassy in Italy||Washington, January 16, 1957, 7 p.m.||";

    private static final String TO_HARBIN =
            "The Secretary of State to the Consul at Harbin (Mast)||811.1/2: Telegram||Washington, January 16, 1936, 7 p.m.||";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    980. Re Embtel 978. Ferries sail.                                             -> 57ROME978
                    980. Reference Deptel 711, December 31. Ferries sail.                         -> 56STATE711
                    980. Deptels 711 and 720. Ferries sail.                                       -> 57STATE711; 57STATE720
                    980. Your 124 January 5. Ferries sail.                                        -> 57STATE124
                    980. Your 124, January 5, and my 33. Ferries sail.                            -> 57STATE124; 57ROME33
                    980. Reurtel 45, January 3, 5:30 p.m., Embtel 900. Ferries sail.              -> 57STATE45; 57ROME900
                    980. Answering your 761, January 5, 7 p.m., received January 7. Ferries sail. -> 57STATE761
                    980. Referring to my telegram No. 94, January 5, 11 a.m. Ferries sail.        -> 57ROME94
                    980. Further reference your A–41, January 9 and cablegram 128. Ferries sail.  -> 57STATE-A41; 57STATE128
                    980. London’s 532, January 5, 6 p.m., was shown to the port. Ferries sail.    -> 57LONDON532
                    980. Chungking’s 449, January 5, 10 a.m., was shown. Ferries sail.            -> 57CHUNGKING449
                    980. Reference: Secto 14. Ferries sail.                                       -> 57SECTO14
                    980. London telegram 532 January 5 was shown to the port. Ferries sail.       -> 57LONDON532
                    980. Re London's telegram 532 to Department. Ferries sail.                    -> 57LONDON532
                    980. Reference the Department’s 153 of January 6. Ferries sail.               -> 57STATE153
                    980. Delga 520. 1. Embtel 975. Ferries sail.                                  -> 57ROME975
                    980. Ref: Embtel 629; Deptel 528.||1. Ferries sail.                            -> 57ROME629; 57STATE528
                    980. Ref Valletta 645 (being repeated Tunis and Port Moresby). For Ambassador Bell.    -> 57VALLETTA645
                    980. Part 1. Reference Part 2, Embassy’s 473. Ferries sail.                   -> 57ROME473
                    980. Your Tosec 14. Ferries sail.                                             -> 57TOSEC14
                    """)
    void numbersAreOfThePostThatTheWordsName(String text, String expected) {
        assertThat(DraftText.edited(FROM_ROME + text).field("refs")).isEqualTo(expected);
    }

    @Test
    void anOfficersCityStandsBehindHisName() {
        assertThat(
                        DraftText.edited(
                                        "The Secretary of State to the First Secretary of Embassy in China (Mast), at Peiping||811.1/2: Telegram||"
                                                + "Washington, January 16, 1936, 7 p.m.||41. Your 35, January 4. Ferries sail.")
                                .field("refs"))
                .isEqualTo("1936PEIPING35");
    }

    @Test
    void theDepartmentsTelegramsNameTheMissionsNumbers() {
        String text = "41. Your 35, January 4, and Deptel 30. Ferries sail.";
        assertThat(DraftText.edited(TO_HARBIN + text).field("refs"))
                .isEqualTo("1936HARBIN35; 1936STATE30");
        assertThat(DraftText.edited(TO_ROME + text).draft().references)
                .extracting(one -> one.value().mrn() == null)
                .as("whose capital the country's is, is not said")
                .containsExactly(true, false);
    }

    @Test
    void numbersOfASeriesAreNotThoseOfThePost() {
        assertThat(
                        DraftText.edited(
                                        FROM_ROME + "Delga 520. My 33 and Embtel 34. Ferries sail.")
                                .field("refs"))
                .isEqualTo("57ROME33; 57ROME34");
    }

    @Test
    void aReferenceIsAsItStandsAndStaysInTheText() {
        DraftText read =
                DraftText.edited(
                        FROM_ROME
                                + "980. Your telegram 124,|January 5, 6 p. m. Ferries sail.||2. More.");
        assertThat(read.draft().references)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.value().text())
                                .isEqualTo("Your telegram 124, January 5, 6 p. m."));
        assertThat(read.text()).startsWith("Your telegram 124,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your January 5, 6 p. m.", "Your telegram of January 5, noon"})
    void aTelegramWithoutANumberIsCitedByItsDayAndHour(String words) {
        assertThat(
                        DraftText.edited(TO_ROME + "980. " + words + " Ferries sail.")
                                .draft()
                                .references)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value().text()).isEqualTo(words);
                    assertThat(one.value().kind()).isEqualTo(Reference.Kind.TELEGRAM);
                    assertThat(one.value().mrn()).isNull();
                });
    }

    @Test
    void aDespatchIsNoTelegram() {
        assertThat(
                        DraftText.edited(FROM_ROME + "980. Re Embassy’s despatch 1526. Text.")
                                .draft()
                                .references)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value().kind()).isEqualTo(Reference.Kind.DOCUMENT);
                    assertThat(one.value().mrn()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "980. Our 5 ferries sail.",
                "980. Our 1,000 men sail.",
                "980. My 5 March letter was not answered.",
                "980. My 3d visit was short.",
                "980. Your letter of January 5 came.",
                "980. Reference is made to the ferry.",
                "980. Reference 15 ferries.",
                "980. Re fares, 12 ferries sail.",
                "980. Paris 12 ferries.",
                "980. Paris’ 12 ferries sail.",
                "980. Anchor’s 12, January 5, sailed.",
                "980. Your January 5 offer was not answered.",
                "980. Ferries sail. Your 124 is right.",
                "980. Embassy 12 ferries.",
                "980. Your 1957 budget sails."
            })
    void otherFiguresAreNone(String text) {
        assertThat(DraftText.edited(FROM_ROME + text).draft().references).isEmpty();
    }
}
