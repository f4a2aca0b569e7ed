package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a releaser took out (reference 5).
final class RedactionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ambassador XXXXXXXXXXXX spoke. | XXXXXXXXXXXX",
                "It gives [less than 1 line not declassified] as address. | [less than 1 line not declassified]",
                "It gives [1 paragraph (4 lines) not declassified]. | [1 paragraph (4 lines) not declassified]",
                "He lives in [place not declassified]. | [place not declassified]",
                "[portion not in this extract] | [portion not in this extract]",
                "Our source (b)(1) said so. | (b)(1)",
                "Name [EXCISED] was given. | [EXCISED]"
            })
    void isASpan(String text, String redaction) {
        BodyText body = BodyText.read("1. (C) " + text + "\nSMITH\n");
        assertThat(body.pieces(Element.REDACTION)).containsExactly(redaction);
        assertThat(body.result().body().redactions())
                .extracting(body.source()::text)
                .containsExactly(redaction);
        assertThat(body.findings()).isEqualTo("TXT-REDACTED@" + redaction);
        assertThat(body.paragraphs().getFirst().text()).contains(redaction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1", "1.4(D)", "B1, 1.4(B), 1.4(D)"})
    void aBoxOnItsLineIsOne(String box) {
        assertThat(
                        BodyText.read("1. (C) He spoke.\n" + box + "\n\n2. (C) He left.\nSMITH\n")
                                .findings())
                .isEqualTo("TXT-REDACTED@" + box);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aNoteMayWrapBetweenItsWords(String end) {
        BodyText body =
                BodyText.read(
                        "1. (C) It gives [2 lines not"
                                + end
                                + "declassified] as address.\nSMITH\n");
        assertThat(body.result().body().redactions()).hasSize(1);
    }

    @Test
    void otherTextIsNone() {
        assertThat(
                        BodyText.read(
                                        "1. (C) The XXth Congress (ref [1], [Omission is in the original]) met in B1 of 1.4 (b) XXX. APPEAREDMXXMXXM.\nSMITH\n")
                                .findings())
                .isEmpty();
    }
}
