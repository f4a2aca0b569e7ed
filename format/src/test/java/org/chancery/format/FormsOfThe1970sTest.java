package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Department's form of 1973 to 1979, as its releases print it: page lines among the addresses,
/// sections behind the number, texts without numbers, and copies of all that on a line or a few
/// (reference 9, 9.1).
final class FormsOfThe1970sTest {

    private static final String TOP =
            """
            PAGE 01 VALLET 00123 051204Z
            44
            ACTION EUR-12
            INFO OCT-01 /013 W
            --------------------- 098123
            P 051115Z JUN 76
            """;

    private static final String FIELDS =
            """
            E.O. 11652: GDS
            TAGS: PBOR, MT
            SUBJECT: SHOAL IS UP
            1. HARBOR BOARD SAYS SO.
            OAKDEN
            """;

    private static final String REVIEW =
            "Ada Q Oakden Declassified Released US Department of State EO Systematic Review 04 MAY"
                    + " 2006 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C O N F I D E N T I A L VALLETTA 0123 SECTION 2 OF 2 SECTIONS",
                "C O N F I D E N T I A L SECTION 2 OF 2 SECTIONS VALLETTA 0123",
                "C O N F I D E N T I A L VALLETTA 0123 SECTION 2 OF 2",
                "C O N F I D E N T I A L SECTION 2 OF 2 VALLETTA 0123/2"
            })
    void sectionsMayStandBehindTheNumber(String banner) {
        Telegram telegram =
                parse(
                        TOP
                                + "FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 4411\n"
                                + "INFO AMEMBASSY ROME\n"
                                + banner
                                + "\n"
                                + FIELDS);
        assertThat(telegram.heading().classification()).isNotNull();
        assertThat(names(telegram.heading().infoAddressees())).containsExactly("AMEMBASSY ROME");
        assertThat(telegram.heading().sections().present()).containsExactly(2);
        assertThat(value(telegram.heading().mrn())).isEqualTo("76VALLETTA123");
    }

    @Test
    void anAgencyAmongTheAddressesIsNoCaption() {
        Telegram telegram =
                parse(
                        """
                        UNCLASSIFIED
                        PAGE 01
                        STATE 028954
                        ORIGIN EUR-10
                        INFO OCT-01 /011 R
                        DRAFTED BY EUR/P:AOAKDEN
                        APPROVED BY EUR/P:AOAKDEN
                        ------------------021558 030526Z /20
                        O 030216Z FEB 78
                        FM SECSTATE WASHDC
                        TO AMEMBASSY ROME IMMEDIATE
                        UNCLASSIFIED
                        UNCLASSIFIED
                        PAGE 02
                        STATE 028954
                        AMEMBASSY VALLETTA
                        USIA
                        NSC
                        UNCLAS STATE 028954
                        """
                                + FIELDS);
        assertThat(names(telegram.heading().toAddressees()))
                .containsExactly("AMEMBASSY ROME", "AMEMBASSY VALLETTA", "USIA", "NSC");
        assertThat(value(telegram.heading().subject())).isEqualTo("SHOAL IS UP");
    }

    @ParameterizedTest
    @CsvSource({
        "AMEMBASSY LAGOS, LAGOS, Embassy Lagos",
        "AMCONSUL LAGOS, LAGOS, Consulate Lagos",
        "AMEMBASSY VALLETTA, VALLETTA, Embassy Valletta",
        "AMCONSUL BERLIN, BERLIN, Consulate Berlin",
        "USMISSION BERLIN, BERLIN, Embassy Berlin"
    })
    void aPostIsWhatItWasThen(String from, String post, String name) {
        Telegram telegram =
                parse(
                        TOP
                                + "FM "
                                + from
                                + "\nTO SECSTATE WASHDC 4411\nC O N F I D E N T I A L "
                                + post
                                + " 0123\n"
                                + FIELDS);
        assertThat(telegram.heading().origin())
                .isNotNull()
                .extracting(Origin::name)
                .isEqualTo(name);
    }

    @Test
    void aLongTextWithoutNumbersIsNoSubject() {
        Telegram telegram =
                parse(
                        TOP
                                + "FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 4411\n"
                                + "C O N F I D E N T I A L VALLETTA 0123\n"
                                + """
                                E.O. 11652: GDS
                                TAGS: PBOR, MT
                                SUBJECT: SHOAL IS UP
                                THE HARBOR BOARD HAS SENT A NOTE TO ALL WHO SAIL BETWEEN THE
                                ISLANDS, WHICH SAYS THAT THE SHOAL OFF THE EAST MOLE HAS RISEN BY
                                TWO FEET SINCE THE WINTER. FERRIES WILL GO AROUND IT FROM MONDAY.
                                THE BOARD ASKS FOR CHARTS OF 1951 AND EARLIER, OF WHICH IT HAS
                                ONE ONLY. WE PROPOSE TO LEND IT OURS, FOR NOBODY HERE READS IT,
                                AND TO ASK FOR ANOTHER. THE MINISTRY OF TRANSPORT DOES NOT KNOW
                                OF THE SHOAL AND DOUBTS THAT IT HAS RISEN, BUT WILL NOT SAY SO
                                BEFORE THE BOARD HAS MET ON FRIDAY, WHEN ALL WILL BE SAID, AND
                                THE FERRIES WILL GO WHERE THEY HAVE ALWAYS GONE.
                                OAKDEN
                                """);
        assertThat(value(telegram.heading().subject())).isEqualTo("SHOAL IS UP");
        assertThat(paragraphs(telegram).getFirst()).startsWith("THE HARBOR BOARD HAS SENT");
    }

    @Test
    void aTextBelowItsSummaryIsAParagraph() {
        Telegram telegram =
                parse(
                        TOP
                                + "FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 4411\n"
                                + "C O N F I D E N T I A L VALLETTA 0123\n"
                                + """
                                E.O. 11652: GDS
                                TAGS: PBOR, MT
                                SUBJECT: SHOAL IS UP
                                REF: ROME 77
                                SUMMARY: THE SHOAL HAS RISEN BY TWO FEET SINCE THE WINTER AND
                                FERRIES WILL GO AROUND IT. END SUMMARY
                                AT HIS REQUEST I MET THE HARBOR MASTER FOR AN HOUR ON JUNE 4 TO
                                TALK OF THE SHOAL.
                                OAKDEN
                                """);
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.SUMMARY, Paragraph.Kind.TEXT);
        assertThat(paragraphs(telegram).getLast()).startsWith("AT HIS REQUEST");
    }

    @Test
    void anUnknownOfficeBelowPassLinesIsOne() {
        Telegram telegram =
                parse(
                        TOP
                                + "FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 4411\n"
                                + "C O N F I D E N T I A L VALLETTA 0123\n"
                                + "EUR FOR OAKDEN\nSHOALS FOR MARSH\nE FOR HILL\n"
                                + "TREASURY FOR POND\n"
                                + FIELDS);
        assertThat(telegram.heading().passLines())
                .extracting(Located::value)
                .containsExactly(
                        "EUR FOR OAKDEN", "SHOALS FOR MARSH", "E FOR HILL", "TREASURY FOR POND");
    }

    @Test
    void theHeadOfAMemorandumIsNoSubject() {
        Telegram telegram =
                parse(
                        TOP
                                + "FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 4411\n"
                                + "C O N F I D E N T I A L VALLETTA 0123\n"
                                + """
                                E.O. 11652: GDS
                                TAGS: PBOR, MT
                                SUBJECT: WEEKLY REPORT - SHOALS
                                TO: EUR - MR. OAKDEN
                                FROM EUR/SE - ADA MARSH, ACTING
                                1. HARBOR BOARD SAYS SO.
                                """);
        assertThat(value(telegram.heading().subject())).isEqualTo("WEEKLY REPORT - SHOALS");
        assertThat(paragraphs(telegram).getFirst()).startsWith("TO: EUR");
    }

    @Test
    void aFormOnOneLineIsReadOverItsPages() {
        Telegram telegram =
                parse(
                        "Message Text\nPAGE 01 STATE 160139 17 ORIGIN EUR-10 INFO OCT-01 AF-06 /017 R"
                                + " DRAFTED BY EUR/P:AOAKDEN:RGH APPROVED BY EUR/P:AOAKDEN EUR/P - MR."
                                + " MARSH --------------------- 117578 R 032243Z JUL 75 FM SECSTATE"
                                + " WASHDC TO AMEMBASSY ROME AMEMBASSY TUNIS USMISSION NATO AMEMBASSY"
                                + " TEL AVIV UNCLASSIFIED PAGE 02 STATE 160139 AMEMBASSY VALLETTA"
                                + " AMEMBASSY PARIS USINT BAGHDAD\n\n"
                                + REVIEW
                                + "\n\n"
                                + REVIEW
                                + "\n\nAMEMBASSY DOHA AMEMBASSY LONDON UNCLAS STATE 160139 E.O. 11652:"
                                + " N/A TAGS: PBOR SUBJECT: SHOAL IS UP 1. HARBOR BOARD SAYS THAT THE"
                                + " SHOAL IS UP AND THAT FERRIES WILL GO AROUND IT. UNCLASSIFIED"
                                + " UNCLASSIFIED PAGE 03 STATE 160139 THE MASTER DOUBTS IT.");
        assertThat(value(telegram.heading().from())).isEqualTo("SECSTATE WASHDC");
        assertThat(value(telegram.heading().mrn())).isEqualTo("75STATE160139");
        assertThat(names(telegram.heading().toAddressees()))
                .containsExactly(
                        "AMEMBASSY ROME",
                        "AMEMBASSY TUNIS",
                        "USMISSION NATO",
                        "AMEMBASSY TEL AVIV",
                        "AMEMBASSY VALLETTA",
                        "AMEMBASSY PARIS",
                        "USINT BAGHDAD",
                        "AMEMBASSY DOHA",
                        "AMEMBASSY LONDON");
        assertThat(value(telegram.heading().subject())).isEqualTo("SHOAL IS UP");
        assertThat(paragraphs(telegram))
                .containsExactly(
                        "HARBOR BOARD SAYS THAT THE SHOAL IS UP AND THAT FERRIES WILL GO AROUND IT."
                                + " THE MASTER DOUBTS IT.");
    }

    @Test
    void aFormWithoutAnySignIsRead() {
        Telegram telegram =
                parse(
                        REVIEW
                                + "Message Text SECRET PAGE 01 STATE 181655 TOSEC 080234 61 ORIGIN"
                                + " NODS-00 INFO OCT-01 ISO-00 001 R DRAFTED BY S S-S AOAKDEN"
                                + " --------------------- 028968 O 010027Z AUG 75 ZFF4 FM SECSTATE"
                                + " WASHDC TO USDEL SECRETARY IMMEDIATE S E C R E T STATE 181655"
                                + " TOSEC 080234 NODIS E O 11652 GDS TAGS PBOR MT SUBJECT SHOAL IS UP"
                                + " THURSDAY JULY 31 1 HARBOR BOARD SAYS SO SECRET SECRET PAGE 02"
                                + " STATE 181655 TOSEC 080234 AND THE MASTER DOUBTS IT "
                                + REVIEW
                                + REVIEW
                                + "AND WAITS FOR THE BOARD TO ASK HIM ONCE MORE ABOUT THE SHOAL");
        assertThat(value(telegram.heading().mrn())).isEqualTo("75STATE181655");
        assertThat(names(telegram.heading().toAddressees())).containsExactly("USDEL SECRETARY");
        assertThat(telegram.heading().executiveOrder()).isNotNull();
        assertThat(telegram.heading().tags()).hasSize(2);
        assertThat(value(telegram.heading().subject())).isEqualTo("SHOAL IS UP THURSDAY JULY 31");
        assertThat(paragraphs(telegram))
                .containsExactly(
                        "1 HARBOR BOARD SAYS SO AND THE MASTER DOUBTS IT AND WAITS FOR THE BOARD TO"
                                + " ASK HIM ONCE MORE ABOUT THE SHOAL");
    }

    @Test
    void whatNothingTellsFromTheTextIsNoSubject() {
        Telegram telegram =
                parse(
                        "PAGE 01 STATE 181655 61 ORIGIN EUR-00 INFO OCT-01 ISO-00 001 R"
                                + " --------------------- 028968 O 010027Z AUG 75 FM SECSTATE WASHDC TO"
                                + " AMEMBASSY ROME IMMEDIATE S E C R E T STATE 181655 E O 11652 GDS TAGS"
                                + " PBOR SUBJECT SHOAL IS UP "
                                + "THE MASTER SAYS THAT IT IS NOT ".repeat(12));
        assertThat(telegram.heading().subject()).isNull();
        assertThat(paragraphs(telegram).getFirst()).contains("SHOAL IS UP THE MASTER");
    }

    @Test
    void aLaterSectionOnTheSameLineIsOne() {
        String flat =
                "PAGE 01 VALLET 00123 01 OF 02 051204Z 44 ACTION EUR-12 INFO OCT-01 /013 W"
                        + " --------------------- 098123 P 051115Z JUN 76 FM AMEMBASSY VALLETTA TO"
                        + " SECSTATE WASHDC 4411 C O N F I D E N T I A L SECTION 1 OF 2 VALLETTA"
                        + " 0123 E.O. 11652: GDS TAGS: PBOR, MT SUBJECT: SHOAL IS UP 1. HARBOR"
                        + " BOARD SAYS THAT THE CONFIDENTIAL PAGE 01 VALLET 00123 02 OF 02 051215Z"
                        + " 44 ACTION EUR-12 INFO OCT-01 /013 W --------------------- 098124 P"
                        + " 051115Z JUN 76 FM AMEMBASSY VALLETTA TO SECSTATE WASHDC 4412 C O N F I"
                        + " D E N T I A L SECTION 2 OF 2 VALLETTA 0123 SHOAL IS UP. OAKDEN";
        Telegram telegram = parse(flat);
        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
        assertThat(paragraphs(telegram)).containsExactly("HARBOR BOARD SAYS THAT THE SHOAL IS UP.");
        assertThat(value(telegram.body().signature())).isEqualTo("OAKDEN");
    }

    private static Telegram parse(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String value(@Nullable Located<?> located) {
        return located == null ? null : String.valueOf(located.value());
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(located -> located.value().name()).toList();
    }

    private static List<String> paragraphs(Telegram telegram) {
        return telegram.body().paragraphs().stream().map(Paragraph::text).toList();
    }
}
