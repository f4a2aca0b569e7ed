package org.chancery.format.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telegrams that lost their capitals, and texts that never had any.
final class SmallLettersTest {

    private static final String TEXT =
            "The harbor master of Café Marsa expects the ferry on Monday.\nOakden\n";

    private static final String HEADING =
            """
            R 041125Z MAR 75
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC 475

            C O N F I D E N T I A L VALLETTA 17

            E.O. 11652: GDS
            TAGS: PFOR, MT
            SUBJECT: FERRY TALKS

            1.\
            """;

    private static final String TITLED =
            """
            R 041125Z Mar 75
            Fm Amembassy Valletta
            To Secstate Washdc 475

            C o n f i d e n t i a l Valletta 17

            E.O. 11652: Gds
            Tags: Pfor, Mt
            Subject: Ferry Talks

            1.\
            """;

    private static Telegram parsed(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHeading(Telegram telegram) {
        assertThat(telegram.id()).isEqualTo("75VALLETTA17");
        assertThat(telegram.heading().date()).isEqualTo("1975-03-04T11:25:00Z");
        assertThat(requireNonNull(telegram.heading().from()).value())
                .isEqualTo("AMEMBASSY VALLETTA");
        assertThat(requireNonNull(telegram.heading().classification()).value().name())
                .isEqualTo("CONFIDENTIAL");
        assertThat(requireNonNull(telegram.heading().subject()).value()).isEqualTo("FERRY TALKS");
        assertThat(telegram.heading().tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PFOR", "MT");
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("TXT-CASE");
    }

    @Test
    void whatIsSmallThroughoutIsReadInCapitals() {
        String small = (HEADING + TEXT).toLowerCase(Locale.ROOT);
        Telegram telegram = parsed(small);
        assertHeading(telegram);
        assertThat(telegram.body().paragraphs().getFirst().text())
                .isEqualTo("THE HARBOR MASTER OF CAFÉ MARSA EXPECTS THE FERRY ON MONDAY.");
        Located<String> from = requireNonNull(telegram.heading().from());
        SourceText source = telegram.source().text();
        assertThat(source.text(from.span())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(source.written(from.span())).isEqualTo("amembassy valletta");
        assertThat(new LineMap(source).place(from.span()).text())
                .isEqualTo("fm amembassy valletta");
        assertThat(new String(source.bytes(), StandardCharsets.UTF_8)).isEqualTo(small);
    }

    @Test
    void aHeadingAloneIsAndTheTextStaysAsItIs() {
        for (String heading : List.of(TITLED, HEADING.toLowerCase(Locale.ROOT))) {
            Telegram telegram = parsed(heading + TEXT);
            assertHeading(telegram);
            assertThat(telegram.body().paragraphs().getFirst().text())
                    .isEqualTo("The harbor master of Café Marsa expects the ferry on Monday.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a poem in small letters, as some write them,\nwith no heading and no subject at all\n",
                "From: Astana\nDate: 5 Nov 2009\nSubject: Ferry Talks\n\n1. The ferry sails.\n",
                "R 041125Z MAR 75\nFM AMEMBASSY VALLETTA\n\nSUBJECT: ferry talks\n\n1. the ferry sails, and the harbor master sees it\n",
                "1. He wrote:\nr 041125z mar 75\nand no more.\n"
            })
    void whatNeverHadCapitalsIsLeftAlone(String text) {
        SourceText source = SourceText.of(text.getBytes(StandardCharsets.UTF_8));
        assertThat(source.isRaised()).isFalse();
        assertThat(source.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"z ", "z z\n", "fm ", "subject:\n", " ", "vzczc\n", "r 041125z mar 75\n"})
    void nothingOverflowsOrHangs(String piece) {
        String text = piece.repeat(200_000) + "r 041125z mar 75\nfm rome\n" + piece.repeat(200_000);
        assertThat(SourceText.of(text.getBytes(StandardCharsets.UTF_8)).text()).hasSameSizeAs(text);
    }

    /// Whatever stands for a character, the bytes of a stretch lead back to it.
    @Test
    void whatStandsAtASpanIsWhatItWasMadeOf() {
        String[] pieces = {"a", "É", "€", "\uD83D\uDCDC", " ", "&amp;", "&quot;", "x\n", "\u00A0"};
        Random random = new Random(4);
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16)) {
            for (int i = 0; i < 200; i++) {
                StringBuilder written = new StringBuilder();
                while (written.length() < 60) {
                    written.append(pieces[random.nextInt(pieces.length)]);
                }
                SourceText source = SourceText.of(written.toString().getBytes(charset));
                String text = source.text();
                int start = random.nextInt(text.length());
                int end = start + random.nextInt(text.length() - start + 1);
                if (isWithinPair(text, start) || isWithinPair(text, end)) {
                    continue;
                }
                assertThat(source.text(source.span(start, end)))
                        .as("%d to %d of %s in %s", start, end, text, charset)
                        .isEqualTo(text.substring(start, end));
            }
        }
    }

    private static boolean isWithinPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
