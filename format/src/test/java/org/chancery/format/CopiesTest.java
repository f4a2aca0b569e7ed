package org.chancery.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies of single kinds, where more counts than that the fields are the same (reference 10).
final class CopiesTest {

    @Test
    void aReferenceOfAPageIsTheCharacterAndKeepsItsPlace() {
        Telegram telegram =
                read(
                        FootersTest.TOP.replace("FERRY", "THE &quot;DORATA&quot; &amp;amp; US")
                                + "1. (C) Text.\n");
        Located<String> subject = subject(telegram);
        assertThat(subject.value()).isEqualTo("THE \"DORATA\" & US");
        assertThat(written(telegram, subject)).isEqualTo("THE &quot;DORATA&quot; &amp;amp; US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D; ON BOARD", "A & B", "&#0; &#xD800; &#99999999; &nothing;"})
    void whatIsNoReferenceStaysAsItIs(String words) {
        assertThat(
                        subject(read(FootersTest.TOP.replace("FERRY", words) + "1. (C) Text.\n"))
                                .value())
                .isEqualTo(words);
    }

    @Test
    void inDoubleSpacingAWiderGapIsABlankLine() {
        Telegram telegram =
                read(
                        (FootersTest.TOP
                                        + """
                                        1. (C) The ferry was stopped by an armed craft near the
                                        shoal, and nobody on board could say for certain what the
                                        men on it wanted of her.

                                        2. (C) She was let go at noon, with all her passengers and
                                        one lifeboat less than the regulations ask a ship of such
                                        a size to carry.

                                        OAKDEN
                                        """)
                                .replace("\n", "\n\n"));
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2");
        assertThat(signature(telegram)).isEqualTo("OAKDEN");
    }

    /// As editors of the 1970s' telegrams print them: a line each, and nothing was doubled.
    @Test
    void paragraphsOfALineEachAreNoDoubleSpacing() {
        String line =
                "1. (C) " + "The ferry was stopped near the shoal and let go again. ".repeat(6);
        Telegram telegram =
                read(FootersTest.TOP + line + "\n\n" + line.replace("1.", "2.") + "\n\n\nOAKDEN\n");
        assertThat(telegram.body().paragraphs()).hasSize(2);
    }

    @Test
    void aBannerInSmallLettersIsRead() {
        Telegram telegram =
                read(
                        FootersTest.TOP.replace(
                                        "C O N F I D E N T I A L VALLETTA 000179",
                                        "C o n f i d e n t i a l valletta 000179")
                                + "1. (C) Text.\n");
        assertThat(requireNonNull(telegram.heading().mrn()).value()).hasToString("02VALLETTA179");
        assertThat(telegram.heading().classification()).isNotNull();
    }

    /// `Secret talks` begin a sentence.
    @Test
    void aSentenceIsNoBanner() {
        Telegram telegram =
                read(
                        FootersTest.TOP
                                + "1. (C) The two met in 1944.\nSecret talks in Valletta 1944\nfailed.\n");
        assertThat(telegram.body().paragraphs()).hasSize(1);
        assertThat(requireNonNull(telegram.heading().mrn()).value()).hasToString("02VALLETTA179");
    }

    @Test
    void paragraphsBehindAMarkForAllNeedNoBlankLines() {
        Telegram telegram =
                read(
                        FootersTest.TOP
                                + "1. (C - ENTIRE TEXT).\n2. GOM HAS WRITTEN A LIST.\n3. IT HAS ONE ITEM.\nOAKDEN\n");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3");
    }

    /// The labelled form after 2009 has lines of the same names.
    @Test
    void labelsOfTheFormAfter2009AreNoMail() {
        Telegram telegram =
                read(
                        """
                        UNCLASSIFIED

                        MRN: 11 VALLETTA 209
                        Date/DTG: May 17, 2011 / 171340Z MAY 11
                        From: AMEMBASSY VALLETTA
                        Action: WASHDC, SECSTATE ROUTINE
                        Subject: THE FIRST MONDAY

                        1. (U) Text.
                        """);
        assertThat(subject(telegram).value()).isEqualTo("THE FIRST MONDAY");
        assertThat(telegram.heading().from()).isNotNull();
    }

    @Test
    void severalBlanksAreOneAndATabIsOne() {
        Telegram telegram =
                read(FootersTest.TOP.replace("FERRY", "THE   FERRY\tDORATA") + "1. (C) Text.\n");
        Located<String> subject = subject(telegram);
        assertThat(subject.value()).isEqualTo("THE FERRY DORATA");
        assertThat(subject.spans()).hasSize(1);
        assertThat(written(telegram, subject)).isEqualTo("THE   FERRY\tDORATA");
    }

    /// As editors of the 1970s' telegrams print them.
    @Test
    void aTitleAboveTheHeadingIsTheSubject() {
        Telegram telegram =
                read(
                        """
                        July 6, 1976, 1448Z.

                        BERNARDA SHOAL: SECOND THOUGHTS

                        PAGE 01 VALLET 01402 061557Z

                        R 061448Z JUL 76

                        FM AMEMBASSY VALLETTA

                        TO SECSTATE WASHDC 2460

                        EUCOM

                        CSAF

                        C O N F I D E N T I A L VALLETTA 1402

                        E.O. 11652: GDS

                        TAGS: PBOR, MT

                        1. IT IS STILL THERE.
                        """);
        assertThat(subject(telegram).value()).isEqualTo("BERNARDA SHOAL: SECOND THOUGHTS");
        assertThat(telegram.heading().toAddressees())
                .extracting(to -> to.value().name())
                .containsExactly("SECSTATE WASHDC", "EUCOM", "CSAF");
    }

    @Test
    void aTitleWithoutASenderIsNone() {
        Telegram telegram = read("41. Telegram from to the Department of State, March 6, 1969\n");
        assertThat(telegram.heading().from()).isNull();
    }

    /// Archives list it under the labels of the telegram inside.
    @Test
    void whatIsPassedOnLendsItsLabels() {
        Telegram telegram =
                read(
                        """
                        R 121355Z JUL 75
                        FM SECSTATE WASHDC
                        TO AMEMBASSY VALLETTA
                        BT
                        UNCLAS STATE 161371

                        FOLLOWING SENT ACTION ROME JULY 12 REPEATED FOR YOUR
                        INFORMATION QUOTE

                        UNCLAS STATE 161001

                        E.O. 11652: N/A
                        TAGS: PBOR, MT
                        SUBJECT: BERNARDA SHOAL

                        1. IT IS STILL THERE.

                        UNQUOTE KISSINGER
                        """);
        assertThat(requireNonNull(telegram.heading().mrn()).value()).hasToString("75STATE161371");
        assertThat(subject(telegram).value()).isEqualTo("BERNARDA SHOAL");
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PBOR", "MT");
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("HDG-QUOTED");
    }

    /// Its own labels are its own, whatever it quotes.
    @Test
    void whatHasLabelsBorrowsNone() {
        Telegram telegram =
                read(
                        FootersTest.TOP
                                + "1. (C) Following sent Rome: QUOTE\n\nSUBJECT: GOAT\n\n1. IT SWIMS. UNQUOTE\n\nOAKDEN\n");
        assertThat(subject(telegram).value()).isEqualTo("FERRY");
    }

    private static String written(Telegram telegram, Located<String> located) {
        byte[] bytes = telegram.source().text().bytes();
        List<String> parts =
                located.spans().stream()
                        .map(span ->
                                new String(
                                        bytes, span.start(), span.length(), StandardCharsets.UTF_8))
                        .toList();
        return String.join("|", parts);
    }

    private static Located<String> subject(Telegram telegram) {
        return requireNonNull(telegram.heading().subject());
    }

    private static String signature(Telegram telegram) {
        return requireNonNull(telegram.body().signature()).value();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
