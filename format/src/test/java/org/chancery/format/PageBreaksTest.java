package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.body.BodyCode;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of the 1970s that end above paragraph 1: among addresses, above the banner, inside a field
/// (reference 6).
final class PageBreaksTest {

    private static final String ABOVE =
            """
            CONFIDENTIAL
            PAGE 01 VALLET 00123 051204Z
            41
            ACTION NEA-10
            INFO OCT-01 ISO-00 /011 W
            --------------------- 081573
            R 051115Z JUN 76
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 4411
            INFO AMEMBASSY ATHENS
            """;

    private static final String BANNER =
            """
            C O N F I D E N T I A L VALLETTA 0123
            E.O. 11652: GDS
            TAGS: PFOR, MT
            SUBJECT: FERRY TALKS
            """;

    private static final String BREAK =
            """
            CONFIDENTIAL
            CONFIDENTIAL
            PAGE 02 VALLET 00123 051204Z
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE 2 LISTS THE VESSELS BY NAME AND PORT.",
                "PAGE 12 OF THE ANNEX NAMES 3 OWNERS, TOO.",
                "PAGE 3 HAS 14 MORE.",
                "PAGE 7, WHICH IS NEW, HAS THEIR SIZES",
                "PAGE 4 (BELOW).",
                "PAGE 02 VALLET 00123 051204Z IS WHERE IT HAS BEEN CUT.",
            })
    void aSentenceThatBeginsWithAPageIsText(String sentence) {
        Telegram telegram =
                read(ABOVE + BANNER + "1. ITS ANNEX IS NEW. ITS\n" + sentence + "\n2. BYE.\n");
        assertThat(telegram.body().paragraphs().getFirst().text())
                .isEqualTo("ITS ANNEX IS NEW. ITS " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE 02",
                "PAGE 02 VALLET",
                "PAGE 02  VALLET 00123  051204Z",
                "PAGE 02  ST. JOHN'S NORTH 00123  01 OF 02  051204Z",
                "PAGE 2 RUEHVT 0123 C O N F I D E N T I A L",
                "PAGE 2 RUEHVT 0123 CONFIDENTIAL",
            })
    void aPageLineIsOutOfTheText(String page) {
        Telegram telegram =
                read(
                        ABOVE
                                + BANNER
                                + "1. ITS ANNEX IS NEW. ITS\n"
                                + page
                                + "\nSIZE IS NOT.\n2. BYE.\n");
        assertThat(telegram.body().paragraphs().getFirst().text())
                .isEqualTo("ITS ANNEX IS NEW. ITS SIZE IS NOT.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BREAK,
                "CONFIDENTIAL\nPAGE 02 VALLET 00123 051204Z\n",
                "\nCONFIDENTIAL\n\n\n\n\nCONFIDENTIAL\n\nPAGE 02  VALLET 00123  051204Z\n\n",
                "CONFIDENTIAL\nCONFIDENTIAL\nPAGE 02\nVALLET 00123 051204Z\n",
            })
    void addressesGoOnBehindThePageLine(String pageBreak) {
        Telegram telegram =
                read(
                        ABOVE
                                + pageBreak
                                + """
                                USFLEET WASHDC
                                USDEL FERRY TALKS ROME
                                INFO ALL DIPLOMATIC POSTS
                                C O N F I D E N T I A L VALLETTA 0123
                                E.O. 11652: GDS
                                TAGS: PFOR, MT
                                SUBJECT: FERRIES
                                1. TALKS WENT ON.
                                OAKDEN
                                """);
        Heading heading = telegram.heading();
        assertThat(names(heading.toAddressees())).containsExactly("SECSTATE WASHDC");
        assertThat(names(heading.infoAddressees()))
                .containsExactly(
                        "AMEMBASSY ATHENS",
                        "USFLEET WASHDC",
                        "USDEL FERRY TALKS ROME",
                        "ALL DIPLOMATIC POSTS");
        assertThat(heading.tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PFOR", "MT");
        assertThat(subject(telegram)).isEqualTo("FERRIES");
        assertThat(telegram.body().paragraphs()).hasSize(1);
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).isEmpty();
    }

    @Test
    void inDoubleSpacingTheAddressesGoOnToTheBanner() {
        Telegram telegram =
                read(
                        """
                        PAGE 01 VALLET 00123 051204Z

                        P 051115Z JUN 76

                        FM AMEMBASSY VALLETTA

                        TO SECSTATE WASHDC 4411

                        INFO USMISSIGN USUN NEW YORK PRIORITY

                        FERRY BOARD OF MALTA

                        AMEMBASSY BONN

                        CONFIDENTIAL

                        CONFIDENTIAL
                        PAGE 02 VALLET 00123 051204Z
                        CONFIDENTIAL VALLETTA 00123
                        STATE FOR NEA
                        E.O. 11652: GDS
                        TAGS: PFOR, MT
                        SUBJECT: FERRIES

                        1. TALKS WENT ON.
                        """);
        assertThat(names(telegram.heading().infoAddressees()))
                .containsExactly(
                        "USMISSIGN USUN NEW YORK", "FERRY BOARD OF MALTA", "AMEMBASSY BONN");
        assertThat(subject(telegram)).isEqualTo("FERRIES");
        assertThat(telegram.heading().passLines()).hasSize(1);
    }

    @Test
    void aSubjectMayNameAnOrder() {
        for (String subject :
                List.of(
                        "FERRIES UNDER\nNEW E.O. 12065: SHIPS",
                        "FERRIES UNDER NEW\nE.O. 12065: SHIPS",
                        "FERRIES UNDER NEW E.O. 12065: SHIPS")) {
            Telegram telegram =
                    read(
                            ABOVE
                                    + "C O N F I D E N T I A L VALLETTA 0123\nE.O. 11652: GDS\n"
                                    + "TAGS: PFOR, MT\nSUBJECT: "
                                    + subject
                                    + "\n1. TALKS WENT ON.\nOAKDEN\n");
            assertThat(subject(telegram)).isEqualTo("FERRIES UNDER NEW E.O. 12065: SHIPS");
        }
    }

    @Test
    void theBannerMayStandBehindThePageLine() {
        Telegram telegram =
                read(
                        ABOVE
                                + BREAK
                                + """
                                C O N F I D E N T I A L SECTION 1 OF 1 VALLETTA 0123
                                LIMDIS
                                E.O. 11652: GDS
                                TAGS: PFOR, MT
                                SUBJECT: FERRIES
                                1. TALKS WENT ON.
                                OAKDEN
                                """);
        assertThat(names(telegram.heading().infoAddressees())).containsExactly("AMEMBASSY ATHENS");
        assertThat(subject(telegram)).isEqualTo("FERRIES");
        assertThat(telegram.heading().captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("LIMDIS");
    }

    @Test
    void theFieldAboveThePageLineEndsThere() {
        Telegram telegram =
                read(
                        ABOVE
                                + "C O N F I D E N T I A L VALLETTA 0123\nE.O. 11652: N/A\n"
                                + BREAK
                                + """
                                TAGS: PFOR, MT
                                SUBJECT: FERRIES
                                1. TALKS WENT ON.
                                OAKDEN
                                """);
        assertThat(telegram.heading().executiveOrder())
                .isNotNull()
                .extracting(order -> order.value().text())
                .isEqualTo("N/A");
        assertThat(subject(telegram)).isEqualTo("FERRIES");
    }

    @Test
    void aSubjectGoesOnBehindThePageLine() {
        String top =
                """
                C O N F I D E N T I A L VALLETTA 0123
                E.O. 11652: GDS
                TAGS: PFOR, MT
                SUBJECT: FERRIES BETWEEN
                """;
        String rest = "VALLETTA AND TUNIS\nREF: ROME 88\n1. TALKS WENT ON.\nOAKDEN\n";
        assertThat(subject(read(ABOVE + top + BREAK + rest)))
                .isEqualTo("FERRIES BETWEEN VALLETTA AND TUNIS");
        String bare = "VALLETTA AND TUNIS\n1. TALKS WENT ON.\nOAKDEN\n";
        assertThat(subject(read(ABOVE + top + BREAK + bare)))
                .isEqualTo("FERRIES BETWEEN VALLETTA AND TUNIS");
        String spaced = "\nCONFIDENTIAL\n\n\nCONFIDENTIAL\n\nPAGE 02  VALLET 00123  051204Z\n\n";
        assertThat(subject(read(ABOVE + top + spaced + rest)))
                .isEqualTo("FERRIES BETWEEN VALLETTA AND TUNIS");
    }

    @Test
    void theFieldsEndAboveThePageLine() {
        Telegram telegram =
                read(
                        ABOVE
                                + """
                                C O N F I D E N T I A L VALLETTA 0123
                                E.O. 11652: GDS
                                TAGS: PFOR, MT
                                SUBJECT: FERRIES
                                REF: (A) ROME 506, (B) 75 STATE 308918
                                """
                                + BREAK
                                + """
                                TEXT OF REF B IS REPEATED HEREIN FOR ACTION BY ADDRESSEE
                                POSTS.
                                1. TALKS WENT ON.
                                OAKDEN
                                """);
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("76ROME506", "75STATE308918");
        assertThat(telegram.body().paragraphs()).hasSize(2);
    }

    @Test
    void pageLinesOfWashingtonHaveNoTime() {
        Telegram telegram =
                read(
                        """
                        SECRET
                        PAGE 01
                        STATE 294939
                        ORIGIN NEA-11
                        INFO OCT-00 /011 R
                        ------------------040858 121347Z /41
                        O 121311Z NOV 79
                        FM SECSTATE WASHDC
                        TO AMEMBASSY VALLETTA IMMEDIATE
                        S E C R E T STATE 294939
                        SECRET
                        SECRET
                        PAGE 02
                        STATE 294939
                        E.O. 12065: GDS 11/12/85 (OAKDEN, ANSELM)
                        TAGS: PINS, MT
                        SUBJECT: FERRIES
                        1. (S - ENTIRE TEXT)
                        2. TALKS BETWEEN THE TWO
                        SECRET
                        SECRET
                        PAGE 03
                        STATE 294939
                        FERRIES WENT ON.
                        VANCE
                        """);
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(BodyCode.PAGE_SPLIT);
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("ENTIRE TEXT", "TALKS BETWEEN THE TWO FERRIES WENT ON.");
        assertThat(telegram.body().paragraphs()).allMatch(paragraph -> paragraph.heading() == null);
    }

    @Test
    void aTextBehindThePageLineIsNoAddress() {
        Telegram telegram =
                read(
                        """
                        PAGE 01 VALLET 00123 051204Z
                        R 051115Z JUN 76
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC 4411
                        C O N F I D E N T I A L VALLETTA 0123
                        FERRIES WERE LATE
                        """
                                + BREAK
                                + "AND CROWDED\nTUNIS WAITED\nOAKDEN\n");
        assertThat(telegram.heading().toAddressees()).hasSize(1);
        assertThat(telegram.heading().infoAddressees()).isEmpty();
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    private static String subject(Telegram telegram) {
        Located<String> subject = telegram.heading().subject();
        return subject == null ? "none" : subject.value();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
