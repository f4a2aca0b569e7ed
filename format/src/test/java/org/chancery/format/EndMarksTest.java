package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;

/// Format lines 13 to 16, and what looks like them (reference 3.3).
final class EndMarksTest {

    private static final String ABOVE =
            """
            DE RUEHVT #0377 2210420
            ZNR UUUUU ZZH
            P 080420Z AUG 08
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC PRIORITY 4410
            BT
            UNCLAS VALLETTA 000377

            E.O. 12958: N/A
            TAGS: EAIR, MT
            SUBJECT: RUNWAY CLOSED

            """;

    @Test
    void aMissingEndMarkIsMissedWhereItShouldStand() {
        String whole = ABOVE + "1. The runway opens in May.\nOAKDEN";
        Telegram telegram = read(whole + "\n\n");
        assertThat(telegram.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == SectionCode.END_MISSING)
                .extracting(Diagnostic::span)
                .containsExactly(new Span(whole.length(), whole.length()));
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
