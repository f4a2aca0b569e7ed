package org.chancery.format.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.TelegramParser;
import org.junit.jupiter.api.Test;

final class HeadingTest {

    @Test
    void theMomentOfAGroupIsKnownAtMidnightToo() {
        Heading heading =
                read(
                        """
                        R 110000Z JUN 79
                        FM AMEMBASSY VALLETTA
                        TO SECSTATE WASHDC 1234
                        C O N F I D E N T I A L VALLETTA 0412

                        1. THE FERRY SAILS ON MONDAYS.
                        """);
        assertThat(heading.isDayAlone()).isFalse();
        assertThat(heading.isoDate()).isEqualTo("1979-06-11T00:00:00Z");
    }

    @Test
    void theDayAloneOfAPublishedTelegram() {
        Heading heading =
                read(
                        """
                        12. Telegram From the Embassy in Malta to the Department of State

                        Valletta, June 11, 1958.

                        412. The ferry sails on Mondays.
                        """);
        assertThat(heading.isDayAlone()).isTrue();
        assertThat(heading.isoDate()).isEqualTo("1958-06-11");
    }

    @Test
    void noDateAtAll() {
        Heading heading = read("1. (U) The ferry sails on Mondays.\n");
        assertThat(heading.isDayAlone()).isFalse();
        assertThat(heading.isoDate()).isNull();
    }

    private static Heading read(String text) {
        return TelegramParser.parse(text.getBytes(UTF_8)).heading();
    }
}
