package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Classifiers that paragraph 1 names, as from 1995 to about 2003.
final class ClassifierInTextTest {

    private static final String ABOVE =
            """
            P 050345Z NOV 96
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC
            BT
            C O N F I D E N T I A L VALLETTA 000123

            E.O. 12958: DECL: 11/02/06
            TAGS: PREL, MT
            SUBJECT: FERRY TALKS RESUME

            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    1.  (U)  CLASSIFIED BY ANSELM P. OAKDEN, DEPUTY CHIEF OF|MISSION.  REASON: 1.5 (D) -> ANSELM P. OAKDEN   -> 1.5(d)
                    1.  CONFIDENTIAL - ENTIRE TEXT.  CLASSIFIED BY DCM|ANSELM OAKDEN - 1.5 B,D.    -> DCM ANSELM OAKDEN  -> 1.5(b) 1.5(d)
                    1. (U) CLASSIFIED BY CHARGE ANSELM OAKDEN; REASON 1.5 (D).                      -> CHARGE ANSELM OAKDEN -> 1.5(d)
                    1.  CLASSIFIED BY POL/ECONOFF A.K. OAKDEN, REASON 1.5|(D).                      -> POL/ECONOFF A.K. OAKDEN -> 1.5(d)
                    CLASSIFIED BY AMBASSADOR ANSELM OAKDEN. REASON: 1.5 (B)                         -> AMBASSADOR ANSELM OAKDEN -> 1.5(b)
                    """)
    void areRead(String opening, String name, String reasons) {
        Telegram telegram = read(opening);
        assertThat(telegram.heading().classifiedBy())
                .extracting(Located::value)
                .extracting(ClassifiedBy::name, by -> String.join(" ", by.reasons()))
                .containsExactly(name, reasons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    1. (C) The paper was classified by the ministry in May. -> 1
                    1. (C) The list is declassified by now.                 -> 1
                    """)
    void wordsOfATextAreNoClassifier(String opening, int paragraph) {
        Telegram telegram = read(opening);
        assertThat(telegram.heading().classifiedBy()).isNull();
        assertThat(telegram.body().paragraphs().getFirst().number())
                .isEqualTo(Integer.toString(paragraph));
    }

    private static Telegram read(String opening) {
        String text = ABOVE + opening.replace('|', '\n') + "\n\n2.  (C) Talks resumed.\nOAKDEN\n";
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
