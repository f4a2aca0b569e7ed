package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.Span;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;
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

    private static final String NOTICE =
            """
            ZCZC LAA117 08042031
            GG LICCZQZX LFFFYNYX
            080420 LMMLYNYX
            (A0117/09 NOTAMR A0091/08
            Q)LMMM/QMRLC/IV/NBO/A/000/999
            E)RUNWAY 13/31 CLOSED)
            NNNN
            """;

    @Test
    void aNoticeToAirmenInTheTextDoesNotEndIt() {
        Telegram telegram =
                read(
                        ABOVE
                                + "1. The notice follows.\n\n"
                                + NOTICE
                                + "\n2. The runway opens in May.\nOAKDEN\nBT\n#0377\nNNNN\n");
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.ACP127);
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "The notice follows.\n" + NOTICE.strip(), "The runway opens in May.");
        assertThat(telegram.body().signature()).isNotNull();
        assertThat(telegram.heading().sections().present()).containsExactly(1);
        assertThat(written(telegram).fields()).isEqualTo(telegram.fields());
    }

    @Test
    void aNoticeAloneIsWrittenAsItIs() {
        Telegram telegram = read(NOTICE);
        assertThat(written(telegram).fields()).isEqualTo(telegram.fields());
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(NOTICE.strip());
    }

    @Test
    void aTransmissionThatBeginsInTheTextIsNoNotice() {
        Telegram telegram =
                read(
                        ABOVE
                                + "1. The runway opens.\nOAKDEN\nBT\n#0377\n"
                                + NOTICE.replace("GG LICCZQZX LFFFYNYX", "PP RUEHC"));
        assertThat(telegram.body().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("The runway opens.");
    }

    private static Telegram written(Telegram telegram) {
        TelegramWriter writer = new TelegramWriter(Tables.standard(), Style.WIRE);
        return TelegramParser.parse(writer.write(telegram.fields()).bytes());
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
