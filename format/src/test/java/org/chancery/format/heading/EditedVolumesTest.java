package org.chancery.format.heading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published telegrams of volumes before 1952, and source notes that say more than class and
/// precedence.
final class EditedVolumesTest {

    private static final String TITLE =
            "The Ambassador in Italy (Anchor) to the Secretary of State";

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "763.72/34: Telegram",
                "File No. 763.72/34",
                "763.72/34",
                "[Telegram]",
                "[Circular telegram.]",
                "[Extract—Telegram.]",
                "[Received July 31, 2:36 p.m.]",
                "[Rec’d July 31]",
                "AMERICAN EMBASSY,"
            })
    void linesOfTheEditionAboveTheDateAreNoText(String line) {
        Telegram read =
                read(
                        TITLE
                                + "\n\n"
                                + line
                                + "\n\nRome, July 31, 1914, 4 p.m.\n\n12. It sails.\n\nAnchor\n");
        assertThat(read.id()).isEqualTo("1914ROME12");
        assertThat(read.body().paragraphs())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("It sails."));
    }

    @Test
    void aBackchannelCountsForItself() {
        Telegram read =
                read(
                        "64. Backchannel Message From the Under Secretary of State (Bell) to the Ambassador to Italy (Anchor)\n\nWashington, May 20, 1970.\n\n510. It sails.\n");
        assertThat(read.heading().mrn()).isNull();
        assertThat(read.diagnostics())
                .extracting(one -> one.code().id())
                .doesNotContain("MRN-MALFORMED");
    }

    @Test
    void personsByNameAreSenderAndAddressee() {
        Telegram read =
                read(
                        "Mr. Harbour to Mr. Pilot\n\n[Telegram.]\n\nValletta, January 25, 1894.\n\nFerry seized.\n\nHarbour.\n");
        assertThat(read.dialect().dialect().word()).isEqualTo("edited");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("Mr. Harbour");
        assertThat(read.heading().date()).isEqualTo("1894-01-25T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Telegram.—Paraphrase.]", "[Telegram.—Extract.]", "[Telegram—Translation]"})
    void whatKindOfTelegramStandsBehindADash(String marker) {
        Telegram read =
                read(
                        "Mr. Harbour to Mr. Pilot\n\n"
                                + "Valletta, January 25, 1894.\n\n"
                                + marker
                                + "\n\n(Mr. Harbour reports the ferry seized.)\n");
        assertThat(read.dialect().dialect().word()).isEqualTo("edited");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo("Mr. Harbour");
        assertThat(read.body().paragraphs())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).startsWith("(Mr. Harbour reports"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Minister Harbour | the Secretary of State | Rome       | ROME
                    Ambassador Bell  | Secretary Pilot        | Rome       | ROME
                    Minister Harbour | the Secretary of State | Washington |
                    Mr. Harbour      | Mr. Pilot              | Rome       |
                    """)
    void personsByRankAreSenderAndAddressee(
            String from, String to, String city, @Nullable String post) {
        Telegram read =
                read(
                        from
                                + " to "
                                + to
                                + "\n\n[Telegram.]\n\n"
                                + city
                                + ", January 25, 1906.\n\nFerry seized.\n\nHarbour.\n");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo(from);
        assertThat(read.heading().toAddressees())
                .singleElement()
                .satisfies(one -> assertThat(one.value().name()).endsWith(to.replace("the ", "")));
        Origin origin = read.heading().origin();
        assertThat(origin == null ? null : origin.post()).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Ambassador in Cuba (Anchor)  | Habana   | 43HAVANA12
                    The Ambassador in Colombia (Bell) | Bogotá  | 43BOGOTA12
                    The Ambassador in China (Anchor) | Chungking | 43CHUNGKING12
                    The Chargé in Mozambique (Bell)  | Lourenço Marques | 43LOURENCOMARQUES12
                    The Minister in Utopia (Anchor)  | Åmaurôt  | 43AMAUROT12
                    """)
    void theCityNamesThePost(String from, String city, String expected) {
        Telegram read =
                read(
                        from
                                + " to the Secretary of State\n\n"
                                + city
                                + ", May 24, 1943—5:35 p.m.\n\n"
                                + "12. The ferry sails on Mondays.\n\nAnchor\n");
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString(expected);
    }

    @Test
    void aPostIsTheOriginWhereNoNumberNamesIt() {
        Telegram read =
                read(TITLE + "\n\n[Telegram]\n\nRome, July 31, 1914.\n\nIt sails.\n\nAnchor\n");
        assertThat(requireNonNull(read.heading().origin()).post()).isEqualTo("ROME");
    }

    @Test
    void anOfficeIsToldByTheNameOfItsHolder() {
        Telegram read =
                read(
                        "The Acting Political Adviser in Japan (Helm) to the Secretary of State\n\n890.00/9–949: Airgram\n\nTokyo, September 9, 1949.\n\ntop secret us urgent niact\n\nA–227. It sails.\n\nPage\n");
        assertThat(requireNonNull(read.heading().from()).value())
                .isEqualTo("Acting Political Adviser in Japan (Helm)");
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString("49TOKYO-A227");
        assertThat(requireNonNull(read.heading().classification()).value().name())
                .isEqualTo("TOP SECRET");
        assertThat(requireNonNull(read.heading().action()).value().name())
                .isEqualTo("NIACT_IMMEDIATE");
        assertThat(requireNonNull(read.body().signature()).value()).isEqualTo("Page");
    }

    @Test
    void theSentenceOfTheClassMaySayOtherThings() {
        Telegram read =
                read(
                        "166. Telegram From the Department of State to the Embassy in Italy\n\nSource: Central Files, 786.5/6–1258. Confidential; Priority; By Special Courier; Exdis. Drafted by Keel.\n\nWashington, June 12, 1958—2:33 p.m.\n\n2730. It sails.\n\nHelm\n");
        assertThat(requireNonNull(read.heading().classification()).value().name())
                .isEqualTo("CONFIDENTIAL");
        assertThat(requireNonNull(read.heading().action()).value().name()).isEqualTo("PRIORITY");
        assertThat(read.heading().captions())
                .singleElement()
                .satisfies(caption -> assertThat(caption.value().name()).isEqualTo("EXDIS"));
    }

    @Test
    void theContainersMomentHoldsWhereThePrintHasTheClockOfThePlace() {
        String page = "Created: 1958-06-12 18:33Z\nTitle: 166. Telegram\n\n";
        String text =
                "166. Telegram From the Department of State to the Embassy in Italy\n\nWashington, June 12, 1958—2:33 p.m.\n\n2730. It sails.\n";
        assertThat(read(page + text).heading().date()).isEqualTo("1958-06-12T18:33:00Z");
        assertThat(read(page.replace("33Z", "33") + text).heading().date())
                .isEqualTo("1958-06-12T00:00:00Z");
        assertThat(read(page.replace("06-12", "08-12") + text).diagnostics())
                .anyMatch(d -> d.code().id().equals("SRC-DATE"));
    }

    @Test
    void aSentenceThatEndsWithAQuotationIsNoHeading() {
        Telegram read =
                read(
                        "166. Telegram From the Department of State to the Embassy in Italy\n\nWashington, June 12, 1958.\n\n2730. Deliver:\n\n“The ferry sails.\n\nIt sails on Monday.”\n\nYou alone should speak to him.\n");
        assertThat(read.body().paragraphs())
                .extracting(p -> p.text())
                .contains("It sails on Monday.”");
    }

    @ParameterizedTest
    @CsvSource({
        "Telegram From the Special Assistant to the President (Helm) to the Embassy in Italy, Special Assistant to the President (Helm), Embassy in Italy",
        "Telegram From the Mission to the United Nations to the Department of State, Mission to the United Nations, Department of State",
        "Telegram From the Department of State to the Mission to the United Nations, Department of State, Mission to the United Nations",
        "Telegram From the Ambassador to Malta (Mast) to the Department of State, Ambassador to Malta (Mast), Department of State"
    })
    void officesWithAToInTheirNames(String title, String from, String to) {
        Telegram read =
                read("12. " + title + "\n\nRome, June 12, 1958.\n\n12. It sails.\n\nHelm\n");
        assertThat(requireNonNull(read.heading().from()).value()).isEqualTo(from);
        assertThat(read.heading().toAddressees())
                .singleElement()
                .satisfies(one -> assertThat(one.value().name()).isEqualTo(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Repeated to Valletta, Tunis, and Paris for USRO.           | Embassy in Italy        | Valletta; Tunis; Paris for USRO
                    Also sent to Tunis and repeated to Valletta.               | Embassy in Italy; Tunis | Valletta
                    Sent for information Immediate to Valletta.                | Embassy in Italy        | Valletta
                    Repeated to the Commander in Chief, Far East, and to Tunis. | Embassy in Italy       | Commander in Chief, Far East; Tunis
                    Repeated Niact to Valletta and to USUN.                    | Embassy in Italy        | Valletta; USUN
                    Transmitted in two sections and repeated to Valletta.      | Embassy in Italy        | Valletta
                    Transmitted in two sections.                               | Embassy in Italy        | ``
                    Transmitted in telegram 12 and repeated to Tunis.          | Embassy in Italy        | ``
                    Repeated to the U.S. Mission in Berlin.                    | Embassy in Italy        | U.S. Mission in Berlin
                    Repeated in telegram 6 to Tunis.                           | Embassy in Italy        | ``
                    Sent to Helm under cover of a letter.                      | Embassy in Italy        | ``
                    A copy was sent to Tunis.                                  | Embassy in Italy        | ``
                    """,
            quoteCharacter = '`')
    void theSourceNoteSaysWhoElseGotIt(String sentence, String to, String info) {
        Telegram read =
                read(
                        "166. Telegram From the Department of State to the Embassy in Italy\n\nSource: Central Files, 786.5/6–1258. Confidential. Drafted by Keel. "
                                + sentence
                                + " Received at 3 p.m.\n\nWashington, June 12, 1958.\n\n2730. It sails.\n\nHelm\n");
        assertThat(names(read.heading().toAddressees())).isEqualTo(to);
        assertThat(names(read.heading().infoAddressees())).isEqualTo(info);
    }

    private static String names(List<Located<Addressee>> addressees) {
        return String.join("; ", addressees.stream().map(one -> one.value().name()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "The Third Secretary of Embassy in China (Mast), 1938NANKING12",
        "The Counselor of Legation in China (Mast), 1938NANKING12",
        "The Secretary of Labor (Mast), -"
    })
    void anOfficerOfAMissionIsTheMission(String from, String expected) {
        Telegram read =
                read(
                        from
                                + " to the Secretary of State\n\n893.1/2: Telegram\n\nNanking, May 24, 1938—5 p.m.\n\n12. It sails.\n\nMast\n");
        assertThat(read.heading().mrn() == null ? "-" : read.heading().mrn().value().toString())
                .isEqualTo(expected);
    }

    @Test
    void aConferenceCountsInASeriesOfItsOwn() {
        Telegram read =
                read(
                        "166. Telegram From the Department of State to the Mission at the United Nations\n\nWashington, June 12, 1958.\n\nGadel 146. It sails.\n\nHelm\n");
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString("58GADEL146");
        assertThat(requireNonNull(read.heading().origin()).post()).isEqualTo("STATE");
        assertThat(read.body().paragraphs())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("It sails."));
    }

    @Test
    void aDateAloneWithAStopIsADateLine() {
        Telegram read =
                read(
                        "13. Telegram 2407 From the Embassy in Malta to the Department of State\n\nApril 22 1974.\n\nSUBJ: FERRIES\n\nREF: STATE 68545\n\n1. It sails.\n\nMAST\n");
        assertThat(requireNonNull(read.heading().subject()).value()).isEqualTo("FERRIES");
        assertThat(read.heading().references()).hasSize(1);
        assertThat(read.id()).isEqualTo("74VALLETTA2407");
    }

    @Test
    void printShopsSetADashBeforeEntireText() {
        Telegram read =
                read(
                        "13. Telegram From the Embassy in Malta to the Department of State\n\nValletta, April 22, 1982, 1445Z.\n\n2407. Subject: Ferries.\n\n1. (Confidential—Entire text.)\n\n2. They sail.\n\nMast\n");
        assertThat(read.body().paragraphs().getFirst().portion()).isNotNull();
    }

    @Test
    void aDateLineWithoutAPlaceNamesNoPost() {
        Telegram read =
                read(
                        "1. Telegram From the Embassy in France to the Department of State\n\nMay 15, 1959, 9:17 p.m.\n\n4425. It sails.\n\nHelm\n");
        assertThat(requireNonNull(read.heading().mrn()).value()).hasToString("59PARIS4425");
    }
}
