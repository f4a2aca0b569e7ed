package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Sections that an archive joined, and what it left of their headings (reference 6).
final class JoinedSectionsTest {

    private static final String FIRST =
            """
            UNCLAS SECTION 01 OF 03 VALLETTA 000123

            SIPDIS

            E.O. 12958: N/A
            TAGS: PREL, MT
            SUBJ: FERRIES IN WINTER

            1. Talks on the ferry resumed.

            2. They went on.
            """;

    private static final String HEADING =
            """
            R 231340Z AUG 01
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 4411
            INFO AMEMBASSY ROME
            """;

    @Test
    void aSignatureTellsThatAllAreHere() {
        Telegram telegram = read(FIRST + "OAKDEN\n");

        assertThat(telegram.heading().sections().present()).containsExactly(1, 2, 3);
        assertThat(codes(telegram)).contains("SEC-UNMARKED").doesNotContain("SEC-MISSING");
    }

    @Test
    void withoutOneTheyAreMissing() {
        Telegram telegram = read(FIRST);

        assertThat(telegram.heading().sections().present()).containsExactly(1);
        assertThat(codes(telegram)).contains("SEC-MISSING").doesNotContain("SEC-UNMARKED");
    }

    @Test
    void aMarkedOneStandsForItselfAlone() {
        Telegram telegram =
                read(FIRST + "VALLETTA 00000123  002 OF 003\n\n3. Ferries sail.\nOAKDEN\n");

        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
        assertThat(codes(telegram)).contains("SEC-MISSING").doesNotContain("SEC-UNMARKED");
    }

    @Test
    void aSectionOfTheWireIsTheOneItSays() {
        Telegram telegram = read(HEADING + FIRST + "OAKDEN\nBT\n#0123\nNNNN\n");

        assertThat(telegram.heading().sections().present()).containsExactly(1);
    }

    @Test
    void theHeadingOfALaterSectionServesWhereTheFirstWasCutOff() {
        Telegram telegram =
                read(
                        FIRST
                                + """

                                                       UNCLASSIFIED

                                PAGE 01        VALLET  00123  02 OF 03  240614Z
                                ACTION EUR-02

                                INFO  LOG-00   CIAE-00  DODE-00     /002W
                                                  ------------------15E3C4  240614Z /40
                                """
                                + HEADING
                                + """

                                UNCLAS SECTION 02 OF 03 VALLETTA 000123

                                SIPDIS

                                E.O. 12958: N/A
                                TAGS: PREL, MT
                                SUBJECT: FERRIES IN WINTER

                                3. Ferries sail.
                                OAKDEN
                                """);

        assertThat(telegram.heading().dtg()).isNotNull();
        assertThat(telegram.heading().infoAddressees())
                .extracting(Located::value)
                .extracting(Addressee::name)
                .containsExactly("AMEMBASSY ROME");
        assertThat(codes(telegram)).doesNotContain("SEC-DIFF");
        assertThat(telegram.body().paragraphs()).hasSize(3);
    }

    @Test
    void aHeadingInTheTextBeginsTheNextSection() {
        Telegram telegram =
                read(
                        HEADING
                                + FIRST
                                + "\nUNCLASSIFIED\n\n\n"
                                + HEADING
                                + "\n"
                                + FIRST.replace("SECTION 01", "SECTION 02")
                                        .replace("1. Talks", "3. Ships")
                                        .replace("2. They", "4. All")
                                + "OAKDEN\n");

        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Talks on the ferry resumed.",
                        "They went on.",
                        "Ships on the ferry resumed.",
                        "All went on.");
    }

    @Test
    void aHeadingOfAnotherTimeInTheTextIsText() {
        Telegram telegram =
                read(HEADING + FIRST + "\n" + HEADING.replace("231340Z", "231341Z") + "OAKDEN\n");

        assertThat(telegram.body().paragraphs().getLast().text()).contains("FM AMEMBASSY VALLETTA");
    }

    private static List<String> codes(Telegram telegram) {
        return telegram.diagnostics().stream().map(found -> found.code().id()).toList();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
