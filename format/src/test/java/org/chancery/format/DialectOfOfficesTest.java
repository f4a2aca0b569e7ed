package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the name behind FM says of the dialect (reference 9).
final class DialectOfOfficesTest {

    @ParameterizedTest
    @CsvSource({
        "AMEMBASSY VALLETTA, ACP127",
        "Embassy in Malta, ACP127",
        "Department of State, ACP127",
        "USS PETREL, JANAP128",
        "External Affairs Officer Valletta, UNKNOWN",
        "Oakden, UNKNOWN",
        "SECSTATE WASHDC (STATE 12345 - ROUTINE), SMART",
    })
    void onlyNamesOfCircuitsAreMilitary(String office, Dialect dialect) {
        Telegram telegram =
                TelegramParser.parse(
                        ("FM " + office + "\nTO AMEMBASSY ROME\nBT\nSECRET\n\n1. Ferries sail.\n")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(telegram.dialect().dialect()).isEqualTo(dialect);
        assertThat(telegram.body().paragraphs()).hasSize(1);
    }
}
