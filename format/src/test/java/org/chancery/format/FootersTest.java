package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files and relays put below and between the text (reference 9.1).
final class FootersTest {

    static final String TOP =
            """
            R 061232Z MAR 02
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 1234
            BT
            C O N F I D E N T I A L VALLETTA 000179

            E.O. 12958: DECL: 03/06/2012
            TAGS: PREL, MT
            SUBJECT: FERRY

            """;

    @Test
    void theFootOfAPageIsNoText() {
        Telegram telegram =
                read(
                        "1. (C) The text of the\n2002VALLETTA00179 - Classification: CONFIDENTIAL\ntelegram goes on.\nOAKDEN\n\n2002VALLETTA00179 - Classification: CONFIDENTIAL\n");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("The text of the telegram goes on.");
        assertThat(telegram.body().signature())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("OAKDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNCLASSIFIED U.S. Department of State Case No. F-2012-00000 Doc No. C00000000",
                "RELEASED IN PART B1, 1.4(D)",
                "REVIEW AUTHORITY: A. Reader, Senior Reviewer"
            })
    void aReleasersStampIsNoText(String stamp) {
        Telegram telegram =
                read("1. (C) The text of the\n" + stamp + "\ntelegram goes on.\nOAKDEN\n");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("The text of the telegram goes on.");
        assertThat(telegram.pieces().stream().map(Piece::element)).contains(Element.STAMP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 2 -", "-2-", "\u2014 2 \u2014", "Page 2 of 3"})
    void theNumberOfAPageIsNoText(String number) {
        Telegram telegram =
                read("1. (C) The text of the\n\n" + number + "\n\ntelegram goes on.\nOAKDEN\n");
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("The text of the telegram goes on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: NOT PASSED TO ABOVE ADDRESSEE(S)",
                "NOTE BY OC/T: NOT PASSED ABOVE ADDRESSEE"
            })
    void aRelaysNoteStandsBelowTheSignature(String note) {
        Telegram telegram = read("1. (C) Text of the telegram.\nOAKDEN\n\n" + note + "\n");
        assertThat(telegram.body().signature())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("OAKDEN");
    }

    @Test
    void aLabelMayLoseItsFirstLetterInsideALine() {
        Telegram telegram =
                TelegramParser.parse(
                        "C O N F I D E N T I A L VALLETTA 000179\n\nE.O. 12958: DECL: 03/06/2012 AGS: PREL, MT\nSUBJECT: FERRY\n\n1. (C) Text.\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PREL", "MT");
    }

    private static Telegram read(String text) {
        return TelegramParser.parse((TOP + text).getBytes(StandardCharsets.UTF_8));
    }
}
