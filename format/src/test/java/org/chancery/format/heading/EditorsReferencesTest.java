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
            "12. Telegram From the Embassy in Italy to the Department of State||Rome, January 16, 1947, 7 p.m.||";

    private static final String TO_ROME =
            "12. Telegram From the Department of State to the Embassy in Italy||Washington, January 16, 1947, 7 p.m.||";

    private static final String TO_HARBIN =
            "The Secretary of State to the Consul at Harbin (Mast)||811.1/2: Telegram||Washington, January 16, 1936, 7 p.m.||";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    980. Re Embtel 978. Ferries sail.                                             -> 47ROME978
                    980. Reference Deptel 711, December 31. Ferries sail.                         -> 46STATE711
                    980. Deptels 711 and 720. Ferries sail.                                       -> 47STATE711; 47STATE720
                    980. Your 124 January 5. Ferries sail.                                        -> 47STATE124
                    980. Your 124, January 5, and my 33. Ferries sail.                            -> 47STATE124; 47ROME33
                    980. Reurtel 45, January 3, 5:30 p.m., Embtel 900. Ferries sail.              -> 47STATE45; 47ROME900
                    980. Answering your 761, January 5, 7 p.m., received January 7. Ferries sail. -> 47STATE761
                    980. Referring to my telegram No. 94, January 5, 11 a.m. Ferries sail.        -> 47ROME94
                    980. Further reference your A–41, January 9 and cablegram 128. Ferries sail.  -> 47STATE-A41; 47STATE128
                    980. London’s 532, January 5, 6 p.m., was shown to the port. Ferries sail.    -> 47LONDON532
                    980. Chungking’s 449, January 5, 10 a.m., was shown. Ferries sail.            -> 47CHUNGKING449
                    980. Reference: Secto 14. Ferries sail.                                       -> 47SECTO14
                    980. London telegram 532 January 5 was shown to the port. Ferries sail.       -> 47LONDON532
                    980. Re London's telegram 532 to Department. Ferries sail.                    -> 47LONDON532
                    980. Reference the Department’s 153 of January 6. Ferries sail.               -> 47STATE153
                    980. Delga 520. 1. Embtel 975. Ferries sail.                                  -> 47ROME975
                    980. Ref: Embtel 629; Deptel 528.||1. Ferries sail.                            -> 47ROME629; 47STATE528
                    980. Ref Valletta 645 (being repeated Tunis and Port Moresby). For Ambassador Bell.    -> 47VALLETTA645
                    980. Part 1. Reference Part 2, Embassy’s 473. Ferries sail.                   -> 47ROME473
                    980. Your Tosec 14. Ferries sail.                                             -> 47TOSEC14
                    980. Ref London tel 532 Jan 5 rptd info Valletta 43. Ferries sail.            -> 47LONDON532
                    980. Deptel 711, info Embtel 91. Ferries sail.                                -> 47STATE711; 47ROME91
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
                .isEqualTo("47ROME33; 47ROME34");
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

    /// Behind the first words, a number has to say what it is of.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    The harbor (Embtel 764) is shut. Deptel 444 has more.              -> 47ROME764; 47STATE444
                    As asked in the Department’s telegram 118 of January 3, it sails.  -> 47STATE118
                    See Embassy’s telegram No. 12. Embassy telegram 12 is late.        -> 47ROME12
                    It sails (London’s 543, January 12, repeated Rome as No. 16).      -> 47LONDON543
                    He asked for aid (State 3157; Valletta 19).                        -> 47STATE3157; 47VALLETTA19
                    The aid of State 31573, which is much, sails.                      -> 46STATE31573
                    He saw my 33 of January 5 and London telegram 532.                 -> 47ROME33; 47LONDON532
                    As Tosec 14 says, telegram 45 from Valletta was late.              -> 47TOSEC14; 47VALLETTA45
                    It sails. (Re your airgram A–157, January 5.)                      -> 47STATE-A157
                    He stands by para 3 of Valletta's 713.                             -> 47VALLETTA713
                    """)
    void telegramsAreNamedFartherInside(String text, String expected) {
        String read = DraftText.edited(FROM_ROME + "980. Ferries sail.||" + text).field("refs");
        assertThat(read).isEqualTo(expected);
    }

    /// Whoever is quoted has other telegrams.
    @Test
    void whatAQuotationCallsItsOwnIsOfNobodyHere() {
        assertThat(
                        DraftText.edited(
                                        FROM_ROME
                                                + "980. Please tell Tunis:||“224. Your 418, January 5, came. Deptel 45 follows.”||It sails (Embtel 976).")
                                .draft()
                                .references)
                .extracting(one -> String.valueOf(one.value().mrn()))
                .containsExactly("null", "47STATE45", "47ROME976");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    The list of despatch no. 1567 of November 20 sails.     -> despatch no. 1567 of November 20
                    It sails as Department circular 702 says.               -> Department circular 702
                    It sails (Depcirtel 702).                               -> Depcirtel 702
                    Their answer to your L–197 is late.                     -> your L–197
                    It sails by our telegram of January 5, 6 p.m.           -> our telegram of January 5, 6 p.m.
                    """)
    void whatHasNoNumberOfAPostIsNamedByItsWords(String text, String expected) {
        assertThat(DraftText.edited(FROM_ROME + "980. Ferries sail.||" + text).draft().references)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value().text()).isEqualTo(expected);
                    assertThat(one.value().mrn()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our 5, and the ferry of 12.",
                "Your 150 men sail.",
                "The conference (Paris 1919) was long.",
                "He came by telegram and 5 letters.",
                "It sailed from London 532 times.",
                "Your telegram 5 p.m. came.",
                "Rome’s 12 ferries sail (see 45).",
                "The message 3 weeks ago, and the Embassy’s 1947 report."
            })
    void figuresOfTheTextAreNoTelegrams(String text) {
        assertThat(DraftText.edited(FROM_ROME + "980. Ferries sail.||" + text).draft().references)
                .isEmpty();
    }

    /// Numbers counted from July 1, 1950 to 1968.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rome, January 16, 1967, 7 p.m.  | 3500 | Embtel 2756  | 66ROME2756
                    Rome, May 8, 1968, 7 p.m.       | 7078 | Embtel 6900  | 68ROME6900
                    Rome, October 8, 1968, 7 p.m.   | 9000 | Embtel 2756  | 67ROME2756
                    Rome, May 8, 1968, 7 p.m.       | 7078 | State 151745 | 68STATE151745
                    Rome, January 5, 1967, 7 p.m.   | 3500 | State 88135  | 66STATE88135
                    Rome, August 26, 1958, 7 p.m.   | 632  | Embtel 2756  | 58ROME2756
                    Rome, January 5, 1974, 7 p.m.   | 35   | Embtel 2756  | 73ROME2756
                    """)
    void theYearOfANumberIsThatOfItsCount(
            String day, String number, String cited, String expected) {
        String title = "12. Telegram From the Embassy in Italy to the Department of State||";
        assertThat(
                        DraftText.edited(
                                        title
                                                + day
                                                + "||"
                                                + number
                                                + ". Ref: "
                                                + cited
                                                + ". Ferries sail.")
                                .field("refs"))
                .isEqualTo(expected);
    }
}
