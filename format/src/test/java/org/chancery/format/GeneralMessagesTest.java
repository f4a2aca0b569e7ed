package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Messages to whole services, as their stations, mail gateways and web pages set them (reference
/// 9.2).
final class GeneralMessagesTest {

    @Test
    void theNumberIsTheName() {
        Telegram telegram =
                read(
                        """
                        RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.
                        ZNR UUUUU
                        R 301921Z DEC 22 MID200080142300U
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS

                        NAVADMIN 064/22

                        MSGID/GENADMIN/CNO WASHINGTON DC/CNP/DEC//

                        SUBJ/SHIPS LIBRARIES//

                        REF/A/MSG/NAVADMIN 026/09//
                        REF/B/DOC/SECNAV/14DEC18//

                        RMKS/1.  Books.//
                        BT
                        #0000
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("22NAVADMIN64");
        assertThat(telegram.heading().mrn())
                .isNotNull()
                .extracting(mrn -> mrn.value().toString())
                .isEqualTo("22NAVADMIN64");
        assertThat(telegram.heading().origin()).isNull();
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("09NAVADMIN26", "null");
    }

    @Test
    void whatIsSaidBelowTheReferencesNamesThem() {
        Telegram telegram =
                read(
                        """
                        R 211828z MAY 20
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS
                        NAVADMIN 150/20
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//
                        SUBJ//SHIPS LIBRARIES, SECOND YEAR//
                        REF A/DOC/SECNAV/14DEC18//
                        AMPN/REF A IS SECNAVINST 5070.2.//
                        REF/B/MSG/CNO WASHINGTON DC/052044ZMAR13//
                        AMPN/NAVADMIN 249/17 ON SHELVES.//
                        REF/C/MSG/CNO WASHINGTON DC/052044ZMAR13//
                        ref/d/MSG/CNO WASHINGTON DC/062044ZMAR13//
                        REF/E/MSG/CNO WASHINGTON DC/072044ZMAR13//
                        narr/REFERENCE (C) IS THE ALNAV 015-13, PERSONNEL.  Ref (d), NAVADMIN 12
                        /09, LADDERS.  WE PREFER E TO NAVADMIN 1/01.//
                        rmks/1.  Books and/or maps.
                        2.  Released by the librarian.//
                        BT
                        #0001
                        NNNN
                        """);
        assertThat(telegram.heading().dtg()).isNotNull();
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("SHIPS LIBRARIES, SECOND YEAR");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("null", "17NAVADMIN249", "13ALNAV15", "09NAVADMIN12", "null");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .endsWith("Books and/or maps.", "Released by the librarian.");
    }

    @Test
    void aMessageThatAWebPageDoesNotShowKeepsItsNumberAndDate() {
        Telegram telegram =
                read(
                        """
                        ADMINISTRATIVE MESSAGE
                        ROUTINE
                        DTG R 071606Z OCT 11
                        NAVADMIN 301/11
                        SUBJ/Not Available - Personal For Message//
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("11NAVADMIN301");
        assertThat(telegram.heading().date()).isEqualTo("2011-10-07T16:06:00Z");
    }

    @Test
    void classAndNumberMayStandAmongTheFormatLines() {
        Telegram telegram =
                read(
                        """
                        PASS TO OFFICE CODES:
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        UNCLAS //N01520//
                        NAVADMIN 157/05
                        R 071640Z JUL 05
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/JUL//
                        SUBJ/SHIPS LIBRARIES//
                        GENTEXT/REMARKS/1.  BOOKS.//
                        """);
        assertThat(telegram.id()).isEqualTo("05NAVADMIN157");
        assertThat(telegram.heading().classification()).isNotNull();
        assertThat(telegram.heading().toAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("NAVADMIN");
        Telegram above =
                read(
                        """
                        R 301449Z APR 15
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        INFO CNO WASHINGTON DC

                        NAVADMIN 105/15 (CORRECTED COPY)

                        BT
                        UNCLAS
                        SUBJ/SHIPS LIBRARIES//
                        RMKS/1.  Books.//
                        BT
                        """);
        assertThat(above.id()).isEqualTo("15NAVADMIN105");
        assertThat(above.heading().classification()).isNotNull();
        assertThat(above.heading().infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly("CNO WASHINGTON DC");
    }

    @Test
    void whatAGatewaySetAboveTheMessageIsNotItsSubject() {
        Telegram telegram =
                read(
                        """
                        R 201606Z OCT 04 PSN 060348K21
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS
                        SUBJ: RULES FOR THE KEEPING OF CATS
                        PASS TO OFFICE CODES:
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        UNCLAS //N05800//
                        NAVADMIN 234/04
                        MSGID/GENADMIN/CNO WASHINGTON DC/-/OCT//
                        SUBJ/RULES FOR THE KEEPING OF CATS
                        /ABOARD SHIPS//
                        GENTEXT/REMARKS/1.  NO CATS.//
                        BT
                        #3647
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("04NAVADMIN234");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("RULES FOR THE KEEPING OF CATS ABOARD SHIPS");
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly(
                        "PASS TO OFFICE CODES:", "FM CNO WASHINGTON DC//N1//", "TO NAVADMIN");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .noneMatch(text -> text.contains("UNCLAS"));
    }

    @Test
    void aHeadingThatAGatewayGluedTogether() {
        Telegram telegram =
                read(
                        """
                        UNCLASSIFIED//
                        ATTENTION INVITED TO
                        ROUTINE
                        R 271828Z FEB 13 PSN 204832K19
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        ZEN/OU=DOD/OU=NAVY/OU=ADDRESS LISTS(UC)/CN=AL NAVADMIN(UC)
                        BT
                        UNCLAS
                        SUBJ: RULES FOR THE KEEPING OF C ATS
                        UNCLASSIFIED/ FM CNO WASHINGTON DC//N1// TO NAVADMIN INFO CNO WASHINGTON
                        DC//N1// UNCLAS//N01300//

                        NAVADMIN 050/13

                        MSGID/GENADMIN/CNO WASHINGTON DC//N1/FEB//

                        SUBJ/RULES FOR THE KEEPING OF CATS//

                        RMKS/1.  NO CATS.//
                        BT
                        #0181
                        NNNN
                        UNCLASSIFIED//
                        """);
        assertThat(telegram.id()).isEqualTo("13NAVADMIN50");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("RULES FOR THE KEEPING OF CATS");
    }

    @Test
    void theMarinesPublishThemWithoutAddresses() {
        Telegram telegram =
                read(
                        """
                        R 122000Z MAR 21
                        MARADMIN 140/21
                        MSGID/GENADMIN/CMC WASHINGTON DC MRA MM//
                        SUBJ/FY21 CATS//
                        REF/A/MSGID: MSG/CMC/YMD: 20200615//
                        REF/B/MSGID: DOC/MCO/YMD: 20100913//
                        GENTEXT/REMARKS/1.  Situation.  No cats.
                        2.  Mission.  None.//
                        """);
        assertThat(telegram.id()).isEqualTo("21MARADMIN140");
        assertThat(telegram.heading().toAddressees()).isEmpty();
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("CMC WASHINGTON DC MRA MM");
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().kind())
                .containsExactly(Reference.Kind.TELEGRAM, Reference.Kind.DOCUMENT);
    }

    @Test
    void setsThatLostTheirEndHideNoParagraphs() {
        for (String remarks : List.of("RMKS/", "")) {
            Telegram telegram =
                    read(
                            """
                            R 122000Z MAR 14
                            FM CNO WASHINGTON DC
                            TO NAVADMIN
                            BT
                            UNCLAS
                            NAVADMIN 088/14
                            MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAR//
                            SUBJ/FY-15 CATS/
                            REF/A/DOC/SECNAV/20SEP11//
                            NARR/REF A IS SECNAVINST 1920.6C, SEPARATION OF CATS
                            FROM THEIR SHIPS.

                            %s1.  CATS LEAVE ON MONDAY.  SEE HTTP://WWW.SHIP.MIL/CATS-
                            ON/BOARD/PAGES.HTM FOR MORE.

                            2.  RELEASED BY VADM MOUSE, N1.//
                            BT
                            #0000
                            NNNN
                            """
                                    .formatted(remarks));
            assertThat(telegram.heading().subject())
                    .isNotNull()
                    .extracting(Located::value)
                    .isEqualTo("FY-15 CATS");
            assertThat(telegram.body().paragraphs())
                    .extracting(Paragraph::text)
                    .endsWith(
                            "NARR/REF A IS SECNAVINST 1920.6C, SEPARATION OF CATS FROM THEIR"
                                    + " SHIPS.",
                            "CATS LEAVE ON MONDAY.  SEE"
                                    + " HTTP://WWW.SHIP.MIL/CATS-ON/BOARD/PAGES.HTM FOR MORE.",
                            "RELEASED BY VADM MOUSE, N1.");
        }
    }

    @Test
    void theNumberBelowAGatewaysSubjectIsTheName() {
        Telegram telegram =
                read(
                        """
                        RAAUZYUW RUCOMFB1150 0511822-UUUU--RUCCBWF
                        ZNR UUUUU
                        R 201514Z FEB 08
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT UNCLAS QQQQ
                        SUBJ: REGISTRATION OF CATS (CORRECTED COPY) UNCLASSIFIED//
                        (CORRECTED COPY)
                        FM CNO WASHINGTON DC//N6//
                        TO NAVADMIN INFO CNO WASHINGTON DC//N6// UNCLAS //N03140//
                        NAVADMIN 050/08
                        MSGID/GENADMIN/CNO WASHINGTON DC/N6/-/FEB//
                        SUBJ/REGISTRATION OF CATS//
                        RMKS/1. ALL CATS MUST BE REGISTERED.//
                        BT
                        #1150
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("08NAVADMIN50");
        assertThat(telegram.heading().subject())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("REGISTRATION OF CATS");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(HeadingCode.CLS_MISSING, HeadingCode.CLS_SECURITY);
    }

    @Test
    void whatAGatewayLeftAboveTheNumberHidesItNot() {
        Telegram telegram =
                read(
                        """
                        R 161232Z APR 13 PSN 089643K30
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        INFO CDR USPACOM HONOLULU HI
                        ZEN/DOD/OU=DARPA/OU=ORGANIZATIONS/OU=DARPA ARLINGTON VA(MC) ZEN/DCMA HQ
                        ALEXANDRIA VA ZEN/DISA WASHINGTON DC
                        BT
                        UNCLAS
                        ***THIS IS A 2 SECTION MESSAGE COLLATED BY A GATEWAY*** QQQQ

                        SUBJ: ORDER TO ACCOUNT FOR ALL CATS UNCLASSIFIED/ PASS
                        TO ALL OFFICE CODES FM CNO WASHINGTON//N1// TO NAVADMIN INFO SECDEF
                        WASHINGTON DC NSA US WASH DC UNCLAS//N01300//

                        NAVADMIN 100/13

                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/APR//
                        SUBJ/ORDER TO ACCOUNT FOR ALL CATS//
                        RMKS/1.  SEE NAVADMIN 099/13.
                        2.  RELEASED BY VADM MOUSE, N1.//
                        BT
                        #1823
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("13NAVADMIN100");
        assertThat(telegram.heading().infoAddressees())
                .extracting(addressee -> addressee.value().name())
                .containsExactly(
                        "CDR USPACOM HONOLULU HI",
                        "DOD/OU=DARPA/OU=ORGANIZATIONS/OU=DARPA ARLINGTON VA(MC)",
                        "DCMA HQ ALEXANDRIA VA",
                        "DISA WASHINGTON DC");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "MSGID/GENADMIN/CNO WASHINGTON DC/N1/APR//",
                        "SUBJ/ORDER TO ACCOUNT FOR ALL CATS//",
                        "SEE NAVADMIN 099/13.",
                        "RELEASED BY VADM MOUSE, N1.");
    }

    @Test
    void numbersFartherInBelowItemsAreItems() {
        Telegram telegram =
                read(
                        """
                        R 091738Z JAN 09
                        FM CNO WASHINGTON DC//N1//
                        TO NAVADMIN
                        BT
                        UNCLAS//N01400//
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//
                        SUBJ/SHORT TERM EXTENSIONS FOR CATS// NAVADMIN 007/09
                        RMKS/1.  AS WE BEGIN CY-09, THE TONE OF THE FORCE REMAINS POSITIVE.
                            A.  THREE OR MORE FAILURES.
                            B.  THE FOLLOWING IS THE LIST OF OVERMANNED RATINGS.

                                1.  ACTIVE DUTY:
                        RATING      ZONE A      ZONE B
                        ABE         NA          NA
                        ABF         NA          NA

                                2.  FULL TIME SUPPORT:
                        RATING      ZONE A     ZONE B
                        AD          N/A         128

                        2.  SHORT TERM EXTENSIONS ARE CONDITIONAL.
                        3.  RELEASED BY VADM MOUSE, N1.//
                        BT
                        #0000
                        NNNN
                        """);
        assertThat(telegram.id()).isEqualTo("09NAVADMIN7");
        assertThat(telegram.body().paragraphs())
                .filteredOn(paragraph -> paragraph.number() != null)
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3");
        assertThat(telegram.body().paragraphs())
                .filteredOn(paragraph -> "2".equals(paragraph.number()))
                .extracting(Paragraph::text)
                .containsExactly("SHORT TERM EXTENSIONS ARE CONDITIONAL.");
    }

    @Test
    void withoutABannerTheClassIsThatOfThePositionalLine() {
        Telegram telegram =
                read(
                        """
                        RTTCZYUW RUEWMCS0000 0030112-CCCC--RUCRNAD
                        ZNY CCCCC
                        R 030112Z JAN 14
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        NAVADMIN 001/2014
                        SUBJ/RECAP OF CATS//
                        1. THERE WERE CATS.
                        BT
                        #0000
                        NNNN
                        """);
        assertThat(telegram.heading().classification())
                .isNotNull()
                .extracting(classification -> classification.value().name())
                .isEqualTo("CONFIDENTIAL");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .contains(HeadingCode.CLS_SECURITY);
    }

    @Test
    void lineFourThatLostALetterIsNoPositionalLine() {
        Telegram telegram =
                read(
                        """
                        VZCZCXRO1234
                        RR RUEHC
                        DE RUEHTA #0010/01 0030112
                        ZNR UUUU ZZH
                        R 030112Z JAN 14
                        FM AMEMBASSY ASTANA
                        TO SECSTATE WASHDC
                        BT
                        SUBJECT: CATS
                        1. THERE WERE CATS.
                        BT
                        #0010
                        NNNN
                        """);
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.ACP127);
        assertThat(telegram.transmission().security())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("UUUU");
        assertThat(telegram.heading().classification()).isNull();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
