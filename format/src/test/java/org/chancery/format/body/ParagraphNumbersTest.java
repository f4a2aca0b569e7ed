package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which number at the beginning of a line is a paragraph's (reference 5).
final class ParagraphNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4. TEXT | 4 '.'",
                "4.TEXT | 4 '.'",
                "4) TEXT | 4 ')'",
                "4 (C) TEXT | 4 '?'",
                "4 . TEXT | 4 '.'",
                "4\\. TEXT | 4 '.'",
                "112. TEXT | 112 '.'",
                "1O. TEXT | 10 '.' repaired",
                "l2. TEXT | 12 '.' repaired",
                "\u00B64. TEXT | 4 '.' pilcrow",
                "\uFFFD4. TEXT | 4 '.' pilcrow",
                "1.5 PERCENT | none",
                "2009. | none",
                "4,100 TONS | none",
                "10:30 A.M. | none",
                "2-3 WEEKS | none",
                "0. TEXT | none",
                "II. TEXT | none",
                "4TH FLEET | none"
            })
    void reads(String text, String expected) {
        NumberMark number = NumberReader.read(text, 0, text.length());
        String outcome =
                number == null
                        ? "none"
                        : number.value()
                                + " '"
                                + (number.ending() == '\0' ? '?' : number.ending())
                                + "'"
                                + (number.repaired() ? " repaired" : "")
                                + (number.pilcrow() ? " pilcrow" : "");
        assertThat(outcome).isEqualTo(expected);
    }

    @Test
    void figuresOfTheTextAreText() {
        BodyText body =
                BodyText.read(
                        """
                        1. GROWTH WAS SLOW. INFLATION STOOD AT
                        1.5 PERCENT IN 2008 AND IS EXPECTED TO FALL BY
                        2009. SEE THE MINISTER'S WORDS OF LAST MAY IN PARAGRAPH
                        2. THE MINISTER SAID NOTHING.

                        2. HE WENT HOME.
                        SMITH
                        """);
        assertThat(body.outline())
                .isEqualTo(
                        """
                        1 -: GROWTH WAS SLOW. INFLATION STOOD AT 1.5 PERCENT IN 2008 AND IS EXPECTED TO FALL BY 2009. SEE THE MINISTER'S WORDS OF LAST MAY IN PARAGRAPH 2. THE MINISTER SAID NOTHING.
                        2 -: HE WENT HOME.
                        """);
        assertThat(body.findings()).isEmpty();
    }

    @Test
    void paragraphsMayFollowWithoutBlankLines() {
        assertThat(
                        BodyText.read(
                                        """
                                        \u00B61. (S) Polmiloff discussed reftel points with MFA.
                                        \u00B62. (S) He had no updates on the case.
                                        Schofer
                                        """)
                                .outline())
                .isEqualTo(
                        """
                        1 S: Polmiloff discussed reftel points with MFA.
                        2 S: He had no updates on the case.
                        """);
    }

    @Test
    void aNumberLeftOutIsReported() {
        BodyText body = BodyText.read("1. (C) One.\n\n2. (C) Two.\n\n4. (C) Four.\nSMITH\n");
        assertThat(body.outline()).contains("4 C: Four.");
        assertThat(body.findings()).isEqualTo("PAR-NUMBER@4.");
    }

    @Test
    void aDoubledAndAFallingNumberAreReported() {
        BodyText body =
                BodyText.read(
                        "1. (C) One.\n\n2. (C) Two.\n\n2. (C) Three.\n\n1. (C) Four.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 C: One.\n2 C: Two.\n2 C: Three.\n1 C: Four.\n");
        assertThat(body.result().diagnostics())
                .extracting(d -> d.message())
                .containsExactly(
                        "paragraph number out of line: 2 a second time",
                        "paragraph number out of line: 1 where 3 is due");
    }

    @Test
    void aMutilatedNumberDoesNotDisturbTheNext() {
        BodyText body =
                BodyText.read(
                        "1. (C) One.\n\n2. (C) Two.\n\n8. (C) Three.\n\n4. (C) Four.\nSMITH\n");
        assertThat(body.findings()).isEqualTo("PAR-NUMBER@8.");
    }

    @Test
    void lettersForFiguresAreRepaired() {
        BodyText body = BodyText.read("l. (C) One.\n\n2. (C) Two.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 C: One.\n2 C: Two.\n");
        assertThat(body.findings()).isEqualTo("PAR-NUMBER@l.");
    }

    @Test
    void lostFiguresAreReadFromTheNextParagraph() {
        BodyText body = BodyText.read("1. (C) One.\n\n. (C) Two.\n\n3. (C) Three.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 C: One.\n2 C: Two.\n3 C: Three.\n");
    }

    @Test
    void anExtractBeginsAtItsOwnNumber() {
        assertThat(BodyText.read("6. (C) Six.\n\n7. (C) Seven.\nSMITH\n").outline())
                .isEqualTo("6 C: Six.\n7 C: Seven.\n");
    }

    @Test
    void anEditedTelegramsSerialIsNoParagraphNumber() {
        BodyText body =
                BodyText.read(
                        "272. Deptel 198. Program nearing completion.\n\nObjectives are to strengthen links.\n\nRusk\n",
                        org.chancery.format.telegram.Dialect.EDITED);
        assertThat(body.outline())
                .isEqualTo(
                        "- -: 272. Deptel 198. Program nearing completion.\n- -: Objectives are to strengthen links.\n");
        assertThat(body.signature()).isEqualTo("Rusk");
    }

    @Test
    void aListOfFiguresInsideAMarkedParagraphIsNoParagraph() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (C) First.

                                        2. (U) The proclamation has four articles:
                                        1. The Free Shoal is dry.
                                        2. It claims no sea.
                                        3. The goat is a citizen.
                                        4. Ships pay.

                                        3. (C) He left.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        """
                        1 C: First.
                        2 U: The proclamation has four articles:|1. The Free Shoal is dry.|2. It claims no sea.|3. The goat is a citizen.|4. Ships pay.
                        3 C: He left.
                        """);
    }

    @Test
    void aListOfFiguresInsideAnUnmarkedParagraphIsNoParagraph() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. FIRST.

                                        2. HE MADE THREE POINTS:
                                        1. TITLE.
                                        2. PRICE.
                                        3. DATE.

                                        3. HE LEFT.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        "1 -: FIRST.\n2 -: HE MADE THREE POINTS:|1. TITLE.|2. PRICE.|3. DATE.\n3 -: HE LEFT.\n");
    }

    @Test
    void theCountStartsOverWhereAnEnclosedTextHasParagraphsOfItsOwn() {
        BodyText body =
                BodyText.read(
                        """
                        1. TALKS WENT ON.

                        2. MINISTRY WANTS THIS CHANGED:

                        3. FIRST, THE TREATY:

                        A. THE WORD HARBOR IN ARTICLE ONE.

                        B. THE NEXT ARTICLES AS FOLLOWS:

                        2. FERRIES SAIL AT NOON.

                        3. FERRIES RETURN AT DUSK.

                        4. EMBASSY CONCURS.
                        OAKDEN
                        """);
        assertThat(body.paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3", "2", "3", "4");
        assertThat(body.findings()).isEqualTo("PAR-NUMBER@2.");
    }

    @Test
    void listsOfFiguresBelowEachLetterAreNoParagraphs() {
        BodyText body =
                BodyText.read(
                        """
                        1. TALKS WENT ON.

                        2. MINISTRY HANDED OVER ITS DRAFT.

                        3. ARTICLES 3 AND 4 OF THE TREATY STAY AS THEY ARE.

                        4. MINISTRY WANTS THE FOLLOWING CHANGED:

                        A. THE WORD HARBOR IN ARTICLE TWO.

                        1. IT IS NOT A HARBOR.

                        2. IT IS A PIER.

                        3. IT IS A QUAY.

                        B. THE WORDS OF ARTICLE FIVE:

                        1. FERRIES.

                        2. SHIPS.

                        3. BOATS.

                        5. EMBASSY CONCURS.
                        OAKDEN
                        """);
        assertThat(body.paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aTelegramWithoutNumbersIsSplitAtBlankLines() {
        assertThat(
                        BodyText.read("We looked.\nNothing was there.\n\nWe looked again.\nSMITH\n")
                                .outline())
                .isEqualTo("- -: We looked. Nothing was there.\n- -: We looked again.\n");
    }

    @Test
    void textAfterABlankLineGoesOnWithItsNumberedParagraph() {
        assertThat(
                        BodyText.read(
                                        "1. (C) He spoke.\n\nThen he left.\n\n2. (C) So did we.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: He spoke.|Then he left.\n2 C: So did we.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(2. (C) It sank.)", "[2. (C) It sank.]", "XXXXXXXXXXXX2. (C) It sank."})
    void mayStandBehindABracketOrWhatWasTakenOut(String second) {
        assertThat(
                        BodyText.read(
                                        "1. (C) It sailed.\n\n"
                                                + second
                                                + "\n\n3. (C) So it was.\nSMITH\n")
                                .paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3");
    }

    @Test
    void lettersMayCountParagraphs() {
        assertThat(
                        BodyText.read(
                                        "G) It sailed.\n\nH) It sank.\n\nI) It was raised.\n\nJ) It sailed.\n\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "- -: G) It sailed.\n- -: H) It sank.\n- -: I) It was raised.\n- -: J) It sailed.\n");
    }
}
