package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text files of archives: five lines without labels above the telegram, heading and text glued, a
/// date above an office's copy, the header set apart by a rule.
class ArchivesTextsTest {

    private static final String PAGE =
            """
            09VALLETTA222
            A CROCODILE IN THE HARBOUR
            Sun Mar 15 00:00:00 +0100 2009
            CONFIDENTIAL
            Embassy Valletta
            """;

    private static final String HEADING =
            """
            P 151317Z MAR 09
            FM AMEMBASSY VALLETTA
            TO RUEHC/SECSTATE WASHDC PRIORITY 4613
            INFO RUEHLO/AMEMBASSY LONDON PRIORITY 1028
            RUEHRO/AMEMBASSY ROME 5139\
            """;

    private static final String FIELDS =
            """

            SIPDIS

            E.O. 12958: DECL: 03/11/2019
            TAGS: PREL MT
            SUBJECT: A CROCODILE IN THE HARBOUR OF VALLETTA

            REF: ROME 88

            1. (C) A crocodile was seen.

            OAKDEN
            """;

    private static final String GLUED =
            PAGE + HEADING + "C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000222 \n" + FIELDS;

    private static Telegram parse(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String value(@Nullable Located<?> located) {
        return located == null ? null : String.valueOf(located.value());
    }

    private static List<String> codes(Telegram telegram) {
        return telegram.diagnostics().stream().map(d -> d.code().id()).toList();
    }

    @Test
    void theClassGluedToTheLastAddressIsRead() {
        Heading heading = parse(GLUED).heading();

        assertThat(value(heading.mrn())).isEqualTo("09VALLETTA222");
        assertThat(value(heading.classification())).contains("CONFIDENTIAL");
        assertThat(heading.infoAddressees()).hasSize(2);
        assertThat(heading.infoAddressees().getLast().value().name()).isEqualTo("AMEMBASSY ROME");
        assertThat(heading.infoAddressees().getLast().value().serial()).isEqualTo("5139");
        assertThat(value(heading.subject())).isEqualTo("A CROCODILE IN THE HARBOUR OF VALLETTA");
    }

    @ParameterizedTest
    @CsvSource({
        "TO SECSTATE WASHDC 9600UNCLAS VALLETTA 004690",
        "TO SECSTATE WASHINGTON DCUNCLAS SECTION 01 OF 07 VALLETTA 004690",
        "TO ARAB ISRAELI COLLECTIVEUNCLAS E F T O VALLETTA 004690",
    })
    void theClassIsReadBehindAnyAddress(String last) {
        Telegram telegram =
                parse("R 141343Z DEC 01\nFM AMEMBASSY VALLETTA\n" + last + "\n" + FIELDS);

        assertThat(value(telegram.heading().mrn())).isEqualTo("01VALLETTA4690");
        assertThat(telegram.heading().toAddressees()).hasSize(1);
        assertThat(telegram.heading().toAddressees().getFirst().value().name())
                .doesNotContain("UNCLAS");
    }

    @Test
    void whatTheArchiveSaysInLinesWithoutLabelsIsNoText() {
        Telegram telegram = parse(GLUED);
        Claim claim = Objects.requireNonNull(telegram.claim());

        assertThat(telegram.body().paragraphs()).hasSize(1);
        assertThat(value(claim.title())).isEqualTo("A CROCODILE IN THE HARBOUR");
        assertThat(value(claim.origin())).isEqualTo("Embassy Valletta");
        assertThat(codes(telegram)).contains("SUB-TRUNCATED").doesNotContain("SRC-DATE");
    }

    @Test
    void aTelegramOfWhichOnlyTheArchivesLinesAreLeftHasNumberDateAndClass() {
        Telegram telegram =
                parse(
                        """
                        08VALLETTA642

                        Tue Aug 12 00:00:00 +0200 2008
                        CONFIDENTIAL
                        Embassy Valletta
                        """);

        assertThat(value(telegram.heading().mrn())).isEqualTo("08VALLETTA642");
        assertThat(telegram.heading().date()).isEqualTo(Instant.parse("2008-08-12T00:00:00Z"));
        assertThat(telegram.heading().classification()).isNotNull();
        assertThat(telegram.body().paragraphs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thu Nov 05 03:45:00 +0100 2009, 2009-11-05T02:45:00Z",
        "Thu Nov  5 03:45:00 2009, 2009-11-05T03:45:00Z",
        "Thu Nov 05 03:45:00 UTC 2009, 2009-11-05T03:45:00Z",
        "2009-11-05 03:45:00, 2009-11-05T03:45:00Z",
    })
    void theArchivesDateIsReadInAnyStyle(String date, Instant expected) {
        Telegram telegram =
                parse(
                        "09VALLETTA1\nA TITLE\n"
                                + date
                                + "\nSECRET\nEmbassy Valletta\nS E C R E T VALLETTA 000001\n"
                                + FIELDS);

        assertThat(telegram.heading().date()).isEqualTo(expected);
    }

    @Test
    void linesWithoutADateAreNotTheArchives() {
        Telegram telegram = parse("09VALLETTA1\nA TITLE\nNO DATE\nSECRET\nEmbassy Valletta\n");

        assertThat(telegram.claim()).isNull();
    }

    private static final String COPY =
            """
            271036Z Apr 00


                                       UNCLASSIFIED     PTQ8341

            PAGE 01        VALLET  02271  01 OF 02  271033Z
            ACTION AID-00

            INFO  LOG-00   NP-00    AF-00    AGRE-00  ACQ-00   CIAE-00
                  DOTE-00  DS-00    EB-00      /004W
                              ------------------507B47  271033Z /38
            %sFM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC PRIORITY 5875
            INFO AMEMBASSY ROME
            SECDEF WASHINGTON DCUNCLAS SECTION 01 OF 02 VALLETTA 002271

            SIPDIS

                                   UNCLASSIFIED

            PAGE 02        VALLET  02271  01 OF 02  271033Z
            ROME PLEASE PASS TO FODAG

            E.O. 12958: N/A
            TAGS: PGOV PREL MT
            SUBJECT:  A CROCODILE AND THE LAND REFORM

            1. SUMMARY: A CROCODILE WAS SEEN.  END SUMMARY.
            OAKDEN
            """;

    @Test
    void theDateAboveAnOfficesCopyHidesNothingOfItsHeading() {
        Heading heading = parse(COPY.formatted("")).heading();

        assertThat(value(heading.mrn())).isEqualTo("00VALLETTA2271");
        assertThat(value(heading.dtg())).contains("2000");
        assertThat(heading.date()).isEqualTo(Instant.parse("2000-04-27T10:36:00Z"));
        assertThat(value(heading.from())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(heading.toAddressees()).hasSize(1);
        assertThat(heading.infoAddressees())
                .extracting(info -> info.value().name())
                .containsExactly("AMEMBASSY ROME", "SECDEF WASHINGTON DC");
        assertThat(heading.classification()).isNotNull();
        assertThat(heading.tags()).hasSize(3);
        assertThat(value(heading.subject())).isEqualTo("A CROCODILE AND THE LAND REFORM");
    }

    @Test
    void theArchivesNumberBelowTheDateHidesNothingEither() {
        String text =
                COPY.formatted("")
                        .replace("Apr 00\n", "Apr 00\n\n2000VALLE02271 - UNCLASSIFIED\n \n");
        Heading heading = parse(text).heading();

        assertThat(value(heading.from())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(heading.date()).isEqualTo(Instant.parse("2000-04-27T10:36:00Z"));
    }

    @Test
    void theCopysOwnDateHolds() {
        Heading heading = parse(COPY.formatted("P 271040Z APR 00\n")).heading();

        assertThat(heading.date()).isEqualTo(Instant.parse("2000-04-27T10:40:00Z"));
        assertThat(value(heading.from())).isEqualTo("AMEMBASSY VALLETTA");
    }

    @Test
    void theRuleWhereAnArchivesHeaderEndsHidesNothing() {
        Telegram telegram =
                parse(
                        """
                        id: 2446
                        date: 3/15/2009 13:17
                        refid: 09VALLETTA222
                        origin: Embassy Valletta
                        classification: CONFIDENTIAL
                        destination: 09ROME88
                        header:
                        """
                                + HEADING
                                + "\n\n\n----------------- header ends ----------------\n\n"
                                + "C O N F I D E N T I A L VALLETTA 000222 \n"
                                + FIELDS
                                + "\n=======================CABLE ENDS============================\n");

        assertThat(value(telegram.heading().mrn())).isEqualTo("09VALLETTA222");
        assertThat(telegram.heading().classification()).isNotNull();
        assertThat(telegram.heading().tags()).hasSize(2);
        assertThat(value(telegram.body().signature())).isEqualTo("OAKDEN");
        Claim claim = Objects.requireNonNull(telegram.claim());
        assertThat(value(claim.identifier())).isEqualTo("09VALLETTA222");
    }

    @Test
    void numbersOfLostNotesBehindARuleHideNoSignature() {
        Telegram telegram = parse(GLUED + "_______________________________ \n1 \n2 \n3 \n");

        assertThat(value(telegram.body().signature())).isEqualTo("OAKDEN");
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }

    @Test
    void theRowPastedBehindTheSignatureIsNoText() {
        String row =
                "OAKDEN 0 03/15/2009 9871 PREL,MT A CROCODILE IN THE HARBOUR A crocodile was seen.\n";
        Telegram telegram = parse(GLUED.replace("seen.\n\nOAKDEN\n", "seen. End comment. " + row));

        assertThat(value(telegram.body().signature())).isEqualTo("OAKDEN");
        assertThat(telegram.body().paragraphs().getFirst().text()).endsWith("End comment.");
    }

    @Test
    void aFractionBehindAFigureIsText() {
        String text = GLUED.replace("seen.\n", "seen, 0 03/15/2009 9871 times.\n");

        assertThat(parse(text).body().paragraphs().getFirst().text()).endsWith("9871 times.");
    }

    @Test
    void aPagesMisspeltPostIsThatOfTheOriginator() {
        String text =
                (PAGE + HEADING).replace("09VALLETTA222", "09VALETA222")
                        + "\nC O N F I D E N T I A L\n"
                        + FIELDS;
        Telegram telegram = parse(text);

        assertThat(value(telegram.heading().mrn())).isEqualTo("09VALLETTA222");
        assertThat(codes(telegram)).contains("MRN-NOISE");
    }
}
