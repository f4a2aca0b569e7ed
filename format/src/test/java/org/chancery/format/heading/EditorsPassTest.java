package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a published telegram is for beside its addressee.
final class EditorsPassTest {

    private static Telegram read(String text) {
        return TelegramParser.parse(
                ("The Secretary of State to the Ambassador in Italy (Anchor)\n\n811.1/2: Telegram\n\nWashington, January 16, 1949—7 p.m.\n\n"
                                + text
                                + "\n\nPilot\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For Anchor from the Secretary of the Treasury.",
                "To Secretary of the Treasury from Anchor.",
                "From Anchor:",
                "For Secretary of the Treasury:",
                "For Anchor from Bell for urinfo only.",
                "Eyes only for Anchor.",
                "Pass Paris.",
                "Tunis for Bell.",
                "Tunis for Bell and Anchor from the Secretary.",
                "Dept pass AmEmbassy Tunis immediate."
            })
    void standBehindTheNumber(String words) {
        Telegram read = read("151. " + words + " The ferries sail.");
        assertThat(read.heading().passLines()).extracting(Located::value).containsExactly(words);
        assertThat(read.body().paragraphs())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("The ferries sail."));
    }

    @Test
    void mayBeAllOfTheFirstParagraph() {
        Telegram read = read("151. For Anchor from Bell.\n\n1. The ferries sail.\n\n2. They do.");
        assertThat(read.id()).isEqualTo("49STATE151");
        assertThat(read.heading().passLines()).hasSize(1);
        assertThat(read.body().paragraphs()).hasSize(2);
    }

    @Test
    void whatTheTelegramAnswersMayFollow() {
        assertThat(
                        read("151. For Anchor from Bell. Your A–41, January 9. They sail.")
                                .heading()
                                .references())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For your information the Department sails.",
                "For the present ferries sail.",
                "From Rome ferries sail on Mondays.",
                "To this the Department agrees.",
                "For.",
                "For Rome: deliver the ferry's papers.",
                "Department of State.",
                "Personal letters came.",
                "Thanks for Anchor.",
                "Minister for Trade.",
                "Rome for its part agrees.",
                "Ferries sail. For Anchor from Bell."
            })
    void otherSentencesAreText(String words) {
        Telegram read = read("151. " + words);
        assertThat(read.heading().passLines()).isEmpty();
        assertThat(read.body().paragraphs().getFirst().text()).isEqualTo(words);
    }
}
