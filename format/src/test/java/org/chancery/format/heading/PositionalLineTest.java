package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first line of JANAP 128: station, serial, filing time, class, stations to reach.
final class PositionalLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    RAAUZYUW RUENAAA4003 2161731-UUUU--RUCRNAD.          -> RUENAAA 4003 2161731 UUUU [RUCRNAD]
                    OAAUZYUW RUFNDUS0417 2851409-UUUU--RHBPPAB RUEHVT.   -> RUFNDUS 0417 2851409 UUUU [RHBPPAB, RUEHVT]
                    RATUZDKW RUHESAA0722 2002109-SSSS--RHMFIUU           -> RUHESAA 0722 2002109 SSSS [RHMFIUU]
                    RAAUZYUW  RUENAAA4003  2161731 -UUUU--  RUCRNAD.     -> RUENAAA 4003 2161731 UUUU [RUCRNAD]
                    RAAUZYUW RUENAAA4003 2161731-UUUU                    -> RUENAAA 4003 2161731 UUUU []
                    RAAUZYUW RUENAAA4003 2161731-9999--RUCRNAD.          -> RUENAAA 4003 2161731 ? [RUCRNAD]
                    RAAUZYUW RUENAAA4003 2161731-                        -> RUENAAA 4003 2161731 ? []
                    RAAUZYUW RUENAAA 2161731-UUUU--RUCRNAD.              -> -
                    RAAUZYU RUENAAA4003 2161731-UUUU--RUCRNAD.           -> -
                    RR RUEHBI RUEHCI                                     -> -
                    RAAUZYUW                                             -> -
                    """)
    void readsThePlaces(String line, String expected) {
        assertThat(shown(line)).isEqualTo(expected);
    }

    private static String shown(String line) {
        PositionalLine read = of(line);
        return read == null
                ? "-"
                : "%s %s %s %s %s"
                        .formatted(
                                read.station().value(),
                                read.serial().value(),
                                read.filed().value(),
                                read.security() == null ? "?" : read.security().value(),
                                read.relay().stream().map(Located::value).toList());
    }

    private static @Nullable PositionalLine of(String line) {
        SourceText source = DraftText.source(line);
        return PositionalLine.of(source, source.lines().getFirst());
    }

    @Test
    void aTelegramWhoseClassIsTornOffIsRead() {
        String text =
                """
                RAAUZYUW RUENAAA4003 2161731-9999--RUCRNAD.
                R 031731Z AUG 04
                FM CNO WASHINGTON DC
                TO NAVADMIN
                BT
                UNCLAS
                RMKS/1. A BELL WAS FOUND.//
                BT
                """;
        Telegram read = TelegramParser.parse(text.getBytes(StandardCharsets.US_ASCII));
        assertThat(read.transmission().security()).isNull();
        assertThat(read.transmission().filed()).isNotNull();
    }

    @Test
    void fillsTheTransmission() {
        PositionalLine line =
                Objects.requireNonNull(of("RAAUZYUW RUENAAA4003 2161731-UUUU--RUCRNAD."));
        HeadingDraft draft = new HeadingDraft();
        line.fill(new Marks(), draft);
        assertThat(draft.transmission.digraph()).isNull();
        assertThat(draft.transmission.serial())
                .isEqualTo(new Located<>("4003", line.serial().span()));
    }
}
