package org.chancery.convert.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chancery.convert.Heard;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Letters whose lines a mail program filled, and telegrams that only look as if.
final class FlowedTest {

    private static final String FULL =
            "1. (C) The harbour master of Sliema said that the last ferry of the ";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a full line goes on", FULL + "\nday sails.\n", FULL + "day sails.\n"),
                arguments(
                        "over many lines",
                        FULL + "\n" + FULL + "\n" + FULL + "\nday.",
                        (FULL + FULL + FULL).replace("the 1", "the \n1") + "day."),
                arguments("a line without a blank ends", "It sails.\nIt does not.", ""),
                arguments("a short line ends, blank or no", "FM AMEMBASSY VALLETTA \nTO X", ""),
                arguments(
                        "a line of the heading is joined to none above it",
                        "INFO AMEMBASSY ROME, AMEMBASSY MADRID, AMEMBASSY LISBON, AMEMBASSY TUNIS \nRUEHRO/AMEMBASSY ROME PRIORITY 0456",
                        ""),
                arguments(
                        "nor is a label",
                        FULL + "\nSUBJECT: FERRIES\n" + FULL + "\nE.O. 12958: N/A",
                        ""),
                arguments("nor a paragraph", FULL + "\n2. (C) It sails.", ""),
                arguments("a blank line stays", FULL + "\n\nIt sails.", ""),
                arguments("and the end of all", FULL, ""),
                arguments("a signature is below its dashes", "-- \nClerk", ""),
                arguments(
                        "a blank put in is taken out",
                        " From here on\n  it sails",
                        "From here on\n it sails"),
                arguments(
                        "quoted lines are joined with those of their depth",
                        "> "
                                + FULL
                                + "\n> day sails.\n>> Older "
                                + FULL
                                + "\n> It "
                                + FULL
                                + "\nMine",
                        "> " + FULL + "day sails.\n>> Older " + FULL + "\n> It " + FULL + "\nMine"),
                arguments(
                        "a narrow program is known by its widest line",
                        "The harbour master of Sliema said that the last ferry of the \nday on the Strait was late, and the one before it was later, \nand late.",
                        "The harbour master of Sliema said that the last ferry of the day on the Strait was late, and the one before it was later, and late."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void lines(String what, String written, String meant) {
        assertThat(Flowed.text(written, false)).isEqualTo(meant.isEmpty() ? written : meant);
    }

    @Test
    void theBlankOfABreakMayBeTheProgramsOwn() {
        String word = "o".repeat(66);
        assertThat(Flowed.text(word + " \noo and\n", true)).isEqualTo(word + "oo and\n");
        assertThat(Flowed.text(FULL + " \nday.", true)).isEqualTo(FULL + "day.");
    }

    private static Telegram telegram(String type, String text) {
        return Heard.of(
                        "m.eml",
                        "Message-ID: <1@x>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: "
                                + type
                                + "\r\n\r\n"
                                + text.replace("\n", "\r\n"))
                .telegram();
    }

    /// A blank at the end of every line, as some gateways leave them.
    private static final String WIRE =
            """
            P 041125Z MAR 75
            FM AMEMBASSY VALLETTA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0475
            INFO RUEHRO/AMEMBASSY ROME PRIORITY 0456
            RUEHTU/AMEMBASSY TUNIS PRIORITY 0113
            BT
            C O N F I D E N T I A L VALLETTA 17
            TAGS: PREL, MT
            SUBJECT: FERRIES OF THE STRAIT
            REF: A. TUNIS 44
                 B. ROME 1187
            1. IT SAILS.
            2. IT DOES NOT SAIL.
            OAKDEN
            """
                    .replace("\n", " \n");

    @Test
    void aTelegramWithBlanksAtItsLineEndsIsAsItWas() {
        Telegram flowed = telegram("text/plain; format=flowed", WIRE);
        assertThat(flowed.fields()).isEqualTo(telegram("text/plain", WIRE).fields());
        assertThat(flowed.heading().infoAddressees()).hasSize(2);
        assertThat(flowed.heading().references()).hasSize(2);
        assertThat(flowed.body().paragraphs()).hasSize(2);
    }

    @Test
    void whatAProgramBrokeIsWholeAgain() {
        Telegram read =
                telegram(
                        "text/plain; charset=utf-8; FORMAT=\"Flowed\"; DelSp=YES",
                        """
                        R 041125Z MAR 75
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC
                        BT
                        C O N F I D E N T I A L VALLETTA 17
                        SUBJECT: FERRIES OF THE STRAIT, AND OF WHOEVER ELSE HAS TO  \nDO WITH THEM

                        1. (C) The harbour master of Sliema said that the last ferry of the  \nday sails.
                        """);
        assertThat(requireNonNull(read.heading().subject()).value())
                .isEqualTo("FERRIES OF THE STRAIT, AND OF WHOEVER ELSE HAS TO DO WITH THEM");
        assertThat(read.body().paragraphs().getFirst().text()).endsWith("ferry of the day sails.");
    }

    /// One that tries all ways of parting a line takes hours.
    @Test
    @Timeout(20)
    void aLineOfMegabytesTakesNoLonger() {
        String endless = "GOAT".repeat(500_000);
        assertThat(Flowed.text(FULL + "\n" + endless, false)).isEqualTo(FULL + endless);
        byte[] letters =
                ("From " + "goat@".repeat(400_000) + " \nSubject: x\n\ny\n")
                        .getBytes(StandardCharsets.US_ASCII);
        assertThat(Heard.of("x.mbox", letters)).isNotNull();
    }
}
