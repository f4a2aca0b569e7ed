package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Telegrams as agencies print and release them: what the printer and the releaser put around the
/// text is no text (reference 9.1).
final class ReleasedPrintsTest {

    private static final String HEADING =
            """
            PAGE 01 VALLET 02114 051204Z
            ACTION NEA-10
            INFO LOG-00 /010 W
            O 051115Z JUN 91
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC IMMEDIATE 4411
            C O N F I D E N T I A L VALLETTA 02114
            E.O. 12356: DECL: OADR
            TAGS: PREL, MT
            SUBJECT: THE HARBOUR MASTER'S CALL
            """;

    /// A scan: the second head has hardly a line as the first has it.
    @Test
    void headsOfPrintedPagesAreNoTextHoweverAScannerReadThem() {
        Telegram read =
                parse(
                        """
                        Date Printed: 03/05/1997
                        UNCIASSIFIED
                        DOC_NUMBER: 91VALLETTA02114
                        CHANNEL: n/a
                        """
                                + HEADING
                                + """
                                1. THE HARBOUR MASTER SAID THAT THE DREDGER WOULD STAY

                                Page - 1

                                Date Printed: 03/05/1997

                                ONCL&SSZFIED
                                OOC_HDMBER: 91VALLETTA02114
                                CHAMNBL: n/a

                                UNTIL THE AUTUMN.
                                BORG
                                """);
        assertThat(texts(read))
                .containsExactly(
                        "THE HARBOUR MASTER SAID THAT THE DREDGER WOULD STAY UNTIL THE AUTUMN.");
        assertThat(read.id()).isEqualTo("91VALLETTA2114");
    }

    /// The number of the telegram in a sentence makes no head of the line.
    @Test
    void aSentenceWithTheNumberOfTheHeadIsText() {
        Telegram read =
                parse(
                        "DOC_NUMBER: 91VALLETTA02114\nCHANNEL: n/a\n"
                                + HEADING
                                + """
                                1. OUR TELEGRAM, WHICH THE DESK FILED AS 91VALLETTA02114, STANDS.
                                CHANNELS ARE OPEN AT ALL TIMES.
                                """);
        assertThat(texts(read))
                .containsExactly(
                        "OUR TELEGRAM, WHICH THE DESK FILED AS 91VALLETTA02114, STANDS. CHANNELS"
                                + " ARE OPEN AT ALL TIMES.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Approved for Release: 2018/10/01 C06590000",
                "Approved For Release 2002/05/01 : CIA-RDP79-00498A000600090002-4",
                "Declassified and Approved For Release 2012/12/11 : CIA-RDP88G01332R0010",
                "Declassified in Part - Sanitized Copy Approved for Release 2014/01/23: CIA-RDP93",
                "No Objection To Declassification in Full 2012/11/21 : NLC-1-17-2-40-6"
            })
    void releasesOfOtherAgenciesAreNoText(String stamp) {
        Telegram read =
                parse(
                        HEADING
                                + "1. THE DREDGER WILL STAY, THE MASTER SAID, FOR\n"
                                + stamp
                                + "\n"
                                + stamp
                                + "\nTHE WHOLE OF THE SUMMER.\n");
        assertThat(texts(read))
                .containsExactly(
                        "THE DREDGER WILL STAY, THE MASTER SAID, FOR THE WHOLE OF THE SUMMER.");
    }

    @Test
    void approvalOfAReleaseInASentenceIsText() {
        Telegram read = parse(HEADING + "1. THE TEXT WAS\nAPPROVED FOR RELEASE BY THE MASTER.\n");
        assertThat(texts(read)).containsExactly("THE TEXT WAS APPROVED FOR RELEASE BY THE MASTER.");
    }

    @Test
    void stampsBetweenPagesOfALabelledTelegramAreNoText() {
        String stamp =
                "C05390000 UNCLASSIFIED U.S. Department of State Case No. F-2012-30000 Doc No."
                        + " C05390000 Date: 12/01/2015\n";
        Telegram read =
                parse(
                        stamp
                                + """
                                UNCLASSIFIED
                                MRN: 12 VALLETTA 690
                                Date/DTG: Jun 25, 2012 / 251610Z JUN 12
                                From: AMEMBASSY VALLETTA
                                Action: WASHDC, SECSTATE ROUTINE
                                E.O.: 13526
                                TAGS: PGOV, MT
                                Reference: 12 VALLETTA 622
                                """
                                + stamp
                                + """
                                Subject: THE HARBOUR MASTER'S CALL
                                1. (U) The harbour master said that the dredger
                                """
                                + stamp
                                + stamp
                                + """
                                would stay.
                                Signature: BORG
                                """
                                + stamp);
        assertThat(texts(read))
                .containsExactly("The harbour master said that the dredger would stay.");
        assertThat(mrns(read)).containsExactly("12VALLETTA622");
        assertThat(value(read.body().signature())).isEqualTo("BORG");
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE 02 STATE 181000 TOSEC 190010",
        "PAGE 02 STATE 181000 TOSEC 190010 01 OF 02",
        "PAGE 02 USUN N 01703 02 OF 02 050333 Z"
    })
    void pageLinesWithASecondNumberOrAPartedTimeAreNoText(String page) {
        Telegram read =
                parse(
                        HEADING
                                + "1. THE MASTER THOUGHT OF\nSECRET\n"
                                + page
                                + "\nDREDGING THE HARBOUR AGAIN.\n");
        assertThat(texts(read))
                .containsExactly("THE MASTER THOUGHT OF DREDGING THE HARBOUR AGAIN.");
    }

    @ParameterizedTest
    @CsvSource({
        "AMEMBASSY ROME IMMEDIAT, AMEMBASSY ROME, IMMEDIATE",
        "AMCONSUL GENOA NIACT IMMNDIATE, AMCONSUL GENOA, NIACT_IMMEDIATE",
        "AMEMBASSY TUNIS PRIORTIY 0214, AMEMBASSY TUNIS, PRIORITY",
        "AMEMBASSY TUNIS ROUTNE, AMEMBASSY TUNIS, ROUTINE"
    })
    void precedencesOneLetterOffAreRead(String line, String name, Precedence precedence) {
        Telegram telegram = parse(HEADING.replace("SECSTATE WASHDC IMMEDIATE 4411", line));
        Addressee read = telegram.heading().toAddressees().getFirst().value();
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .contains(HeadingCode.HDG_PREC_SPELLING);
        assertThat(parse(HEADING).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(HeadingCode.HDG_PREC_SPELLING);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.precedence()).isEqualTo(precedence);
    }

    @Test
    void numbersOfTravellersBehindACaptionLeaveItACaption() {
        Telegram read =
                parse(
                        HEADING.replace(
                                "E.O. 12356", "EXDIS TOSHU 24/TOECO 23 - ROME ONLY\nE.O. 12356"));
        assertThat(
                        read.heading().captions().stream()
                                .map(caption -> caption.value())
                                .map(Caption::name))
                .startsWith("EXDIS");
    }

    @Test
    void referencesBehindALabelWithStopAndColonAreRead() {
        Telegram read = parse(HEADING + "REFS.: (A) ROME 1176; (B) TUNIS 1167\n1. TEXT.\n");
        assertThat(mrns(read)).containsExactly("91ROME1176", "91TUNIS1167");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE FOLLOWING IS THE MASTER'S STATEMENT OF JUNE 4.",
                "FOLLOWING RECEIVED FROM AMCONSUL GENOA BEING REPEATED",
                "--THE DREDGER\n--THE MOLE"
            })
    void aTextRightBelowTheSubjectIsNoneOfIt(String text) {
        assertThat(value(parse(HEADING + text + "\n").heading().subject()))
                .isEqualTo("THE HARBOUR MASTER'S CALL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OF THE FOLLOWING WEEK", "-- PART TWO"})
    void aSubjectGoesOn(String line) {
        assertThat(value(parse(HEADING + line + "\n1. TEXT.\n").heading().subject()))
                .isEqualTo("THE HARBOUR MASTER'S CALL " + line);
    }

    /// A print of the White House: the class of the page stands above the telegram's own.
    @Test
    void theTelegramsOwnClassHoldsAndAFigureIsReadAsTheLetter() {
        Telegram read =
                parse(
                        """
                        OP IMMED /ROUTINE
                        DE RUESBA #7776/1 2701915
                        0 R 261841Z SEP 80
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC IMMEDIATE 6907
                        INFO AMEMBASSY ROME 3683

                        CONFIDENTIAL

                        LIMITED OFFICIAL USE SECTION 1 OF 7 VALLETTA 7776
                        E.O. 12065: N/A
                        TAGS: SHUM, MT
                        SUBJECT: DRAFT REPORT
                        1. TEXT.
                        """);
        assertThat(read.id()).isEqualTo("80VALLETTA7776");
        assertThat(value(read.heading().classification()).name()).isEqualTo("LIMITED OFFICIAL USE");
        assertThat(value(read.heading().action())).isEqualTo(Precedence.IMMEDIATE);
        assertThat(value(read.heading().subject())).isEqualTo("DRAFT REPORT");
    }

    /// A number that stands on every line of megabytes is looked for once.
    @Test
    void aHeadThatNeverEndsIsReadInTime() {
        String source = "DOC: C06590000\n" + HEADING + "DOC: C06590000\n".repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> parse(source));
    }

    private static List<String> texts(Telegram read) {
        return read.body().paragraphs().stream()
                .map(Paragraph::text)
                .map(text -> text.replace('\n', ' '))
                .toList();
    }

    private static List<String> mrns(Telegram read) {
        return read.heading().references().stream()
                .map(reference -> reference.value())
                .map(Reference::mrn)
                .map(mrn -> mrn == null ? "-" : mrn.toString())
                .toList();
    }

    private static <T> T value(@Nullable Located<T> located) {
        return Objects.requireNonNull(located).value();
    }

    private static Telegram parse(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
