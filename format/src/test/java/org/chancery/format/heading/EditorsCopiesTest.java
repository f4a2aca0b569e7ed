package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who else got a published telegram, where its own text says it.
final class EditorsCopiesTest {

    private static final String FROM_ROME =
            "The Ambassador in Italy (Anchor) to the Secretary of State\n\n811.1/2: Telegram\n\nRome, January 16, 1949—7 p.m.\n\n";

    private static Telegram read(String text) {
        return TelegramParser.parse((FROM_ROME + text).getBytes(StandardCharsets.UTF_8));
    }

    /// As editors of facsimiles put it.
    @Test
    void aNoteSaysThatItWasRepeated() {
        Telegram read =
                read(
                        "980. Ferries sail.\n\nNotes\n\n1 Source: Archives. Secret; Priority. It was repeated Priority to Tunis, and Paris.\n");
        assertThat(told(read)).isEqualTo("Secretary of State | Tunis; Paris");
    }

    private static String names(List<Located<Addressee>> addressees) {
        return addressees.stream()
                .map(Located::value)
                .map(one -> one.serial() == null ? one.name() : one.name() + " " + one.serial())
                .collect(Collectors.joining("; "));
    }

    private static String told(Telegram read) {
        return names(read.heading().toAddressees())
                + " | "
                + names(read.heading().infoAddressees());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    Sent to Valletta, repeated to Tunis and Paris.               -> Secretary of State; Valletta | Tunis; Paris
                    Repeated to Valletta, Tunis and Hankow.                      -> Secretary of State | Valletta; Tunis; Hankow
                    Repeated to Peiping.                                         -> Secretary of State | Peiping
                    Sent Dept 980, repeated info Tunis 261.                      -> Secretary of State | Tunis 261
                    Sent Department 980; repeated Tunis 102 and London.          -> Secretary of State | Tunis 102; London
                    Sent to Paris as 180 rptd to Tunis as 293, London 1720, USUN 300. -> Secretary of State; Paris 180 | Tunis 293; London 1720; USUN 300
                    Sent Department 980 New Delhi 346 London 2065.               -> Secretary of State; New Delhi 346; London 2065 |
                    Repeated information Tunis 101.                              -> Secretary of State | Tunis 101
                    By mail to Tunis, Paris and Hankow.                          -> Secretary of State | Tunis; Paris; Hankow
                    Sent to Tunis. Tunis please transmit by mail to Valletta.    -> Secretary of State; Tunis |
                    Sent Department 980; repeated Tunis 127; Department pass London from Rome; pouched Milan; Hankow. -> Secretary of State | Tunis 127; Milan; Hankow
                    Sent Department 980; repeated Tunis 102. Department pass London. -> Secretary of State | Tunis 102
                    """)
    void areNamedBeforeTheSignature(String sentence, String expected) {
        Telegram read = read("980. Ferries sail.\n\n" + sentence + "\n\nAnchor\n");
        assertThat(told(read).strip()).isEqualTo(expected.strip());
        assertThat(read.body().paragraphs().getLast().text()).endsWith(sentence);
    }

    @Test
    void areNamedAtTheEndOfAParagraphOrBehindTheNumber() {
        assertThat(told(read("980. Ferries sail. Repeated to Tunis.\n\nAnchor\n")))
                .isEqualTo("Secretary of State | Tunis");
        assertThat(
                        told(
                                read(
                                        "980. Sent Department 980; repeated Tunis 55. Ferries sail.\n\n2. So.\n\n3. So.\n\n4. So.\n\n5. So.\n\n6. So.\n\nAnchor\n")))
                .isEqualTo("Secretary of State | Tunis 55");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent to Congress and President.",
                "Sent to Paris by the Tuesday ferry.",
                "Repeated to the harbour master and others in vain.",
                "Repeated in telegram 6 to Tunis.",
                "Repeat to Tunis.",
                "Sent 12 men.",
                "By mail the ferry's papers."
            })
    void otherSentencesAreText(String sentence) {
        assertThat(told(read("980. Ferries sail.\n\n" + sentence + "\n\nAnchor\n")))
                .isEqualTo("Secretary of State | ");
    }

    @Test
    void stayTextInTheMiddleOfIt() {
        assertThat(
                        told(
                                read(
                                        "980. Ferries sail\nand sail.\n\nThe note was shown. Repeated to Tunis.\n\n2. So\nit is.\n\n3. So.\n\n4. So.\n\n5. So.\n\nAnchor\n")))
                .isEqualTo("Secretary of State | ");
    }

    @Test
    void areNamedInTheNoteOfTheTitleWhichIsTheFirst() {
        assertThat(
                        told(
                                read(
                                        "980. Ferries sail.\n\nAnchor\n\nNotes\n\n1 Repeated to Tunis, Paris, and London.\n\n2 Repeated to Valletta.\n")))
                .isEqualTo("Secretary of State | Tunis; Paris; London");
        assertThat(
                        told(
                                read(
                                        "980. Ferries sail.\n\nAnchor\n\nNotes\n\n1 Repeated in telegram 165, February 28, to Tunis.\n")))
                .isEqualTo("Secretary of State | ");
    }
}
