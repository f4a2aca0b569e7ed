package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings, and lines that only look like them (reference 5).
final class HeadingFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAFF OFFICERS TO ISAF HQ",
                "CSTO RAPID REACTION FORCE?",
                "NO NEW U.S. MILITARY BASES",
                "Parliamentary Trip Canceled",
                "NUCLEAR TALKS (C)",
                "\"NEVER AGAIN\"",
                "RELATIONS WITH THE U.S.",
                "BACKGROUND:",
                "2009: A YEAR OF FISH",
                "...ALTHOUGH IT SAILED"
            })
    void standsOverItsParagraphs(String heading) {
        BodyText body =
                BodyText.read(
                        "1. (C) One sentence here.\n\n"
                                + heading
                                + "\n\n\n2. (C) Two.\n\n3. (C) Three.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo("1 C: One sentence here.\n== " + heading + "\n2 C: Two.\n3 C: Three.\n");
        assertThat(body.pieces(Element.HEADING)).containsExactly(heading);
    }

    @Test
    void isReplacedByTheNext() {
        assertThat(
                        BodyText.read("ONE\n\n1. (C) First.\n\nTWO\n\n2. (C) Second.\nSMITH\n")
                                .outline())
                .isEqualTo("== ONE\n1 C: First.\n== TWO\n2 C: Second.\n");
    }

    @Test
    void mayBeUnderlined() {
        BodyText body =
                BodyText.read(
                        "1. (C) First.\n\nThe threat to the region\n------------------------\n\n2. (C) Second.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo("1 C: First.\n== The threat to the region\n2 C: Second.\n");
        assertThat(body.pieces(Element.HEADING)).contains("------------------------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "------- THE HARBOR -------",
                "THE HARBOR ---",
                "THE HARBOR =======",
                "=== THE HARBOR ===",
                "THE HARBOR\n\u2010\u2010\u2010\u2010\u2010\u2010"
            })
    void mayHaveItsRuleOnItsOwnLine(String heading) {
        assertThat(
                        BodyText.read("1. (C) First.\n\n" + heading + "\n\n2. (C) Second.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: First.\n== THE HARBOR\n2 C: Second.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--- The Minister agreed.", "-- THE HARBOR", "The harbor, he said ---,"})
    void aDashIsNoRule(String line) {
        assertThat(
                        BodyText.read("1. (C) First.\n\n" + line + "\n\n2. (C) Second.\nSMITH\n")
                                .outline())
                .doesNotContain("==");
    }

    @Test
    void mayStandBetweenRules() {
        BodyText body =
                BodyText.read(
                        "-------\nSUMMARY\n-------\n\n1. (C) First.\n\n-------------\nTHE QUESTIONS\n-------------\n\n2. (C) Second.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo("== SUMMARY\n1 C summary: First.\n== THE QUESTIONS\n2 C: Second.\n");
        assertThat(body.pieces(Element.HEADING)).hasSize(6);
    }

    @Test
    void mayTakeTwoLines() {
        assertThat(
                        BodyText.read(
                                        "1. (C) First.\n\nTHE AFGHANISTAN THREAT TO\nCENTRAL ASIA\n\n2. (C) Second.\nSMITH\n")
                                .outline())
                .contains("== THE AFGHANISTAN THREAT TO CENTRAL ASIA\n");
    }

    @Test
    void mayStandDirectlyOverTheNumber() {
        assertThat(
                        BodyText.read("1. (C) First.\nCHINA ALSO WATCHING\n2. (C) Second.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: First.\n== CHINA ALSO WATCHING\n2 C: Second.\n");
    }

    @Test
    void isFoundInTextOfCapitalsOverANumber() {
        assertThat(
                        BodyText.read(
                                        "1. FIRST PARAGRAPH OF TEXT.\n\nECONOMIC SITUATION\n\n2. SECOND PARAGRAPH.\n\nSMITH\n")
                                .outline())
                .contains("== ECONOMIC SITUATION\n2 -: SECOND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He then left the room.",
                "responded that it had been most useful",
                "-- a point of the list",
                "BEGIN TEXT",
                "MINIMIZE CONSIDERED",
                "THE MINISTRY PRESENTS ITS COMPLIMENTS AND HAS THE HONOR:",
                "TAGS: PREL"
            })
    void otherLinesAreText(String line) {
        BodyText body =
                BodyText.read("1. (C) One sentence here.\n\n" + line + "\n\n2. (C) Two.\nSMITH\n");
        assertThat(body.outline()).doesNotContain("==");
    }

    @Test
    void theRestOfASentenceIsNoHeading() {
        assertThat(
                        BodyText.read(
                                        "1. (C) He met with Deputy Chairman\n\nMarat Shaikhutdinov\n\n2. (C) Two.\nSMITH\n")
                                .outline())
                .isEqualTo("1 C: He met with Deputy Chairman Marat Shaikhutdinov\n2 C: Two.\n");
    }

    @Test
    void aLineWithNothingBelowIsNoHeading() {
        assertThat(BodyText.read("1. (C) One.\n\nTHE END OF IT ALL\n").outline())
                .doesNotContain("==");
    }

    @Test
    void aPagesEndMayStandInsideIt() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (C) One.

                                        COMMENT

                                        ~~~

                                        -------

                                        2. (C) Two.

                                        Ministry of Ferries:

                                        ~~~

                                        Who Pays for Them
                                        -----------------

                                        3. (C) Three.

                                        The Guild
                                        ---------

                                        4. (C) Four.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        """
                        1 C: One.
                        == COMMENT
                        2 C comment: Two.
                        == Ministry of Ferries: Who Pays for Them
                        3 C: Three.
                        == The Guild
                        4 C: Four.
                        """);
    }

    @Test
    void anItemOverAnItemIsNone() {
        assertThat(
                        BodyText.read(
                                        """
                                        1. (C) Outline:

                                            A. Harbors and Ferries
                                                1) Depth (DEP)
                                                2) Fares (FAR)

                                        2. (C) Two.
                                        SMITH
                                        """)
                                .outline())
                .isEqualTo(
                        "1 C: Outline:|A. Harbors and Ferries|1) Depth (DEP)|2) Fares (FAR)\n2 C: Two.\n");
    }

    @Test
    void inACopyThatFoldsNoLinesItMayBeWideOrStandBehindTheText() {
        String wide =
                "The ferry sailed in the morning and came back at night, as it has done. "
                        .repeat(3);
        assertThat(
                        BodyText.read(
                                        "1. (C) "
                                                + wide
                                                + " A RETURN TO THE (OLD) ORDER OF THINGS\n\n2. (C) "
                                                + wide
                                                + "\n\nCONFUSION AND CONCERN AMONG THOSE WHO ARE TO PAY FOR THE NEW FERRY TO THE ISLAND\n\n3. (C) "
                                                + wide
                                                + "\nSMITH\n")
                                .paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly(
                        null,
                        "A RETURN TO THE (OLD) ORDER OF THINGS",
                        "CONFUSION AND CONCERN AMONG THOSE WHO ARE TO PAY FOR THE NEW FERRY TO THE ISLAND");
    }

    @Test
    void whatAReleaserTookOutIsNone() {
        assertThat(BodyText.read("1. (C) One.\n\nXXXXXXXXXXXX\n\n2. (C) Two.\nSMITH\n").outline())
                .doesNotContain("==");
    }
}
