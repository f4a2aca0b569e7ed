package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies that have lost line ends and blank lines, as newspapers and archives made them: a date
/// glued to the last address, headings inside blocks, page lines before text, wrapped pass lines.
class FlattenedCopiesTest {

    private static final String HEADING =
            """
            P 151317Z MAR 09
            FM AMEMBASSY VALLETTA
            TO RUEHC/SECSTATE WASHDC PRIORITY 4613
            INFO RUEHLO/AMEMBASSY LONDON PRIORITY 1028\
            """;

    private static final String FIELDS =
            """
            E.O. 12958: DECL: 03/11/2019
            TAGS: PREL MT
            SUBJECT: A CROCODILE IN THE HARBOUR OF VALLETTA
            REF: ROME 88
            """;

    private static Telegram parse(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String value(@Nullable Located<?> located) {
        return located == null ? null : String.valueOf(located.value());
    }

    private static List<String> passLines(Heading heading) {
        return heading.passLines().stream().map(Located::value).toList();
    }

    private static List<@Nullable String> headings(Telegram telegram) {
        return telegram.body().paragraphs().stream()
                .<@Nullable String>map(Paragraph::heading)
                .toList();
    }

    private static Telegram below(String banner, String lines) {
        return parse(HEADING + "\n" + banner + "\n" + lines + FIELDS + "1. (C) A text.\nOAKDEN\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void theDateBetweenAddressesAndClassIsNoAddress(String end) {
        Heading heading =
                parse(
                                HEADING
                                        + end
                                        + "Sunday, 15 March 2009, 13:17\n"
                                        + "C O N F I D E N T I A L VALLETTA 000222\nSIPDIS\n"
                                        + FIELDS
                                        + "1. (C) A text.\nOAKDEN\n")
                        .heading();

        assertThat(heading.infoAddressees()).hasSize(1);
        Addressee london = heading.infoAddressees().getFirst().value();
        assertThat(london.name()).isEqualTo("AMEMBASSY LONDON");
        assertThat(london.serial()).isEqualTo("1028");
        assertThat(value(heading.mrn())).isEqualTo("09VALLETTA222");
        assertThat(heading.tags()).hasSize(2);
    }

    @Test
    void aTitleThatNamesReferencesHidesNoHeading() {
        Heading heading =
                parse(
                                "09VALLETTA222\n"
                                        + "THE AMBASSADOR MEETS THE KEEPERS OF THE HARBOUR AND ITS"
                                        + " CROCODILE Ref(s): A) 09 ROME 88; B) 08 ROME 77 and"
                                        + " previous. This message was seen by the Ambassador.\n"
                                        + "Sun Mar 15 00:00:00 +0100 2009\n"
                                        + "CONFIDENTIAL\nEmbassy Valletta\n"
                                        + HEADING
                                        + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                        + FIELDS
                                        + "\n1. (C) A text.\n\nOAKDEN\n")
                        .heading();

        assertThat(value(heading.mrn())).isEqualTo("09VALLETTA222");
        assertThat(value(heading.from())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(value(heading.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");
        assertThat(heading.references()).hasSize(1);
    }

    @Test
    void whatIsForTheSecurityCouncilsStaffIsAPassLineAndNoCaption() {
        Heading heading =
                below(
                                "C O N F I D E N T I A L VALLETTA 000222",
                                "SIPDIS\nDEPT FOR EUR/WE\nNSC FOR MARSH AND WOOD\n")
                        .heading();

        assertThat(passLines(heading)).containsExactly("DEPT FOR EUR/WE", "NSC FOR MARSH AND WOOD");
        assertThat(heading.captions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEPARTMENT FOR EUR/WE (OAKDEN), EUR/PPD (MARSH), IO/UNP|(WOOD), S/S (HILL)",
                "WHITE HOUSE FOR JOHN MARSH, PETER VAN LAKE, ANN|WOOD, MARY HILL AND JOHN OAK",
                "TREASURY FOR OASIA - MARSH AND WOOD, AND THE OFFICE OF|TRADE FINANCE",
            })
    void aPassLineGoesOnWhereItWrapped(String first, String second) {
        Heading heading =
                below(
                                "C O N F I D E N T I A L VALLETTA 000222",
                                "SIPDIS\n" + first + "\n" + second + "\nROME FOR HILL\n")
                        .heading();

        assertThat(passLines(heading)).containsExactly(first + " " + second, "ROME FOR HILL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SENSITIVE BUT UNCLASSIFIED",
                "Sensitive but Unclassified",
                "SENSITIVE BUT UNCLASSIFIED - PLEASE HANDLE ACCORDINGLY",
            })
    void theWordsUnderUnclasMakeTheClass(String words) {
        Telegram telegram = below("UNCLAS VALLETTA 000222", "SIPDIS\n" + words + "\n\n");

        assertThat(value(telegram.heading().classification()))
                .contains("SENSITIVE BUT UNCLASSIFIED");
    }

    @Test
    void headingsOverRulesStandApartWithoutBlankLines() {
        Telegram telegram =
                parse(
                        HEADING
                                + "\nC O N F I D E N T I A L VALLETTA 000222\n"
                                + FIELDS
                                + """
                                1. (C) Summary: A crocodile was seen. End summary.
                                Views of the Keepers: Alarm, but Good Will
                                ---------------------------
                                2. (C) They keep it.
                                THE HARBOUR'S OWN PLAN
                                ----------------------
                                3. (C) It has none.

                                (C) The Ferries: Who Sails?
                                - - - - - - - - - -

                                4. (C) Nobody does.
                                OAKDEN
                                """);

        assertThat(headings(telegram))
                .containsExactly(
                        null,
                        "Views of the Keepers: Alarm, but Good Will",
                        "THE HARBOUR'S OWN PLAN",
                        "(C) The Ferries: Who Sails?");
        assertThat(telegram.body().paragraphs().getFirst().text()).endsWith("End summary.");
    }

    @Test
    void aRuleInTwoPiecesBelongsToNoHeading() {
        Telegram ruled =
                parse(
                        HEADING
                                + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                + FIELDS
                                + "\nTHE KEEPERS OF THE HARBOUR --------------------- ------\n\n"
                                + "1. (C) They keep it.\n\nOAKDEN\n");

        assertThat(headings(ruled)).containsExactly("THE KEEPERS OF THE HARBOUR");
    }

    @Test
    void pageLinesBeforeTextAndTheClassBehindItAreNoText() {
        Telegram telegram =
                parse(
                        HEADING
                                + "\nC O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000222\n"
                                + """
                                E.O. 12958: DECL: 03/11/2019
                                TAGS: PREL MT
                                SUBJECT: A CROCODILE
                                REF: A. ROME 88
                                 CONFIDENTIAL
                                PAGE 02 VALLET 00222 01 OF 02 151320Z  B. LONDON 99
                                1. (C) THE FERRY SAILS TO THE OUTER  CONFIDENTIAL
                                PAGE 03 VALLET 00222 01 OF 02 151320Z ISLANDS ON MONDAYS.
                                 CONFIDENTIAL
                                PAGE 04 VALLET 00222 01 OF 02 151320Z 2. (C) IT RETURNS.
                                OAKDEN
                                """);

        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("09ROME88", "09LONDON99");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("THE FERRY SAILS TO THE OUTER ISLANDS ON MONDAYS.", "IT RETURNS.");
    }

    @Test
    void aTagThatAPostMadeOfTwoIsOneTag() {
        Heading heading =
                parse(
                                HEADING
                                        + "\nUNCLAS VALLETTA 000222\n\nE.O. 12958: N/A\n"
                                        + "TAGS: PREL, PHUM, MT, MTPREL, PGOVIT\n"
                                        + "SUBJECT: A CROCODILE\n\n1. A text.\n\nOAKDEN\n")
                        .heading();

        assertThat(heading.tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PREL", "PHUM", "MT", "MTPREL", "PGOV", "IT");
    }

    @Test
    void reasonsWithAStrokeForThePointAreRead() {
        Heading heading =
                below(
                                "S E C R E T VALLETTA 000222",
                                "Classified By: DCM Ann Oakden, Reason: 1/4 (B), (D), and (G)\n")
                        .heading();

        assertThat(Objects.requireNonNull(heading.classifiedBy()).value().reasons())
                .containsExactly("1.4(b)", "1.4(d)", "1.4(g)");
    }

    @Test
    void numbersBehindAnArchivesSignAreParagraphsHoweverWideTheirGaps() {
        Telegram telegram =
                parse(
                        HEADING
                                + "\nUNCLAS VALLETTA 000222\n\n"
                                + FIELDS
                                + "\n\u00b61.   A LETTER WAS SEEN.  EXCERPTS FOLLOW:\n\n"
                                + "\u00b62.   UNDER THE HEADLINE \"ASHORE\":  A COMMENT:\n\n"
                                + "    \"IT SWAM.\"\n\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2");
    }

    @Test
    void aRowOfADumpBetweenTheAddressesIsNoAddress() {
        Heading heading =
                parse(
                                HEADING
                                        + "\nSECDEF WASHDCid: 2446\n"
                                        + "date: 3/15/2009 13:17\nrefid: 09VALLETTA222\n"
                                        + "origin: Embassy Valletta\nclassification: CONFIDENTIAL\n"
                                        + "destination: 09ROME88|09ROME89\nheader:\n"
                                        + HEADING
                                        + "\nSECDEF WASHDC\n\n\n"
                                        + "----------------- header ends ----------------\n\n"
                                        + "C O N F I D E N T I A L VALLETTA 000222\n\n"
                                        + FIELDS
                                        + "\n1. (C) A text.\n\nOAKDEN\n")
                        .heading();

        assertThat(heading.infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("AMEMBASSY LONDON", "SECDEF WASHDC");
        assertThat(value(heading.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");
    }

    @Test
    void theClassBehindTheCellOfATableIsRead() {
        Telegram telegram =
                parse(
                        "09VALLETTA222\nA CROCODILE\nSun Mar 15 00:00:00 +0100 2009\nSECRET\n"
                                + "Embassy Valletta\n"
                                + "This record is a partial extract of the original cable. The full text of"
                                + " the original cable is not available.310,3/15/2009"
                                + " 13:17,09VALLETTA222,\"Embassy Valletta\",SECRET,,\"\n\n"
                                + "\",\"S E C R E T SECTION 01 OF 02 VALLETTA 000222\n\nSIPDIS\n\n"
                                + FIELDS
                                + "\n1. (C) A text.\n\nOAKDEN\n");

        assertThat(value(telegram.heading().mrn())).isEqualTo("09VALLETTA222");
        assertThat(value(telegram.heading().classification())).contains("SECRET");
        assertThat(telegram.heading().captions()).hasSize(1);
    }

    @Test
    void aLineThatAMachinePrintedTwiceBehindAQIsReadOnce() {
        Telegram telegram =
                parse(
                        HEADING
                                + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                + FIELDS
                                + """

                                \u00b61. (C) The keepers of the harbour met on
                                Q1. (C) The keepers of the harbour met on
                                Monday and saw that nothing was left of
                                QMonday and saw that nothing was left of
                                the crocodile.

                                OAKDEN
                                """);

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "The keepers of the harbour met on Monday and saw that nothing was left of"
                                + " the crocodile.");
    }

    @Test
    void aCaptionThatAMachineSetIntoTheTextIsOutOfIt() {
        String wide =
                "The keepers of the harbour met on Monday and saw that nothing was left of it. ";
        Telegram telegram =
                parse(
                        HEADING
                                + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                + FIELDS
                                + "1. (C) "
                                + wide.repeat(2)
                                + "They told the Advisor SIPDIS Oakden of it, under the SIPDIS caption. "
                                + wide
                                + "\n\nSIPDIS 2. (C) "
                                + wide
                                + "\nOAKDEN\n");

        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        wide.repeat(2)
                                + "They told the Advisor Oakden of it, under the SIPDIS caption. "
                                + wide.strip(),
                        wide.strip());
        assertThat(headings(telegram)).containsOnlyNulls();
    }

    @Test
    void aLostLabelAboveTheFirstItemIsThatOfTheReferences() {
        Heading heading =
                parse(
                                HEADING
                                        + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                        + FIELDS.replace(
                                                "REF: ROME 88", "Q: A) ROME 88, B) STATE 123456")
                                        + "\n1. (C) A text.\nOAKDEN\n")
                        .heading();

        assertThat(value(heading.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");
        assertThat(heading.references())
                .extracting(reference -> reference.value().text())
                .containsExactly("ROME 88", "STATE 123456");
    }

    @Test
    void aSubjectInCapitalsGoesOnBehindABlankLineWhereItIsOpen() {
        Heading heading = below("C O N F I D E N T I A L VALLETTA 000222", "").heading();
        assertThat(value(heading.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");

        Heading parted =
                parse(
                                HEADING
                                        + "\nC O N F I D E N T I A L VALLETTA 000222\n\n"
                                        + FIELDS.replace(
                                                "HARBOUR OF VALLETTA", "HARBOUR OF\n\nVALLETTA\n")
                                        + "\n1. (C) A text.\nOAKDEN\n")
                        .heading();
        assertThat(value(parted.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");
    }

    @Test
    void howToHandleATelegramIsNoSubject() {
        Telegram telegram =
                parse(
                        HEADING
                                + "\nUNCLAS VALLETTA 000222\nSENSITIVE\nE.O. 12958: N/A\nTAGS: PREL MT\nSUBJECT: A CROCODILE IN THE\nHARBOUR\nSENSITIVE BUT UNCLASSIFIED. PLEASE PROTECT ACCORDINGLY\n\n1. (SBU) A text.\nOAKDEN\n");

        assertThat(value(telegram.heading().subject())).isEqualTo("A CROCODILE IN THE HARBOUR");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "SENSITIVE BUT UNCLASSIFIED. PLEASE PROTECT ACCORDINGLY", "A text.");
        assertThat(headings(telegram)).containsOnlyNulls();
    }

    @Test
    void whereTheTelegramIsLostAnArchivesTitleIsAllThatIsKnown() {
        Telegram telegram =
                parse(
                        "09VALLETTA222\nA CROCODILE IN THE HARBOUR REF: STATE 030541 Classified By: DCM Anselm Oakden for reasons 1.4 (b) (d).\nThu Jul 02 00:00:00 +0200 2009\nSECRET\nEmbassy Valletta\n");

        assertThat(value(telegram.heading().subject())).isEqualTo("A CROCODILE IN THE HARBOUR");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("09STATE30541");
        assertThat(Objects.requireNonNull(telegram.heading().classifiedBy()).value().person())
                .isEqualTo("Anselm Oakden");
        assertThat(telegram.diagnostics())
                .extracting(found -> found.code().id())
                .contains("HDG-RECORD");
    }

    @Test
    void theOrderOf1978NamesTheClassifierInItsLine() {
        Telegram telegram =
                parse(
                        "R 121200Z MAR 80\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 1234\nC O N F I D E N T I A L VALLETTA 00103\nE.O. 12065: GDS 3/12/86 (OAKDEN, ANSELM) OR-M\nTAGS: PREL, MT\nSUBJECT: FERRIES\n\n1. (C - ENTIRE TEXT)\n2. THE FERRY SAILED.\nOAKDEN\n");

        assertThat(Objects.requireNonNull(telegram.heading().classifiedBy()).value())
                .extracting(ClassifiedBy::name, ClassifiedBy::person)
                .containsExactly("OAKDEN, ANSELM", "ANSELM OAKDEN");
        Telegram again =
                TelegramParser.parse(
                        new TelegramWriter(Tables.standard(), Style.WIRE)
                                .write(telegram.fields())
                                .bytes());
        assertThat(again.heading().classifiedBy()).isEqualTo(telegram.heading().classifiedBy());
    }
}
