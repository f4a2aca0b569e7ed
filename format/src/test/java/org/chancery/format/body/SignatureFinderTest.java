package org.chancery.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.telegram.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who signed (reference 5).
final class SignatureFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RICE | RICE",
                "RICE. | RICE",
                "VAN DER BYL | VAN DER BYL",
                "O'KEEFE | O'KEEFE",
                "INGRAHAM-SOLE | INGRAHAM-SOLE",
                "SMITH ACTING | SMITH",
                "SMITH, ACTING | SMITH",
                "SMITH (ACTING) | SMITH",
                "OAKDEN## | OAKDEN",
                "PARKER UNQUOTE VANCE | VANCE"
            })
    void lastLine(String line, String name) {
        assertThat(BodyText.read("1. (C) He cleared this cable.\n" + line + "\n").signature())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "END COMMENT",
                "END",
                "COMMENT",
                "SECRET",
                "SIPDIS",
                "UNQUOTE",
                "EXEMPT",
                "MINIMIZE CONSIDERED",
                "THIS ENDS WITHOUT STOP",
                "HE WENT HOME 4"
            })
    void isNeverOneOfThese(String line) {
        BodyText body = BodyText.read("1. (C) HE CLEARED THIS CABLE.\n" + line + "\n");
        assertThat(body.signature()).isEmpty();
        assertThat(body.findings()).contains("SIG-MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OAKDEN##",
                "#OAKDEN",
                "OAKDEN\n\"",
                "OAKDEN\n=======CABLE ENDS=======",
                "OAKDEN ##\n\nSECRET"
            })
    void whatOperatorsAndContainersPutAroundIsNoPartOfIt(String end) {
        assertThat(BodyText.read("1. (C) HE CLEARED THIS CABLE.\n\n" + end + "\n").signature())
                .isEqualTo("OAKDEN");
    }

    /// Found by fuzzing: nothing stands behind the word.
    @ParameterizedTest
    @ValueSource(strings = {"UNQTE", "UNQUOTE", "UNQTE #", "#", "."})
    void nothingBehindAQuotationIsNone(String text) {
        assertThat(BodyText.read(text).signature()).isEmpty();
    }

    @Test
    void theEndOfAWrappedSentenceIsNone() {
        assertThat(
                        BodyText.read("1. WE WILL CONTINUE TO REPORT ON THE SITUATION\nIN SEASON\n")
                                .signature())
                .isEmpty();
    }

    @Test
    void editionsPrintItBehindTheLastSentence() {
        BodyText body =
                BodyText.read(
                        "1. OUTCOME WAS EXPECTED. THE FUTURE OF ITU. BEAM\nNOTE BY OC/T: POUCHED SUVA.\n");
        assertThat(body.signature()).isEqualTo("BEAM");
        assertThat(body.outline())
                .isEqualTo(
                        "1 -: OUTCOME WAS EXPECTED. THE FUTURE OF ITU.\n- -: NOTE BY OC/T: POUCHED SUVA.\n");
    }

    @Test
    void itMayStandBehindAQuotedTelegram() {
        assertThat(
                        BodyText.read(
                                        "1. WE HAVE NOT MADE UP OUR MINDS. KISSINGER\nUNQTE\nINGERSOLL\n")
                                .signature())
                .isEqualTo("INGERSOLL");
    }

    @Test
    void editionsPrintItInMixedCase() {
        assertThat(
                        BodyText.read(
                                        "1. Please keep addressees advised.\n\nRogers\n",
                                        Dialect.EDITED)
                                .signature())
                .isEqualTo("Rogers");
    }

    @Test
    void aDowngradingGroupMayStandBeforeIt() {
        BodyText body = BodyText.read("1. RECOMMEND NOTHING.\n\nGP-3\nPEMBERLEIGH\n");
        assertThat(body.signature()).isEqualTo("PEMBERLEIGH");
        assertThat(body.outline()).isEqualTo("1 -: RECOMMEND NOTHING.\n- -: GP-3\n");
    }

    @Test
    void labelledBlocksNameIt() {
        BodyText body =
                BodyText.read(
                        """
                        1.  (SBU) Comment: It has a future.
                        End comment.

                        Signature:              OAKDEN

                        Drafted By:             VALLETTA: Treadgold, Marisol
                        Cleared By:             ECON: Lindqvist, Piers
                        """,
                        Dialect.SMART);
        assertThat(body.signature()).isEqualTo("OAKDEN");
        assertThat(body.outline())
                .isEqualTo("1 SBU comment: Comment: It has a future. End comment.\n");
    }

    @Test
    void anEditionsNotesAreNoText() {
        BodyText body =
                BodyText.read(
                        "1. I propose to say nothing. [2]\n\nMERRIGOLD\n\n_\n\n1 Document 34.\n\n2 The cable.\n",
                        Dialect.EDITED);
        assertThat(body.signature()).isEqualTo("MERRIGOLD");
        assertThat(body.paragraphs()).hasSize(1);
    }

    @Test
    void militaryMessagesNeedNone() {
        assertThat(BodyText.read("1. LANDED HIM MARSAXLOKK.\n", Dialect.JANAP128).findings())
                .isEmpty();
    }

    @Test
    void mayBeGluedToTheEndOfAPassage() {
        BodyText body =
                BodyText.read("1. (C) One.\n\n2. (C) Comment. It sank. End comment.Oakden\n");
        assertThat(body.signature()).isEqualTo("Oakden");
        assertThat(body.paragraphs().getLast().text()).isEqualTo("Comment. It sank. End comment.");
        assertThat(BodyText.read("1. (C) One.\n\n2. (C) It sank.Oakden\n").signature()).isEmpty();
    }

    @Test
    void aPageMaySayBehindItWhereItHasTheTelegramFrom() {
        assertThat(
                        BodyText.read(
                                        "1. (C) It sank.\n\nOAKDEN\n\nLatest source of this page is box-2, released 2011-10-04\n")
                                .signature())
                .isEqualTo("OAKDEN");
    }
}
