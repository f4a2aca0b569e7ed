package org.chancery.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What forms, web pages and gateways do to messages of the naval services (reference 9.2).
final class NavalLayoutsTest {

    @Test
    void aSubParagraphThatSaysTheNumberOnceMoreStaysInside() {
        Telegram telegram =
                read(
                        """
                        R 311200Z AUG 21
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS

                        NAVADMIN 990/21

                        SUBJ/LIBRARY HOURS//

                        RMKS/1.  Purpose.  Hours change.

                        2.  Summary.  Less is open.

                        2.a.  Libraries close at noon.

                        2.b.(1) Reading rooms do, too.

                        2.C.  Bars do not.

                        3.U.S. ships follow their own rules.

                        4.  Released by D. Duck.//

                        BT
                        """);
        assertThat(telegram.body().paragraphs())
                .filteredOn(paragraph -> paragraph.number() != null)
                .extracting(Paragraph::text)
                .containsExactly(
                        "Purpose.  Hours change.",
                        """
                        Summary.  Less is open.
                        2.a.  Libraries close at noon.
                        2.b.(1) Reading rooms do, too.
                        2.C.  Bars do not.\
                        """,
                        "U.S. ships follow their own rules.",
                        "Released by D. Duck.");
        assertThat(codes(telegram)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET//REL TO USA, GBR, MLT//N02000//",
                "S E C R E T//REL TO USA, GBR, MLT//N02000//",
                "S E C R E T REL USA GBR MLT //N02000//",
                "SECRET//REL TO USA, GBR, MLT",
            })
    void theCountriesThatMayRead(String banner) {
        Telegram telegram =
                read(
                        """
                        P 021934Z AUG 04
                        FM COMFERRY VALLETTA
                        TO CTG 63.1
                        ACCT NA-CNRF
                        %s
                        MSGID/OPORDER/COMFERRY/021/AUG//
                        SUBJ/FERRY ESCORT (U)//
                        RMKS/1. (U) THE FERRY SAILS.
                        2. (S//REL) IT IS ESCORTED.//
                        BT
                        """
                                .formatted(banner));
        assertThat(requireNonNull(telegram.heading().classification()).value().name())
                .isEqualTo("SECRET");
        assertThat(telegram.heading().captions())
                .extracting(Located::value)
                .extracting(Caption::name)
                .containsExactly("REL TO");
        assertThat(requireNonNull(telegram.heading().captions().getFirst().value().instruction()))
                .matches("USA,? GBR,? MLT");
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("CTG 63.1");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::portion)
                .filteredOn(portion -> portion != null)
                .extracting(Portion::label)
                .containsExactly("U", "S//REL");
        assertThat(codes(telegram)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOP SECRET//SI//NOFORN, 'SI,NOFORN'",
        "T O P  S E C R E T//SI//NOFORN//N02000//, 'SI,NOFORN'",
        "SECRET//NOFORN//N02000//, NOFORN",
        "UNCLASSIFIED//ROUTINE//, ''",
    })
    void controlMarksBetweenStrokes(String banner, String captions) {
        Telegram telegram =
                read(
                        "P 021934Z AUG 04\nFM COMFERRY VALLETTA\nTO CTG 63.1\nBT\n"
                                + banner
                                + "\nSUBJ/FERRY//\nRMKS/1. THE FERRY SAILS.//\nBT\n");
        assertThat(
                        telegram.heading().captions().stream()
                                .map(caption -> caption.value().name())
                                .collect(Collectors.joining(",")))
                .isEqualTo(captions);
        assertThat(telegram.heading().classification()).isNotNull();
    }

    /// A label with a mark of its own is no more of the subject; what a message centre wrote on its
    /// copy is no signature.
    @Test
    void aReportOfAnAttache() {
        Telegram telegram =
                read(
                        """
                        PTTSZYUW RUEOANA3123 0351802-SSSS--RUEKJCS.
                        ZNY SSSSS
                        P 041755Z FEB 83
                        FM USDAO VALLETTA MT
                        TO RUEKJCS/DIA WASHINGTON DC
                        BT
                        C O N F I D E N T I A L VALLETTA 0412
                        SUBJ: FERRY ARMAMENT (U)
                        WARNING: (U) THIS IS AN INFORMATION REPORT.
                        1. (C) THE FERRY CARRIES TWO GUNS.
                        RENNICK
                        BT
                        #3123
                        ANNOTES
                        JAL 117
                        NNNN
                        """);
        assertThat(requireNonNull(telegram.heading().subject()).value())
                .isEqualTo("FERRY ARMAMENT");
        assertThat(requireNonNull(telegram.body().signature()).value()).isEqualTo("RENNICK");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "WARNING: (U) THIS IS AN INFORMATION REPORT.",
                        "THE FERRY CARRIES TWO GUNS.");
    }

    /// Behind REL a word with a serial is the post.
    @Test
    void aPostBehindTheCountries() {
        Telegram telegram =
                read(
                        """
                        P 021934Z AUG 04
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC
                        S E C R E T REL UK VALLETTA 000412
                        1. THE FERRY SAILS.
                        """);
        assertThat(requireNonNull(telegram.heading().mrn()).value()).hasToString("04VALLETTA412");
        assertThat(telegram.heading().captions().getFirst().value().instruction()).isEqualTo("UK");
    }

    @Test
    void anotherParagraphMayBeginWithItsLetter() {
        Telegram telegram =
                read(
                        """
                        R 311200Z AUG 21
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS
                        NAVADMIN 991/21
                        SUBJ/LIBRARY HOURS//
                        RMKS/1.  HOURS CHANGE.
                        2.A.  LIBRARIES CLOSE AT NOON.
                        2.B.  READING ROOMS DO, TOO.
                        3.  RELEASED BY D. DUCK.//
                        BT
                        """);
        assertThat(telegram.body().paragraphs())
                .filteredOn(paragraph -> paragraph.number() != null)
                .extracting(Paragraph::text)
                .containsExactly(
                        "HOURS CHANGE.",
                        "A.  LIBRARIES CLOSE AT NOON.\n2.B.  READING ROOMS DO, TOO.",
                        "RELEASED BY D. DUCK.");
    }

    @Test
    void addressesGoOnOverBlankLinesUpToTheBreak() {
        Telegram telegram =
                read(
                        """
                        R 311200Z AUG 21 MID600051218999U

                        FM CNO WASHINGTON DC

                        TO NAVADMIN

                        INFO COMMANDER DUCK FLEET NORFOLK VA

                        COMMANDER GOOSE FLEET SAN DIEGO CA

                        COMMANDER SWAN FLEET PEARL HARBOR HI

                        BT

                        UNCLAS

                        NAVADMIN 992/21

                        SUBJ/DUCKS//

                        RMKS/1.  THEY SWIM, WHICH ONE SEES
                        AT ONCE.//

                        BT
                        """);
        assertThat(telegram.heading().infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly(
                        "COMMANDER DUCK FLEET NORFOLK VA",
                        "COMMANDER GOOSE FLEET SAN DIEGO CA",
                        "COMMANDER SWAN FLEET PEARL HARBOR HI");
        assertThat(classification(telegram)).isEqualTo("UNCLASSIFIED");
    }

    @Test
    void aSubjectCodeMayLackItsLetter() {
        Telegram telegram =
                read(
                        """
                        R 161928Z DEC 97 ZYB
                        FM CMC WASHINGTON DC//CMC//
                        TO ALMAR
                        BT
                        UNCLAS //1000//
                        ALMAR 990/97
                        SUBJ/BOOTS//
                        RMKS/1. THEY ARE BLACK.//
                        BT
                        """);
        assertThat(classification(telegram)).isEqualTo("UNCLASSIFIED");
        assertThat(codes(telegram)).isEmpty();
    }

    @Test
    void theLineBehindTheBreakBeginsWithTheClass() {
        for (String banner :
                List.of(
                        "UNCLAS //NO1000//",
                        "UNCLASS //N01000//",
                        "UNCLAS FOR OFFICIAL USE ONLY",
                        "UNCLAS//FOUO//",
                        "UNCLAS //N01000/N02000//",
                        "UNCLAS //N01000// PASS TO ALL HANDS",
                        "UNCLASSIFIED//ROUTINE",
                        "S E C R E T//NOFORN//X1",
                        "SECRET DUCKS SWIM AT NIGHT",
                        "UNCLASPED")) {
            Telegram telegram =
                    read(
                            """
                            R 211755Z FEB 08
                            FM USS DUCKLING
                            TO USS GOSLING
                            BT
                            %s
                            SUBJ/REGATTA//
                            RMKS/1. ALL ARE INVITED.//
                            BT
                            """
                                    .formatted(banner));
            String expected =
                    switch (banner.substring(0, 6)) {
                        case "S E C " -> "SECRET";
                        case "SECRET" -> "none";
                        default -> banner.equals("UNCLASPED") ? "none" : "UNCLASSIFIED";
                    };
            assertThat(classification(telegram)).as(banner).isEqualTo(expected);
        }
    }

    @Test
    void theClassEndsTheAddressesWhereNobodyWroteTheBreak() {
        Telegram telegram =
                read(
                        """
                        R 211755Z FEB 08
                        FM USS DUCKLING
                        TO USS GOSLING
                        UNCLAS //NO1000// PASS TO ALL HANDS
                        SUBJ/REGATTA//
                        RMKS/1. ALL ARE INVITED.//
                        """);
        assertThat(classification(telegram)).isEqualTo("UNCLASSIFIED");
        assertThat(telegram.heading().toAddressees()).hasSize(1);
    }

    @Test
    void whoAloneIsToGetItStandsBesideTheClass() {
        for (String banner :
                List.of(
                        "UNCLAS //N03207// PERSONAL FOR COMMANDING OFFICERS",
                        "UNCLAS PERSONAL FOR COMMANDING OFFICERS //N03207//",
                        "UNCLAS PERSONAL FOR COMMANDING OFFICERS")) {
            Telegram telegram =
                    read(
                            """
                            R 021200Z FEB 02
                            FM USS DUCKLING
                            TO USS GOSLING
                            BT
                            %s
                            MSGID/GENADMIN/DUCKLING/-/FEB//
                            SUBJ/REGATTA//
                            RMKS/1. ALL ARE INVITED.//
                            BT
                            """
                                    .formatted(banner));
            assertThat(classification(telegram)).as(banner).isEqualTo("UNCLASSIFIED");
            assertThat(telegram.heading().passLines())
                    .as(banner)
                    .extracting(line -> line.value().strip())
                    .containsExactly("PERSONAL FOR COMMANDING OFFICERS");
            assertThat(codes(telegram)).as(banner).isEmpty();
        }
    }

    @Test
    void theStandardBehindTheKindOfAMessageIsNoOriginator() {
        Telegram telegram =
                read(
                        """
                        R 241031Z MAY 10
                        UNCLASSIFIED//
                        MARADMIN 990/10
                        MSGID/GENADMIN, USMTF 2007/CMC WASHINGTON DC MRA MM//
                        SUBJ/BOOTS//
                        GENTEXT/REMARKS/1.  THEY ARE BLACK.//
                        """);
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(from -> from.value())
                .isEqualTo("CMC WASHINGTON DC MRA MM");
        // Its title is its address.
        assertThat(codes(telegram)).isEmpty();
    }

    @Test
    void referencesOnLinesFilledAnewAreReadOneByOne() {
        Telegram telegram =
                read(
                        """
                        R 192046Z OCT 10
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS
                        NAVADMIN 990/10
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/OCT//
                        SUBJ/DUCKS//
                        REF A/MSG/CNO WASHINGTON DC/N1/131544Z DEC 07// REF
                        B/DOC/BUPERS/2NOV07/// REF C/DOC/NAVPERSCOM/30OCT06// REF D/MSG/CNO
                        WASHINGTON DC/N1/261419Z SEP 08//
                        RMKS/1.  THEY SWIM.//
                        BT
                        """);
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().label() + " " + reference.value().text())
                .containsExactly(
                        "A MSG/CNO WASHINGTON DC/N1/131544Z DEC 07",
                        "B DOC/BUPERS/2NOV07",
                        "C DOC/NAVPERSCOM/30OCT06",
                        "D MSG/CNO WASHINGTON DC/N1/261419Z SEP 08");
    }

    @Test
    void aMessageBelowTheSubjectOfAGatewayIsReadWithoutLineEnds() {
        Telegram telegram =
                read(
                        """
                        UNCLASSIFIED// ATTENTION INVITED TO ROUTINE R 072103Z FEB 12 PSN 979836K42 \
                        FM CNO WASHINGTON DC TO NAVADMIN \
                        ZEN//OU=DOD/OU=NAVY/OU=ADDRESS LISTS(UC)/CN=AL NAVADMIN(UC) \
                        INFO ZEN/CNO WASHINGTON DC BT UNCLAS \
                        ***THIS IS A 2 SECTION MESSAGE COLLATED BY A GATEWAY*** QQQQ \
                        SUBJ: ORDER TO ACCOUNT FOR ALL C ATS UNCLASSIFIED// PASS TO ALL OFFICE \
                        CODES: FM CNO WASHINGTON DC//N1// TO NAVADMIN UNCLAS//N01800// \
                        NAVADMIN 990/12 MSGID/GENADMIN/CNO WASHINGTON DC/N1/FEB// \
                        SUBJ/ORDER TO ACCOUNT FOR ALL CATS// REF/A/DOC/SECNAV/14DEC18/// \
                        REF/B/DOC/SECNAV/15DEC18// RMKS/1. COUNT THEM. 2. RELEASED BY A MOUSE.// \
                        BT #0001 NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("12NAVADMIN990");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(subject -> subject.value())
                .isEqualTo("ORDER TO ACCOUNT FOR ALL CATS");
        assertThat(telegram.heading().references()).hasSize(2);
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly(
                        "NAVADMIN", "OU=DOD/OU=NAVY/OU=ADDRESS LISTS(UC)/CN=AL NAVADMIN(UC)");
    }

    @Test
    void aClassIsFoundWithoutLineEndsAndWithoutABreak() {
        Telegram telegram =
                read(
                        """
                        R 131446Z JAN 99 ZYB MIN PSN 024080H14 FM CNO WASHINGTON DC//N09B// \
                        TO NAVADMIN UNCLAS //N01020// NAVADMIN 990/99 MSGID/GENADMIN/N09BU// \
                        SUBJ/NAVY HATS// REF/A/DOC/CHNAVPERS/01OCT98// RMKS/1. THE CHIEF OF NAVAL \
                        OPERATIONS HAS APPROVED HATS. 2. RELEASED BY A MOUSE.// BT NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("99NAVADMIN990");
        assertThat(classification(telegram)).isEqualTo("UNCLASSIFIED");
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("NAVADMIN");
        assertThat(telegram.heading().references()).hasSize(1);
    }

    @Test
    void coastGuardMessagesCiteByNumberBehindTheDateTimeGroup() {
        Telegram telegram =
                read(
                        """
                        R 192327Z JAN 10 ZYB
                        FM COMDT COGARD WASHINGTON DC//CG-1//
                        TO ALCOAST
                        BT
                        UNCLAS //N07220//
                        ALCOAST 990/10
                        COMDTNOTE 7220
                        SUBJ: LIGHTHOUSES
                        A. LIGHTHOUSE MANUAL, COMDTINST M7220.29B
                        B. COMDT COGARD WASHINGTON DC 171834Z DEC 08/ALCOAST 605/08
                        1. THEY ARE LIT.
                        BT
                        """);
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("null", "08ALCOAST605");
        assertThat(codes(telegram)).isEmpty();
    }

    @Test
    void directivesAreDocumentsAndNoTelegrams() {
        Telegram telegram =
                read(
                        """
                        R 101800Z MAY 96
                        FM BUPERS WASHINGTON DC//PERS2//
                        TO NAVADMIN
                        UNCLAS //N01420//
                        NAVADMIN 990/96
                        SUBJ: DUCKS
                        REF: A. NAVADMIN 052/95
                        B. SECNAVINST 1420.1B
                        C. OPNAVINST 1420
                        D. MILPERSMAN 1160120
                        E. DODI 1322.29
                        1.  DUCKS SWIM.
                        BT
                        """);
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().kind() + " " + reference.value().text())
                .containsExactly(
                        "TELEGRAM NAVADMIN 052/95",
                        "DOCUMENT SECNAVINST 1420.1B",
                        "DOCUMENT OPNAVINST 1420",
                        "DOCUMENT MILPERSMAN 1160120",
                        "DOCUMENT DODI 1322.29");
        assertThat(codes(telegram)).isEmpty();
    }

    @Test
    void referencesMayBeTheFirstParagraph() {
        Telegram telegram =
                read(
                        """
                        DTG: R 301845Z DEC 15
                        UNCLAS
                        SUBJ/ALARACT 990/2015 BOOTS
                        THIS ALARACT MESSAGE HAS BEEN TRANSMITTED BY USAITA ON BEHALF OF
                        HQDA WASHINGTON DC//DAMO//
                        1. (U) REFERENCES:
                        1.A. (U) AR 670-1, WEAR OF BOOTS; OF 10
                        APRIL 2015.
                        1.B. (U) ALARACT 104/2014, BOOTS.
                        1.C. (U) DA MESSAGE 121530Z JAN 15.
                        2. (U) SITUATION: BOOTS ARE BLACK.
                        A. (U) ALL OF THEM.
                        """);
        assertThat(telegram.id()).isEqualTo("15ALARACT990");
        assertThat(telegram.heading().references())
                .extracting(reference ->
                        reference.value().label()
                                + " "
                                + reference.value().kind()
                                + " "
                                + reference.value().mrn()
                                + " "
                                + reference.value().text())
                .containsExactly(
                        "A UNKNOWN null AR 670-1, WEAR OF BOOTS; OF 10 APRIL 2015.",
                        "B TELEGRAM 14ALARACT104 ALARACT 104/2014, BOOTS.",
                        "C TELEGRAM null DA MESSAGE 121530Z JAN 15.");
        assertThat(telegram.body().paragraphs().getLast().text())
                .isEqualTo("SITUATION: BOOTS ARE BLACK.\nA. (U) ALL OF THEM.");
    }

    @Test
    void aReferenceBelowASubjectWithoutItsEndIsNoPartOfIt() {
        Telegram telegram =
                read(
                        """
                        R 301845Z DEC 05
                        FM DA WASHINGTON DC//DAMO//
                        TO ALARACT
                        BT
                        UNCLAS
                        SUBJ/BOOTS
                        REFERENCE: DA MESSAGE 121530Z JAN 05.
                        1. REF A IS NOT MEANT: BOOTS ARE BLACK.
                        BT
                        """);
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(subject -> subject.value())
                .isEqualTo("BOOTS");
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().text())
                .containsExactly("DA MESSAGE 121530Z JAN 05.");
    }

    @Test
    void aSetMayEndWithSlashesThatStandApart() {
        Telegram telegram =
                read(
                        """
                        R 051946Z FEB 07
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        UNCLAS //N01040//
                        NAVADMIN 990/07
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/FEB/ /
                        SUBJ/DUCK CENSUS/ /
                        REF/A/DOC/OPNAV/06MAY2003/ /
                        RMKS/1.  COUNT THEM.//
                        BT
                        """);
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(subject -> subject.value())
                .isEqualTo("DUCK CENSUS");
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().text())
                .containsExactly("DOC/OPNAV/06MAY2003");
    }

    @Test
    void theMarkOfADirectoryIsNoLossOfCapitals() {
        Telegram telegram =
                read(
                        """
                        R 021000Z MAY 03
                        FM CMC WASHINGTON DC(uc)
                        TO AL MARADMIN(uc)
                        MARADMIN
                        BT
                        UNCLASSIFIED
                        ROUTINE

                        MARADMIN 990/03
                        MSGID/GENADMIN/CMC WASHINGTON DC RAM-1//
                        SUBJ/BOOTS//
                        GENTEXT/REMARKS/1. THEY ARE BLACK.//
                        BT
                        """);
        assertThat(codes(telegram)).isEmpty();
        assertThat(telegram.heading().toAddressees()).hasSize(2);
    }

    @Test
    void whoSendsItForWhomCarriesNoMark() {
        Telegram telegram =
                read(
                        """
                        DTG: R 301845Z DEC 25
                        UNCLAS
                        SUBJ/ALARACT 990/2025 - BOOTS
                        THIS ALARACT MESSAGE HAS BEEN TRANSMITTED BY JSP ON BEHALF OF
                        HQDA, WASHINGTON DC//DASG//
                        1. (U) SITUATION: BOOTS ARE BLACK.
                        2. (U) MISSION: TO SHINE THEM.
                        """);
        assertThat(codes(telegram)).isEmpty();
    }

    @Test
    void slashesWithoutAnOfficeCodeAreNoPartOfTheName() {
        Telegram telegram =
                read(
                        """
                        R 111230Z APR 98 ZYB
                        FM USS DUCKLING//
                        TO COMMANDER GOOSE FLEET//N3/N4//
                        INFO COMMANDER SWAN FLEET//
                        BT
                        UNCLAS //N02319//
                        SUBJ/FORMS//
                        RMKS/1. FILL THEM IN.//
                        BT
                        """);
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(from -> from.value())
                .isEqualTo("USS DUCKLING");
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("COMMANDER GOOSE FLEET//N3/N4//");
        assertThat(telegram.heading().infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("COMMANDER SWAN FLEET");
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String classification(Telegram telegram) {
        var classification = telegram.heading().classification();
        return classification == null ? "none" : classification.value().name();
    }

    private static List<String> codes(Telegram telegram) {
        return telegram.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }
}
