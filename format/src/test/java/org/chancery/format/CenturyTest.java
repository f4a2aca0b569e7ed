package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The century of a date-time group, whose year has two digits (reference 3.3, FL5).
class CenturyTest {

    @ParameterizedTest
    @CsvSource({
        // as its container, or a little before or behind it
        "2009, 09, 2009",
        "2009, 08, 2008",
        "1999, 00, 2000",
        "2000, 99, 1999",
        "1949, 49, 1949",
        // a letter of today with a telegram of long ago
        "2025, 75, 1975",
        "2026, 75, 1975",
        "2026, 66, 1966",
        "2011, 60, 1960",
        // a date that a program put where it knew none
        "1980, 09, 2009",
    })
    void noContainerHoldsWhatWasSentLongBehindIt(int container, String digits, int year) {
        String page =
                """
                Created: %d-03-02 10:00:00
                Classification: UNCLASSIFIED
                Origin: Embassy Valletta
                R 021000Z MAR %s
                FM AMEMBASSY VALLETTA
                TO SECSTATE WASHDC 2210
                BT
                UNCLAS VALLETTA 0017
                SUBJECT: FLOATS
                1. THE FLOATS ARE BACK.
                """
                        .formatted(container, digits);
        Telegram telegram = TelegramParser.parse(page.getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.heading().date()).isEqualTo(Instant.parse(year + "-03-02T10:00:00Z"));
        assertThat(telegram.id()).isEqualTo(digits + "VALLETTA17");
    }
}
