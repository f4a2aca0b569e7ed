package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes a paragraph summary, comment or action (reference 5).
final class SummaryAndCommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY: Text. END SUMMARY. | summary",
                "Summary: Text. End summary. | summary",
                "BEGIN SUMMARY. Text. END SUMMARY. | summary",
                "BEGIN SUMMARY TEXT. END SUMMARY | summary",
                "SUMMARY AND COMMENT: Text. END SUMMARY AND COMMENT. | summary",
                "EXECUTIVE SUMMARY -- Text. END SUMMARY. | summary",
                "COMMENT: Text. END COMMENT. | comment",
                "COMMENT. TEXT. | comment",
                "EMBASSY COMMENT: TEXT. | comment",
                "Comment, cont: Text. | comment",
                "SUMMARY CONTINUED: TEXT. | summary",
                "COMMENT, CONTINUED -- TEXT. | comment",
                "SUMMARY CONTRACT: TEXT. | text",
                "Comment, content: Text. | text",
                "(COMMENT: Text. END COMMENT.) | comment",
                "[Comment: Text. End comment.] | comment",
                "ACTION REQUESTED: TEXT. | action",
                "ACTION REQUEST. Text. | action",
                "Comment on this was avoided by all. | text",
                "Summary judgment was given. | text",
                "He spoke. COMMENT: We doubt it. END COMMENT. | text",
                "(COMMENT: We doubt it.) He spoke. | text",
                "END SUMMARY. Text. | text"
            })
    void labels(String text, String kind) {
        BodyText body = BodyText.read("1. (C) " + text + "\n\n2. (C) More.\nSMITH\n");
        assertThat(body.paragraphs())
                .extracting(p -> p.kind().word())
                .containsExactly(kind, "text");
    }

    @Test
    void anUnnumberedSummaryMayStandBeforeParagraphOne() {
        assertThat(
                        BodyText.read("SUMMARY: IN SHORT. END SUMMARY.\n\n1. AT LENGTH.\n\nSMITH\n")
                                .outline())
                .isEqualTo("- - summary: SUMMARY: IN SHORT. END SUMMARY.\n1 -: AT LENGTH.\n");
    }

    @Test
    void labelsMayStandOnLinesOfTheirOwn() {
        assertThat(
                        BodyText.read(
                                        "BEGIN SUMMARY\n\nIN SHORT.\n\nEND SUMMARY\n\n1. AT LENGTH.\n\nSMITH\n")
                                .outline())
                .isEqualTo("- - summary: BEGIN SUMMARY IN SHORT. END SUMMARY\n1 -: AT LENGTH.\n");
    }

    @Test
    void aPassageRunsToItsEndMark() {
        assertThat(
                        BodyText.read(
                                        "1. COMMENT: ONE.\n\n2. TWO.\n\n3. THREE. END COMMENT.\n\n4. FOUR.\n\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "1 - comment: COMMENT: ONE.\n2 - comment: TWO.\n3 - comment: THREE. END COMMENT.\n4 -: FOUR.\n");
    }

    @Test
    void withoutEndMarkItIsItsParagraph() {
        BodyText body = BodyText.read("1. (C) SUMMARY: One.\n\n2. (C) Two.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 C summary: SUMMARY: One.\n2 C: Two.\n");
        assertThat(body.findings()).isEqualTo("PAR-SUMMARY-OPEN@1. (C) SUMMARY: One.");
    }

    @Test
    void anEndMarkWithoutBeginningEndsWhatStandsBeforeIt() {
        BodyText body =
                BodyText.read("1. (C) One.\n\n2. (C) Two. End\nSummary.\n\n3. (C) Three.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo("1 C summary: One.\n2 C summary: Two. End Summary.\n3 C: Three.\n");
        assertThat(body.findings()).isEqualTo("PAR-SUMMARY-END@2. (C) Two. End");
    }

    @Test
    void aHeadingIsOverWithThePassageThatItWasFor() {
        BodyText body =
                BodyText.read(
                        "SUMMARY\n-------\n\n1. (C) One. END SUMMARY.\n\n2. (C) Two.\nSMITH\n");
        assertThat(body.paragraphs()).extracting(p -> p.heading()).containsExactly("SUMMARY", null);
    }

    @Test
    void aHeadingMakesTheKindOfItsParagraphs() {
        BodyText body =
                BodyText.read(
                        "SUMMARY\n-------\n\n1. (C) One.\n\n2. (C) Two.\n\nMORE\n\n3. (C) Three.\n\nCOMMENT\n\n4. (C) Four.\n\n5. (C) Five.\nSMITH\n");
        assertThat(body.outline())
                .isEqualTo(
                        """
                        == SUMMARY
                        1 C summary: One.
                        2 C summary: Two.
                        == MORE
                        3 C: Three.
                        == COMMENT
                        4 C comment: Four.
                        5 C comment: Five.
                        """);
        assertThat(body.findings()).isEmpty();
    }

    @Test
    void afterItsEndMarkTheHeadingsKindIsOver() {
        assertThat(
                        BodyText.read(
                                        "COMMENT\n\n1. (C) One. END COMMENT.\n\n2. (U) Cleared by DAS Krol.\nSMITH\n")
                                .outline())
                .isEqualTo(
                        "== COMMENT\n1 C comment: One. END COMMENT.\n2 U: Cleared by DAS Krol.\n");
    }

    @Test
    void minimizeStandsForItself() {
        assertThat(BodyText.read("1. (C) One.\nMINIMIZE CONSIDERED\nSMITH\n").outline())
                .isEqualTo("1 C: One.\n- -: MINIMIZE CONSIDERED\n");
    }
}
