package org.chancery.format.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is a blank, and which tabs are none.
final class BlanksTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1.{tab}(C) Text->1. (C) Text",
                "  12.{tab}Telegram From->  12. Telegram From",
                "a{nbsp}b{thin}c->a b c",
                "FERRY{tab}MONDAY->FERRY{tab}MONDAY",
                "1.{tab}FERRY{tab}MONDAY->1. FERRY{tab}MONDAY",
                "No. 1.{tab}FERRY->No. 1.{tab}FERRY",
                "123456.{tab}FERRY->123456.{tab}FERRY"
            })
    void blanks(String written, String read) {
        SourceText source = SourceText.of(signs(written).getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).isEqualTo(signs(read));
    }

    private static String signs(String text) {
        return text.replace("{tab}", "\t").replace("{nbsp}", "\u00A0").replace("{thin}", "\u2009");
    }

    @Test
    void aDocumentWhoseNumberATabPartsIsATelegram() {
        Telegram telegram =
                TelegramParser.parse(
                        """
                        12.\tTelegram From the Embassy in Malta to the Department of State

                        Valletta, January 27, 1955, 9:06 p.m.

                        1196.\tReurtel 1040. The ferry sails.

                        Oakden
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.id()).isEqualTo("55VALLETTA1196");
        assertThat(String.valueOf(telegram.heading().date())).startsWith("1955-01-27");
    }
}
