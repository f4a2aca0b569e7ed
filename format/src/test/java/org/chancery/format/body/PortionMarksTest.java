package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks in all the forms that the reference has seen (reference 5).
final class PortionMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. (C) Text. | 1 C: Text.",
                "1. (S//NF) Text. | 1 S//NF: Text.",
                "1. (C/NF) Text. | 1 C//NF: Text.",
                "1. ( C ) Text. | 1 C: Text.",
                "1. (c) Text. | 1 C: Text.",
                "1.(C)Text. | 1 C: Text.",
                "1 (SBU) Text. | 1 SBU: Text.",
                "(C) 1. Text. | 1 C: Text.",
                "1. SUMMARY (C): Text. | 1 C summary: SUMMARY: Text.",
                "1. C) Text. | 1 C: Text.",
                "1. (C Text. | 1 C: Text.",
                "1. [C] Text. | 1 C: Text.",
                "(U) Text. | - U: Text.",
                "1. (U.S.) policy is clear. | 1 -: (U.S.) policy is clear.",
                "1. (Iran) denied it. | 1 -: (Iran) denied it."
            })
    void reads(String text, String expected) {
        assertThat(BodyText.read(text + "\nSMITH\n").outline()).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. (C - ENTIRE TEXT). | 1 C: ENTIRE TEXT",
                "1. C - ENTIRE TEXT. | 1 C: ENTIRE TEXT",
                "1. ( C - ENTIRE TEXT.) | 1 C: ENTIRE TEXT",
                "1. (S) ENTIRE TEXT. | 1 S: ENTIRE TEXT.",
                "(S - ENTIRE TEXT) | - S: ENTIRE TEXT"
            })
    void entireTextMarksTheTelegram(String text, String expected) {
        BodyText body =
                BodyText.read(text + "\n\n2. REFTELS HAVE CAUGHT UNHCR UNPREPARED.\n\nPALMER\n");
        assertThat(body.outline())
                .startsWith(expected + "\n")
                .endsWith("REFTELS HAVE CAUGHT UNHCR UNPREPARED.\n");
        assertThat(body.findings()).doesNotContain("CLS-PORTION-MISSING");
    }

    @Test
    void damagedMarksAreRepairs() {
        assertThat(BodyText.read("1. C) Text.\nSMITH\n").findings())
                .isEqualTo("CLS-PORTION-UNKNOWN@C)");
    }

    @Test
    void whatLooksLikeAMarkAndIsNoneIsReported() {
        BodyText body = BodyText.read("1. (N/SF) Text.\n\n2. (C) Text.\nSMITH\n");
        assertThat(body.outline()).isEqualTo("1 -: (N/SF) Text.\n2 C: Text.\n");
        assertThat(body.findings()).isEqualTo("CLS-PORTION-UNKNOWN@(N/SF)");
    }

    @Test
    void aMissingMarkIsReportedWhereOthersHaveOne() {
        assertThat(BodyText.read("1. (C) One.\n\n2. Two.\nSMITH\n").findings())
                .isEqualTo("CLS-PORTION-MISSING@2. Two.");
        assertThat(BodyText.read("1. One.\n\n2. Two.\nSMITH\n").findings()).isEmpty();
    }

    @Test
    void theHighestMarkInAParagraphCounts() {
        BodyText body =
                BodyText.read(
                        "1. (U) He made two points:\n-- (U) the first;\n-- (S) the second.\nSMITH\n");
        assertThat(BodyText.mark(body.paragraphs().getFirst())).isEqualTo("S");
        assertThat(body.findings()).isEqualTo("CLS-PORTION-MIXED@(S)");
    }

    @Test
    void lettersOfAListAreNoMarks() {
        assertThat(
                        BodyText.read(
                                        "1. PROPOSALS:\n\n(A) FACILITY;\n\n(B) RULES;\n\n(C) TRUST.\n\n2. MORE.\nSMITH\n")
                                .outline())
                .isEqualTo("1 -: PROPOSALS:|(A) FACILITY;|(B) RULES;|(C) TRUST.\n2 -: MORE.\n");
    }

    @Test
    void numberAndMarkArePiecesOfTheirOwn() {
        BodyText body = BodyText.read("1. (C) Text.\nSMITH\n");
        assertThat(body.pieces(Element.PARAGRAPH_NUMBER)).containsExactly("1.");
        assertThat(body.pieces(Element.PORTION_MARK)).containsExactly("(C)");
        assertThat(body.pieces(Element.SIGNATURE)).containsExactly("SMITH");
    }
}
